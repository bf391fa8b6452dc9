"""
Small articles, as in `officials_cases`: who stands for which side, and what stands between a title and a name.

The rows came from unseen copy that was read wrong at first.
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

SIDES = [
    (
        "what somebody once was may stand right before his name",
        "fr", "AFP",
        """Forum
RIGA (AFP) - Le directeur du port de Riga, l'ancien ministre letton Andris Vilks, a parlé.""",
        ["Andris Vilks | head | LV"],
    ),
    (
        "an aside in brackets parts no rank from its name",
        "fr", "AFP",
        """Visite
RIGA (AFP) - L'ambassadeur de Lettonie au Kenya, le général de brigade (2e section) Andris Vilks, a parlé.""",
        ["Andris Vilks | ambassador | LV"],
    ),
    (
        "capitals behind a colon are no ministers",
        "fr", "AFP",
        """Accord
RIGA (AFP) - Le ministre letton Andris Vilks a parlé. Les deux ministres l'ont noté : Riga et Tallinn fêteront leur jumelage.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "a commission of a river's basin is many countries', whatever the river is called",
        "fr", "AFP",
        """Forum
RIGA (AFP) - Le ministre letton Andris Vilks a vu le président de la Commission du bassin du Congo, Paul Okoye.""",
        ["Andris Vilks | minister | LV", "Paul Okoye | head | None"],
    ),
    (
        "what is told of a country between two commas does not part it from whom it sends",
        "fr", "AFP",
        """Forum
RIGA (AFP) - Le ministre letton Andris Vilks a parlé. La Bolivie, dont l'adhésion attend, avait délégué le sénateur Juan Quispe et la préfète Ana Mamani.""",
        ["Andris Vilks | minister | LV", "Juan Quispe | legislator | BO", "Ana Mamani | governor | BO"],
    ),
    (
        "nobody is sent across a full stop",
        "fr", "AFP",
        """Forum
RIGA (AFP) - Le ministre letton Andris Vilks a parlé. Le Kenya, qui a une flotte, n'a pas envoyé de représentant. L'ambassadrice de Finlande à Riga, Aino Koski, a parlé.""",
        ["Andris Vilks | minister | LV", "Aino Koski | ambassador | FI"],
    ),
    (
        "whoever speaks on behalf of a country serves it",
        "fr", "AFP",
        """Forum
RIGA (AFP) - Le ministre letton Andris Vilks a parlé. Au nom de l'Estonie, la ministre Kadri Tamm a signé. Pour la Finlande, le directeur de la Pêche, Aino Koski, a signé.""",
        ["Andris Vilks | minister | LV", "Kadri Tamm | minister | EE", "Aino Koski | head | FI"],
    ),
    (
        "in place of a delegation its pronoun tells the side",
        "fr", "AFP",
        """Forum
RIGA (AFP) - La délégation lettone est conduite par le général Andris Vilks, celle du Kenya par le colonel Peter Mwangi.""",
        ["Andris Vilks | military | LV", "Peter Mwangi | military | KE"],
    ),
    (
        "a firm's man is of none of the bodies before it",
        "fr", "VNA",
        """Le Vietnam et le Koweït
Hanoï (VNA) - Le ministre vietnamien Ta Bich Loan a parlé à Koweït. Un accord lie la Banque du Koweït, représentée par sa directrice, Hind Al-Rachid, et le groupe Vella, représenté par son vice-président, Vu Dang Quynh.""",
        ["Ta Bich Loan | minister | VN", "Hind Al-Rachid | head | KW", "Vu Dang Quynh | deputy head | VN"],
    ),
    (
        "a surname's ending tells a guest from the hosts",
        "fr", "ABP",
        """Bénin-Danemark : un contrat pour le port
Cotonou (ABP) - Le ministre béninois Firmin Ago a signé mardi avec le directeur général de la société Vella Lines, Anders Kragsen. Le Danemark s'en félicite.""",
        ["Firmin Ago | minister | BJ", "Anders Kragsen | head | DK"],
    ),
    (
        "a delegation is made up of whoever it is composed of",
        "fr", "AFP",
        """Visite
RIGA (AFP) - Le ministre letton Andris Vilks est là.

Le port est grand.

La ville est belle.

Composée notamment du directeur des Ports, M. Juris Ozols, et de la maire de Riga, Mme Ilze Berzina, la délégation repart.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | head | LV", "Ilze Berzina | governor | LV"],
    ),
    (
        "who had resigned, is buried, is represented or only wrote takes no part",
        "fr", "AFP",
        """Visite
RIGA (AFP) - Le ministre letton Andris Vilks a parlé. Le maire, Juris Ozols, avait démissionné. Une pensée est allée au lieutenant Karlis Liepa, enterré à Riga. L'ancien président Janis Kalns a publié une tribune.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "English: what a minister governs may be written small and listed",
        "en", "AFP",
        """Talks in Riga
Ilze Berzina, Latvia's minister for trade, industry and fisheries, met Kadri Tamm, Estonia's minister of state for energy and water.""",
        ["Ilze Berzina | minister | LV", "Kadri Tamm | minister | EE"],
    ),
    (
        "English: no prime minister is named after the palace where he was received",
        "en", "AFP",
        """Talks in Riga
King Magnus VIII of Norway received the Prime Minister at Al Vella Palace.""",
        ["Magnus VIII | monarch | NO"],
    ),
    (
        "English: behind an and a nationality of its own begins another person",
        "en", "AFP",
        """Talks in Riga
Latvian Minister Andris Vilks spoke of a line from Kurzeme Province, and Estonian State Minister for Energy Kadri Tamm agreed.""",
        ["Andris Vilks | minister | LV", "Kadri Tamm | minister | EE"],
    ),
    (
        "English: the Danish one is a contingent too",
        "en", "AFP",
        """Exercise in Riga
The Latvian contingent is headed by Col Andris Vilks, the Danish one by Maj Louise Holm.""",
        ["Andris Vilks | military | LV", "Louise Holm | military | DK"],
    ),
    (
        "Guinea's neighbours are no Guinea, in their long names too",
        "fr", "AFP",
        """Sommet
RIGA (AFP) - Le ministre letton Andris Vilks a reçu Rui Vaz, président de la République de Guinée-Bissau, et Ana Obiang, ministre de la République de Guinée équatoriale.""",
        ["Andris Vilks | minister | LV", "Rui Vaz | president | GW", "Ana Obiang | minister | GQ"],
    ),
    (
        "who leads a delegation that is received is a guest",
        "fr", "AFP",
        """Visite
RIGA (AFP) - Le ministre letton Andris Vilks a reçu une délégation finlandaise conduite par le vice-ministre des Routes, Matti Salo.""",
        ["Andris Vilks | minister | LV", "Matti Salo | deputy minister | FI"],
    ),
    (
        "a charge behind a comma and a list of countries go on with a title",
        "fr", "AFP",
        """Forum
RIGA (AFP) - Le ministre délégué letton, chargé des Ports, Andris Vilks, a parlé. La directrice de la Banque mondiale pour le Togo, le Bénin et la Guinée, Anna Holm, a parlé.""",
        ["Andris Vilks | minister | LV", "Anna Holm | head | None"],
    ),
    (
        "all of a list bear the office told behind it, and three nationalities stand before one",
        "fr", "AFP",
        """Forum
RIGA (AFP) - Yao Mensah (Togo) et Paul Ago (Bénin), ministres de la Pêche, ont signé. Les ministres letton, estonien et finlandais de la Mer, respectivement Andris Vilks, Kadri Tamm et Aino Koski, ont parlé.""",
        ["Yao Mensah | minister | TG", "Paul Ago | minister | BJ", "Andris Vilks | minister | LV", "Kadri Tamm | minister | EE", "Aino Koski | minister | FI"],
    ),
    (
        "an institute named after somebody is nobody",
        "fr", "AFP",
        """Forum
RIGA (AFP) - Le ministre letton Andris Vilks a vu le directeur de l'Institut Pasteur de Riga, le professeur Juris Ozols.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | head | LV"],
    ),
    (
        "whoever follows a thing is not told with it",
        "en", "AFP",
        """Talks in Riga
Latvian Minister Andris Vilks spoke of the isles of Vella Bay, and Latvian State Minister for Energy Ilze Berzina pledged boats.""",
        ["Andris Vilks | minister | LV", "Ilze Berzina | minister | LV"],
    ),
    (
        "through whom a government acts serves its country, and a host is nobody's counterpart",
        "fr", "AFP",
        """La Lettonie attend deux vedettes
RIGA (AFP) - Le gouvernement belge aidera le port de Riga, à travers le ministre des Finances, Wout Maes.
Le ministre belge sera reçu par le préfet de région, Andris Vilks.
Il verra aussi son homologue lettone, Ilze Berzina.""",
        ["Wout Maes | minister | BE", "Andris Vilks | governor | LV", "Ilze Berzina | minister | LV"],
    ),
    (
        "of an office that a country has once, the second in a sentence is the other country's",
        "fr", "AFP",
        """Messages entre la Lettonie et le Togo
RIGA (AFP) - Le président Andris Vilks et le Premier ministre Juris Ozols ont écrit au président togolais Yao Mensah, au Premier ministre Paul Ago et au ministre de la Pêche Koffi Agbo.""",
        ["Andris Vilks | president | LV", "Juris Ozols | prime minister | LV", "Yao Mensah | president | TG", "Paul Ago | prime minister | TG", "Koffi Agbo | minister | TG"],
    ),
    (
        "several deputies are of whoever was named before them",
        "en", "AFP",
        """Talks in Riga
RIGA (AFP) - Latvian Minister Andris Vilks met the director of the Economic Cooperation Organization, Ali Durrani, and his deputies Serkan Yildiz and Aigul Tursun.""",
        ["Andris Vilks | minister | LV", "Ali Durrani | head | None", "Serkan Yildiz | deputy head | None", "Aigul Tursun | deputy head | None"],
    ),
    (
        "an adviser to a speaker is no speaker",
        "en", "AFP",
        """Talks in Riga
RIGA (AFP) - Latvian Minister Andris Vilks spoke. According to Ilze Berzina, Adviser Attached to the Senate President, the talks were long.""",
        ["Andris Vilks | minister | LV", "Ilze Berzina | adviser | LV"],
    ),
    (
        "a province of two words is nobody",
        "fr", "XYZ",
        """Le président du Comité populaire reçoit une délégation de Xieng Khouang
Le camarade Vi Quoc Thinh, président du Comité populaire de la province de Nghe An, a reçu la délégation de la province de Xieng Khouang (Laos) conduite par le gouverneur Bounthong Keola.""",
        ["Vi Quoc Thinh | governor | VN", "Bounthong Keola | governor | LA"],
    ),
    (
        "ambassadors of several countries stand behind dashes, and each is of his own",
        "en", "AFP",
        """Credentials
The Latvian President Juris Ozols received letters. Ambassadors Extraordinary and Plenipotentiary of the Republic of Estonia - Kadri Tamm, of the Kingdom of Denmark - Karen Holm, and of Togo - Yao Mensah spoke.""",
        ["Juris Ozols | president | LV", "Kadri Tamm | ambassador | EE", "Karen Holm | ambassador | DK", "Yao Mensah | ambassador | TG"],
    ),
    (
        "whoever is told by her country alone beside a minister is one too, and no runner is",
        "en", "AFP",
        """Crossing near Riga
RIGA (AFP) - Latvian Interior Minister Andris Vilks and Estonia's Kadri Tamm opened the crossing. Kenya's Grace Wambui won the race.""",
        ["Andris Vilks | minister | LV", "Kadri Tamm | minister | EE"],
    ),
    (
        "a charge ends at a semicolon",
        "fr", "AFP",
        """Fête à Riga
RIGA (AFP) - Étaient là Mme Ilze Berzina, représentante du ministère letton de la Culture, chargée de l'Asie ; M. Yao Mensah, maire de Lomé ; Paul Ago, ambassadeur du Bénin ; et des étudiants.""",
        ["Ilze Berzina | envoy | LV", "Yao Mensah | governor | TG", "Paul Ago | ambassador | BJ"],
    ),
    (
        "a delegation that its head's office tells of is nobody else's",
        "fr", "AFP",
        """La Lettonie et l'Union européenne négocient
RIGA (AFP) - La séance s'est tenue en présence du chef de la délégation de l'UE, Rinaldo Castelli, du secrétaire général du ministère, Andris Vilks, et du maire, Juris Ozols.""",
        ["Rinaldo Castelli | envoy | EU", "Andris Vilks | deputy minister | LV", "Juris Ozols | governor | LV"],
    ),
]  # fmt: skip
