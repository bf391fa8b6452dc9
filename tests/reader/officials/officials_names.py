"""
Small articles, as in `officials_cases`: names that look like other words, and lists of people under one office.
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

NAMES = [
    (
        "an office's word right behind a given name is a surname",
        "fr", "AFP",
        """La pêche à Riga
Le ministre letton de la Pêche Victor Juge a parlé. M. Juge a promis des quais, avec Anna Prévôt, maire de Riga.""",
        ["Victor Juge | minister | LV", "Anna Prévôt | governor | LV"],
    ),
    (
        "English: a surname in capitals is no body's short form",
        "en", "AFP",
        """Trade in Riga
Latvian Minister of Commerce Karel DOSTALEK spoke on Monday.""",
        ["Karel Dostalek | minister | LV"],
    ),
    (
        "English: a name of initials begins behind what a title governs",
        "en", "AFP",
        """Trade in Riga
Mayor of Riga K. V. Ozols spoke on Monday. The Latvian minister was there.""",
        ["K. V. Ozols | governor | LV"],
    ),
    (
        "whoever is in charge of the sea bears his whole name",
        "fr", "AFP",
        """Le port
Le ministre letton de la Mer Andris Vilks a parlé de la mer Ligure.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "names first, each with his office behind him",
        "fr", "AFP",
        """Une foire à Riga
Étaient présents Ilze Berzina, la ministre lettone de la Pêche, Andris Vilks, le maire de Riga, et Aino Koski, la préfète.""",
        ["Ilze Berzina | minister | LV", "Andris Vilks | governor | LV", "Aino Koski | governor | LV"],
    ),
    (
        "a last name without an office behind it has the one before it",
        "fr", "AFP",
        """Une foire à Riga
Selon Ilze Berzina, le ministre letton de la Pêche, Andris Vilks, a parlé.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "the last of a list may be joined by more than one word",
        "fr", "AFP",
        """Une foire à Riga
Les députés lettons Ilze Berzina, Andris Vilks ainsi que Juris Ozols ont parlé.""",
        ["Ilze Berzina | legislator | LV", "Andris Vilks | legislator | LV", "Juris Ozols | legislator | LV"],
    ),
    (
        "English: where something happens stands in no title",
        "en", "AFP",
        """A school in Riga
Speaking at the ceremony in Tornkalns, Secretary of the Riga Party Committee Andris Vilks praised it.""",
        ["Andris Vilks | party official | LV"],
    ),
    (
        "English: an ambassador to two countries",
        "en", "AFP",
        """A school in Riga
The Latvian Ambassador to Romania and concurrently Serbia, Andris Vilks, spoke.""",
        ["Andris Vilks | ambassador | LV"],
    ),
    (
        "each of several ambassadors is told by his country",
        "fr", "VNA",
        """Lettres de créance
La présidente Ta Bich Loan a reçu mardi les ambassadeurs. Les ambassadeurs de Lettonie, du Kenya et d’Islande sont venus. À Andris Vilks (Lettonie), elle a parlé des ports. Avec son collègue kényan, Peter Mwangi, la présidente a parlé du thé.""",
        ["Ta Bich Loan | president | VN", "Andris Vilks | ambassador | LV", "Peter Mwangi | ambassador | KE"],
    ),
    (
        "English: two ministers of one matter are of two countries",
        "en", "AFP",
        """Ferries
Latvia and Estonia will share a ferry, Transport Minister Andris Vilks said in Tallinn. He and Estonia's Minister of Transport and Ports, Toomas Kallaste, had agreed.""",
        ["Andris Vilks | minister | LV", "Toomas Kallaste | minister | EE"],
    ),
    (
        "what somebody is told as his own body's",
        "fr", "AFP",
        """Une signature
La Banque lettone des ports, représentée à la signature par sa présidente, Ilze Berzina, a signé. L'Association lettone des pêcheurs a élu Andris Vilks comme son président.""",
        ["Ilze Berzina | head | LV", "Andris Vilks | head | LV"],
    ),
    (
        "whoever signs for a body is there, and whoever is greeted for another is not",
        "fr", "AFP",
        """Une signature
L'accord a été signé au nom du port par le ministre letton Andris Vilks, en présence des députés lettons Ilze Berzina et Juris Ozols. De l'avis du maire de Riga, Karlis Lapa, il était temps. La délégation a salué la ville au nom du président Janis Kalns.""",
        ["Andris Vilks | minister | LV", "Ilze Berzina | legislator | LV", "Juris Ozols | legislator | LV", "Karlis Lapa | governor | LV"],
    ),
    (
        "each with his office in brackets",
        "fr", "AFP",
        """Une foire à Riga
On notait Ilze Berzina (ministre lettone de la Pêche), Andris Vilks (maire de Riga) et Aino Koski (préfète). Le marché de Tornkalns (préfet compris) était plein.""",
        ["Ilze Berzina | minister | LV", "Andris Vilks | governor | LV", "Aino Koski | governor | LV"],
    ),
    (
        "to each his own of what several govern",
        "fr", "AFP",
        """Une foire à Riga
Ilze Berzina et Andris Vilks, respectivement ministres lettons de la Pêche et des Ports, ont parlé.""",
        ["Ilze Berzina | minister | LV", "Andris Vilks | minister | LV"],
    ),
    (
        "a body may be told by several small words",
        "fr", "AFP",
        """Une foire à Riga
La présidente du Conseil letton économique, social et environnemental, Ilze Berzina, a parlé, et l'Agence maritime et portuaire, par la voix de son directeur, Andris Vilks, aussi.""",
        ["Ilze Berzina | head | LV", "Andris Vilks | head | LV"],
    ),
    (
        "a name may hold another between quotation marks, and what a minister presides over besides is less",
        "fr", "AFP",
        """Une foire à Riga
Le ministre letton de la Pêche, Andris « Dris » Vilks, par ailleurs président du club, a parlé. Andris Vilks a promis des quais.""",
        ["Andris « Dris » Vilks | minister | LV"],
    ),
]  # fmt: skip
