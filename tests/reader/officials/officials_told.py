"""
Small articles, as in `officials_cases`: what the words around somebody say of whether he acts, and as what.

The rows came from unseen copy that was read wrong at first.
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

TOLD = [
    (
        "whoever says it behind a year is there, whatever stands between the verb and him",
        "fr", "AFP",
        """Route
RIGA (AFP) - Le maire de Riga, Juris Ozols, a coupé le ruban.
Les travaux ont duré trois mois.
Le pont sera ouvert d'ici la fin de l'année 2034, a assuré de son côté le préfet de Riga, Andris Vilks.
La route avait été coupée en 2019, a laissé entendre la ministre lettone de la Mer, Ilze Berzina.""",
        ["Juris Ozols | governor | LV", "Andris Vilks | governor | LV", "Ilze Berzina | minister | LV"],
    ),
    (
        "what holders of one office write to one another is theirs both, and a list would say its word again",
        "fr", "VNA",
        """Messages
Hanoï (VNA) - Le président Trân Van Bang a adressé un message de félicitations à son homologue letton, Andris Vilks.
Le même jour, le Premier ministre Lê Van Duc a fait parvenir ses félicitations à son homologue Juris Ozols, et la présidente de l'Assemblée nationale, Phan Thi Mai, en a envoyé au président de la Diète, Janis Kalns.
Le ministre des Affaires étrangères Bùi Van Hoa a félicité la ministre lettone des Affaires étrangères, Ilze Berzina.""",
        [
            "Trân Van Bang | president | VN", "Andris Vilks | president | LV",
            "Lê Van Duc | prime minister | VN", "Juris Ozols | prime minister | LV",
            "Phan Thi Mai | speaker | VN", "Janis Kalns | speaker | LV",
            "Bùi Van Hoa | minister | VN", "Ilze Berzina | minister | LV",
        ],
    ),
    (
        "whom somebody of another office congratulates by the way takes no part",
        "fr", "AFP",
        """Visite
RIGA (AFP) - L'ambassadeur d'Estonie, Toomas Kask, a été reçu par la ministre lettone de la Mer, Ilze Berzina. Il a félicité le Premier ministre letton, Juris Ozols.""",
        ["Toomas Kask | ambassador | EE", "Ilze Berzina | minister | LV"],
    ),
    (
        "what a clause tells of something else is not told of who says it",
        "fr", "AFP",
        """Grève
