"""
What a title governs and what is nobody's name, each found in use and told again in our own words.

A row: its name, the language, the wire, the text (title first), and the officials as "name | class | country".
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

BODIES = [
    (
        "a list under one office ends where another office begins",
        "fr", "AFP",
        """Le président letton à Nairobi
Le président letton Andris Vilks est accompagné, dans sa visite, des ministres de la Pêche et des Ports, Juris Ozols et Ilze Berzina, du chef des douanes, Toomas Ozols, et du porte-parole de la présidence Karlis Kalns.""",
        ["Andris Vilks | president | LV", "Juris Ozols | minister | LV", "Ilze Berzina | minister | LV", "Toomas Ozols | head | LV", "Karlis Kalns | spokesperson | LV"],
    ),
    (
        "whoever goes with a guest is no man of a wire whose country is not told of",
        "fr", "VNA",
        """Le président letton au Kenya
NAIROBI (VNA) - Le président letton Andris Vilks est arrivé lundi au Kenya. Il est accompagné du ministre de la Pêche, Juris Ozols.""",
        ["Andris Vilks | president | LV", "Juris Ozols | minister | LV"],
    ),
    (
        "English: what kind of thing it is ends a thing's name, no person's",
        "en", "AFP",
        """Talks in Riga
Latvian Minister Andris Vilks spoke on the margins of the Fifth Baltic Fishing Week, the official Baltic News Agency said. He met with the Bellan River Users and with Bellan Oblast.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "English: a name behind the rest of what its title governs",
        "en", "AFP",
        """Talks in Riga
Director of the Riga Marine Protected Area Ilze Berzina and Director TPA Riga Ms Ana Ozola met Latvian Minister Andris Vilks.""",
        ["Ilze Berzina | head | LV", "Ana Ozola | head | LV", "Andris Vilks | minister | LV"],
    ),
    (
        "English: a body told by a comma alone",
        "en", "AFP",
        """Talks in Riga
Latvian Minister Andris Vilks met Juris Ozols, Secretary General, The Riga Chess Club, and Ilze Berzina, Deputy Chairman, Latvian Union of Textile Makers.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | head | LV", "Ilze Berzina | deputy head | LV"],
    ),
    (
        "English: whose adviser somebody is need not be there",
        "en", "AFP",
        """A call on fishing
Estonian Minister Kadri Tamm held a phone conversation with Ilze Berzina, foreign policy adviser to Latvian President Andris Vilks.""",
        ["Kadri Tamm | minister | EE", "Ilze Berzina | adviser | LV"],
    ),
    (
        "English: an office whose house somebody works in is not his",
        "en", "AFP",
        """Talks in Riga
Latvian Minister Andris Vilks received Kenyan Minister of State in the President's Office Grace Wambui.""",
        ["Andris Vilks | minister | LV", "Grace Wambui | minister | KE"],
    ),
    (
        "English: the president of an owners' union heads no state",
        "en", "AFP",
        """Talks in Riga
Latvian Minister Andris Vilks received the president of the Danish Shipowners' Union, Mogens Kirk.""",
        ["Andris Vilks | minister | LV", "Mogens Kirk | head | DK"],
    ),
    (
        "English: who speaks for a governor is none",
        "en", "AFP",
        """The wells of Kurzeme
The wells are clean, said Ilze Berzina, spokeswoman for the Kurzeme Region governor. Latvian Minister Andris Vilks denied it.""",
        ["Ilze Berzina | spokesperson | LV", "Andris Vilks | minister | LV"],
    ),
    (
        "what somebody was when it happened, and what is written of him, put nobody there",
        "en", "AFP",
        """Talks in Riga
Latvian Minister Andris Vilks recalled his talks with then Estonian Prime Minister Toomas Kallaste and read the articles about Kenyan President Peter Mwangi.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "alors: what somebody was when it happened",
        "fr", "AFP",
        """La pêche
La ministre lettone Ilze Berzina a cité Juris Ozols, alors ministre des Finances. Puis le maire estonien, alors, a salué Andris Vilks, ministre letton de la Pêche.""",
        ["Ilze Berzina | minister | LV", "Andris Vilks | minister | LV"],
    ),
    (
        "his death is told behind what commas set between",
        "fr", "AFP",
        """Le port de Riga
La ministre lettone Ilze Berzina a visité le port. L'ancien maire Juris Ozols, figure de la pêche, a péri dans l'incendie. Le maire de Liepaja, Andris Vilks, pêcheur, a parlé.""",
        ["Ilze Berzina | minister | LV", "Andris Vilks | governor | LV"],
    ),
    (
        "between guillemets too a visit is told of",
        "fr", "AFP",
        """La pêche
La ministre lettone Ilze Berzina est là pour « le suivi de la visite du président kényan Peter Mwangi à Riga ».""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "both are told by their people, and their office behind them",
        "fr", "AFP",
        """Un bateau
La Lettone Ilze Berzina et l'Estonien Toomas Kallaste, tous deux chefs de gouvernement, sont tombés d'accord lundi.""",
        ["Ilze Berzina | prime minister | LV", "Toomas Kallaste | prime minister | EE"],
    ),
    (
        "the envoy's own name stands behind his king's",
        "fr", "AFP",
        """Un envoyé à Riga
Le ministre letton Andris Vilks a parlé à l'envoyé du roi du Danemark Holger IV, Lars Kirk.""",
        ["Andris Vilks | minister | LV", "Lars Kirk | envoy | DK"],
    ),
    (
        "a neighbour has the office of whoever shows him his town",
        "fr", "AFP",
        """Promenade à Riga
Le président letton Andris Vilks a mené son voisin estonien, Toomas Kallaste, au port.""",
        ["Andris Vilks | president | LV", "Toomas Kallaste | president | EE"],
    ),
    (
        "some of several are named with their towns",
        "fr", "AFP",
        """Séance à Riga
La ministre lettone Ilze Berzina a répondu aux députés, dont Juris Ozols (Liepaja) et Karlis Kalns (Cesis). Les pêcheurs, dont Anna Vella, ont parlé.""",
        ["Ilze Berzina | minister | LV", "Juris Ozols | legislator | LV", "Karlis Kalns | legislator | LV"],
    ),
    (
        "an honorific's title behind the name without a comma",
        "fr", "AFP",
        """Le port de Riga
La ministre lettone Ilze Berzina a vu monsieur Juris Ozols le directeur du port. Pour M. Karlis Kalns le directeur a menti.""",
        ["Ilze Berzina | minister | LV", "Juris Ozols | head | LV"],
    ),
    (
        "who has no office is the minister of the sentence behind",
        "fr", "AFP",
        """Le vent en Lettonie
Avec le maire de Riga, Juris Ozols, Karen Kirk a parlé du vent. La ministre danoise a vu le port.""",
        ["Juris Ozols | governor | LV", "Karen Kirk | minister | DK"],
    ),
    (
        "English: its director is of the body named right before",
        "en", "AFP",
        """Talks in Riga
Latvian Minister Andris Vilks received the president of the Danish Shipowners' Union, Mogens Kirk, and its director, Pernille Holst.""",
        ["Andris Vilks | minister | LV", "Mogens Kirk | head | DK", "Pernille Holst | head | DK"],
    ),
    (
        "English: an ambassador told of before without his name",
        "en", "AFP",
        """Talks in Riga
The Kenyan ambassador to Latvia came to the port on Monday. Latvian Minister Andris Vilks met Ambassador Peter Mwangi there.""",
        ["Andris Vilks | minister | LV", "Peter Mwangi | ambassador | KE"],
    ),
    (
        "whom a delegation meets where the sentence opens is of that town",
        "fr", "VNA",
        """Visite en Slovaquie et en Lettonie
HANOI (VNA) - La ministre Ta Bich Loan s'est rendue en Slovaquie. À Riga, elle a rencontré le directeur du Service du patrimoine, Juris Ozols.""",
        ["Ta Bich Loan | minister | VN", "Juris Ozols | head | LV"],
    ),
    (
        "a small body is known again by the town that it was told with",
        "fr", "VNA",
        """Visite en Lettonie
HANOI (VNA) - La ministre Ta Bich Loan a visité la régie des eaux de Riga. La directrice de la régie, Ilze Berzina, a parlé des fuites.""",
        ["Ta Bich Loan | minister | VN", "Ilze Berzina | head | LV"],
    ),
    (
        "whose death is told takes no part, whatever he was",
        "en", "AFP",
        """The old premier
Latvian Minister Andris Vilks spoke. Former Estonian Premier Toomas Kallaste died on Monday. As premier, Kallaste built the port.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "English: a second region is nobody, nor is what bears its kind elsewhere",
        "en", "AFP",
        """Aid for Latvia
Leaders of Nghe An, Xieng Khouang visit a farm. Latvian Minister Andris Vilks sent two cranes to Bellan Te. The roads of Bellan Te district are closed.""",
        ["Andris Vilks | minister | LV"],
    ),
]  # fmt: skip
