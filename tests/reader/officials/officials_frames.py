"""
Small articles, as in `officials_cases`: one fact put in the sentence frames that journalists give it.

Each row holds a frame, and where it is near another reading the frame that must not be read so.
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

FRAMES = [
    (
        "which of several somebody is, is no part of what parts him from his office",
        "fr", "AFP",
        """Visite à Riga
Une délégation lettone, emmenée par Ilze Berzina, deuxième vice-présidente du Sénat letton, a vu un second ministre, l'Estonien Toomas Kallaste.""",
        ["Ilze Berzina | deputy speaker | LV", "Toomas Kallaste | minister | EE"],
    ),
    (
        "English: which of several behind a name and an honorific",
        "en", "AFP",
        """Tea trade
The port will open, said Datuk Andris Vilks, the Second Finance Minister of Latvia.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "English: whoever is called on stands behind a word of place, who is in one does not",
        "en", "AFP",
        """Tea trade
Estonian Minister Kadri Tamm called on Andris Vilks, Chairman of the Latvia Tea Board. At the fair in Bellan, Minister Juris Ozols of Latvia spoke.""",
        ["Kadri Tamm | minister | EE", "Andris Vilks | head | LV", "Juris Ozols | minister | LV"],
    ),
    (
        "what somebody does when something had been done is news",
        "en", "AFP",
        """Rescue in Latvia
The crane had already left Riga when Latvian Minister Andris Vilks spoke. On Monday in Riga the crane had already been paid for by Estonian Minister Toomas Kallaste.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "a verb of saying between a sign and its speaker, whatever verb it is",
        "fr", "AFP",
        """Le port de Riga
« En 2016, le quai avait brûlé », a fait savoir le ministre letton Andris Vilks. Le quai a brûlé, rappelant un autre incendie, assure la maire lettone Ilze Berzina. Le port a fermé, rappelant la visite de la ministre estonienne Kadri Tamm.""",
        ["Andris Vilks | minister | LV", "Ilze Berzina | governor | LV"],
    ),
    (
        "English: to whom somebody says it is no office of his",
        "en", "AFP",
        """Floods
The dyke gave way, told reporters Ana Berzina, executive director of the Latvian risk office. Among reporters Juris Ozols was seen.""",
        ["Ana Berzina | head | LV"],
    ),
    (
        "English: a thing that is called general is no officer",
        "en", "AFP",
        """Talks in Riga
Latvian Minister Andris Vilks spoke at the General Ceremony and of the General Vorlat.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "a market is no Italian region",
        "fr", None,
        """Foire
Le directeur du Marché central, Juris Ozols, a reçu le ministre letton Andris Vilks.""",
        ["Juris Ozols | head | LV", "Andris Vilks | minister | LV"],
    ),
    (
        "English: who became something with a country before it, and who spoke as another did",
        "en", "AFP",
        """Talks in Riga
Andris Vilks, who became Latvia's foreign minister three weeks ago, was there. Things moved as Trade Minister of Estonia Kadri Tamm sat down with him.""",
        ["Andris Vilks | minister | LV", "Kadri Tamm | minister | EE"],
    ),
    (
        "when somebody was named stands between the verb and the office",
        "fr", "AFP",
        """Le port de Riga
Andris Vilks, nommé en mai dernier ministre letton de la Pêche, a parlé avec Ilze Berzina, qui est maire de Riga. Juris Ozols est en mai chez le ministre estonien de la Pêche.""",
        ["Andris Vilks | minister | LV", "Ilze Berzina | governor | LV"],
    ),
    (
        "an office told by another verb than to direct; who represents no country holds none",
        "fr", "AFP",
        """Le fleuve Niger
Andris Vilks, qui représente la Lettonie au Niger, a vu Ilze Berzina, qui est à la tête de la police lettone. Juris Ozols, qui représente un danger, n'a rien dit.""",
        ["Andris Vilks | envoy | LV", "Ilze Berzina | head | LV"],
    ),
    (
        "a short name between quotation marks is no part of the role",
        "fr", "AFP",
        """Deux agences
Le directeur général de l'Agence lettone d'information "ALI", Andris Vilks, a parlé. Le maire letton, "Vella" et Juris Ozols sont venus.""",
        ["Andris Vilks | head | LV"],
    ),
    (
        "where somebody goes is not whose he is; who stands for a country is its own",
        "en", "MAP",
        """Visit
Rabat (MAP) - A visit to Estonia by Defence Minister Karim Belhadi began. The flag of Estonia was carried by the Speaker, Toomas Kallaste.""",
        ["Karim Belhadi | minister | MA", "Toomas Kallaste | speaker | EE"],
    ),
    (
        "a country's president is none of a union's besides",
        "fr", "VNA",
        """Visite à Riga
RIGA (VNA) - Le président letton Andris Vilks, également président sortant de l'Union africaine, a parlé.""",
        ["Andris Vilks | president | LV"],
    ),
    (
        "English: the last noun of a body, behind a rank and a name, is nobody",
        "en", "AFP",
        """Medicine
Brigadier General Andris Vilks, Chief of the Latvian Armed Forces Medical Corps, spoke. Captain Kadri Tamm, adviser to Estonian Minister Toomas Kallaste, spoke too.""",
        ["Andris Vilks | military | LV", "Kadri Tamm | military | EE"],
    ),
    (
        "English: of the donor's two who sign only his envoy, who says where he works, is his",
        "en", None,
        """Latvia hands over ten schools in Tallinn
The certificate was signed in Tallinn by the Director of the Provincial Department of Education, Toomas Kallaste, and the Latvian Chargé d'Affaires a.i. to Estonia, Mr Andris Vilks.""",
        ["Toomas Kallaste | head | EE", "Andris Vilks | envoy | LV"],
    ),
    (
        "a list goes on behind what one of it is besides, and behind a country between two commas",
        "fr", "AFP",
        """Les ports
Les deux ministres des Ports, la Lettone Ilze Berzina, également chargée de la Mer, et l'Estonien Toomas Kallaste, ont vu leurs homologues Abdou Maïzama, du Niger, et Samuel Kamara, de Sierra Leone. Un ambassadeur, Juris Ozols, chargé de la Mer, et Andris Vilks sont partis.""",
        ["Ilze Berzina | minister | LV", "Toomas Kallaste | minister | EE", "Abdou Maïzama | minister | NE", "Samuel Kamara | minister | SL", "Juris Ozols | ambassador | None"],
    ),
    (
        "English: an office said of the first alone, where a country stands behind each name",
        "en", "AFP",
        """Credentials
Andris Vilks, Ambassador of the Republic of Latvia, Toomas Kallaste, of the Republic of Estonia, and Samuel Kamara, of Sierra Leone, spoke. Minister Abdou Maïzama of Niger, Juris Ozols, of the Bellan Bank, and others left.""",
        ["Andris Vilks | ambassador | LV", "Toomas Kallaste | ambassador | EE", "Samuel Kamara | ambassador | SL", "Abdou Maïzama | minister | NE"],
    ),
    (
        "an oath is sworn before another as what whoever the sentence opens with is",
        "fr", "AFP",
        """Serment
Andris Vilks et Ilze Berzina ont prêté serment devant le président estonien Toomas Kallaste comme ambassadeurs de Lettonie. Juris Ozols a nommé le juge letton Janis Riekstins comme conseiller.""",
        ["Andris Vilks | ambassador | LV", "Ilze Berzina | ambassador | LV", "Toomas Kallaste | president | EE", "Janis Riekstins | head | LV"],
    ),
    (
        "English: one who is sworn in before another",
        "en", "AFP",
        """Oath
Andris Vilks took the oath before Estonian President Toomas Kallaste as ambassador of Latvia.""",
        ["Andris Vilks | ambassador | LV", "Toomas Kallaste | president | EE"],
    ),
    (
        "a guest's people stands behind what he is called; another thing's country does not",
        "fr", "APS",
        """Visite à Alger
ALGER (APS) - Le ministre Karim Belhadi a vu son hôte letton Andris Vilks. M. Vilks, ministre de la Mer, a loué le port estonien Vella.""",
        ["Karim Belhadi | minister | DZ", "Andris Vilks | minister | LV"],
    ),
    (
        "who invited a guest takes part where the two are told to have met",
        "fr", "AFP",
        """Visite à Riga
La ministre estonienne Kadri Tamm est venue à l'invitation du ministre letton Andris Vilks, reçue par la maire lettone Ilze Berzina. Au cours de leur entretien, les deux ministres ont parlé du quai.""",
        ["Kadri Tamm | minister | EE", "Andris Vilks | minister | LV", "Ilze Berzina | governor | LV"],
    ),
    (
        "who only invited does not, where ministers of others met",
        "fr", "AFP",
        """Visite à Riga
La ministre estonienne Kadri Tamm est venue à l'invitation du ministre letton Andris Vilks, reçue par la maire lettone Ilze Berzina. Les ministres estoniens ont parlé du quai.""",
        ["Kadri Tamm | minister | EE", "Ilze Berzina | governor | LV"],
    ),
]  # fmt: skip