RIGA (AFP) - Le secrétaire général de l'Union du travail, Andris Vilks, a prévenu que la grève reprendrait si la prime n'était pas versée.
Le directeur du port de Riga, Juris Ozols, selon lequel deux grues n'ont pu servir, a promis des bateaux. Le maire de Riga, Janis Kalns, que la neige retenait, a écrit.""",
        ["Andris Vilks | head | LV", "Juris Ozols | head | LV"],
    ),
    (
        "a deputy is told with what he is in charge of",
        "fr", "AFP",
        """Réception
TALLINN (AFP) - Le maire de Tartu, Toomas Kask, et son adjointe aux affaires culturelles, Kadri Tamm, ont ouvert la foire.""",
        ["Toomas Kask | governor | EE", "Kadri Tamm | governor | EE"],
    ),
    (
        "a ship's captain holds no office, a founder neither, nor the eldest of a trade",
        "fr", "AFP",
        """Bac
RIGA (AFP) - Le maire de Riga, Juris Ozols, a ouvert le bac. Son capitaine, Andris Vilks, en connaît chaque pierre.
Le fondateur de la ligne, Janis Kalns, était là. La doyenne des passagères, Ilze Berzina, a coupé le ruban.""",
        ["Juris Ozols | governor | LV"],
    ),
    (
        "what somebody studied once makes no office smaller",
        "fr", "AFP",
        """Amitié
RIGA (AFP) - Le président de l'Association lettone d'amitié, Andris Vilks, ancien élève de Tartu, a remis un livre.""",
        ["Andris Vilks | head | LV"],
    ),
    (
        "an occupation may stand between an honorific and a name",
        "fr", "AFP",
        """Palmiers
RIGA (AFP) - Le ministre letton de la Mer, S.E. l'ingénieur Andris Vilks, a ouvert la réunion.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "a title whose every word has a capital goes on to its comma",
        "fr", "AFP",
        """Bateau
RIGA (AFP) - Le Directeur Départemental Sanitaire du Nord, le Dr Andris Vilks, l'Agent Exécutif Intérimaire de la Commune, Mme Ilze Berzina, et le Vice-Délégué de l'Arrondissement, Me Juris Ozols, ont visité le bateau.""",
        ["Andris Vilks | head | LV", "Ilze Berzina | governor | LV", "Juris Ozols | governor | LV"],
    ),
    (
        "each of a list may be told with what he stands for or where he works",
        "fr", "AFP",
        """Accord
RIGA (AFP) - Le ministre letton de la Mer, Andris Vilks, a ouvert la réunion. Les ministres de la Pêche – Kadri Tamm pour l'Estonie, Li Bo pour la Chine et Ivan Petrov pour la Russie – ont signé. Les directeurs généraux des deux sociétés, Juris Ozols pour Baltika et Liga Ozola pour la SMP, étaient là.""",
        [
            "Andris Vilks | minister | LV", "Kadri Tamm | minister | EE", "Li Bo | minister | CN",
            "Ivan Petrov | minister | RU", "Juris Ozols | head | LV", "Liga Ozola | head | LV",
        ],
    ),
    (
        "the counterpart of a second clause is of the one whose clause it is",
        "fr", "VNA",
        """Messages
Hanoï (VNA) - Le Premier ministre Trân Van Bang a adressé ses condoléances au Premier ministre letton Andris Vilks, et la ministre des Affaires étrangères Phan Thi Mai les siennes à son homologue, Juris Ozols.""",
        [
            "Trân Van Bang | prime minister | VN", "Andris Vilks | prime minister | LV",
            "Phan Thi Mai | minister | VN", "Juris Ozols | minister | LV",
        ],
    ),
    (
        "behind a small opening a counterpart is of whom the sentence before tells of",
        "fr", "AFP",
        """Feux
RIGA (AFP) - Le préfet de Riga, Andris Vilks, a reçu les pompiers.
Le directeur de la Protection civile, Juris Ozols, a promis deux grues. Pour sa part, son homologue estonien, Toomas Kask, a offert une radio.""",
        ["Andris Vilks | governor | LV", "Juris Ozols | head | LV", "Toomas Kask | head | EE"],
    ),
    (
        "what stands behind a place's noun is nobody, whoever is told of between two of them",
        "fr", "AFP",
        """Poste
RIGA (AFP) - Le maire de Riga, Juris Ozols, a visité le poste de Mala Purva. Douze bornes ont été posées entre Mala Purva et Bela Lapa.""",
        ["Juris Ozols | governor | LV"],
    ),
    (
        "of how many countries ministers are told is no part of their office",
        "fr", "AFP",
        """Plan
RIGA (AFP) - Les ministres de la Pêche de trois pays ont adopté un plan. Ont signé Andris Vilks (Lettonie), Kadri Tamm (Estonie) et Li Bo (Chine).""",
        ["Andris Vilks | minister | LV", "Kadri Tamm | minister | EE", "Li Bo | minister | CN"],
    ),
    (
        "whoever presides over a state that calls itself a union is its head",
        "fr", "AFP",
        """Union
MORONI (AFP) - Le président de l'Union des Comores, Ali Mze, a reçu la présidente de l'Union des femmes de Lettonie, Ilze Berzina.""",
        ["Ali Mze | president | KM", "Ilze Berzina | head | LV"],
    ),
    (
        "a body told small, or behind a comma, is its head's",
        "fr", "AFP",
        """Visite
RIGA (AFP) - Le service letton des eaux a envoyé deux grues. Son directeur, Andris Vilks, en a promis une autre.
La ministre lettone de la Mer, Ilze Berzina, a visité l'École des mines, où elle a été reçue par son directeur, Juris Ozols.""",
        ["Andris Vilks | head | LV", "Ilze Berzina | minister | LV", "Juris Ozols | head | LV"],
    ),
    (
        "whom somebody else's regards are for takes no part, whatever stands before",
        "en", "AFP",
        """Port
RIGA (AFP) - Latvian Minister Andris Vilks opened the port.
Earlier, he planted a tree at a school named after Nguyen Van Troi and conveyed the regards of Prime Minister Juris Ozols to Estonian Prime Minister Toomas Kask.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "a town whose name begins like another's is not that one",
        "fr", "AFP",
        """Port de la commune de Bellan
TANGER (AFP) - Le président de la commune de Ksar Bellan, Larbi Cherradi, a ouvert le port.""",
        ["Larbi Cherradi | governor | MA"],
    ),
]  # fmt: skip
