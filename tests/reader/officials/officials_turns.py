"""
Small articles, as in `officials_cases`: what the words around a title say of whom it serves and who bears it.

The rows came from unseen copy that was read wrong at first.
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

TURNS = [
    (
        "whoever receives a delegation is of the other side",
        "fr", "APS",
        """Visite
ALGER (APS) - Le ministre algérien Karim Belhadi a vu la délégation. La délégation estonienne a été reçue ensuite par le wali, Nadir Chaoui.""",
        ["Karim Belhadi | minister | DZ", "Nadir Chaoui | governor | DZ"],
    ),
    (
        "a title alone that opens a sentence stands for who bears it",
        "fr", "AFP",
        """Visite d'État
RIGA (AFP) - Le roi de Norvège Magnus VIII est arrivé à Riga, accueilli par le ministre letton Andris Vilks. Le souverain est accompagné de la ministre de l'Économie Jo Solberg.""",
        ["Magnus VIII | monarch | NO", "Andris Vilks | minister | LV", "Jo Solberg | minister | NO"],
    ),
    (
        "who stands beside an ambassador among his hosts is no countryman of his",
        "fr", "AFP",
        """Hommage
RIGA (AFP) - Le ministre letton Andris Vilks a parlé. Il était entouré de l'ambassadeur du Kenya, Peter Mwangi, et de la vice-Première ministre Liga Ozola.""",
        ["Andris Vilks | minister | LV", "Peter Mwangi | ambassador | KE", "Liga Ozola | deputy prime minister | LV"],
    ),
    (
        "of two without a country who exchange messages, the second is the guest",
        "fr", "APS",
        """Messages
ALGER (APS) - Le président algérien Karim Belhadi et son homologue kényan Peter Mwangi se sont écrit. D'autres messages ont été échangés entre la ministre Leïla Chaoui et le ministre John Otieno.""",
        ["Karim Belhadi | president | DZ", "Peter Mwangi | president | KE", "Leïla Chaoui | minister | DZ", "John Otieno | minister | KE"],
    ),
    (
        "a list under one title names the next one's country after the comma",
        "fr", "AFP",
        """Lettres de créance
RIGA (AFP) - Le président letton Andris Vilks a reçu les ambassadeurs d'Estonie, Toomas Kallaste, du Kenya, Peter Mwangi, et du Panama, Ana Vella.""",
        ["Andris Vilks | president | LV", "Toomas Kallaste | ambassador | EE", "Peter Mwangi | ambassador | KE", "Ana Vella | ambassador | PA"],
    ),
    (
        "who was president and is sent now is an envoy",
        "fr", "AFP",
        """Médiation
RIGA (AFP) - La ministre lettone Liga Ozola a vu l'ancien président estonien Toomas Kallaste, envoyé spécial pour la mer.""",
        ["Liga Ozola | minister | LV", "Toomas Kallaste | envoy | EE"],
    ),
    (
        "the name behind a kind of firm is the firm's",
        "fr", "AFP",
        """Accord
RIGA (AFP) - Le ministre letton Andris Vilks a vu le président de l'agence publique Nova Baltia, Juris Ozols, et Ana Vella, présidente du fonds Sampo-Nord.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | head | LV", "Ana Vella | head | LV"],
    ),
    (
        "an ambassador to two countries, with his residence between title and name",
        "fr", "AFP",
        """Fête
NIAMEY (AFP) - Le ministre nigérien Seydou Maïga et l'ambassadeur de Lettonie en Algérie et au Niger, résident à Alger, Andris Vilks, ont parlé.""",
        ["Seydou Maïga | minister | NE", "Andris Vilks | ambassador | LV"],
    ),
    (
        "a participle that opens a sentence says what part the next person takes",
        "fr", "AFP",
        """Visite
RIGA (AFP) - La ministre kényane Grace Wambui est à Riga. Accompagnée de l'ambassadeur du Kenya Peter Mwangi, elle a vu le port.""",
        ["Grace Wambui | minister | KE", "Peter Mwangi | ambassador | KE"],
    ),
    (
        "a surname that is a small word elsewhere stays in the name within a sentence",
        "fr", "AFP",
        """Visite
RIGA (AFP) - Le président letton Andris Vilks a reçu le vice-président chinois Han Guozhong, accompagné de Ma Zhaoqing, vice-ministre des Affaires étrangères.""",
        ["Andris Vilks | president | LV", "Han Guozhong | vice president | CN", "Ma Zhaoqing | deputy minister | CN"],
    ),
    (
        "who speaks for the institution just named serves no country",
        "fr", "AFP",
        """Mission
COTONOU (AFP) - Le ministre béninois Koffi Ahossi a vu la cheffe de mission du FMI, Ana Vella, et le représentant résident de l'institution, Karim Zouhari.""",
        ["Koffi Ahossi | minister | BJ", "Ana Vella | envoy | None", "Karim Zouhari | envoy | None"],
    ),
    (
        "English: an office's word inside a body's name is no office",
        "en", "TASS",
        """Meeting
RIGA. /TASS/. Latvian Minister Andris Vilks met with Chairman of the General Authority for the Riga Canal Zone Juris Ozols.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | head | LV"],
    ),
    (
        "English: whose office it is may be told without his name",
        "en", "Petra",
        """Audience
AMMAN (Petra) -- Jordanian Prime Minister Bishr Hadidi met Director of the Office of His Majesty Jafar Nimri.""",
        ["Bishr Hadidi | prime minister | JO", "Jafar Nimri | head | JO"],
    ),
    (
        "the deputies of two countries, each sent by his own",
        "fr", "AFP",
        """Réunion
RIGA (AFP) - Le ministre letton Andris Vilks a parlé ; l'Estonie et le Kenya étaient représentés par leurs vice-ministres, respectivement Toomas Kallaste et Peter Mwangi.""",
        ["Andris Vilks | minister | LV", "Toomas Kallaste | deputy minister | EE", "Peter Mwangi | deputy minister | KE"],
    ),
    (
        "the party that sends a delegation says whom its head serves",
        "fr", "AFP",
        """Visite
RIGA (AFP) - Le ministre letton Andris Vilks a reçu une délégation du Parti du travail de Corée conduite par M. Ri Hyok-chol, chef du Département international.""",
        ["Andris Vilks | minister | LV", "Ri Hyok-chol | head | KP"],
    ),
    (
        "a union of a part of the world serves no country",
        "fr", "AFP",
        """Rencontre
RIGA (AFP) - Le ministre letton Andris Vilks a vu la présidente de l'Association des maires d'Afrique, Grace Wambui.""",
        ["Andris Vilks | minister | LV", "Grace Wambui | head | None"],
    ),
    (
        "an office's word before a father's name is a given name",
        "fr", "AFP",
        """Rencontre
RIGA (AFP) - Le ministre letton Andris Vilks a vu le ministre qatari de l'Énergie, Sultan bin Saad Al Thawad, et le sultan d'Oman, Haitham bin Tariq.""",
        ["Andris Vilks | minister | LV", "Sultan bin Saad Al Thawad | minister | QA", "Haitham bin Tariq | monarch | OM"],
    ),
    (
        "whoever receives beside another is of the country visited too",
        "fr", "Belga",
        """Visite
(Belga) La ministre belge Annemie Claes et son homologue kényan Peter Mwangi ont signé à Nairobi un accord. La ministre avait été reçue par le président John Otieno et par la Première ministre Grace Wambui.""",
        ["Annemie Claes | minister | BE", "Peter Mwangi | minister | KE", "John Otieno | president | KE", "Grace Wambui | prime minister | KE"],
    ),
    (
        "of two governors the second is the guest where the first is at home",
        "fr", "APS",
        """Comité
TINDOUF (APS) - Le ministre algérien Karim Belhadi et son homologue mauritanien Sidi Ould Ely ont parlé. Le texte a été paraphé par le wali d'Alger, Nadir Chaoui, et le wali du Zemmour, Ahmed Ould Abeid.""",
        ["Karim Belhadi | minister | DZ", "Sidi Ould Ely | minister | MR", "Nadir Chaoui | governor | DZ", "Ahmed Ould Abeid | governor | MR"],
    ),
    (
        "a conductor is no head, the dead of a crypt no king, a critic in parliament no guest",
        "fr", "AFP",
        """Visite
RIGA (AFP) - La ministre lettone Liga Ozola a entendu un concert dirigé par le chef estonien Toomas Kallaste, puis visité la crypte où reposent les rois et la reine Anna. Le député d'opposition Juris Ozols a parlé de gaspillage.""",
        ["Liga Ozola | minister | LV"],
    ),
    (
        "what he tells of somebody who is with him is no memory",
        "fr", "AFP",
        """Visite
RIGA (AFP) - La ministre lettone Liga Ozola a parlé des mines, rappelant que le directeur général de l'entreprise publique Baltia, Juris Ozols, qui l'accompagne, avait reçu deux permis.""",
        ["Liga Ozola | minister | LV", "Juris Ozols | head | LV"],
    ),
    (
        "the premier of a country, told with a rank, is still the other's counterpart",
        "fr", "AFP",
        """Pont
RIGA (AFP) - Le Premier ministre letton Andris Vilks et son homologue estonien, l'ambassadeur Toomas Kallaste, ont ouvert un pont.""",
        ["Andris Vilks | prime minister | LV", "Toomas Kallaste | prime minister | EE"],
    ),
    (
        "a queen who accompanies a king is no official",
        "fr", "AFP",
        """Fête
RIGA (AFP) - Le roi Magnus VIII de Norvège, accompagné de la reine Sonia, a vu le ministre letton Andris Vilks.""",
        ["Magnus VIII | monarch | NO", "Andris Vilks | minister | LV"],
    ),
    (
        "the side may stand behind the names",
        "fr", "AA",
        """Entretien
ANKARA (AA) - Le ministre turc Alp Baykar et son homologue irakien Hayan Sawad ont parlé. Le vice-ministre turc Ahmet Conka a écouté, le gouverneur de la Banque centrale, Kamal Barzi, côté irakien.""",
        ["Alp Baykar | minister | TR", "Hayan Sawad | minister | IQ", "Ahmet Conka | deputy minister | TR", "Kamal Barzi | head | IQ"],
    ),
    (
        "a long title may go on with small words up to its comma",
        "fr", "AFP",
        """Entretien
RIGA (AFP) - La ministre lettone Liga Ozola a vu le ministre kényan chargé de la Coopération avec le monde marin, Peter Mwangi, et le président de l'Autorité lettone des ports et zones franches, John Otieno.""",
        ["Liga Ozola | minister | LV", "Peter Mwangi | minister | KE", "John Otieno | head | LV"],
    ),
    (
        "the traveller whose men are told of is the wire's own abroad",
        "fr", "TAP",
        """Visite
TUNIS (TAP) - La cheffe du gouvernement tunisienne, Sarra Mabrouk, est arrivée à Riga, où elle a été accueillie par le Premier ministre, Andris Vilks. Elle est accompagnée du ministre de l'Économie, Samir Jaziri.""",
        ["Sarra Mabrouk | prime minister | TN", "Andris Vilks | prime minister | LV", "Samir Jaziri | minister | TN"],
    ),
    (
        "English: a list of nouns may end with an article, and the second of two ministers is a minister",
        "en", "AFP",
        """Talks
Kenyan Minister of Forestry, Fisheries and the Environment Grace Wambui met Minister of Foreign Affairs II Dato Erywan Yusof of Brunei.""",
        ["Grace Wambui | minister | KE", "Erywan Yusof | minister | BN"],
    ),
    (
        "what was done in a year gone by is told of; who was president and is there takes part",
        "fr", "APS",
        """Fête
ALGER (APS) - Le ministre algérien Karim Belhadi a vu le projet, lancé en 2019 par le ministre Nadir Chaoui. L'ancien président letton Andris Vilks et la maire de Riga Liga Ozola étaient présents.""",
        ["Karim Belhadi | minister | DZ", "Andris Vilks | president | LV", "Liga Ozola | governor | LV"],
    ),
    (
        "whom a king sends for himself is of his kingdom",
        "fr", "APS",
        """Obsèques
ALGER (APS) - Le ministre algérien Karim Belhadi a parlé. Le roi du Lesotho s'était fait représenter par son ministre des Affaires étrangères, Lejone Mpotso.""",
        ["Karim Belhadi | minister | DZ", "Lejone Mpotso | minister | LS"],
    ),
    (
        "behind a comma a surname told of with another office begins a sentence's own subject",
        "fr", "AFP",
        """Visite
RIGA (AFP) - Le vice-ministre chinois Li Xiaoping est à Riga. Lors de sa rencontre avec le président letton, M. Li a parlé du port.""",
        ["Li Xiaoping | deputy minister | CN"],
    ),
    (
        "a name between two may be an office's word",
        "fr", "AFP",
        """Visite
RIGA (AFP) - La ministre lettone Liga Ozola a vu le conseiller bangladais Ali Imam Majumdar.""",
        ["Liga Ozola | minister | LV", "Ali Imam Majumdar | adviser | BD"],
    ),
    (
        "a surname between two commas may be an office's word",
        "fr", "AFP",
        """Visite
RIGA (AFP) - La ministre lettone Liga Ozola a vu le maire de Riga, Andris Wali, et le ministre béninois de l'Eau, Ali Vodun.""",
        ["Liga Ozola | minister | LV", "Andris Wali | governor | LV", "Ali Vodun | minister | BJ"],
    ),
    (
        "an office told with its country and again in full says his country",
        "fr", "AFP",
        """Plan
RIGA (AFP) - La ministre lettone Liga Ozola a parlé. Le ministre d'État ivoirien, ministre de l'Agriculture, Koffi Amani, a promis du riz.""",
        ["Liga Ozola | minister | LV", "Koffi Amani | minister | CI"],
    ),
    (
        "of a former office's country nobody is",
        "fr", "AFP",
        """Plan
RIGA (AFP) - La ministre lettone Liga Ozola a parlé. Le ministre letton de la Pêche, ancien ministre estonien, Juris Kalns, a dit oui.""",
        ["Liga Ozola | minister | LV", "Juris Kalns | minister | LV"],
    ),
    (
        "a firm's president is his firm's, not of whoever signs before him",
        "fr", "VNA",
        """Tracteurs
RIGA (VNA) - Un mémorandum a été signé entre l'usine de tracteurs de Riga, représentée par son directeur général Andris Vilks, et la société Tây Nguyên Motors, par son président Hoàng Gia Bao. L'ambassadrice du Vietnam en Lettonie, Pham Yên Nhi, était présente.""",
        ["Andris Vilks | head | LV", "Hoàng Gia Bao | head | VN", "Pham Yên Nhi | ambassador | VN"],
    ),
    (
        "under whose enlightened lead countries grow closer takes no part; who leads a visit does",
        "fr", "AFP",
        """Visite
RIGA (AFP) - La ministre lettone Liga Ozola a salué les liens noués sous la conduite éclairée de SM le Roi Hamad IV. Sous la conduite du maire de Riga, Andris Vilks, elle a visité le port.""",
        ["Liga Ozola | minister | LV", "Andris Vilks | governor | LV"],
    ),
    (
        "one country's branch of a body of many is that country's",
        "en", "VNA",
        """Relief
RIGA (VNA) - Latvian Minister Liga Ozola met President of the Vietnam Red Cross Society Tran Mai Khoi and President of the Red Cross Lena Holm.""",
        ["Liga Ozola | minister | LV", "Tran Mai Khoi | head | VN", "Lena Holm | head | None"],
    ),
    (
        "what several are, behind the names of a list, each of them is",
        "fr", "AFP",
        """Visite
RIGA (AFP) - La délégation lettone comprenait MM. Juris Ozols, Andris Vilks et Janis Kalns, députés de Ventspils.""",
        ["Juris Ozols | legislator | LV", "Andris Vilks | legislator | LV", "Janis Kalns | legislator | LV"],
    ),
    (
        "a general hospital has no general, and who commands a division may be a divisionnaire",
        "fr", "AFP",
        """Visite
BERNE (AFP) - Le divisionnaire suisse Urs Lutz a vu lundi la maternité de l'hôpital général de référence Daco.""",
        ["Urs Lutz | military | CH"],
    ),
    (
        "whoever was called back was not there",
        "en", "AFP",
        """Visit
RIGA (AFP) - Latvian Minister Liga Ozola opened the port. Mayor Andris Vilks, who was to open the meeting, was called back to Riga.""",
        ["Liga Ozola | minister | LV"],
    ),
    (
        "a deputy minister's counterpart is one, though lesser officials of both countries were told of before",
        "fr", "AFP",
        """École
RIGA (AFP) - Des responsables de l'éducation de Lettonie et de Finlande ont ouvert une école. La vice-ministre de l'Éducation, Liga Ozola, et son homologue finlandais, Ari Koski, ont coupé un ruban.""",
        ["Liga Ozola | deputy minister | LV", "Ari Koski | deputy minister | FI"],
    ),
]  # fmt: skip
