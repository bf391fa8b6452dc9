"""
Small articles, as in `officials_cases`: delegations and their leaders, hosts abroad, regions and their ministers.

The rows came from unseen copy that was read wrong at first.
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

TRAVELS = [
    (
        "who is of a delegation is of its leader's country, which the sentence before tells",
        "fr",
        "LETA",
        """Visite en Finlande
RIGA (LETA) - Une délégation parlementaire conduite par le président de la Saeima, Juris Ozols, est arrivée lundi en Finlande.

La délégation comprend Ilze Berzina, cheffe de la commission du port, et les députés Andris Vilks et Liga Kalna.""",
        [
            "Juris Ozols | speaker | LV",
            "Ilze Berzina | head | LV",
            "Andris Vilks | legislator | LV",
            "Liga Kalna | legislator | LV",
        ],
    ),
    (
        "nobody is of a delegation whose leader he receives",
        "fr",
        "AFP",
        """Visite
Le ministre finlandais Ari Koski, à la tête d'une délégation, a vu lundi à Riga le port letton. La délégation a été reçue par le maire, Juris Ozols.""",
        ["Ari Koski | minister | FI", "Juris Ozols | governor | LV"],
    ),
    (
        "behind the wire's own envoy where he works a bare official is his host",
        "fr",
        "APS",
        """Entretien à Riga
RIGA (APS) - Le ministre des Transports, Karim Belhadi, a vu lundi à Riga la ministre lettone Ilze Berzina, en présence de l'ambassadeur d'Algérie en Lettonie, Nadir Chaoui, et du président de l'Autorité du canal, Andris Vilks.""",
        [
            "Karim Belhadi | minister | DZ",
            "Ilze Berzina | minister | LV",
            "Nadir Chaoui | ambassador | DZ",
            "Andris Vilks | head | LV",
        ],
    ),
    (
        "where the list goes on with one whose country is told, those without are the wire's own",
        "fr",
        "APS",
        """Entretien à Riga
RIGA (APS) - Le ministre des Transports, Karim Belhadi, a vu lundi à Riga la ministre lettone Ilze Berzina, en présence de l'ambassadeur d'Algérie en Lettonie, Nadir Chaoui, du directeur de la Protection civile, Samir Hadj, et du directeur des Douanes lettones, Andris Vilks.""",
        [
            "Karim Belhadi | minister | DZ",
            "Ilze Berzina | minister | LV",
            "Nadir Chaoui | ambassador | DZ",
            "Samir Hadj | head | DZ",
            "Andris Vilks | head | LV",
        ],
    ),
    (
        "whom the wire's own man sees abroad is of that country",
        "fr",
        "ATS",
        """Accord avec la Lettonie
Le conseiller fédéral Reto Caduff a signé jeudi à Riga un accord avec la Lettonie. Il a vu la ministre de l'Énergie Ilze Berzina.

/ATS""",
        ["Reto Caduff | minister | CH", "Ilze Berzina | minister | LV"],
    ),
    (
        "a region of one country tells it, and stays in the role",
        "fr",
        "AFP",
        """Forêts
RIGA (AFP) - La ministre lettone Ilze Berzina a reçu le ministre bavarois Jonas Huber et le ministre québécois de la Forêt, Luc Gagné.""",
        ["Ilze Berzina | minister | LV", "Jonas Huber | minister | DE", "Luc Gagné | minister | CA"],
    ),
    (
        "each behind his office, with a comma between, and no title goes back to the one before",
        "en",
        "LETA",
        """Meeting
RIGA (LETA) - Latvia was represented by Foreign Minister, Juris Ozols, and Minister of Ports and Fisheries, Ilze Berzina.""",
        ["Juris Ozols | minister | LV", "Ilze Berzina | minister | LV"],
    ),
    (
        "behind what a counterpart governs a name is his, and the next one acts",
        "fr",
        "AFP",
        """Visite
RIGA (AFP) - La ministre lettone Ilze Berzina était là. Outre son homologue finlandais des Transports Ari Koski, Juris Ozols a vu le port.""",
        ["Ilze Berzina | minister | LV", "Ari Koski | minister | FI"],
    ),
    (
        "an ambassador of the crown bears her own name",
        "fr",
        "MAP",
        """Entretien à Rabat
RABAT (MAP) - Le président de la Chambre, Hakim Vella, a reçu le ministre letton Andris Vilks, en présence de l'ambassadrice de Sa Majesté le Roi à Riga, Salma Tazi.""",
        ["Hakim Vella | speaker | MA", "Andris Vilks | minister | LV", "Salma Tazi | ambassador | MA"],
    ),
    (
        "whom a prefect stands for is not there, and the next of the list is",
        "fr",
        "LETA",
        """Réunion
RIGA (LETA) - La réunion a été présidée par la préfète de Riga, Ilze Berzina, représentant le ministre de la Pêche, Andris Vilks, et par le maire de Cesis, Juris Ozols.""",
        ["Ilze Berzina | governor | LV", "Juris Ozols | governor | LV"],
    ),
    (
        "on whose side a list is may stand in it, between two commas",
        "fr",
        "AFP",
        """Entretien
RIGA (AFP) - La ministre lettone Ilze Berzina a vu son homologue finlandais Ari Koski en présence, du côté finlandais, du maire de Turku, Timo Aalto.""",
        ["Ilze Berzina | minister | LV", "Ari Koski | minister | FI", "Timo Aalto | governor | FI"],
    ),
    (
        "the secretary of the embassy is of whose envoy was told of",
        "fr",
        "LETA",
        """Don
RIGA (LETA) - L'ambassadeur de Finlande à Riga, Ari Koski, a remis les clés. Le maire, Juris Ozols, et la première secrétaire de l'ambassade, Aino Holm, ont parlé.""",
        ["Ari Koski | ambassador | FI", "Juris Ozols | governor | LV", "Aino Holm | envoy | FI"],
    ),
    (
        "a capital that sends somebody stands for its country",
        "fr",
        "AFP",
        """Crue
La ministre lettone Ilze Berzina a vu le quai à Riga. Helsinki a dépêché sur place le directeur des secours, Ari Koski.""",
        ["Ilze Berzina | minister | LV", "Ari Koski | head | FI"],
    ),
    (
        "several counterparts in a list are the minister's told before, not the next guest's",
        "fr",
        "LETA",
        """Session
RIGA (LETA) - Les travaux ont été dirigés par la ministre lettone de l'Eau, Ilze Berzina. Ont pris part à la session ses homologues de Finlande, M. Ari Koski, et d'Estonie, Mme Kadri Tamm, et le vice-ministre lituanien de la Pêche, M. Jonas Petrauskas.""",
        [
            "Ilze Berzina | minister | LV",
            "Ari Koski | minister | FI",
            "Kadri Tamm | minister | EE",
            "Jonas Petrauskas | deputy minister | LT",
        ],
    ),
    (
        "the members of a Senate are the guests' where theirs alone was told of",
        "fr",
        "LETA",
        """Entretien
RIGA (LETA) - Le président de la Saeima, Juris Ozols, a vu à Riga le président du Sénat chilien, Pablo Rojas, en présence du vice-président du Sénat, Luis Soto, et de la sénatrice Ana Rojas Vega.""",
        [
            "Juris Ozols | speaker | LV",
            "Pablo Rojas | speaker | CL",
            "Luis Soto | deputy speaker | CL",
            "Ana Rojas Vega | legislator | CL",
        ],
    ),
    (
        "a police general's rank is no name",
        "en",
        "AFP",
        """Talks
Latvian Police Commander Pol. Maj. Gen. Juris Ozols spoke.""",
        ["Juris Ozols | military | LV"],
    ),
    (
        "who will lead a delegation stands in it without his name",
        "en",
        "AFP",
        """Visit
RIGA (AFP) - Finnish Energy Minister Ari Koski will visit Riga.

The minister will lead a delegation of eleven, including the head of the carrier Nordgas, Aino Holm.""",
        ["Ari Koski | minister | FI", "Aino Holm | head | FI"],
    ),
    (
        "of several consuls told by their countries each is named behind the word for it",
        "fr",
        "LETA",
        """Rencontre
RIGA (LETA) - La ministre lettone Ilze Berzina a reçu les consuls honoraires de Finlande, du Chili et de Malte, à savoir respectivement Mme Aino Holm, MM. Pablo Rojas et Joseph Vella.""",
        [
            "Ilze Berzina | minister | LV",
            "Aino Holm | envoy | FI",
            "Pablo Rojas | envoy | CL",
            "Joseph Vella | envoy | MT",
        ],
    ),
    (
        "a commissioner of a region known for home's is no envoy of another country",
        "fr",
        "AIB",
        """Clés
OUAHIGOUYA (AIB) - Le chargé d'affaires de Malte au Burkina Faso, Joseph Vella, a remis les clés au maire, Adama Belem. Le haut-commissaire du Yatenga, Awa Barry, était là.""",
        ["Joseph Vella | envoy | MT", "Adama Belem | governor | BF", "Awa Barry | ambassador | BF"],
    ),
    (
        "the director of a region's institute bears a name of its country, though home knows its first word",
        "en",
        "VNA",
        """Meeting
Vientiane (VNA) – Deputy Director of the Yunnan Institute of Fisheries Dao Meiying met Vietnamese officials.""",
        ["Dao Meiying | deputy head | CN"],
    ),
]
