"""Where it happened: the phenomena by name, each lead whole."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), place_weights=Weights({}))  # wordings alone


def reading(text: str):
    return read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY)


def location_of(lead: str, *more: str, title: str = "Un port pour deux rives") -> str | None:
    return reading("\n\n".join((title, lead, *more))).article.location


FRENCH = [
    # what is handed over or opened is where it was built
    ("Lomé (VNA) - La Chine a remis mardi au Togo une école construite avec son aide à Kara.", "Kara"),
    ("Lomé (VNA) - Le Togo a livré mardi au Ghana un hôpital de cent lits situé à Tamale.", "Tamale"),
    # a calamity is elsewhere, unless one goes there
    (
        "Lomé (VNA) - Koffi Adjo a présenté mardi ses condoléances après le séisme qui a fait vingt morts à Izmir.",
        "Lomé",
    ),
    (
        "Lomé (VNA) - Le ministre Koffi Adjo s'est rendu mardi au chevet des sinistrés à Beira.",
        "Beira",
    ),
    # an embassy is named after who sends it
    ("Lomé (VNA) - Le ministre Koffi Adjo a signé mardi un registre à l'ambassade de Turquie.", "Lomé"),
    # the city is host
    ("Lomé (VNA) - Accra accueille depuis mardi la cinquième réunion des maires de la côte.", "Accra"),
    ("Lomé (VNA) - La ville de Kumasi a abrité mardi un colloque sur la pêche.", "Kumasi"),
    ("Lomé (VNA) - C'est à Accra que les deux ministres se sont donné rendez-vous mardi.", "Accra"),
    # an event that bears the name of its city
    ("Lomé (VNA) - Koffi Adjo s'est exprimé mardi devant la Conférence de Munich sur la sécurité.", "Munich"),
    ("Lomé (VNA) - Koffi Adjo a été reçu lundi en audience au Jubilee House d'Accra.", "Accra"),
    ("Lomé (VNA) - La cinquième réunion des maires du Togo, à Accra, a adopté un plan mardi.", "Accra"),
    ("Lomé (VNA) - Le forum a rassemblé mardi deux cents pêcheurs à Penang.", "Penang"),
    # two ends of one talk
    ("Hanoï/Vientiane (VNA) - Les deux ministres ont signé mardi un accord sur la pêche.", "Hanoï"),
    # the country's city, told in the next sentence
    (
        "Lomé (VNA) - Une délégation séjourne au Ghana du 3 au 6 mai. Mardi, elle a eu à Accra une entrevue.",
        "Accra",
    ),
    # no name behind a small word
    ("Lomé (VNA) - Koffi Adjo a été reçu mardi dans la capitale ghanéenne par Nana Kofi Mensah.", "Accra"),
    # a dateline's town in no list, in the country that is visited
    ("Ostreville (VNA) - Koffi Adjo, en visite de travail au Ghana, a eu mardi une entrevue.", "Ostreville"),
    # beside the day
    ("Lomé (VNA) - Le ministre Koffi Adjo s'est entretenu mardi à Accra avec son homologue.", "Accra"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a rencontré, à Accra le 5 mai, son homologue.", "Accra"),
    ("Lomé (VNA) - Le ministre Koffi Adjo et son homologue se sont vus ce mercredi 5 mai à Accra.", "Accra"),
    ("Lomé (VNA) - À Accra, mardi 5 mai, le ministre Koffi Adjo a reçu la presse.", "Accra"),
    ("Lomé (VNA) - A Accra, le ministre Koffi Adjo a signé mardi un accord.", "Accra"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a ouvert hier matin à Accra un colloque sur la pêche.", "Accra"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a ouvert un colloque à Accra du 5 au 7 mai.", "Accra"),
    ("Lomé (VNA) - Le colloque s'est ouvert mercredi (heure locale) à Accra, au Ghana.", "Accra"),
    # by the event's verb or noun, without a day beside it
    (
        "Lomé (VNA) - La 5e réunion de la commission mixte s'est tenue à Accra sous la présidence de Koffi Adjo.",
        "Accra",
    ),
    ("Lomé (VNA) - Réunis à Accra, les ministres du Togo et du Ghana ont signé un accord.", "Accra"),
    (
        "Lomé (VNA) - Le ministre Koffi Adjo a pris part au sommet de l'Union africaine à Addis-Abeba.",
        "Addis-Abeba",
    ),
    (
        "Lomé (VNA) - En marge de l'Assemblée générale des Nations unies à New York, Koffi Adjo a vu son homologue.",
        "New York",
    ),
    ("Lomé (VNA) - Le ministre Koffi Adjo est arrivé à Accra pour une visite de travail.", "Accra"),
    # a district, a province, an island, a village in no list
    (
        "Lomé (VNA) - Le ministre Koffi Adjo a inauguré mardi un pont dans la province centrale de Sokodara.",
        "Sokodara",
    ),
    (
        "Lomé (VNA) - Le ministre Koffi Adjo a remis des vivres dans le petit village de Tandjouara.",
        "Tandjouara",
    ),
    ("Lomé (VNA) - Le ministre Koffi Adjo a visité le 5 mai un camp sur l'île de Kossou.", "Kossou"),
    (
        "Lomé (VNA) - Les deux gouverneurs se sont rencontrés jeudi à Tandjouara pour parler de la frontière.",
        "Tandjouara",
    ),
    ("Lomé (VNA) - La cérémonie a eu lieu à Tandjouara, dans le nord du pays, le 5 mai.", "Tandjouara"),
    # a town with an article
    ("Lomé (VNA) - Le ministre Koffi Adjo a rencontré mardi au Caire son homologue.", "Le Caire"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a rencontré mardi à La Havane son homologue.", "La Havane"),
    ("Lomé (VNA) - Le ministre Koffi Adjo s'est rendu mardi au Cap.", "Le Cap"),
    # a building, a capital by its country
    ("Lomé (VNA) - Le ministre Koffi Adjo a été reçu mardi au Kremlin par son homologue russe.", "Moscou"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a été reçu mardi au siège de l'UNESCO à Paris.", "Paris"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a été accueilli au palais présidentiel d'Accra.", "Accra"),
    (
        "Hanoï (VNA) - Le ministre Koffi Adjo s'est entretenu mardi dans la capitale russe avec son homologue.",
        "Moscou",
    ),
    ("Lomé (VNA) - Le ministre Koffi Adjo a reçu mardi au siège du gouvernement son homologue.", "Lomé"),
    # posts, embassies, things, birthplaces
    ("Lomé (VNA) - L'ambassadeur du Togo à Accra, Koffi Adjo, a été reçu mardi par le maire.", "Lomé"),
    ("Lomé (VNA) - Le consul général du Togo à Accra, Koffi Adjo, a remis mardi un don.", "Lomé"),
    ("Paris (VNA) - L'ambassade du Togo à Paris a célébré mardi la fête nationale.", "Paris"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a reçu mardi le représentant permanent du Togo à Genève.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo, né à Accra en 1950, a reçu mardi la presse.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a annoncé mardi l'ouverture d'une ligne de Lomé à Accra.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a parlé mardi d'un projet de port à Accra.", "Lomé"),
    # other days
    ("Lomé (VNA) - Le ministre Koffi Adjo se rendra mardi à Accra, a-t-on appris lundi.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a quitté Lomé mardi pour participer à un sommet à Accra.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a invité mardi son homologue à se rendre à Accra.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a salué mardi l'accord de paix signé à Accra en 2003.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a rendu compte mardi du sommet tenu à Accra l'an dernier.", "Lomé"),
    (
        "Lomé (VNA) - Le ministre Koffi Adjo a félicité mardi son homologue pour le succès du forum d'Accra.",
        "Lomé",
    ),
    ("Lomé (VNA) - Après sa visite à Accra, le ministre Koffi Adjo a reçu mardi la presse.", "Lomé"),
    # people and governments are no places
    ("Lomé (VNA) - Le ministre Koffi Adjo a demandé mardi à Accra de rouvrir la frontière.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a remis mardi une médaille à Mme Ana Vella.", "Lomé"),
    ("Lomé (VNA) - Le ministre Koffi Adjo a rendu hommage mardi à Ana Vella.", "Lomé"),
    # what somebody says
    ("Lomé (VNA) - « Nous nous étions vus mardi à Accra », a dit Koffi Adjo.", "Lomé"),
    # here
    ("ACCRA, 5 mai (Xinhua) -- Le ministre Koffi Adjo a rencontré mardi ici le maire de Lomé.", "Accra"),
    # no dateline
    ("Le ministre Koffi Adjo a reçu le 5 mai à Accra son homologue.", "Accra"),
    ("Le ministre Koffi Adjo a présidé le 5 mai, au siège du gouvernement, une réunion à Accra.", "Accra"),
    (
        "Hanoï (VNA) - Dans la matinée du 23 mai (heure locale), lors du Sommet du G20 à Johannesburg, Koffi Adjo a parlé.",
        "Johannesburg",
    ),
    (
        "Hanoï (VNA) - En marge de la réunion des ministres de l'ASEAN à Jakarta, Koffi Adjo a rencontré ses homologues.",
        "Jakarta",
    ),
    # as the agencies word it
    (
        "Hanoï (VNA) - Le Premier ministre Lê Van Minh a visité mardi l'usine d'Airbus à Toulouse, dans le cadre de sa visite officielle en France.",
        "Toulouse",
    ),
    (
        "Hanoï (VNA) - Une délégation du ministère de la Défense, conduite par le général Lê Van Minh, a effectué du 3 au 6 mai une visite de travail au Laos.",
        "Laos",
    ),
    (
        "Hanoï (VNA) - La 12e session du Comité mixte Vietnam-Algérie s'est achevée le 5 mai à Alger par la signature d'un procès-verbal.",
        "Alger",
    ),
    (
        "Hanoï (VNA) - Le vice-président de l'Assemblée nationale Lê Van Minh a conduit une délégation au 3e Forum parlementaire à Antalya, en Turquie, les 5 et 6 mai.",
        "Antalya",
    ),
    (
        "Hanoï (VNA) - L'ambassadeur du Vietnam en Suisse, Lê Van Minh, a présenté mercredi à Berne ses lettres de créance au président de la Confédération.",
        "Berne",
    ),
    (
        "Hanoï (VNA) - La communauté vietnamienne de Berlin a fêté le Têt samedi soir au centre Dong Xuan.",
        "Hanoï",
    ),
    (
        "Paris (VNA) - L'ambassade du Vietnam en France a organisé le 5 mai à Choisy-le-Roi une rencontre avec les amis français.",
        "Choisy-le-Roi",
    ),
    (
        "Pékin (VNA) - L'ambassadeur du Vietnam en Chine, Lê Van Minh, a effectué une visite de travail dans la province du Guangdong du 3 au 5 mai.",
        "Guangdong",
    ),
    (
        "Hanoï (VNA) - Recevant le 5 mai au siège du Comité central du Parti, à Hanoï, l'ambassadeur de Chine, Lê Van Minh a salué les relations.",
        "Hanoï",
    ),
    (
        "Vientiane (VNA) - Une école construite par le Vietnam a été remise mardi dans le district de Xay, province d'Oudomxay.",
        "Xay",
    ),
    (
        "Phnom Penh (VNA) - Le roi du Cambodge a reçu mardi au Palais royal le président Lê Van Minh.",
        "Phnom Penh",
    ),
    (
        "Alger (APS) - Le ministre des Affaires étrangères, M. Ahmed Benali, a pris part dimanche à Addis-Abeba aux travaux du Conseil exécutif de l'Union africaine.",
        "Addis-Abeba",
    ),
    (
        "ALGER - Le président de la République a reçu dimanche au siège de la Présidence de la République l'ambassadeur du Mali à Alger.",
        "Alger",
    ),
    (
        "Oran (APS) - Le wali d'Oran a présidé jeudi à Aïn El Turck l'ouverture de la saison estivale.",
        "Aïn El Turck",
    ),
    (
        "BEIJING, 5 mai (Xinhua) -- Le président chinois Li Wen s'est entretenu mardi avec son homologue français en marge du sommet du G20 à Bali.",
        "Bali",
    ),
    (
        "BEIJING, 5 mai (Xinhua) -- Le Premier ministre chinois Li Wen a rencontré mardi le président russe à Sotchi.",
        "Sotchi",
    ),
    (
        "Rabat (MAP) - Le ministre Ali Alaoui s'est entretenu, lundi à New York, avec son homologue mauritanien, en marge de l'Assemblée générale de l'ONU.",
        "New York",
    ),
    (
        "Dakar, 5 mai (APS) - Le chef de l'Etat a inauguré, ce jeudi, le pont de Foundiougne, dans la région de Fatick.",
        "Foundiougne",
    ),
    (
        "Moscou, 5 mai /TASS/. Le ministre russe Piotr Sokolov, en visite à Hanoï, a rencontré le président vietnamien.",
        "Hanoï",
    ),
    (
        "Moscou, 5 mai /TASS/. Le président russe est arrivé au Kazakhstan pour une visite d'Etat.",
        "Kazakhstan",
    ),
    (
        "Bruxelles (AFP) - Les Vingt-Sept réunis à Luxembourg ont adopté lundi un paquet de sanctions.",
        "Luxembourg",
    ),
    (
        "Kigali, 5 mai (ARI) - Les ministres de la Santé de la région, réunis depuis lundi à Bujumbura, ont convenu d'un plan.",
        "Bujumbura",
    ),
    (
        "Hanoï (VNA) - Le président Lê Van Minh a quitté Hanoï mardi matin pour une visite d'État à Cuba.",
        "Hanoï",
    ),
    (
        "Hanoï (VNA) - Le président Lê Van Minh et son épouse sont arrivés mardi après-midi à l'aéroport international José Marti de La Havane, entamant une visite à Cuba.",
        "La Havane",
    ),
    (
        "Hanoï (VNA) - Le Premier ministre Lê Van Minh a regagné Hanoï mardi, concluant sa visite officielle au Japon.",
        "Hanoï",
    ),
    (
        "Hanoï (VNA) - Le ministre Lê Van Minh a eu mardi une séance de travail en ligne avec son homologue de Singapour.",
        "Hanoï",
    ),
    (
        "Hanoï (VNA) - À l'occasion de sa participation au Forum de Davos, en Suisse, le Premier ministre Lê Van Minh a rencontré mardi le président du Forum.",
        "Davos",
    ),
    (
        "Hanoï (VNA) - Au deuxième jour de sa visite en Inde, le président Lê Van Minh a rencontré mardi à Bodh Gaya le gouverneur du Bihar.",
        "Bodh Gaya",
    ),
    (
        "Hô Chi Minh-Ville (VNA) - Le secrétaire du Comité municipal du Parti, Lê Van Minh, a reçu mardi le consul général du Japon dans la ville.",
        "Hô Chi Minh-Ville",
    ),
    (
        "Hanoï (VNA) - Le vice-ministre Lê Van Minh a participé du 3 au 5 mai, en République tchèque, à la 5e réunion du comité intergouvernemental.",
        "République tchèque",
    ),
    (
        "Hanoï (VNA) - Le chef du gouvernement a présidé mardi matin, au siège du gouvernement, une réunion sur la lutte contre le typhon.",
        "Hanoï",
    ),
    (
        "Tokyo (VNA) – L'ambassadeur Lê Van Minh a rencontré le 5 mai le gouverneur de la préfecture de Shizuoka.",
        "Tokyo",
    ),
    ("Séoul (VNA) – Le vice-ministre Lê Van Minh a travaillé mardi avec le maire d'Incheon.", "Séoul"),
    (
        "Bac Ninh (VNA) – Le Premier ministre Lê Van Minh a visité le 5 mai le complexe de Samsung dans la ville de Yên Phong.",
        "Yên Phong",
    ),
    (
        "Londres (VNA) – Le Vietnam a assisté au Salon du tourisme qui se tient à Londres du 5 au 7 mai.",
        "Londres",
    ),
    (
        "Hanoï (VNA) – Le Vietnam condamne fermement l'attentat commis mardi à Moscou, a déclaré la porte-parole du ministère des AE Lê Thi Hoa.",
        "Hanoï",
    ),
    (
        "Hanoï (VNA) – Le président Lê Van Minh a adressé mardi ses condoléances au président turc après le séisme à Gaziantep.",
        "Hanoï",
    ),
    (
        "Hanoï (VNA) – Le Vietnam a remporté mardi à Vientiane le tournoi de football des moins de 19 ans.",
        "Vientiane",
    ),
    (
        "Le président Lê Van Minh assistera au 15e sommet du Mouvement qui aura lieu les 15 et 16 juillet à Charm el-Cheikh (Egypte). Cette nouvelle est annoncée par le ministère.",
        "Charm el-Cheikh",
    ),
    (
        "Sur invitation de l'administration américaine, le secrétaire général Lê Van Minh va effectuer du 6 au 10 juillet une visite officielle aux Etats-Unis.",
        "Etats-Unis",
    ),
    (
        "Le Premier ministre Lê Van Minh effectuera une visite officielle du 24 au 26 septembre en République de France sur invitation de son homologue.",
        "France",
    ),
    (
        "Le ministre des Affaires étrangères, Ali Ben Salah, en visite en Tunisie, a été reçu, lundi, par le chef du Gouvernement tunisien.",
        "Tunisie",
    ),
    (
        "Le ministre Ali Ben Salah a effectué hier, mercredi 16 août, une visite de travail en Algérie.",
        "Algérie",
    ),
    (
        "Le ministre tunisien, Ali Ben Salah, est arrivé hier à Alger à la tête d'une importante délégation.",
        "Alger",
    ),
    (
        "Le vice-Premier ministre Lê Van Minh a effectué du 23 au 26 mai une visite de travail dans les Länder allemands de Saxe-Anhalt et de Hesse.",
        "Saxe-Anhalt",
    ),
    ("Le Premier ministre Lê Van Minh a reçu le 5 mai l'ambassadeur du Chili au Vietnam.", None),
    ("Lê Van Minh se trouve du 1er au 4 juillet en Mongolie à la tête d'une délégation.", "Mongolie"),
    (
        "Berlin (VNA) - Un programme visant à promouvoir les localités vietnamiennes a eu lieu les 27 et 28 juin en Allemagne.",
        "Berlin",
    ),
    (
        "Le président Li Wen a proposé vendredi d'élever les relations, lors de l'ouverture du Sommet du Forum sur la coopération à Johannesburg.",
        "Johannesburg",
    ),
    (
        "Le ministre chinois Li Wen a plaidé, jeudi dans la ville de Changsha, en faveur d'un renforcement.",
        "Changsha",
    ),
    (
        "Hanoï (VNA) – Suite au succès de la visite de travail en Allemagne du Premier ministre Lê Van Minh et de sa participation au sommet du G20 à Hambourg du 5 au 8 juillet, une délégation de l'ambassade a effectué le 11 juillet une visite de travail dans la ville allemande de Rostock.",
        "Rostock",
    ),
    ("Le ministre Ali Alaoui s'est entretenu lundi à Rabat, avec une délégation sud-africaine.", "Rabat"),
    ("Le Premier ministre a visité ce jeudi les chantiers du port de Ndayane, à 50 km de Dakar.", "Ndayane"),
    (
        "Le chef de l'Etat s'est rendu samedi à Pointe-Noire où il a posé la première pierre d'une centrale.",
        "Pointe-Noire",
    ),
    (
        "Les deux ministres se sont retrouvés au poste-frontière de Huu Nghi, dans la province de Lang Son.",
        "Huu Nghi",
    ),
    (
        "En marge du Sommet de la Francophonie à Djerba, le président Lê Van Minh a rencontré samedi son homologue.",
        "Djerba",
    ),
    (
        "A l'issue d'une rencontre à l'Élysée avec son homologue, le président Jean Ngoma a salué l'amitié.",
        "Paris",
    ),
    ("Le président Jean Ngoma, reçu à l'Élysée, a salué l'amitié.", "Paris"),
    ("L'équipe du Vietnam affrontera celle de Thaïlande à Bangkok vendredi.", "Bangkok"),
    (
        "Hanoï, le 5 mai - A l'occasion de la visite du Premier ministre japonais, un forum d'affaires s'est tenu à l'hôtel Melia.",
        "Hanoï",
    ),
    ("Le président du Sénat a achevé jeudi sa visite officielle au Maroc.", "Maroc"),
    (
        "Le roi Norodom Sihamoni a reçu jeudi en audience le général Lê Van Minh au Palais royal à Phnom Penh.",
        "Phnom Penh",
    ),
    (
        "Hanoï (VNA) - Le général Lê Van Minh, en visite de travail aux États-Unis, a été reçu le 5 mai au Pentagone par le secrétaire à la Défense.",
        "Washington",
    ),
    (
        "Hanoï (VNA) - Le vice-ministre Lê Van Minh a travaillé le 5 mai avec le Comité populaire de la province de Lai Châu.",
        "Hanoï",
    ),
    (
        "Lai Châu (VNA) - Le vice-ministre Lê Van Minh a travaillé le 5 mai avec le Comité populaire de la province de Lai Châu.",
        "Lai Châu",
    ),
    (
        "Hanoï (VNA) - Une délégation de la province chinoise du Yunnan a été reçue mardi à Lào Cai par le secrétaire du Comité provincial.",
        "Lào Cai",
    ),
    (
        "Hanoï (VNA) - Le Festival de la culture vietnamienne s'est ouvert samedi à Sotteville-lès-Rouen, en France.",
        "Sotteville-lès-Rouen",
    ),
    (
        "Hanoï (VNA) - Un accord de jumelage entre Hai Phong et Vladivostok a été signé mardi à Hai Phong.",
        "Hai Phong",
    ),
    (
        "Hanoï (VNA) - Le maire de Lyon, Jean Morel, en visite au Vietnam, a visité mardi la pagode de Tran Quoc.",
        "Hanoï",
    ),
    (
        "Hanoï (VNA) - Le Premier ministre Lê Van Minh a reçu mardi matin à Hanoï le gouverneur de la province de Savannakhet.",
        "Hanoï",
    ),
    (
        "Vientiane (KPL) - Le vice-président du Laos a présidé mardi à Paksé, dans la province de Champassak, la cérémonie de remise d'un pont.",
        "Paksé",
    ),
    (
        "Moscou (VNA) - Lors d'une conférence de presse à Saint-Pétersbourg, le président russe Piotr Sokolov a évoqué mardi l'accord de Minsk.",
        "Saint-Pétersbourg",
    ),
    (
        "Genève (VNA) - L'ambassadrice Lê Thi Mai, cheffe de la mission permanente du Vietnam à Genève, a pris part mardi à la session du Conseil.",
        "Genève",
    ),
    (
        "Bruxelles (VNA) - L'ambassadeur du Vietnam au Luxembourg, Lê Van Minh, a présenté ses lettres de créance mardi au grand-duc au Palais grand-ducal.",
        "Bruxelles",
    ),
    (
        "Alger (APS) - Le ministre de la Santé, Ali Haddad, a affirmé samedi à partir de Tamanrasset que l'hôpital serait prêt.",
        "Tamanrasset",
    ),
    (
        "Alger (APS) - Le Premier ministre effectue à partir de dimanche une visite de deux jours à Tunis.",
        "Tunis",
    ),
    (
        "CONSTANTINE (APS) - Le ministre de la Culture a souligné, mardi depuis Constantine, le rôle du patrimoine.",
        "Constantine",
    ),
    (
        "Dakar (APS) - Les travaux de la commission mixte ont démarré lundi à l'hôtel King Fahd Palace.",
        "Dakar",
    ),
    (
        "Abidjan (AIP) - Le ministre Koffi Yao a procédé, jeudi, à Jacqueville, à la pose de la première pierre d'un lycée.",
        "Jacqueville",
    ),
    ("Yaoundé (APA) - Le président a inauguré, vendredi dans la localité d'Ebebda, un pont.", "Ebebda"),
    (
        "Kinshasa (ACP) - La Première ministre a échangé mardi, dans son cabinet de travail, avec l'ambassadeur de Turquie.",
        "Kinshasa",
    ),
    (
        "Kinshasa (ACP) - Une délégation congolaise séjourne à Istanbul, en Turquie, pour un forum d'affaires.",
        "Istanbul",
    ),
    (
        "Le Caire (MENA) - Le président égyptien a reçu mardi au palais d'Al-Ittihadiya son homologue soudanais.",
        "Le Caire",
    ),
    ("Riyad (SPA) - Le prince héritier a reçu mardi au palais d'Al-Yamamah le ministre iranien.", "Riyad"),
    (
        "Rome (ANSA) - Le président du Conseil a rencontré jeudi au Palais Chigi le chancelier autrichien.",
        "Rome",
    ),
    (
        "New Delhi (VNA) - L'ambassadeur Lê Van Minh s'est rendu mardi dans l'État du Kerala pour promouvoir le tourisme.",
        "Kerala",
    ),
    (
        "Canberra (VNA) - L'Assemblée de l'État de Victoria a reçu mardi à Melbourne une délégation vietnamienne.",
        "Melbourne",
    ),
    (
        "Tokyo (VNA) - Le ministre Lê Van Minh a assisté mardi à Osaka à la Journée du Vietnam à l'Exposition universelle.",
        "Osaka",
    ),
    (
        "Phnom Penh (AKP) - Le Premier ministre a participé mardi par visioconférence au sommet qui se tient à Séoul.",
        "Phnom Penh",
    ),
    (
        "Séoul (Yonhap) - Le président Kim Dae-ho a rencontré mardi son homologue polonais à Varsovie et visité une usine d'armement.",
        "Varsovie",
    ),
    (
        "Berlin (VNA) - Une conférence sur la mer Orientale s'est tenue le 5 mai à l'Université de Hambourg.",
        "Hambourg",
    ),
    (
        "Pékin (VNA) - Le consul général du Vietnam à Nanning, Lê Van Minh, a rencontré mardi des élus de la ville de Fangchenggang.",
        "Pékin",
    ),
    (
        "Hanoï, 5 mai (VNA) – À Hô Chi Minh-Ville, une exposition de photos sur le Laos a été inaugurée le 4 mai.",
        "Hô Chi Minh-Ville",
    ),
    (
        "Hanoï (VNA) – Ce mardi 5 mai s'est ouvert à Kiên Giang un séminaire sur la pêche illicite.",
        "Kiên Giang",
    ),
    (
        "Hanoï (VNA) – L'avion transportant le président Lê Van Minh a atterri mardi soir à l'aéroport de Haneda, à Tokyo.",
        "Tokyo",
    ),
    (
        "Hanoï (VNA) – Le président Lê Van Minh a été accueilli mardi à la Maison Blanche par le président américain.",
        "Washington",
    ),
    # an accord signed that day is the news, an older one is recalled
    ("Lomé (VNA) - Les bacs iront de nuit, aux termes d'un accord signé le 10 novembre à Accra.", "Accra"),
    ("Lomé (VNA) - Koffi Adjo a salué mardi l'accord signé jeudi à Accra.", "Lomé"),
    ("Lomé (VNA) - Les bacs relèvent du traité signé le 10 novembre 1995 à Accra.", "Lomé"),
    ("Lomé (VNA) - Cent cartes retracent depuis le 6 février à Accra l'histoire des bacs.", "Accra"),
    (
        "Lomé (VNA) - Un cours ouvrira à Accra, en vertu d'un accord signé samedi dans cette ville par deux écoles.",
        "Accra",
    ),
    # one tours what a cyclone struck
    (
        "Lomé (VNA) - Koffi Adjo a vu les dégâts du cyclone lors d'une tournée menée du 4 au 6 mars à Beira.",
        "Beira",
    ),
    # whoever leaves is still where he leaves from
    (
        "Lomé (VNA) - Koffi Adjo a quitté Accra mardi pour une visite au Bénin, puis au Niger du 4 au 6 mai.",
        "Accra",
    ),
    # a country in the name of a sea is none
    (
        "Lomé (VNA) - Koffi Adjo a vu mardi le maire au Forum de la mer du Japon, qui se tient à Vladivostok.",
        "Vladivostok",
    ),
    # an area beside the dateline's town
    ("ORVANE (KARA) - Koffi Adjo a ouvert lundi un quai lors d'une visite dans la région de Kara.", "Orvane"),
    # whom a calamity killed
    ("Lomé (VNA) - Des pluies diluviennes ont fait six morts à Sokodé.", "Sokodé"),
    ("Lomé (VNA) - Koffi Adjo a envoyé un message après l'incendie qui a ravagé le marché de Kara.", "Lomé"),
    ("Lomé (VNA) - Le Togo enverra du riz aux sinistrés des pluies qui ont fait six morts à Beira.", "Lomé"),
    # what is still to come, and why something is so
    (
        "Lomé (VNA) - Koffi Adjo prendra part du 3 au 5 mai au sommet de l'Union à Accra, a dit mardi Ana.",
        "Lomé",
    ),
    ("Lomé (VNA) - Le café se vend mieux en raison de l'ouverture d'un entrepôt à Anvers.", "Lomé"),
]


@pytest.mark.parametrize(("lead", "place"), FRENCH)
def test_a_french_lead_tells_the_place(lead, place):
    assert location_of(lead) == place


ENGLISH = [
    ("Lome (VNA) - China handed over to Togo on Tuesday a school built with its aid in Kara.", "Kara"),
    (
        "Lome (VNA) - Koffi Adjo signed the book at the Turkish Embassy after the quake that killed six in Izmir.",
        "Lome",
    ),
    ("Hanoi (VNA) - Minister Koffi Adjo visited on Tuesday families hit by the floods in Hue.", "Hue"),
    (
        "Lome (VNA) - Togo and Ghana agreed to reopen the line, officials said after talks in the town of Bawku.",
        "Bawku",
    ),
    ("Lome (VNA) - A delegation of Lome worked with the Port Authority in Singapore on May 5.", "Singapore"),
    ("Lome (VNA) - Koffi Adjo addressed the Munich Security Conference on Tuesday.", "Munich"),
    ("Lome (VNA) - Accra hosted on Tuesday the fifth meeting of coastal mayors.", "Accra"),
    ("Lome (VNA) - The minister attended the Vietnam Business Forum on Tuesday.", "Lome"),
    ("Lome (VNA) – Minister Koffi Adjo met his counterpart Kwame Mensah in Accra on Tuesday.", "Accra"),
    ("Lome (VNA) – Minister Koffi Adjo on May 5 in Accra signed an accord with the harbour.", "Accra"),
    ("Lome (VNA) – Minister Koffi Adjo held talks in Accra with his counterpart Kwame Mensah.", "Accra"),
    ("Lome (VNA) – The fifth meeting of the joint commission was held in Accra on May 5.", "Accra"),
    (
        "Lome (VNA) – Minister Koffi Adjo attended a ceremony in the northern province of Tandjouara.",
        "Tandjouara",
    ),
    ("Lome (VNA) – Minister Koffi Adjo opened a bridge in Tandjouara district on May 5.", "Tandjouara"),
    ("Lome (VNA) – Minister Koffi Adjo was received at the Kremlin on Tuesday.", "Moscow"),
    ("Lome (VNA) – Minister Koffi Adjo opened a fair in the Ghanaian capital on Tuesday.", "Accra"),
    (
        "Lome (VNA) – Minister Koffi Adjo met the mayor on the sidelines of the United Nations General Assembly in New York.",
        "New York",
    ),
    (
        "Lome (VNA) – The ambassador of Togo in Accra Koffi Adjo was received by the president on Tuesday.",
        "Lome",
    ),
    (
        "Lome (VNA) – Minister Koffi Adjo will visit Accra to attend a forum in Accra next week, his office said on Tuesday.",
        "Lome",
    ),
    ("Lome (VNA) – Minister Koffi Adjo on Tuesday praised the peace accord signed in Accra in 2003.", "Lome"),
    ("Lome (VNA) – Minister Koffi Adjo agreed on Tuesday to open a liaison office in Accra.", "Lome"),
    ("ACCRA, May 5 (Xinhua) -- Minister Koffi Adjo met here Tuesday with the mayor of Lome.", "Accra"),
    ("Minister Koffi Adjo received his counterpart in Accra on May 5.", "Accra"),
    # as the agencies word it
    ("Hanoi (VNA) – Deputy Prime Minister Le Van Minh paid a working visit to Laos from May 3 to 5.", "Laos"),
    (
        "Hanoi (VNA) – A delegation led by Minister Le Van Minh attended the 12th ASEAN Ministerial Meeting in Bandar Seri Begawan, Brunei, from May 3-5.",
        "Bandar Seri Begawan",
    ),
    (
        "Hanoi (VNA) – Ambassador to Switzerland Le Van Minh presented his credentials in Bern on Wednesday.",
        "Bern",
    ),
    ("London (VNA) – The Vietnamese Embassy in the UK held a ceremony in Hastings on May 19.", "Hastings"),
    (
        "MOSCOW, May 5. /TASS/. Russian President Pyotr Sokolov has arrived in Kazakhstan for a state visit.",
        "Kazakhstan",
    ),
    (
        "MOSCOW, May 5. /TASS/. Russian Foreign Minister Pyotr Sokolov will visit Hanoi on May 10, the ministry said.",
        "Moscow",
    ),
    (
        "BEIJING, May 5 (Xinhua) -- Chinese President Li Wen met with French President Jean Morel on the sidelines of the G20 summit in Bali on Tuesday.",
        "Bali",
    ),
    (
        "NEW DELHI, May 5 (ANI): Prime Minister Arun Mehta on Tuesday inaugurated a port in Vizhinjam, Kerala.",
        "Vizhinjam",
    ),
    (
        "Hanoi (VNA) – The Prime Minister chaired a cabinet meeting at the Government headquarters on Tuesday.",
        "Hanoi",
    ),
    (
        "Hanoi (VNA) – PM Le Van Minh on May 5 visited Thanh Hoa province to inspect flood relief.",
        "Thanh Hoa",
    ),
    (
        "Hanoi (VNA) – A friendship exchange took place in the border district of Huong Hoa, Quang Tri province, on May 5.",
        "Huong Hoa",
    ),
    ("Singapore (VNA) – Vietnamese firms took part in a trade fair held in Singapore on May 5.", "Singapore"),
    (
        "Hanoi (VNA) – Minister Le Van Minh held phone talks on Tuesday with his counterpart in Canberra.",
        "Hanoi",
    ),
    (
        "ANKARA, May 5 (AA) - Turkish Foreign Minister Kemal Aydin met his Iraqi counterpart in Baghdad on Wednesday.",
        "Baghdad",
    ),
    (
        "Hanoi (VNA) – Vietnam has condemned the terrorist attack in Moscow on Tuesday, spokeswoman Le Thi Hoa said.",
        "Hanoi",
    ),
    (
        "Vientiane (VNA) – The Party delegation laid wreaths at the Unknown Soldiers' Monument in the Lao capital on May 5.",
        "Vientiane",
    ),
    (
        "Prime Minister Le Van Minh and his entourage left Hanoi on April 23 for the ASEAN Leaders' Meeting in Jakarta, Indonesia.",
        "Hanoi",
    ),
    (
        "Hanoi (VNA) – Prime Minister Le Van Minh arrived in Hanoi at midnight on April 24, concluding his trip to attend the ASEAN Leaders' Meeting in Jakarta, Indonesia.",
        "Hanoi",
    ),
    (
        "The 8th Asia Cooperation Dialogue ministerial meeting held on October 14-15 in Colombo, Sri Lanka, affirmed its commitment.",
        "Colombo",
    ),
    (
        "Deputy Minister Le Van Minh met with ANC Secretary General Fikile Dlamini in Johannesburg on September 14.",
        "Johannesburg",
    ),
    (
        "Prime Minister Le Van Minh and his entourage arrived at Vnukovo international airport of Moscow on Monday.",
        "Moscow",
    ),
    ("President Jean Morel arrived in Beijing on Thursday, starting his state visit to China.", "Beijing"),
    ("Laos' Prime Minister has visited Hanoi for three days to meet his counterpart on Saturday.", "Hanoi"),
    (
        "The statement was made by Deputy Foreign Minister Candith Dlamini at a reception on January 27 in Pretoria.",
        "Pretoria",
    ),
    (
        "Hanoi (VNA) – General Le Van Minh was received at the Pentagon on May 5 by the US Secretary of Defence.",
        "Washington",
    ),
    (
        "Hanoi (VNA) – A twinning accord between Hai Phong and Vladivostok was signed in Hai Phong on Tuesday.",
        "Hai Phong",
    ),
    (
        "Hanoi (VNA) – Mayor of Lyon Jean Morel, who is visiting Vietnam, called on the Prime Minister on Tuesday.",
        "Hanoi",
    ),
    (
        "Geneva (VNA) – Ambassador Le Thi Mai, head of Vietnam's permanent mission in Geneva, addressed the Council on Tuesday.",
        "Geneva",
    ),
    (
        "Tokyo (VNA) – Minister Le Van Minh attended the Vietnam Day at the World Expo in Osaka on Tuesday.",
        "Osaka",
    ),
    (
        "Berlin (VNA) – A conference on the East Sea took place at the University of Hamburg on May 5.",
        "Hamburg",
    ),
    (
        "New Delhi (VNA) – Ambassador Le Van Minh travelled to the state of Kerala on Tuesday to promote tourism.",
        "Kerala",
    ),
    (
        "SEOUL, May 5 (Yonhap) -- President Kim Dae-ho met his Polish counterpart in Warsaw on Tuesday and toured an arms plant.",
        "Warsaw",
    ),
    (
        "KUALA LUMPUR, May 5 (Bernama) -- The Prime Minister will deliver a keynote address at a forum in Putrajaya tomorrow.",
        "Kuala Lumpur",
    ),
    ("SEBERANG PERAI, May 5 (Bernama) -- The chief minister opened a bridge here today.", "Seberang Perai"),
    ("ULAANBAATAR, May 5 (Montsame) - The President visited Khovd aimag on Tuesday.", "Ulaanbaatar"),
    (
        "Hanoi (VNA) – The plane carrying President Le Van Minh landed at Haneda airport in Tokyo on Tuesday evening.",
        "Tokyo",
    ),
    ("Hanoi (VNA) – Vietnam lost 1-2 to Thailand at Rajamangala Stadium in Bangkok on Tuesday.", "Bangkok"),
    (
        "Vientiane (VNA) – Lao President Khamsouk Vong met with the delegation in Vientiane on Tuesday, praising the results of talks in Hanoi last year.",
        "Vientiane",
    ),
    # a deal signed that day is the news, an older one is recalled
    ("Lome (VNA) - Ferries will sail at night under a deal signed on Thursday in Accra.", "Accra"),
    ("Lome (VNA) - Koffi Adjo on Tuesday hailed the deal signed on Thursday in Accra.", "Lome"),
    # what befell people befell them there
    (
        "Lome (VNA) - Two hundred homes have been hit by floods in the southern province of Sokodara.",
        "Sokodara",
    ),
    ("Lome (VNA) - Koffi Adjo sent condolences over the floods that killed six in Sokodara.", "Lome"),
    # whoever leaves is still where he leaves from
    (
        "Lome (VNA) - Koffi Adjo left Accra on Tuesday for a visit to Benin and a forum in Cotonou from May 4 to 6.",
        "Accra",
    ),
    (
        "Lome (VNA) - The sides agreed on drills during talks in Accra earlier this week, the ministry said.",
        "Accra",
    ),
    ("Lome (VNA) - A fire broke out early Monday at a market in Kara, killing two.", "Kara"),
    ("Lome (VNA) - Four fishermen drowned after their canoe capsized off Kpeme on Sunday.", "Kpeme"),
    ("Lome (VNA) - Koffi Adjo sent condolences over the fire that gutted the market in Kara.", "Lome"),
    ("Lome (VNA) - The court in Kara sentenced a former mayor to six years on Monday.", "Kara"),
]


@pytest.mark.parametrize(("lead", "place"), ENGLISH)
def test_an_english_lead_tells_the_place(lead, place):
    assert location_of(lead, title="A harbour for two shores") == place


def test_a_call_and_a_message_happen_at_the_dateline():
    call = "Lomé (VNA) - Le ministre Koffi Adjo s'est entretenu mardi par téléphone avec le maire d'Accra, réuni à Kumasi."
    message = "Lomé (VNA) - Le président Koffi Adjo a adressé mardi un message de félicitations au maire réuni à Accra."

    assert location_of(call) == "Lomé"
    assert location_of(message) == "Lomé"


def test_a_call_without_a_dateline_has_no_place():
    call = "Koffi Adjo a eu mardi un entretien téléphonique avec le maire d'Accra, axé sur la lutte contre les bacs de contrebande à Kumasi."

    assert location_of(call) is None


def test_what_is_still_to_come_tells_the_place_where_nothing_else_does():
    lead = "Le train et les crues seront au menu d'une visite que le ministre Koffi Adjo prépare."

    assert location_of(lead, "Il passera les 11 et 12 novembre à Accra.", "Il l'a dit à Kara.") == "Accra"


def test_a_market_lies_in_the_town_named_behind_it():
    lead = "Onze maçons ensevelis au marché de Bellan, dans la ville de Kara, le jeudi 12 octobre."

    assert location_of(lead) == "Kara"


def test_a_message_that_is_handed_over_has_its_place():
    lead = "Lomé (VNA) - Le ministre Koffi Adjo a remis mardi à Accra un message du président."

    assert location_of(lead) == "Accra"


def test_a_visit_without_a_city_in_the_lead_took_place_in_the_city_that_follows():
    lead = (
        "Lomé (VNA) - Le ministre Koffi Adjo, en visite officielle au Ghana, a rencontré mardi son homologue."
    )

    assert location_of(lead, "Il a fleuri un monument à Accra.") == "Accra"
    assert location_of(lead, "La cérémonie a réuni la presse.") == "Ghana"


def test_a_caption_tells_the_place_where_the_lead_does_not():
    read = reading(
        "Un port pour deux rives\n\nLe ministre Koffi Adjo a reçu son homologue le 5 mai.\n\n"
        "Un port pour deux rives ảnh 1La cérémonie de signature à Accra, le 5 mai. Photo: VNA\n\nIls ont signé."
    )

    assert read.article.location == "Accra"


def test_a_stop_on_the_way_is_not_the_event():
    lead = "Lomé (VNA) - Le ministre Koffi Adjo a reçu mardi son homologue."

    assert location_of(lead, "Auparavant, il s'était rendu à Accra.") == "Lomé"
    assert location_of(lead, "Le même jour, la délégation s'est réunie à Accra.") == "Lomé"


def test_a_place_in_no_list_is_shown_to_the_editor():
    read = reading(
        "Un port pour deux rives\n\nLomé (VNA) - Les gouverneurs se sont réunis jeudi 5 mai à Tandjouara."
    )

    assert ("place", '"Tandjouara" stands in no list of places.') in [
        (notice.kind, notice.message) for notice in read.notices
    ]
    assert read.article.evidence["location"][0].quote == "à Tandjouara"


def test_a_capital_is_spelt_as_the_story_spells_it():
    lead = "Lome (VNA) – Minister Koffi Adjo was received in the Mongolian capital on Tuesday."

    title = "A harbour for two shores"
    assert location_of(lead, "He will leave Ulan Bator on Friday.", title=title) == "Ulan Bator"
    assert location_of(lead, "He will leave on Friday.", title=title) == "Ulaanbaatar"


def test_a_building_is_in_the_city_named_with_it():
    lead = "Lomé (VNA) - Le maire a signé un accord mardi au Capitole de Toulouse."

    assert location_of(lead) == "Toulouse"


def test_an_agency_is_no_town():
    lead = (
        "Lomé (VNA) - Selon un message parvenu ce lundi à l'AKP, le ministre Koffi Adjo a reçu son homologue."
    )

    assert location_of(lead) == "Lomé"


def test_a_visit_that_is_announced_took_place_nowhere_yet():
    lead = "Lomé (VNA) - Le ministère a fait savoir que Koffi Adjo se rendrait à Accra du 17 au 19 mai."

    assert location_of(lead) == "Lomé"


def test_an_earlier_summit_is_elsewhere():
    french = "Lomé (VNA) - Le ministre Koffi Adjo a salué mardi l'esprit du sommet de 2018 à Accra."
    english = (
        "LOME, May 14 (AFP) - Minister Koffi Adjo opened a road agreed after last year's summit in Accra."
    )

    assert location_of(french) == "Lomé"
    assert location_of(english, title="A road for two shores") == "Lome"


def test_what_is_announced_the_day_after_happened_where_it_is_told():
    lead = "Lomé (VNA) - Le port doublera, a annoncé vendredi le ministère à l'issue de pourparlers tenus la veille à Accra."

    assert location_of(lead) == "Accra"


def test_the_ribbon_is_cut_where_the_thing_stands():
    lead = (
        "Lomé (VNA) - Les deux ministres ont coupé mardi le ruban du poste de contrôle commun de Tandjouara."
    )

    assert location_of(lead) == "Tandjouara"


def test_near_a_town_in_no_list_counts_beside_the_day():
    lead = "LOME, May 14 (AFP) - Minister Koffi Adjo broke ground near Tandjouara on Tuesday."

    assert location_of(lead, title="A road for two shores") == "Tandjouara"


def test_a_label_in_no_list_is_a_town_where_the_lead_says_so():
    lead = "Lomé (VNA) - Le maire de Tandjouara, Koffi Adjo, a inauguré un jardin le 11 mai."

    assert location_of(lead, title="Tandjouara : cent élèves au jardin") == "Tandjouara"
    assert location_of(lead, title="Culture : cent élèves au jardin") == "Lomé"


def test_the_country_that_opens_a_headline_does_not_outweigh_a_town_in_no_list():
    lead = "TANDJOUARA, 9 juin (ATOP) - Le ministre togolais Koffi Adjo a brûlé trois cents armes hier."

    assert location_of(lead, title="Togo : trois cents armes brûlées") == "Tandjouara"


def test_where_somebody_absent_was_is_not_the_place():
    lead = "Lomé (VNA) - Le ministre Koffi Adjo a reçu mardi le maire."

    assert location_of(lead, "Le préfet, en mission mardi à Accra, était absent.") == "Lomé"


def test_later_paragraphs_do_not_outweigh_a_dateline_that_the_head_repeats():
    lead = "Lome (VNA) - Minister Koffi Adjo agreed on March 6 to set up a line during talks in Lome."
    more = "The line is linked to stations in Kara province."

    assert location_of(lead, more, title="A harbour for two shores") == "Lome"


@pytest.mark.parametrize(
    ("lead", "location"),
    [
        # a town with small words inside
        (
            "Lomé (VNA) - Le ministre Koffi Adjo a eu mardi une séance de travail à Dar es Salaam.",
            "Dar es Salaam",
        ),
        ("Lomé (VNA) - Les ministres se sont réunis mardi à Kranj pri Dolu.", "Kranj pri Dolu"),
        # a saint with a stop
        (
            "OTTAWA — Les ministres ont signé le 23 mai 2022 à St. Brendan's, à Terre-Neuve, un accord.",
            "St. Brendan's",
        ),
        # the stage of a journey
        (
            "Hanoï (VNA) - « L'eau est là. » La ministre Anna Vella s'est adressée mardi aux autorités de Can Tho, première étape de sa visite de travail au Vietnam.",
            "Can Tho",
        ),
        (
            "HANOI (VNA) - Minister Anna Vella told the authorities of Can Tho, the first stop of her visit, that she would help.",
            "Can Tho",
        ),
        # a castle that no town is known by, and one of a town
        (
            "Les deux ministres se sont accordés mardi, au château de Valmontel, sur un impôt.",
            "château de Valmontel",
        ),
        ("Les deux ministres se sont accordés mardi, au château de Bratislava, sur un impôt.", "Bratislava"),
        ("Le ministre, qui a vendu le château de Valmontel, a reçu mardi à Lomé son homologue.", "Lomé"),
        # a street between the building and its city
        (
            "Hanoï (VNA) - Le vice-ministre Lê Van Minh a eu un entretien avec la ministre Ana Vella, au siège du ministère, sur l'avenue du 5 Mai à Maputo.",
            "Maputo",
        ),
    ],
)
def test_the_place_of_an_event_by_its_grammar(lead, location):
    assert location_of(lead) == location


def test_where_others_live_the_event_was_not():
    lead = "Hanoï (VNA) - Le vice-ministre Lê Van Minh a salué mardi ses invités."
    more = "Il a remercié les experts qui, dans la province de Zambézia, plantent du riz."

    assert location_of(lead, more) == "Hanoï"


def test_a_town_in_no_list_is_in_the_country_beside_it_in_the_dateline():
    lead = "Dolukranj (Slovénie), 17 mai 2021 (AFP) - Les dirigeants de Serbie et d'Albanie ont signé lundi un accord lors d'une rencontre en Slovénie."
    more = "Le président slovène Jan Vella a salué le chef de la délégation à Ljubljana, l'ambassadeur Ivo Vella."

    assert location_of(lead, more) == "Dolukranj"


def test_what_was_issued_here_tells_of_elsewhere():
    lead = "NICOSIA, May 5 (VNA) - Minister Anna Vella met her counterpart on Monday in Athens, according to a statement issued here."

    assert location_of(lead, title="Ministers discuss ports") == "Athens"


def test_who_installs_something_was_there_and_who_is_installed_there_lives_there():
    told = "Lomé (VNA) - Le ministre Koffi Adjo {} à Kara, avec son homologue, un comité mixte."
    lives = "Lomé (VNA) - Le ministre a reçu mardi une firme installée depuis lundi à Kara."

    assert location_of(told.format("a installé mardi")) == "Kara"
    assert location_of(told.format("a établi mardi")) == "Kara"
    assert location_of(lives) == "Lomé"


def test_a_capital_that_stands_for_its_ministry_is_not_the_place_of_the_event():
    lead = "SEOUL, May 12 (Yonhap) -- South Korea and Mongolia agreed Thursday to build a port, {}."
    later = "The ministers held talks on Thursday in the port city of Busan, according to the ministry."
    title = "A port for two shores"

    assert location_of(lead.format("Seoul's trade ministry said"), later, title=title) == "Busan"
    assert location_of(lead.format("after they met in Seoul"), later, title=title) == "Seoul"


def test_who_follows_from_afar_is_not_where_the_meeting_is():
    lead = "Accra (VNA) - Le conseil a tenu mardi une réunion, organisée à Accra et suivie par visioconférence depuis Lomé et Cotonou."

    assert location_of(lead) == "Accra"


@pytest.mark.parametrize(
    ("lead", "more", "place"),
    [
        (
            "Accra (VNA) - Le ministre Koffi Adjo et son homologue ont convenu, mardi, de construire un port à Kumasi.",
            "La décision a été prise à Accra lors de la réunion de la commission.",
            "Accra",
        ),
        (
            "Lomé (VNA) - Le ministre Koffi Adjo a signé mardi un prêt destiné à moderniser le port de pêche de Tamale.",
            "Le prêt couvre deux quais.",
            "Lomé",
        ),
        (
            "Kara (VNA) - Le maire Koffi Adjo a reçu mardi une délégation conduite par le maire de Lyon, Jean Vella.",
            "Il a parlé du port.",
            "Kara",
        ),
        (
            "Accra, Jan. 27 (GNA) - Ghana and Togo agreed on Thursday on joint work along their border.",
            "The decision was taken in Rodmond at a meeting of the ministers.",
            "Rodmond",
        ),
        (
            "Hanoi (VNA) - The minister received his guest on May 9, welcoming a plan to build a port in Kpeme, in the northern province of Kara.",
            "They spoke of rice.",
            "Hanoi",
        ),
        (
            "Hanoi (VNA) - Two deputy ministers co-chaired the fifth political consultations in Kuwait City on Thursday.",
            "They spoke of rice.",
            "Kuwait City",
        ),
        (
            "Turin (ANSA) - La romancière Anna Vella a reçu hier un prix des mains du ministre.",
            "La cérémonie a été marquée par un hommage à Koffi Adjo, poète mort à Tirana au printemps.",
            "Turin",
        ),
        (
            "Lisbonne (Lusa) - Les deux ministres ont signé vendredi un protocole sur le football.",
            "Ils se sont retrouvés sur la pelouse du stade de Braga, une heure avant une rencontre amicale.",
            "Braga",
        ),
        (
            "Rabat (MAP) - Une cérémonie a eu lieu mercredi à bord de la frégate, qui mouille depuis le début de la semaine au port de Casablanca.",
            "L'ambassadrice y assistait.",
            "Casablanca",
        ),
        (
            "Kara (VNA) - La ville de Kara et l'Université de Rodmond, au Ghana, ont inauguré mercredi un centre.",
            "Il surveillera le sol.",
            "Kara",
        ),
        (
            "Lima (AFP) - Les dirigeants ont promis dimanche d'aller plus loin, en célébrant à Cuzco le traité qui a donné naissance, le 26 mai 1969, à la Communauté andine.",
            "Ils ont signé une déclaration.",
            "Cuzco",
        ),
        (
            "Doha (QNA) - The minister met on Wednesday with a guest from Kenya.",
            "They exchanged views on the outcomes of the joint committee which met in Nairobi.",
            "Doha",
        ),
        (
            "Rome (ANSA) - Un centre de secours en mer a ouvert ses portes samedi.",
            "Le ministre en a coupé le ruban dans une aile de l'arsenal d'Augusta.",
            "Augusta",
        ),
        (
            "Alger (APS) - Le ministre a inauguré mercredi un quai de chargement de gaz.",
            "La délégation, arrivée mercredi à l'aéroport d'Oran, a gagné par la route la cité portuaire d'Arzew.",
            "Arzew",
        ),
        (
            "Lomé (VNA) - Le ministre Koffi Adjo et son homologue ont signé mardi un accord au palais.",
            "Il n'a rien promis, a dit le ministre, qui achève mercredi à Kumasi une visite de trois jours.",
            "Lomé",
        ),
        (
            "Wellington (VNA) - L'ambassadeur a présenté ses lettres de créance à la gouverneure générale.",
            "Elle a évoqué son propre séjour à Hôi An, du 3 au 6 janvier 2015.",
            "Wellington",
        ),
        (
            "NAIROBI (Xinhua) -- Kenya and Tanzania on Tuesday agreed to set up joint patrols.",
            "The deal was reached by two ministers aboard a vessel anchored off Lamu island.",
            "Lamu",
        ),
        (
            "La Havane (VNA) - L'école « Anna Vella » de Santiago de Cuba, privée de toit, a été rendue hier à ses élèves.",
            "Ils y chantent.",
            "Santiago de Cuba",
        ),
    ],
    ids=[
        *("what is to be built", "what is to be mended", "who leads a delegation", "where it was decided"),
        *("an area of what is to be built", "consultations are no consul", "where somebody had died"),
        *("an hour before the match", "where the ship lies this week", "who opens a thing together"),
        *("a word that titles write with a capital", "what an earlier meeting brought"),
        *("a deed in the second paragraph", "a station on the way", "where somebody will be on Wednesday"),
        *("a stay that is evoked", "a ship at anchor", "a thing given back where it stands"),
    ],
)
def test_only_the_event_itself_tells_its_place(lead, more, place):
    assert location_of(lead, more) == place


def test_a_word_with_a_capital_that_the_story_writes_small_is_no_place():
    lead = "Doha (QNA) - The minister met on Wednesday with a guest, who spoke of energy and food."

    assert location_of(lead, title="Qatar, Togo discuss cooperation in Energy and Food Security") == "Doha"


def test_a_capital_that_opens_the_headline_is_a_government():
    lead = "Colombo (VNA) - Le ministre des Plantations a reçu vendredi son homologue."

    assert location_of(lead, title="Colombo cherche des débouchés à Hanoï") == "Colombo"


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("Lomé (VNA) – Les ministres ont fait le point sur le chantier du barrage jeudi à Accra.", "Accra"),
        ("Lomé (VNA) – Le ministre a regretté jeudi l'échec des pourparlers tenus à Accra.", "Lomé"),
        ("Accra (GNA) - The minister on Tuesday praised the nurses trained in Kumasi.", "Accra"),
    ],
    ids=["a day right before the place", "talks that failed", "where those who are praised were trained"],
)
def test_a_thing_or_a_person_has_a_place_of_its_own_unless_the_day_parts_them(lead, place):
    title = "A port for two shores" if "The " in lead else "Un port pour deux rives"

    assert location_of(lead, title=title) == place


@pytest.mark.parametrize(
    ("lead", "more", "place"),
    [
        (
            "The premier of Togo, Koffi Adjo, has received the speaker of Ghana, his office said.",
            "He offered condolences over the miners killed at Obuasi, and will open a park in Lome on Friday.",
            "Lome",
        ),
        (
            "The Commerce Minister on Wednesday said the accord would be reviewed.",
            "He was speaking at a growers' forum in the national capital.",
            "national capital",
        ),
        (
            "KUMASI – Dengue cases in the coastal town of Kpone have dropped, Governor Ana Vella said here.",
            "She spoke for an hour.",
            "Kumasi",
        ),
        (
            "KUMASI – Two fishers were killed in the coastal town of Kpone, Governor Ana Vella said here.",
            "She spoke for an hour.",
            "Kpone",
        ),
        (
            "Le gouverneur de Kpalimé, Koffi Adjo, a mis en garde jeudi, dans cette ville du nord du Togo.",
            "Il avait visité la zone dimanche.",
            "Kpalimé",
        ),
        (
            "Le gouverneur de la province de Kara, Koffi Adjo, a reçu une délégation du Ghana.",
            "Les deux parties ont échangé leurs vues sur le poste frontière de Cinkassé.",
            "Kara",
        ),
        (
            "ACCRA (GNA) – Une crue a tué neuf personnes dans le district de Kpone, au nord-ouest d'Accra.",
            "Le ministre est attendu.",
            "Kpone",
        ),
        (
            "Le ministre Koffi Adjo a visité samedi l'île de Kpone, au large d'Accra, où il a déposé une gerbe.",
            "Il a été reçu par le maire.",
            "Kpone",
        ),
        (
            "The minister on Monday chaired a meeting on the Accra-Kumasi line.",
            "He had been told at a forum in Tamale that half of the rails are laid.",
            "Tamale",
        ),
        (
            "Le président Koffi Adjo a adressé mercredi, de Lomé, un message au roi.",
            "Un registre est ouvert à Accra.",
            "Lomé",
        ),
    ],
    ids=[
        "the capital of whoever receives",
        "a capital without its name",
        "said here",
        "a calamity that is told here",
        "in this town",
        "a governor receives at home",
        "the side of a capital",
        "an island off a capital",
        "a line between two towns",
        "where a message is sent from",
    ],
)
def test_what_the_lead_leaves_open_the_rest_tells(lead, more, place):
    title = "A port for two shores" if lead.startswith(("The", "KUMASI")) else "Un port pour deux rives"

    assert location_of(lead, more, title=title) == place


def test_a_person_s_name_is_no_town():
    assert location_of("Le président de l'Assemblée, Koffi Adjo Lomé, viendra du 3 au 5 mai.") is None


def test_a_town_goes_before_the_area_that_it_is_said_to_lie_in():
    lead = (
        "Kara, 23 juin (APS) – Les planteurs pourront de nouveau semer, s'est réjoui le ministre, venu ce lundi à "
        "Kpémé, dans la préfecture de Kara, réceptionner une digue."
    )

    assert location_of(lead, title="Kara : une digue neuve") == "Kpémé"


def test_here_in_the_second_paragraph_is_the_dateline_s_town():
    lead = "KUCHING, Feb 26 (Bernama) -- Clerks of the port of Sibu will go to Tashkent to learn of ferries."

    assert location_of(lead, "The memorandum was signed here today.", title="Sarawak to learn") == "Kuching"


@pytest.mark.parametrize(
    ("lead", "more", "place"),
    [
        (
            "(Belga) La ministre Anna Vella a assisté mercredi à la pose d'une quille dans un chantier naval de Viana do Castelo, au nord du Portugal.",
            "Le navire sera livré dans deux ans.",
            "Viana do Castelo",
        ),
        (
            "Lomé – Le Togo et le Maroc gagneraient à parler d'une même voix, a affirmé lundi la ministre Anna Vella.",
            "Mme Vella intervenait à Orvane, sur la côte, à l'ouverture d'un colloque sur les bacs.",
            "Orvane",
        ),
        (
            "Kara (VNA) - Le préfet Koffi Adjo a eu jeudi matin 23 septembre, depuis Orvane, un entretien en ligne avec le maire Bo Ran.",
            "Il a salué la coopération entre les deux ports.",
            "Orvane",
        ),
        (
            "Les deux chœurs ont passé la fête chez leurs amis d'Orvane im Tal, dans la Haute-Vallée, où les deux maires ont renouvelé samedi le jumelage.",
            "L'harmonie a joué.",
            "Orvane im Tal",
        ),
        (
            "Le maire d'Orvane, Yao Kpo, a reçu mercredi le ministre Koffi Adjo, arrivé la veille de Lomé, en visite au Togo.",
            "Il a salué la coopération.",
            "Orvane",
        ),
    ],
    ids=["its whole name", "spoke there", "on screens from there", "in an area, where", "come from"],
)
def test_a_town_in_no_list_is_told_by_what_was_done_there(lead, more, place):
    assert location_of(lead, more) == place


def test_a_city_under_a_picture_tells_where_in_the_country_they_were():
    lead = "Le préfet Koffi Adjo a reçu mercredi le ministre Bo Ran, en visite de travail au Ghana."
    picture = "Koffi Adjo et Bo Ran lors de leur rencontre à Kumasi. Photo : AVP"

    assert (
        location_of(lead, "Ils ont parlé des bacs de la lagune.", picture, "Des pêcheurs les ont salués.")
        == "Kumasi"
    )
