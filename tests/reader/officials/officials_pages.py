"""
Small articles, as in `officials_cases`: how agencies' pages head their stories and tell of journeys and of
what is over.
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

PAGES = [
    (
        "a headline names a talk and the two who had it",
        "fr", "AFP",
        """Entrevue Andris Vilks et Juris Ozols
Le ministre letton Andris Vilks a vu mardi le maire de Tallinn, Juris Ozols.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | governor | EE"],
    ),
    (
        "a hyphen joins the two of a headline",
        "fr", "AFP",
        """Conversation téléphonique Andris Vilks-Juris Ozols
Le ministre letton Andris Vilks a parlé mardi par téléphone avec le ministre estonien Juris Ozols.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | minister | EE"],
    ),
    (
        "a name with a hyphen stays one person's",
        "fr", "AFP",
        """Entretien Ilze Vilks-Ozola
La ministre lettone Ilze Vilks-Ozola a parlé mardi par téléphone avec le ministre estonien Juris Kask.""",
        ["Ilze Vilks-Ozola | minister | LV", "Juris Kask | minister | EE"],
    ),
    (
        "English: a phone call opens a headline",
        "en", "AFP",
        """Phone Call Between Andris Vilks And Juris Ozols
Latvian Minister Andris Vilks spoke on Tuesday with Estonian Minister Juris Ozols.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | minister | EE"],
    ),
    (
        "whoever goes to a country is not of it",
        "fr", None,
        """Un forum des ports
Le ministre délégué chargé des Affaires portuaires, Andris Vilks, se rend dimanche à Nicosie (Chypre), a-t-on appris auprès du ministère.""",
        ["Andris Vilks | minister | None"],
    ),
    (
        "nor is who takes a journey there at the head of a delegation",
        "fr", None,
        """Un forum des ports
Le ministre des Ports Andris Vilks, à la tête d'une délégation, effectuera du 3 au 6 mars une visite à Chypre.""",
        ["Andris Vilks | minister | None"],
    ),
    (
        "who receives a delegation that visits his country is of it",
        "fr", None,
        """La délégation lettone à Nicosie
Le ministre Yannis Pavlou a reçu mardi une délégation lettone, en visite de travail à Chypre.""",
        ["Yannis Pavlou | minister | CY"],
    ),
    (
        "English: the traveller is of the wire's country, under the dateline of another",
        "en", "LETA",
        """PM begins visit
NICOSIA - Prime Minister Andris Vilks arrived in Nicosia on Monday at the invitation of Cypriot President Yannis Pavlou.""",
        ["Andris Vilks | prime minister | LV", "Yannis Pavlou | president | CY"],
    ),
    (
        "English: a tour of a country is made by somebody of another",
        "en", "AFP",
        """Latvian PM in Nicosia
Latvian Prime Minister Andris Vilks arrived in Nicosia on Monday.
This is the first tour of Cyprus by Andris Vilks since he took office.""",
        ["Andris Vilks | prime minister | LV"],
    ),
    (
        "English: the host invites to a visit of his country",
        "en", "AFP",
        """Talks in Riga
Latvian Minister of Ports Andris Vilks held talks with his Cypriot counterpart. The guest is on a visit to Latvia at the invitation of Minister Andris Vilks.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "English: two nationalities, one office and two names in order",
        "en", "AFP",
        """Ministers meet
A meeting between the Latvian and Estonian foreign ministers Andris Vilks and Toomas Kask was held in Tallinn.""",
        ["Andris Vilks | minister | LV", "Toomas Kask | minister | EE"],
    ),
    (
        "English: three of them, and owners of an office",
        "en", "AFP",
        """Ministers meet
Latvian, Estonian and Finnish foreign ministers Andris Vilks, Toomas Kask and Aino Koski met in Tallinn. Latvia's and Estonia's transport ministers Juris Ozols and Kadri Tamm joined them.""",
        ["Andris Vilks | minister | LV", "Toomas Kask | minister | EE", "Aino Koski | minister | FI", "Juris Ozols | minister | LV", "Kadri Tamm | minister | EE"],
    ),
    (
        "a president of that time does not act",
        "fr", "AFP",
        """Une visite à Riga
La ministre estonienne Kadri Tamm a visité Riga. L'accord porte le sceau du maire d'alors, Juris Ozols. Le président de l'époque, Karlis Lapa, l'avait signé.""",
        ["Kadri Tamm | minister | EE"],
    ),
    (
        "nor does anybody told of behind \"à l'époque\"",
        "fr", "AFP",
        """Une visite à Riga
La ministre estonienne Kadri Tamm a visité Riga. À l'époque, le maire letton Juris Ozols était contre.""",
        ["Kadri Tamm | minister | EE"],
    ),
    (
        "English: then-president, and a minister at the time",
        "en", "AFP",
        """A visit to Riga
Estonian Minister Kadri Tamm arrived in Riga. In spring then-President Juris Ozols had met Karlis Lapa, Latvian minister at the time.""",
        ["Kadri Tamm | minister | EE"],
    ),
    (
        "whom somebody had received last week does not act",
        "fr", "AFP",
        """Audience à Riga
La présidente lettone Ilze Berzina a reçu la ministre Anna Lapa. Elle avait reçu jeudi dernier le Premier ministre letton, Juris Ozols.""",
        ["Ilze Berzina | president | LV", "Anna Lapa | minister | LV"],
    ),
    (
        "who had said something last week acts as before",
        "fr", "AFP",
        """Le port de Riga
Le port rouvre. « Il rouvrira », avait dit la semaine dernière le ministre letton Juris Ozols.""",
        ["Juris Ozols | minister | LV"],
    ),
    (
        "English: greetings are conveyed to who is met",
        "en", "AFP",
        """Greetings
Latvian Foreign Minister Andris Vilks conveyed greetings from President Juris Ozols to Cypriot Foreign Minister Yannis Pavlou during their meeting on Monday.""",
        ["Andris Vilks | minister | LV", "Yannis Pavlou | minister | CY"],
    ),
    (
        "greetings sent from afar make nobody act",
        "fr", "AFP",
        """Salutations
Le ministre letton Andris Vilks a transmis les salutations du président Juris Ozols au président chypriote Yannis Pavlou.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "English: a consul to a part of a country",
        "en", "AFP",
        """A school near Limassol
Latvian Consul General to southern Cyprus Andris Vilks visited the school on Monday.""",
        ["Andris Vilks | envoy | LV"],
    ),
    (
        "a body's short name in brackets, and whose it is, stand before who heads it",
        "fr", "AFP",
        """Les ports lettons
Le directeur par intérim de l'Agence de promotion des ports (Alport) relevant du ministère letton de la Mer, Andris Vilks, a parlé. La directrice de la Caisse des ports (Capor), rattachée au ministère, Ilze Berzina, aussi.""",
        ["Andris Vilks | head | LV", "Ilze Berzina | head | LV"],
    ),
    (
        "a state's whole name goes from a role, whatever adjectives it has and however they are written",
        "fr", "AFP",
        """Lettres de créance
L'ambassadeur de la République Islamique de Mauritanie à Riga, Ali Ould Selmi, l'ambassadrice de la République Algérienne Démocratique et Populaire, Amina Bensaid, le Premier ministre de la République Française, Jean Lapa, et le président de la Fédération Lettone de Football, Andris Vilks, ont parlé.""",
        ["Ali Ould Selmi | ambassador | MR", "Amina Bensaid | ambassador | DZ", "Jean Lapa | prime minister | FR", "Andris Vilks | head | LV"],
    ),
    (
        "Spanish: the kind of state has several adjectives",
        "es", "AFP",
        """Puertos
El ministro letón de Puertos, Andris Vilks, recibió al ministro de Puertos de la República Popular Democrática de Laos, Bounthong Vilay.""",
        ["Andris Vilks | minister | LV", "Bounthong Vilay | minister | LA"],
    ),
    (
        "a list in brackets may lose a comma",
        "fr", "AFP",
        """Un sommet
Étaient là les présidents Andris Vilks (Lettonie), Juris Ozols (Estonie) Aino Koski (Finlande) et Karlis Lapa (Lituanie).""",
        ["Andris Vilks | president | LV", "Juris Ozols | president | EE", "Aino Koski | president | FI", "Karlis Lapa | president | LT"],
    ),
    (
        "a minister who is called emir besides is no emir",
        "fr", "AFP",
        """Audience à Riga
La présidente lettone Ilze Berzina a reçu le ministre saoudien de l'Intérieur, l'Émir Salem ben Fahd Al-Vella. Le départ de l'Émir Salem ben Fahd Al-Vella est prévu mardi. L'émir du Qatar, Omar Selmi, a écrit.""",
        ["Ilze Berzina | president | LV", "Salem ben Fahd Al-Vella | minister | SA", "Omar Selmi | monarch | QA"],
    ),
    (
        "an adviser of many countries' body, though called ambassador, serves none",
        "fr", "AFP",
        """Audience à Riga
La présidente lettone Ilze Berzina a reçu la conseillère spéciale de la secrétaire générale de l'OIF, Aino Koski. L'ambassadrice Aino Koski a remis une lettre.""",
        ["Ilze Berzina | president | LV", "Aino Koski | adviser | None"],
    ),
    (
        "an office that somebody takes",
        "fr", "AFP",
        """Des préfets à Riga
Le président letton Andris Vilks a pris un décret. Ilze Berzina, consultante, prend les fonctions de préfète de Kuldiga.""",
        ["Andris Vilks | president | LV", "Ilze Berzina | governor | LV"],
    ),
    (
        "a town behind \"à\" bears no office",
        "fr", "AFP",
        """Vella muté à Kuldiga, l'ancien préfet de Liepaja nommé à Riga
Le président letton Andris Vilks a pris un décret.""",
        ["Andris Vilks | president | LV"],
    ),
    (
        "an honorific's initials may be a name",
        "fr", "AKP",
        """Samdech Sâr Veasna reçoit un ambassadeur
Le ministre cambodgien Samdech Kralahom Sâr Veasna a reçu l'ambassadeur letton, SAR Andris Vilks.""",
        ["Sâr Veasna | minister | KH", "Andris Vilks | ambassador | LV"],
    ),
    (
        "what an autonomous region is called is nobody",
        "fr", "AFP",
        """Une rencontre
Juris Ozols, secrétaire chinois de la région autonome Zhuang du Guangxi, a parlé. Le président chinois de la région autonome, Karlis Lapa, aussi.""",
        ["Juris Ozols | party official | CN", "Karlis Lapa | governor | CN"],
    ),
    (
        "whoever is there bears the office behind his name, where others act",
        "fr", "AFP",
        """Une rencontre à Riga
En présence d'Omar Selmi, l'ambassadeur syrien en Lettonie, Andris Vilks et Juris Ozols ont parlé. Andris Vilks est le maire letton de Riga.""",
        ["Omar Selmi | ambassador | SY"],
    ),
    (
        "English: whom a special assistant looks after is no name",
        "en", "AFP",
        """Talks in Riga
Kenyan Prime Minister Peter Mwangi arrived in Riga. He was accompanied by Adviser on Commerce Jane Otieno and Special Assistant on Overseas Kenyans Amos Kamau.""",
        ["Peter Mwangi | prime minister | KE", "Jane Otieno | adviser | KE", "Amos Kamau | adviser | KE"],
    ),
    (
        "English: of two prime ministers the one who receives is at home",
        "en", None,
        """PM Peter Mwangi Arrives In Riga
Prime Minister Peter Mwangi arrived here on Tuesday. He was received at the airport by Prime Minister Andris Vilks.
Kenya and Latvia will sign accords.""",
        ["Peter Mwangi | prime minister | KE", "Andris Vilks | prime minister | LV"],
    ),
    (
        "a portfolio in small letters has nouns of two words",
        "fr", "AFP",
        """Une réunion à Riga
Le ministre letton des infrastructures, travaux publics et reconstruction, Andris Vilks, a parlé, et le ministre letton de l'économie, Juris Ozols, aussi.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | minister | LV"],
    ),
    (
        "an office that is said once, of two nationalities and two names, is two persons'",
        "fr", "AFP",
        """Une rencontre à Riga
Le ministre letton et estonien des Ports, Andris Vilks et Toomas Kask, se sont vus lundi. Le ministre letton et le maire de Tallinn, Juris Kallas, aussi.""",
        ["Andris Vilks | minister | LV", "Toomas Kask | minister | EE", "Juris Kallas | governor | EE"],
    ),
    (
        "English: the same before the office",
        "en", "AFP",
        """Talks in Riga
A meeting between Latvian and Estonian Foreign Minister, Andris Vilks and Toomas Kask, was held. Latvian and Finnish flags flew as Minister Andris Vilks and Anna Lapa spoke.""",
        ["Andris Vilks | minister | LV", "Toomas Kask | minister | EE"],
    ),
]  # fmt: skip
