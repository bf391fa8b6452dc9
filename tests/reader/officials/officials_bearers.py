"""
Small articles, as in `officials_cases`: which title is whose, and who stands in the text without taking part.

The rows came from unseen copy that was read wrong at first.
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

BEARERS = [
    (
        "officials who only say so are nobody's title",
        "en", "BNS",
        """Power line
RIGA (BNS) - Latvian minister Ilze Berzina opened a power line between Cesis and Lessos, officials said.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "a retired officer bears the title before his brackets",
        "fr", "AFP",
        """Défilé
RIGA (AFP) - Le ministre letton de la Défense, le Général (er) Andris Vilks, et le vice-ministre, le général de brigade (à la retraite) Juris Ozols, ont assisté au défilé.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | deputy minister | LV"],
    ),
    (
        "a given name that is an office elsewhere is a name behind a form of address",
        "fr", "AFP",
        """Route
DAKAR (AFP) - Le ministre sénégalais des Infrastructures, M. Pape Kane Sall, a ouvert la route.""",
        ["Pape Kane Sall | minister | SN"],
    ),
    (
        "what a speaker regrets is not late",
        "fr", "AFP",
        """Dispensaire
RIGA (AFP) - Le dispensaire reste fermé, a regretté la ministre lettone Ilze Berzina.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "the vice-president of a bank told with its short name is no state's",
        "fr", "AFP",
        """Prêt
RIGA (AFP) - La Banque européenne d'investissement (BEI), représentée par sa vice-présidente, Karen Holm, a prêté au ministre letton Andris Vilks.""",
        ["Karen Holm | deputy head | None", "Andris Vilks | minister | LV"],
    ),
    (
        "a chamber that opens the sentence is its president's",
        "fr", "AFP",
        """Session
RIGA (AFP) - L'Assemblée nationale lettone a ouvert mardi sa session, que son président, Andris Vilks, a voulue brève.""",
        ["Andris Vilks | speaker | LV"],
    ),
    (
        "the last body of the sentence before is whose president is told next",
        "fr", "AFP",
        """Don
RIGA (AFP) - La ministre lettone Ilze Berzina a remis un chèque à la Croix-Rouge estonienne. Il a été reçu par sa présidente, Kadri Tamm.""",
        ["Ilze Berzina | minister | LV", "Kadri Tamm | head | EE"],
    ),
    (
        "the head of a delegation is not head of what it visits",
        "fr", "AFP",
        """Visite
RIGA (AFP) - Une délégation estonienne a visité l'Institut des mines. Son chef, le général Toomas Kallaste, a planté un arbre.""",
        ["Toomas Kallaste | military | EE"],
    ),
    (
        "a counterpart told right behind somebody is his",
        "fr", "AFP",
        """Rencontre
RIGA (AFP) - Le président letton Andris Vilks et la présidente estonienne Kadri Tamm, ainsi que la ministre lettone Ilze Berzina et son homologue Toomas Kallaste, ont dîné.""",
        ["Andris Vilks | president | LV", "Kadri Tamm | president | EE", "Ilze Berzina | minister | LV", "Toomas Kallaste | minister | EE"],
    ),
    (
        "a counterpart is of whom a title alone tells",
        "en", "BNS",
        """Talks
RIGA (BNS) - Latvian Deputy Prime Minister Andris Vilks received Estonian Minister of Fisheries Toomas Kallaste.

Earlier the Estonian minister held talks with his Latvian counterpart Juris Ozols.""",
        ["Andris Vilks | deputy prime minister | LV", "Toomas Kallaste | minister | EE", "Juris Ozols | minister | LV"],
    ),
    (
        "whoever is joined to one long dead is not there either",
        "fr", "AFP",
        """Amitié
RIGA (AFP) - La ministre lettone Ilze Berzina a loué des liens noués le 3 mai 1961 par le président Nelson Mandela et le président Juris Ozols.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "a hospital that bears a king's name is no king",
        "en", "BNS",
        """Tour
RIGA (BNS) - Latvian minister Ilze Berzina toured King Magnus University Hospital in the evening.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "what keeps a minister away may be of parliament",
        "fr", "AFP",
        """Foire
RIGA (AFP) - Le maire letton Juris Ozols a ouvert la foire. Le ministre du Commerce, Andris Vilks, que la session parlementaire occupait, n'a pu venir.""",
        ["Juris Ozols | governor | LV"],
    ),
    (
        "what a minister is in charge of is no judge",
        "en", "BNS",
        """Talks
RIGA (BNS) - Latvian Justice Minister Andris Vilks met Minister of Justice of Estonia Kadri Tamm.""",
        ["Andris Vilks | minister | LV", "Kadri Tamm | minister | EE"],
    ),
    (
        "the envoy of whoever heads a body of many countries serves none",
        "fr", "AFP",
        """Envoyé
RIGA (AFP) - La ministre lettone Ilze Berzina a parlé. La secrétaire générale de l'ONU, Louise Vella, était représentée par son envoyé spécial, Jean Kouassi.""",
        ["Ilze Berzina | minister | LV", "Jean Kouassi | envoy | None"],
    ),
    (
        "help is no helper",
        "fr", "AFP",
        """Prêt
RIGA (AFP) - La ministre lettone Ilze Berzina a promis une route avec l'aide de la Banque africaine de développement. Celle-ci était représentée par sa directrice pour l'Europe, Karen Holm.""",
        ["Ilze Berzina | minister | LV", "Karen Holm | head | None"],
    ),
    (
        "those who attend what is told next are others",
        "fr", "AFP",
        """Fête
RIGA (AFP) - La ministre lettone Ilze Berzina a ouvert, au nom du chef du gouvernement, Andris Vilks, la fête, à laquelle assistaient les maires.""",
        ["Ilze Berzina | minister | LV"],
    ),
]  # fmt: skip
