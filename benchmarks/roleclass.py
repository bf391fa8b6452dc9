"""Turns a role as printed into its class: the classes in which roles are scored."""

import re

from builder.text import fold

# Highest first: of stacked titles, the one that counts.
ROLE_CLASSES = (
    "head-of-state",
    "head-of-government",
    "deputy-head-of-state",
    "deputy-head-of-government",
    "speaker",
    "deputy-speaker",
    "party-leader",
    "minister",
    "deputy-minister",
    "ambassador",
    "diplomat",
    "judge",
    "governor-mayor",
    "military",
    "agency-head",
    "organisation-head",
    "company-head",
    "legislator",
    "party-official",
    "other",
)

_CHAMBER = (
    r"assemblee|parl[ae]ment\w*|senat|chambre (?:basse|haute|des (?:dep|rep|con|com|lo|na|pe|et))|chambre$"
    r"|chamber of (?:deputies|representatives|councillors|the people)"
    r"|lower house|upper house|conseil (?:de la federation|des etats)"
    r"|\bl an\b|^an\b"
    r"|congres(?! du parti| national du parti| des progress\w+)|congress(?! of the party)|cortes|sejm"
    r"|khour?al|khural|folketing|riigikogu|saeima|seimas|kenesh|mejlis|medjlis|hluttaw"
    r"|\brada\b|bundestag|bundesrat|riksdag"
    r"|storting|lok sabha|rajya sabha|conseil (?:de la nation|legislatif|consultatif)|choura|shura|\bapn\b"
    r"|douma|duma|parliament\w*|assembly|senate|house of|federation council|knesset|maji?lis|diete"
    r"|asamblea|senado|congreso de (?:los diputados|la republica)|camara de (?:diputados|representantes"
    r"|los)"
)
_PARTY = (
    r"\bparti\b|party|partido|\bpcv\b|\bcpv\b|\bpcc\b|\bpprl\b|\bpps?\b|\blprp\b|\bcpc\b|comite central"
    r"|central committee|bureau politique|politburo|political bureau|buro politico"
    r"|\bmembe?r\w* .*secretariat|secretariat du (?:comite|parti)|\bcc\b"
)
_LEADS = (
    r"presiden\w+|chair\w*|secretaire generale?|secretary general|general secretary|secretari[oa] general"
)
_HEADS = (
    rf"{_LEADS}|direct\w+|patron\w*|representant\w*|representative|chef\w*|head|chief|jef[ea]|titular"
    rf"|gouverneur\w*|governor|gobernador\w*|commissa\w+"
    r"|responsable|commission\w+|administra\w+|managing director|^patron|coordinat\w+|coordinador\w*"
)
_BODY = (
    r"organi[sz]ac?[tc]?i?on|nations unies|united nations|naciones unidas|\bonu\b|unesco|unicef|asean"
    r"|francophonie|union africaine|african union|union europeenne|european union|union europea|association"
    r"|confederation|confederacion|\bomc\b|\bwto\b|asociacion|federation (?!de russie)|federacion"
    r"|chambre de commerce|chamber of commerce"
    r"|camara de comercio|croix rouge|red cross|\bvcci\b|medef"
    r"|chambre d(?:e l)? (?:economie|agriculture|industrie)|chambre des metiers|economic chamber"
    r"|\bcgtv\b|syndicat|trade unions?"
    r"|\bpnue\b|\bunep\b|\bonu habitat\b|\buicn\b|\biucn\b"
    r"|\bforum\b|cooperatives?\b|de l (?:institution|organisation)\b|interpol|minusma|minusca|monusco"
    r"|unmiss|finul|unifil"
    r"|keidanren|\w+cham\b|croissant rouge|commission europeenne|european commission"
    r"|comision europea|banque de l alba|\balba\b|commission du bassin|commission economique eurasi\w+"
    r"|eurasian economic commission|conseil europeen|european council"
    r"|conseil de cooperation|cooperation council"
    r"|banque mondiale|world bank|banco mundial"
    r"|banque (?:africaine|islamique|ouest africaine|interamericaine|eurasi\w+)"
    r"|banque asiatique|development bank|fondation"
    r"|foundation|fundacion|front de la patrie|fatherland front|frente|union d amitie|union des|ligue"
    r"|league"
    r"|liga|\boms\b|\bfao\b|\bfida\b|\bceeac\b|\bcedeao\b|mercosur"
    r"|comunidad andina|\baiea\b|\biaea\b|\bfmi\b|\bimf\b|conseil de l europe|\bvufo\b"
    r"|\b(?:cplp|oit|ilo|pnud|undp|hcr|unhcr|fnuap|unfpa|oim|iom|pam|wfp|uip|ipu|ocs|sco|opep|opec"
    r"|oci|oic|osce|cicr|icrc|fifa|bad|sadc|celac|caricom|g5 sahel)\b"
    r"|council of europe|union state|banco interamericano|secretaria general"
)
_FIRM = (
    r"groupe|compagnie|societe|entreprise"
    r"|\bbanque (?!de l alba|d etat|centrale|nationale|mondiale|asiatique|africaine)"
    r"|directoire|corporation"
    r"|conseil d administration|company|\bgroup\b|holding|\bboard\b|airlines?"
    r"|exploitant|operateur|gestionnaire de reseau|constructeur|avionneur|armateur"
    r"|\bport\b|\bports\b|airport|aeroport|empresa|\bgrupo\b|compania"
    r"|consorcio|\bco\b|\bltd\b|\bbhd\b|\binc\b|consortium|ferroviaria|railways?(?! administration)"
    r"|petro\w+"
)
_AGENCY = (
    r"agence|agency|agencia|services?\b|servicio|centre|center|centro|\boffice|oficina|autorite"
    r"|authority|autoridad"
    r"|institut\w*|academi\w*|comite|committee|conseil|council|consejo|commission|comision"
    r"|banque (?:d etat|centrale|nationale)|(?:state|central|national) bank|banco (?:central|nacional)"
    r"|fonds|fund|fondo|administration|departement"
    r"|department|departamento|direction|directorate|direccion|bureau"
    r"|\bvna\b|\bvov\b|\bvtv\b|surete|protection civile|gendarmerie|tresor"
    r"|\bjica\b|\bjetro\b|\bkoica\b|\bkotra\b|\bafd\b|police|policia|immigration|douanes?|customs|aduanas"
    r"|universit\w+|universidad|musee|ecole|school|mossad|renseignement|intelligence|museum|museo"
    r"|hopital|hospital|delegation"
    r"|\bregie|\bzone\b|travaux publics|public works|parc\b|ministere|ministry|ministerio"
)

_RUNS = (
    r"(?:head|chief|presiden\w+|chair\w*|direct\w+|(?:\w+ )?director general|ceo|p ?dg|administrat\w+"
    r"|controller|manager|managing director|chief executive(?: officer)?|executive director"
    r"|general manager)"
)
_PUBLIC = (
    r"(?:authority|agency|commission|department|ministry|bureau|institute|council|cent(?:re|er)|office"
    r"|service|autorite|agence|institut|departement|ministere)"
)
_TRADES = (
    r"(?:palm oil|tea|coffee|cocoa|pepper|rubber|timber|sugar|cotton|fish\w*|food|halal|grain|rice"
    r"|tourism|tourist|gold|diamond|water|electricity|power|energy|rivers?|irrigation|drainage"
    r"|wildlife|forest\w*"
    r"|investment|trade|export|standards|housing|development|planning|library|film|medical|pharmacy|nursing"
    r"|health|revenue|customs|maritime|ports?|aviation|transport|railways?|road|lottery|gaming"
    r"|insurance|pension"
    r"|electoral|elections?|parole|audit|statistics|heritage|museums?|monuments|education"
    r"|examinations?|sports?)"
)
# Parts of a state that have a premier or a chief minister of their own.
_PARTS = (
    r"(?:quebec|ontario|alberta|manitoba|saskatchewan|nova scotia|new brunswick|british columbia"
    r"|newfoundland"
    r"|nouvelle ecosse|nouveau brunswick|colombie britannique|terre neuve|yukon|nunavut|queensland|victoria"
    r"|new south wales|south australia|western australia|tasmania|gauteng|limpopo|mpumalanga|kwazulu"
    r"|(?:eastern|western|northern) cape|ecosse|scotland|wales|pays de galles|irlande du nord"
    r"|northern ireland"
    r"|sarawak|sabah|greenland|groenland|faroe|iles? feroe|curacao|aruba|bermud\w+|anguilla|montserrat)"
)

# Republics whose governor is called their head.
_REPUBLICS = (
    r"(?:adyge\w+|altai|bachkirie|bachkortostan|bashk\w+|bur[iy]ati\w+|bouriatie|chechnya|tchetchenie"
    r"|chuvashia"
    r"|tchouvachie|crimea|crimee|dagh?estan|ingushetia|ingouchie|kabardino \w+|kalmykia|kalmoukie"
    r"|karach\w+ \w+|karatcha\w+ \w+|karelia|carelie|khakassia|khakassie|komi|mari el|mordovi\w+"
    r"|north ossetia"
    r"|ossetie|sakha|tatarstan|tuva|touva|udmurtia|oudmourtie|yakutia|iakoutie|yakoutie)"
)

# Bodies of many countries, and whoever leads one.
_MANY = (
    r"(?:\b(?:gcc|mrc|cemac|uemoa|ceeac|cedeao|ecowas|aimf|aipa|oif|oim|wmo|ffa|sadc|igad|eac|cilss|omvs"
    r"|iora|eco"
    r"|asean|mercosur|saarc|bimstec|apf|caricom|comesa|opec|opep|nato|otan|imf|fmi)\b|nations unies"
    r"|united nations"
    r"|\bonu\b|\bun\b|union africaine|african union|\bgulf (?:coop|health|museums|railways|council"
    r"|monetary)|\bdu golfe\b|ocean indien|indian ocean|lancang mekong"
    r"|(?:commission|secretaria\w*|bureau|comite) (?:\w+ )*(?:du )?mekong|pool energetique"
    r"|programme alimentaire"
    r"|world food|union postale|(?:organisation|union|federation|comite|commission|agence|conseil"
    r"|association|fonds"
    r"|institut|chambre|bureau|centre|mouvement) internationale?\b|international (?:atomic|olympic"
    r"|paralympic"
    r"|committee|federation|union|organi[sz]ation|renewable|labou?r|maritime|monetary|fund|council|rice"
    r"|energy agency|telecom|civil aviation|trade cent)"
    r"|(?:ouest|est) africain\w*|west african|east african|caribeenne|caribbean"
    r"|banque (?:interamericaine|nordique|ouest africaine|europeenne|centrale des etats|des etats)"
    r"|sous regionale?|pacific (?:islands|regional|women|community))"
)
_LEADER = (
    r"(?:(?:deputy|vice|assistant|under|first|acting|senior|premi\w+|1ere?) )*"
    r"(?:secret\w+|direct\w+|presiden\w+|chef\w*|head|chair\w*|commissa\w+|commissioner|coordo\w+"
    r"|gouverneur\w*"
    r"|governor|responsable|chief executive\w*|executive|representant\w*(?! perm| speci)|representative)\b"
)
# States that send one another high commissioners.
_COMMONWEALTH = (
    r"(?:afrique du sud|antigua|australie|bahamas|bangladesh|barbade|belize|botswana|brunei|cameroun|canada"
    r"|chypre|dominique|eswatini|fidji|gabon|gambie|ghana|grenade|guyana|inde|jamaique|kenya|kiribati"
    r"|lesotho|malaisie|malawi|maldives|malte|maurice|mozambique|namibie|nauru|nigeria|nouvelle zelande"
    r"|ouganda|pakistan|papouasie|royaume uni|rwanda|sainte lucie|samoa|seychelles|sierra leone|singapour"
    r"|salomon|sri lanka|swaziland|tanzanie|togo|tonga|trinite|tuvalu|vanuatu|zambie|zimbabwe)"
)

# What a state's own services look after.
_FIELDS = (
    r"(?:eaux?|forets?|pech\w+|elevage|agriculture|education|enseignement|culture|commerce|sante|police"
    r"|budget"
    r"|tresor|impots|douanes?|construction|marine marchande|environnement|conservation|registres?"
    r"|etat civil"
    r"|transports|travaux|travail|emploi|tourisme|archives?|patrimoine|statistiqu\w+|jeunesse|sports?"
    r"|energie"
    r"|mines|hydraulique|meteorolog\w+|protection|surete|securite|prisons?|planification|urbanisme|habitat"
    r"|cadastre|fonction publique|immigration|garde|aviation civile|fisheries|health|labou?r|customs"
    r"|forestry"
    r"|forests|environment|civil defen[cs]e|tax\w*|revenue|mining|wildlife|national parks)"
)

# Tried in this order on one title at a time, folded (no accents, case or punctuation).
_ROLE_WORDS: tuple[tuple[str, str], ...] = (
    ("legislator", r"friendship group\b"),
    ("governor-mayor", r"people s? ?committee (?:vice |deputy )?chair\w+$|^(?:chief )?district officer\b"),
    (
        "ambassador",
        (
            r"^haute? commissaire (?:adjointe? )?(?:d[eu]s? .*)?(?:au|aux|en|a la|a|pres l[ae]|pour)"
            rf" (?:iles )?{_COMMONWEALTH}"
        ),
    ),
    (
        "governor-mayor",
        (
            r"^haute? commissaire (?:adjointe? )?(?:\w+ )?(?:du|de la|de l|d) "
            rf"(?!.*(?:{_COMMONWEALTH}|nations|onu\b|refugies|droits|republique|\bom\w\w?\b|organisation|plan\b"
            r"|institution|cedeao|union|ua\b|pays\b))"
            r"|^(?:deputy )?high commissioner of \w+ (?:province|region)|^custos\b"
        ),
    ),
    ("judge", r"^(?:vice |premi\w+ )?president\w* d[ue]s? (?:tgi|tpi|ti|tribunaux)\b"),
    (
        "governor-mayor",
        (
            r"^(?:vice )?president\w* (?:de|du) (?:la )?(?:\w+ )?(?:communaute (?:de communes|d agglo\w*"
            r"|urbaine)|intercommunalite|assemblee populaire (?:communale|de (?:la )?wilaya))"
            r"|^chef\w* du pouvoir executif|^chef\w* de l executif (?:local|regional|municipal|provincial)"
            r"|^(?:vice )?president\w* de (?:la )?commune\b|^commissaire (?:adjointe? )?du district"
            r"|\btoshaos?\b"
            r"|\b(?:regional|ward|village|county|municipal|town) executive officer$"
            r"|^(?:acting |deputy |vice )?(?:regional|county|ward|municipal)(?: council)?"
            r" (?:vice |deputy )?chair\w*$"
        ),
    ),
    (
        "agency-head",
        (
            r"^(?!.*(?:banque|unesco|programme|fonds|societe|union|unicef|nations|\bong\b|\bfao\b|\boms\b"
            r"|organisation (?!nation)|croix rouge))"
            r"^direct\w+ (?:prefector|communal|municipal|local|provincial|regional|departement)\w*"
            r" (?:de la|de l|du|des|d|de) \w"
            r"|^(?:vice |sous )?direct\w+ generale? (?:adjointe? )?(?:de la|de l) (?:facilitation|promotion"
            r"|prevention|reglementation|regulation|programmation|formation|normalisation|qualite"
            r"|cooperation|concurrence|consommation|fiscalite|navigation|meteo\w*|souverainete|decentralisation"
            r"|famille|solidarite|recherche|communication|population|vulgarisation|production)\b"
        ),
    ),
    ("agency-head", r"^(?:\w+ )*authority director general$"),
    ("organisation-head", r"\bunesco (?:deputy )?director general$"),
    ("party-leader", r"^secretaire generale? (?:re)?elue? du pc\w*$"),
    ("ambassador", r"^cheff?e? de mission diplomatique$"),
    (
        "military",
        r"\battachee? (?:de (?:la )?defense|militaire|naval)|\b(?:defen[cs]e|military|naval|air) attache\b",
    ),
    (
        "deputy-minister",
        r"^(?:additional|joint|special) secretary\b|^secretary to (?:the )?(?:ministry|treasury)\b",
    ),
    ("governor-mayor", r"^landammann\b|^tehsildar\b"),
    ("deputy-head-of-state", r"^(?:deputy|vice) (?:state )?president$"),
    (
        "organisation-head",
        (
            rf"^(?!.*(?:minist|ambass|embass|commission nationale|comite national|national com|\bmission"
            rf"|justice)){_LEADER}"
            rf"(?: (?!and\b|et\b)\w+)*? (?:of|for|de|du|des|d|a|au) (?:.* )?{_MANY}"
        ),
    ),
    (
        "organisation-head",
        rf"^(?!.*minist){_MANY} (?:secretariat |commission )?{_LEADER}(?: general| officer)?$",
    ),
    (
        "agency-head",
        (
            rf"^(?:vice |sous )?direct\w+(?: (?:general|adjoint|region|nation|provinc|depart|central"
            rf"|d etat)\w*)*"
            rf" (?:de la|de l|du|des|d|de) (?:\w+ )?{_FIELDS}\b"
        ),
    ),
    (
        "agency-head",
        (
            rf"^(?:deputy |assistant |regional |provincial )*(?:director|commissioner|administrator"
            rf"|superintendent)"
            rf"(?: general)? (?:of|for) (?:the )?{_FIELDS}$"
            rf"|^{_FIELDS} (?:director|commissioner|administrator|superintendent)(?: general)?$"
        ),
    ),
    ("agency-head", r"^(?:direct|presid)\w+(?: general\w*)? de l administration\b"),
    (
        "agency-head",
        (
            r"^(?!.*(?:gulf|gcc|international|african|union))(?:(?:vice|deputy) )?(?:chair\w*|president|head"
            r"|general manager|managing director|chief executive(?: officer)?|ceo) of .*\bauthority$"
            rf"|{_PUBLIC} (?:chief executive(?: officer)?|ceo|general manager|managing director)$"
        ),
    ),
    (
        "governor-mayor",
        (
            r"^(?:(?:vice|deputy) )?(?:chair\w*|president) (?:of|de|du) (?:the |la )?(?:.* )?"
            r"(?:regional government|autonomous region|province|government of \w+)$"
        ),
    ),
    (
        "governor-mayor",
        (
            r"^(?:\w+ )?gov$|^(?:vali|rais|syndic|syndique|hejtman|intendante?)\b|^commissaire (?:regiona"
            r"|de district)"
            r"|^(?:chef\w*|direct\w+|administrat\w+)(?: (?:adjoint|execut|en chef)\w*)? (?:de|du) (?:la |l )?"
            r"(?:district|region|province|commune|territoire|canton|cercle|wilaya|daira)\b"
            r"|\bdelegation speciale\b"
            r"|^(?:chief )?administrator of .*(?:district|region|territory)$|^gouverneure? de la (?:region"
            r"|province)"
            r"|^secretaire (?:permanente? de la province|provinciale?)\b|^(?:\w+ )?resident$"
        ),
    ),
    (
        "party-official",
        (
            r"^chef\w* (?:adjointe? )?(?:de la|du|d une) commission (?:centrale )?"
            r"(?:de |d |du |pour )?(?:la |l |les |des )?(?:mobilisation des masses|sensibilisation"
            r"|propagande|organisation$|controle$|affaires interieures"
            r"|relations exterieures)"
        ),
    ),
    (
        "organisation-head",
        r"\bde l ong\b|\b(?:comite|institut) (?:\w+ )?(?:de solidarite|d amitie)\b",
    ),
    (
        "agency-head",
        (
            r"^medecin chef|^agent judiciaire|^registra(?:r|t\w+|ire)\b|^surintendante? de"
            r"|^manager of .*hospital"
            r"|^secretaire permanente? d\w* (?:l )?(?:agence|office|bureau|conseil|comite)"
            r"|^direct\w+ (?:.* )?(?:laboratoire national|national archives|commissariat|academy"
            r"|protocole d etat)\b"
        ),
    ),
    (
        "speaker",
        (
            r"^president\w* du conseil national(?: de (?:la republique|transition)\b.*| (?:autrich|slova"
            r"|suisse)\w*)?$"
            r"|^president of the (?:\w+ )?national council$"
        ),
    ),
    ("head-of-government", r"^(?:le |la )?1(?:er|ere|re) ministre|^taoiseach|^chief adviser(?: of the .*)?$"),
    ("deputy-head-of-government", r"^vice 1(?:er|ere|re) ministre|^tanaiste"),
    ("other", r"^(?:chef\w*|direct\w+) (?:adjointe? )?(?:de|du) cabinet (?:du|de la) premi\w+ ministre$"),
    ("governor-mayor", r"^secretaire generale? de la (?:province|wilaya|prefecture|commune|region)\b"),
    ("governor-mayor", r"^(?:vice )?president\w* de l apc\b|^premi\w+ magistrate? de la (?:ville|commune)\b"),
    ("minister", r"^patron\w* de la diplomatie\b"),
    (
        "agency-head",
        (
            r"^haute? commissaire (?:adjointe? )?(?:au|a l|a la|aux)\b|^deleguee? interministeriel\w*"
            r"|^tresori\w+ (?:payeu\w+ )?general\w*$|^commissaire du gouvernement$"
        ),
    ),
    ("legislator", r"^rapporteu\w+ general\w*\b|^chef\w* de file de l opposition|^chef\w* de la majorite"),
    ("governor-mayor", rf"^(?:deputy )?(?:premi\w+(?: minist\w+)?|first minister) (?:of|d[eu]|d) .*{_PARTS}"),
    ("governor-mayor", rf"{_PARTS} (?:premier|first minister|chief minister)$"),
    ("governor-mayor", r"\bchief minister\b|\bchief executive of (?:hong kong|macau|macao)|^menteri besar"),
    ("deputy-minister", r"^deputy minister (?:in|at) the (?:prime|pm)\b"),
    ("deputy-head-of-government", r"^adjointe? du premi\w+ ministre|^deputy prime minister"),
    ("governor-mayor", r"^(?:premi\w+|1er|1ere|deuxieme) adjointe?\b(?! de cabinet)"),
    ("governor-mayor", r"\bregional minister\b|\bchief secretary of\b|^bupati\b|^landeshaupt|^regent$"),
    (
        "governor-mayor",
        (
            r"^(?!.*(?:police|customs|tax|election|electoral|insurance"
            r"|land)\b)(?:\w+ ){0,3}?(?:deputy|district"
            r"|resident|divisional|assistant|provincial|regional|county) commissioner(?: of (?!police).*)?$"
        ),
    ),
    (
        "governor-mayor",
        (
            r"\b(?:district|sub district|county|township|commune|borough|town|village|barangay|prefecture"
            r"|municipality) (?:chief|head|chairman|chairwoman|officer|leader|administrator|executive"
            r"|chief executive|commissioner|captain|collector|magistrate)$|^collector$"
            r"|\b(?:municipal|metropolitan) chief executive$|^(?:resident |chief )commissioner$"
            r"|^chief commissioner of rodrigues|^ministre gouverneur|^haut commissaire de la (?:region"
            r"|province)"
            r"|^(?:\w*burgermeister|landrat|bailli|caid|pacha|mutasarrif|moutassarrif)\b"
        ),
    ),
    (
        "governor-mayor",
        (
            r"^(?:\w+ )?conseill\w+ (?:municip|commun|region|depart|provinc|metropol)\w*|^delegue\w* (?:du"
            r" gouvernement(?! royal)|presidentiel\w*)|^commandante? de cercle"
            r"|^president\w* de la collectivite"
        ),
    ),
    ("head-of-state", r"^(?:the )?(?:grand duc\w*|grand duke|grand duchess|pope|pape|souverain pontife)\b"),
    ("head-of-state", r"^yang di pertuan agong|^amir\b|^presid\w+ du conseil militaire|^prince souverain"),
    (
        "head-of-state",
        r"^(?:chair\w*|head|president) of the (?:presidential|sovereign\w*|transitional) council",
    ),
    (
        "minister",
        r"^membres? du (?:gouvernement|cabinet)|^cabinet (?:member|minister)$|^ministre porte parole",
    ),
    ("minister", r"^chancellor of the exchequer|^chanceli\w+ de l echiquier"),
    (
        "minister",
        (
            r"^secretary of (?:homeland|labor|labour|housing|veterans|education|health|transport\w*|trade"
            r"|tourism|agrarian|budget|justice|foreign|finance|environment|public works|science)"
        ),
    ),
    (
        "deputy-minister",
        (
            r"^parliamentary (?:under )?secretary|^deputy secretary of (?:state|defen|energy|commerce)"
            r"|^junior minister|^sous ministre|^secretary (?:at|in|of) (?:the |\w+ s )?ministry"
        ),
    ),
    ("ambassador", r"^(?:apostolic|papal) nuncio|^nuncio"),
    (
        "diplomat",
        (
            r"^deputy (?:head|chief) of mission|^chef\w* adjointe? de (?:la )?mission"
            r"|^deputy high commissioner"
            r"|^numero (?:deux|2) de l ambassade|^minist\w+ plenipoten\w+|^(?:first|second"
            r"|third) secretary$"
        ),
    ),
    (
        "diplomat",
        (
            r"\b(?:trade|commercial|economic|political|cultural|agricultur\w+|scien\w+|labou?r"
            r"|education|press"
            r"|information|consular|first|second|embassy) counsell?or\b|^conseill\w+ de cooperation\b"
        ),
    ),
    (
        "diplomat",
        (
            r"^(?:head|chef\w*|chief) (?:of|de) (?:the |la )?(?:\w+ )?delegation (?:of the |de l )?(?:eu"
            r"|ue)$|eu delegation"
        ),
    ),
    (
        "judge",
        (
            r"^(?!.*(?:district|sub divisional) magistrate)(?:.* )?magistrat(?:e|s|es)?(?: court\w*)?$"
            r"|director of public(?: prosecutions)?$|^district attorney|^(?:\w+ )?justice$"
            r"|^avocate? generale?|^conseill\w+ a la cour(?! royale)|^parquetier|^doyen\w* des juges"
            r"|^president\w* (?:de (?:la )?(?:seance|formation|chambre (?:criminelle|civile"
            r"|correctionnelle|penale))"
            r"|de l audience)\b|^(?:(?:senior|assistant|deputy|district|county) )*(?:state|crown"
            r"|government)"
            r" (?:attorney|counsel|solicitor)\b|\bsheriff$"
        ),
    ),
    (
        "military",
        (
            r"\bforce commander$|^(?!minist).*(?:garde nationale|national guard)|joint chiefs"
            r"|^chair\w* of (?:the )?joint$"
        ),
    ),
    (
        "agency-head",
        r"\bbank (?:deputy |vice )?governor|\bgouverneur\w* de la b(?:ceao|eac|ce|ct|cc|rh|ad|cl|cm|cd)$",
    ),
    (
        "agency-head",
        r"^(?:deputy |acting |pro |interim )?vice chancellor(?: of the university.*| of .*universit\w+)?$",
    ),
    ("agency-head", r"\brect(?:or|eur|rice|ora)$|^dean\b|^doyen\w* de la faculte"),
    (
        "agency-head",
        (
            r"^(?:auditor|surgeon|accountant|registrar|postmaster) general|^verificat\w+ general"
            r"|^contro\w+ generale? (?:des|d|de)\b"
        ),
    ),
    (
        "agency-head",
        r"^mediat\w+ (?:de la|du royaume|federal)|\bombuds|^defenseu?\w* d(?:es droits|u peuple)",
    ),
    (
        "agency-head",
        (
            r"^direct\w+ du (?:lycee|college)|^(?:fed|federal reserve) chair\w*"
            r"|^chair\w* of the federal reserve"
        ),
    ),
    (
        "agency-head",
        (
            rf"^(?:.* )?{_TRADES} (?:\w+ )?board (?:\w+ )?{_RUNS}"
            rf"|{_RUNS} of (?:the )?(?:\w+ )*{_TRADES} (?:\w+ )?board"
        ),
    ),
    (
        "agency-head",
        (
            r"^(?:ceo|p ?dg|president directeur general|presidente directrice generale"
            r"|(?:deputy )?managing director|chief executive(?: officer)?"
            r"|(?:deputy )?director general|directeur general|directrice generale) (?:of|de|du|d) "
            rf"(?!.*(?:union|nations|onu|africa|asian|fmi)\b)(?:.* )?{_PUBLIC}\b"
        ),
    ),
    (
        "organisation-head",
        r"^haute? commissaire de (?:l|cette) (?:organisation|institution)|^haute? commissaire de l om\w+$",
    ),
    (
        "agency-head",
        (
            r"\bcaisse (?:nationale|centrale|generale|autonome|de (?:securite|prevoyance|retraite)"
            r"|des (?:depots|retraites))"
            r"|de la caisse$"
        ),
    ),
    (
        "agency-head",
        (
            r"^(?:head|chief|direct\w+|president|chair\w*) of (?:the )?(?:\w+ ){0,2}?"
            r"(?:promotion|atomic energy|environment"
            r"|standards|standardization|tourism|heritage|ports and maritime"
            r"|meteorological) organi[sz]ation$"
        ),
    ),
    (
        "agency-head",
        (
            r"^(?:vice )?(?:direct\w+|presid\w+|chef\w*|dga?|p ?dg|secretaire)(?: general\w*)?"
            r"(?: adjoint\w*)? de l (?:agence|office|autorite|institut|observatoire|hopital)\b"
            r"(?!.*(?:nations|onu|union|internation|afri|amitie|europ|ouest|arabe))"
        ),
    ),
    ("agency-head", r"^direct\w+ (?:general\w* )?d(?:u|e la) (?:chr|chu|chru|hopital|clinique|maternite)\b"),
    ("organisation-head", r"^(?:vice )?chair\w* of (?:the )?\w+ chamber$|^chamber (?:president|chair\w*)$"),
    ("organisation-head", r"^(?:eu|european union) (?:\w+ ){0,3}?commissioner"),
    (
        "company-head",
        (
            r"^chief (?:financial|operating|technical|commercial|technology) officer|^plant manager"
            r"|\bpresident director\b"
        ),
    ),
    (
        "company-head",
        (
            r"^direct\w+ (?:commercia|financi)\w+|^country manager$|^(?:co ?)?(?:founder|fondat\w+) (?:of"
            r"|de|du|d)\b"
        ),
    ),
    (
        "legislator",
        (
            r"\b(?:chief|majority|minority|party) whip$|^whip\b|\b(?:majority|minority|floor) leader$"
            r"|^(?:leader|chef\w*) (?:of|de) (?:the |l )?opposition$|\bcongress(?:man|woman|member)"
            r"|\bassembly(?:man|woman|member)\b"
        ),
    ),
    (
        "legislator",
        (
            r"\bmembers? of (?:the )?(?:european )?parliament|^mep$|(?:^|\bdistrict )rep$|^(?:us"
            r"|u s) representative$"
            r"|^conseill\w+ (?:nationa\w+|aux etats)|^rapporteu\w*(?: de la commission.*)?$|^deputee? maire"
            r"|parliamentary party.*(?:senate|parliament|assembly|house)|^secretary general of the house$"
        ),
    ),
    (
        "diplomat",
        (
            r"^(?:ministre )?(?:premi\w+ |deuxieme )?(?:conseill\w+|attache\w*|secretaire)(?: \w+)*? ?"
            r"(?:de l|a l|d) ambassade|^(?:\w+ )*?(?:counsell?or|attache|secretary)\b.*\bembassy"
            r"|^representant\w*$"
        ),
    ),
    ("company-head", r"^president (?:director|commissioner)\b"),
    ("organisation-head", r"secretaire exec\w+ adjoint\w* d|^deputy executive secretary of"),
    ("governor-mayor", r"^(?:acting |deputy |vice )?regent of |^(?:\w+ )+regent$"),
    ("speaker", r"^leader of the (?:\w+ )?(?:senate|parliament|national assembly)$"),
    (
        "minister",
        (
            r"^senior minister\b|^minister (?:of state )?(?:in|at) the (?:prime|pm|president)\b"
            r"|^secretaire a la defense"
        ),
    ),
    ("minister", "chef du pentagone"),
    (
        "legislator",
        (
            r"^(?:vice |deputy )?(?:president|chef|secretaire)\w*(?: adjointe?)? du bureau de l (?:an$"
            r"|assemblee)"
        ),
    ),
    ("minister", r"^ministre (?!delegue|adjoint)(?:.* )?aupres d(?:u|e la) premi\w+ ministre"),
    ("other", r"royal (?:\w+ )?court|cour royale|(?:chef\w*|chief|direct\w+) (?:du|of) protocol"),
    ("other", r"^direct\w+ (?:du|de) cabinet"),
    ("head-of-state", r"^governor general|^gouverneur\w* generale?$"),
    ("head-of-state", r"^president\w* de la confederation(?: suisse| helvetique)?$"),
    ("head-of-state", r"^president\w* du conseil (?:national pour la sauvegarde|souverain|presidentiel)"),
    (
        "company-head",
        r"^president\w* executi(?:f|ve)(?! .*(?:union|conseil|organi[sz]ation|agence|association))",
    ),
    (
        "governor-mayor",
        r"^(?:vice )?president\w* de .*(?:metropole|agglomeration|communaute urbaine)|^edile\b",
    ),
    (
        "governor-mayor",
        r"^(?:chair\w*|head|president) of the (?:government|council of ministers) of (?:the )?\w+",
    ),
    (
        "party-official",
        (
            r"^(?:chef\w*|head|direct\w+|president\w*|chair\w*) .*(?:commission|departement|department"
            r"|board)"
            r".*(?:comite central|central committee|\bcc\b)"
        ),
    ),
    ("organisation-head", r"^(?:vice )?president\w* de l (?:union|association|organisation|alliance|ligue)$"),
    (
        "deputy-minister",
        r"^secretaire d etat parlementaire|^secretaire principale? (?:aux|a l|a la|au|charge)",
    ),
    ("minister", r"^secretaire americaine?\b"),
    ("organisation-head", r"^commissaire (?:de l )?(?:union africaine|ua)\b"),
    (
        "organisation-head",
        (
            r"(?:observ\w+|electoral?|ecowas|african union|\bun\b) mission(?: head)?$|chief observer"
            r"|mission (?:d observ\w+|of observers)|^(?:deputy|assistant|under) secretary general$"
        ),
    ),
    (
        "diplomat",
        r"^conseill\w+ (?:commercial|economique|culturel)\w*(?: (?:au|en|aux|a|de l ambassade|pres)\b.*)?$",
    ),
    (
        "ambassador",
        r"^haute? commissaire (?:au|en|aux)\b(?! (?:plan|refugies|droits|sport|nations|amazigh\w*))",
    ),
    ("agency-head", r"electoral commissioner"),
    (
        "deputy-head-of-government",
        r"^(?:premi\w+ )?vice president\w* du (?:conseil des ministres|gouvernement$)",
    ),
    ("organisation-head", r"(?:croix|croissant) rouge|red (?:cross|crescent)|\bauf\b"),
    ("minister", r"^secretary of (?:national )?defen[cs]e"),
    ("speaker", r"^marechale? (?:du senat|de la diete|du sejm)|^marshal of the (?:senate|sejm|diet)"),
    ("other", r"^(?:president|prime minister|premier|minister|pm|chancellor|king) s\b(?! office)"),
    ("speaker", r"^president\w* du conseil national(?: de la republique)?$"),
    ("speaker", r"^(?:president|chair\w*) of the national council$"),
    (
        "military",
        r"^attachee? (?:de (?:la )?defense|militaire|naval|de l air)|(?:defen[cs]e|military|naval) attache",
    ),
    ("party-official", r"\b(?:deputy|vice) general secretary\b"),
    (
        "company-head",
        (
            r"^(?:premi\w+ |vice )*(?:direct\w+|president\w*)(?: \w+){0,2} des chemins de fer\b"
            r"|railways? chair\w+$"
        ),
    ),
    (
        "organisation-head",
        (
            r"^(?:representant\w*|direct\w+|country manager) .*(?:banque (?:africaine|asiatique"
            r"|interamericaine|islamique|mondiale)|(?:african|asian|islamic) development bank|world bank)"
        ),
    ),
    ("organisation-head", r"conseil (?:des chargeurs|d affaires)|\bbusiness council\b"),
    (
        "minister",
        (
            r"^secretaire (?:aux|a la|a l|au|des) (?:alimentation|relations ext|affaires etr|finances"
            r"|transports|tourisme"
            r"|travail|communi|marine|securite|justice|environnement|education|interieur|economie|sante"
            r"|agriculture)"
        ),
    ),
    ("deputy-minister", r"^(?:principal|permanent) secretary\b"),
    (
        "legislator",
        (
            r"^(?:vice )?president\w* de la commission (?:de(?:s| la| l)? )?(?:justice|lois?|finances?"
            r"|affaires|budget|defense|economie|culture|sante|education|legislation|petitions|science"
            r"|securite"
            r"|judiciaire|juridique)(?!.*(?:\bparti\b|comite central|\bcc\b|union|nations))"
        ),
    ),
    (
        "legislator",
        (
            r"^(?:vice )?chair\w* of the (?:committee (?:on|for) )?(?:foreign affairs|foreign relations"
            r"|external|social affairs|law|justice|finance|budget|defen[cs]e|economic|legal|judiciary"
            r"|culture"
            r"|education)(?!.*(?:commission|agency|authority|party|council))"
        ),
    ),
    ("other", r"(?:redact|chef\w*|direct\w+|editor).*\b(?:journal|quotidien|revue|hebdomadaire|newspaper)\b"),
    (
        "governor-mayor",
        r"^haute? commissaire de la (?:republique|province)|(?:provincial|province) minister$",
    ),
    ("governor-mayor", r"assemblee (?:provinciale|regionale|municipale|communale|departementale)"),
    ("governor-mayor", r"assemblee populaire (?:communale|de wilaya)"),
    ("governor-mayor", r"^cheff?e? (?:de|du) (?:village|canton|quartier)"),
    (
        "ambassador",
        r"^haute? commissaire (?!.*(?:nations unies|\bonu\b|refugies|droits|\baux?\b))",
    ),
    ("deputy-minister", r"^permanent secretary(?: for\b.*)?$|^secretary of state at\b"),
    ("diplomat", r"^representante? specia\w+|special representative"),
    ("diplomat", r"(?:european union|\beu)(?: s)? head of delegation|delegation de l union europeenne"),
    (
        "organisation-head",
        r"(?:chef\w*|head|direct\w+) (?:.* )?(?:minusma|minusca|monusco|unmiss|finul|unifil)",
    ),
    (
        "organisation-head",
        r"(?:comite central|central committee) (?:du|de la?|of the) .*(?:\bfront|union|association)",
    ),
    ("organisation-head", r"\bunion (?:chief|leader|head)$|^batonn"),
    (
        "organisation-head",
        r"^administrat\w+ (?:\w+ )?(?:de l|du|of) .*(?:organisation|programme|fonds des nations)",
    ),
    (
        "agency-head",
        r"^(?:chef\w*|head) (?:\w+ )?(?:du bureau|of the office) .*(?:assembl|\ban\b|parl[ae]ment)",
    ),
    (
        "agency-head",
        r"^direct\w+ regional\w* (?:des|du|de la) (?:eaux|sante|douanes|travaux|police|education)",
    ),
    (
        "agency-head",
        r"(?:national parks|authority|agency|commission|service) chief executive|statistics commissioner",
    ),
    ("legislator", r"conseil des (?:ethnies|nationalites)|ethnic council"),
    (
        "party-official",
        r"^premi\w+ secretaire du parti (?:.* )?(?:dans|de|pour) l[ae] (?:province|ville|district|region)",
    ),
    (
        "military",
        r"^commissaire(?: (?:principal|divisionnaire|de police))?$|^chef d escadron|^chef de bataillon",
    ),
    ("military", r"(?:chef|head) du (?:detachement|contingent|bataillon)"),
    (
        "company-head",
        r"\bp ?d ?g\b|^petro\w+ (?:presiden\w+|chair\w*)|^presiden\w+ (?:de|du|of) .*\benergo\b",
    ),
    (
        "company-head",
        (
            r"(?:cement|steel|mining|motors|telecom\w*|airways|shipping|shipyards?|energo) (?:presiden"
            r"|chair)\w+"
        ),
    ),
    ("judge", r"^premi\w+ president\w*$"),
    ("judge", r"^substitut\w*\b"),
    ("governor-mayor", r"^administrat\w+ d(?:u|e la) (?:territoire|province|district)"),
    ("company-head", r"^(?:\w+ )?general manager\b"),
    ("agency-head", r"central reserve bank"),
    ("deputy-speaker", r"^vice presiden\w+ du comite permanent de l assemblee"),
    ("legislator", r"\bquesteur|eurodepute|^member of the national assembly|^opposition leader"),
    ("legislator", r"^president\w* de la commission permanente\b"),
    ("deputy-speaker", r"^(?:\w+ )?vice president\w* du conseil de la republique"),
    (
        "deputy-minister",
        r"^secretaire adjointe? aux? (?!.*(?:onu|nations unies))|^assistant secretary (?:for|of)\b",
    ),
    ("minister", r"^cabinet secretary for\b"),
    ("governor-mayor", r"\bregional commissioner$|^chef\w* du gouvernement de la ville"),
    (
        "agency-head",
        r"^chief executive(?: officer)? of .*(?:authority|agency|commission|cent(?:re|er) |institute)",
    ),
    ("deputy-minister", r"^state minister\b|^secretaire parlementaire|^numero deux de la diplomatie"),
    ("deputy-minister", r"^(?:secretaire permanente?|permanent secretary) (?:du|of the) minist"),
    ("minister", r"^conseill\w+ federale?s?\b|^attorney general|^secretary of transportation"),
    ("ambassador", r"^nonce\b|^haute? commissaire$"),
    ("diplomat", r"^special representative|^premi\w+ secretaire$|^conseill\w+ (?:de|a) l ambassade"),
    (
        "governor-mayor",
        (
            r"^echevine?|^regional president|people s council|^district secretary"
            r"|^(?:vice )?president\w* de la (?:province|ville|commune)\b"
            r"|^(?:vice )?president\w* du (?:district|canton|departement)\b"
        ),
    ),
    ("governor-mayor", r"president\w* du gouvernement de la region"),
    ("organisation-head", r"^secretaire generale? adjointe? aux|\bwho\b|women s union"),
    ("organisation-head", r"^president\w* de la federation$|chamber of crafts|\beac\b|commission de venise"),
    ("organisation-head", r"(?:representant\w*|direct\w+) .*banque africaine"),
    ("agency-head", r"(?:chef|direct\w+) .*renseignement|^(?:vice )?president\w* de l audit d ?etat"),
    ("military", r"^air (?:vice|chief) marshal|border command chief|^commissaire politique"),
    ("party-official", r"^\w+ \w+ party chief$"),
    (
        "company-head",
        (
            r"^(?!(?:national|gold|central|state|regional|immigration|police|customs|health|executive"
            r"|deputy"
            r"|general|managing|country|centre|center|hospital|school|museum) )"
            r"\w+ (?:first deputy )?(?:director(?: general)?|board chair\w+)$"
        ),
    ),
    ("company-head", r"^administrat\w+ (?:direct\w+ general|delegue)|^presiden\w+ du constructeur"),
    (
        "organisation-head",
        r"forum economique|economic forum|olympi|monetary fund|fonds monetaire|commissaire de l ua",
    ),
    (
        "agency-head",
        r"^secretaire generale? (?:du|de la) (?:gouvernement|ministere|presidence|cabinet)|^administrat",
    ),
    ("agency-head", r"(?:national assembly|\bna|assemblee nationale) office"),
    (
        "party-official",
        r"(?:chef|head).* (?:bureau|office).* (?:comite central|central committee|parti\b|party)",
    ),
    ("governor-mayor", r"^(?:\w+ )?(?:head|chef\w*) (?:of the|de la) (?:\w+ )?republi(?:c|que)\b(?! s\b)"),
    (
        "governor-mayor",
        rf"^(?:\w+ )?(?:head|chef\w*) (?:of|du|de|de la) (?:republi(?:c|que) (?:of|du|de) )?{_REPUBLICS}$",
    ),
    (
        "organisation-head",
        (
            r"(?:presiden|chair).*(?:front (?:de la patrie|lao|d edification)|lao front|fatherland front"
            r"|\bvff\b|\bfpv\b)"
        ),
    ),
    ("agency-head", r"gou?ver\w+ .*\bban(?:k|que|co)\b"),
    ("other", r"^assistante? (?:du|de la|au)\b|^assistant to\b|\baide\b"),
    (
        "governor-mayor",
        r"(?:conseil|council) (?:metropolitain|municipal|provincial|departemental|communal|de la region)",
    ),
    (
        "governor-mayor",
        r"(?:metropolitan|municipal|city|provincial) council|region president|president of .*region",
    ),
    ("legislator", r"parliamentary (?:alliance|union|league|association|group)"),
    ("minister", "secretaire de cabinet"),
    ("party-official", r"^secretaire du comite (?:provincial|municipal|de la ville|de la province)"),
    ("organisation-head", r"^commissaire (?:aux?|a la|a l)\b"),
    (
        "governor-mayor",
        r"^minist\w+ president|premier\w* ministre de la (?:province|region)|^premier of .*province",
    ),
    (
        "speaker",
        r"^presiden\w+ du comite permanent de l assemblee|chair\w* of the (?:npc )?standing committee",
    ),
    ("agency-head", r"^(?:direct|chef|cheffe)\w* .*\bminister[eoy]\b"),
    ("organisation-head", r"\b(?:imf|adb|aiib|world bank|fmi|nato|otan)\b|^un (?!.*envoy)"),
    (
        "other",
        (
            r"^(?:ancien\w*|ex|former|late|feue?|antigu[oa]|expresident\w*)\b|porte parole|spokes"
            "|portavoz"
        ),
    ),
    (
        "other",
        (
            r"conseill(?:er|ere) (?!d ambassade|d etat)|\badvis[eo]r|\basesora?\b|epouse|\bwife\b"
            r"|\besposa\b"
            "|prince heritier"
        ),
    ),
    (
        "diplomat",
        (
            r"ministre conseill|minister counsell?or|^counsell?or$"
            r"|\bconsul(?:e|es|s|ar|ate|at)?\b|charge\w* d affaires"
            "|encargad[oa] de negocios"
        ),
    ),
    (
        "diplomat",
        (
            r"(?:delegation|mission) permanente|permanent (?:delegation|mission)"
            r"|foreign policy chief|emissa\w+|negocia\w+|negotiator"
            r"|envoye|\benvoy\b|enviad[oa]|\battache|agregad[oa]|haute? representant"
            "|high representative"
        ),
    ),
    ("ambassador", r"ambassad|embajador|\bhigh commissioner\b(?! for)"),
    ("diplomat", r"(?:representante?|representative)\w* permanent|permanent representative"),
    (
        "company-head",
        r"senior vice president|managing director|\b(?:sarl|sas|jsc|ojsc|pjsc|llc|gmbh)\b",
    ),
    (
        "governor-mayor",
        r"\b(?:deputee?|senat\w+) (?:bourgmestre|maire)|\bdeputy governor",
    ),
    (
        "judge",
        (
            r"chief justice|chief judge|conseil constitutionnel|constitutional co|juridiction"
            r"|\bcour\b|\bcourt\b|tribunal"
            r"|procur\w+|prosecutor|\bcorte\b|\bjuge\b|\bjudge\b|fiscal"
        ),
    ),
    (
        "legislator",
        (
            "(?:commission|committee|comision|comite|groupe|group|grupo|secretaire generale?"
            rf"|secretary general|secretari[oa] general).*(?:{_CHAMBER})"
            rf"|(?:{_CHAMBER}).*(?:commission|committee|comision)"
        ),
    ),
    (
        "deputy-speaker",
        (
            rf"(?:vice|deputy).*(?:{_CHAMBER})|(?:{_CHAMBER}) (?:\w+ )?(?:vice|deputy)"
            "|deputy speaker|vice speaker"
        ),
    ),
    (
        "speaker",
        (
            rf"(?:presiden\w+|chair\w*|speaker|chef).*(?:{_CHAMBER})|\bspeaker\b"
            rf"|(?:{_CHAMBER}) (?:president|chair\w*)$"
        ),
    ),
    (
        "legislator",
        (
            r"\bna s? ?committee"
            r"|groupe parlementaire|parliamentary friendship|groupe d amitie|\bsen$|membres? du parlement"
            r"|\bdeputee?s?\b|\bsenat(?:eur|rice|or)|\bsenador|lawmaker|\bmp\b|diputad|parlementaire"
            "|legislator"
        ),
    ),
    (
        "agency-head",
        (
            r"(?:(?<!ministre )chef|head|chair\w*|jefe) (?:du|of the|de la|del) (?:bureau|office"
            "|oficina)"
        ),
    ),
    ("agency-head", r"direct\w+ (?:du|de) cabinet"),
    ("head-of-state", r"^president\w* du conseil d etat|^president of the council of state"),
    ("minister", r"garde des sceaux|conseill\w+ d etat|state councill?or"),
    (
        "deputy-head-of-government",
        (
            r"(?:vice|deputy) ?(?:prime|premi\w+)|^vice chef\w* du gouvernement"
            r"|viceprim\w+|vice ?(?:chanceli|chancellor)"
            r"|vice ?president\w* (?:del gobierno|del consejo|du gouvernement)"
        ),
    ),
    (
        "head-of-government",
        (
            "premi(?:er|ere) ministre|prime minister|primer[ao]? ministr"
            "|(?:chef|cheffe|chefe|head) d?[eu]? ?(?:of )?(?:the )?gou?vern"
        ),
    ),
    (
        "head-of-government",
        (
            r"\bpm\b|presiden\w+ d(?:el|u) (?:gobierno|gouvernement)"
            r"|president\w* du conseil(?: italien\w*| des ministres)?$"
            r"|\bchanceli|\bchancellor|jef[ea] del? gobierno|^premier$"
        ),
    ),
    (
        "minister",
        (
            "secretaire d etat america|us secretary of|u s secretary of|^treasurer"
            r"|^secretary of (?:state|defen|the (?:treasury|interior)|war|commerce|energy|agricult|foreign)"
            r"|(?:foreign|home|defen[cs]e|energy|commerce|treasury|agriculture|trade|transport\w*"
            r"|health|labou?r"
            "|interior|finance|education|tourism|cabinet|housing|environment|security) secretary"
        ),
    ),
    (
        "deputy-minister",
        (
            r"vice ?(?!president|premi)(?:\w+ )?minist"
            r"|deputy (?:\w+ ){0,5}minister|ministre (?:delegue|adjoint)|minister of state"
            "|undersecretary"
        ),
    ),
    (
        "deputy-minister",
        (
            r"secretaire d etat|secretari[oa] de estado|adjoint\w* (?:au|du|de la) ministre"
            r"|assistant (?:\w+ )?minister|under ?secretary"
        ),
    ),
    (
        "organisation-head",
        r"union state|commissaire europeen|european commissioner|commissioner for .*(?:european|\beu\b)",
    ),
    (
        "organisation-head",
        (
            r"direct(?:eur|rice|or) (?:national\w*|pays|regional\w*) |country director"
            r"|(?:coordon\w+|coordin\w+) resident|resident coordinator"
        ),
    ),
    ("deputy-minister", "subsecretari|sous secretaire|vice ?canciller|state secretary"),
    (
        "minister",
        (
            r"\bministres?\b|\bministers?\b|\bministr[oa]s?\b|\bcanciller"
            r"|(?:chef\w*|jef[ea]) de la (?:diplomati|diplomaci)"
        ),
    ),
    ("minister", "secretari[oa] de relaciones|(?:chief|top) diplomat"),
    (
        "military",
        (
            r"militaire(?! technique)|\barmees?\b|etat major|armed forces|\barmy\b|\bnavy\b"
            r"|\bmilitary\b(?! techn)|\bejercito"
        ),
    ),
    (
        "military",
        (
            "fuerzas armadas|estado mayor|commandant|commander|comandante|naval region|region navale"
            r"|chief of (?:\w+ ){0,3}staff|chief of defen[cs]e|garde cote|coast guard"
        ),
    ),
    (
        "agency-head",
        (
            r"gou?ver\w+ (?:de la |of the |del? )?(?:banque|state bank|central bank|banco)"
            r"|gobernador\w* del banco"
        ),
    ),
    (
        "governor-mayor",
        (
            r"(?:chef|cheffe|head) (?:de l|of the) administration (?:de|d|du|of)\b"
            r"|gouverneur|governor|gobernador|\bmaire|\bmayor|\bpremiere? de la province|alcald"
            r"|bourgmestre|\bprefet|\bwali\b|\bhakem|\bk?hokim|\bakim\b"
            r"|voi?vode|commissaire du roi|^(?:provincial|municipal|city) (?:\w+ )?(?:chair|president)"
        ),
    ),
    (
        "governor-mayor",
        (
            "(?:comite|committee|comite) (?:populaire|popular)|people s committee"
            "|conseil (?:regional|populaire)|prefect"
        ),
    ),
    (
        "governor-mayor",
        r"presiden\w+ (?:de la|du|of the|del) (?:region|land\b|departement|generalitat|junta)",
    ),
    (
        "party-official",
        (
            rf"(?:vice|deputy|adjoint\w*) .*(?:{_PARTY})|vice(?:president|chair).*(?:{_PARTY})"
            rf"|(?:comite|committee) (?:du|de) parti|party committee"
            rf"|(?:commission|comision).*(?:{_PARTY})"
        ),
    ),
    (
        "party-leader",
        (
            rf"(?:{_LEADS}|premier secretaire|first secretary|primer secretari[oa]|leader|lider"
            rf"|chef).*(?:{_PARTY})"
        ),
    ),
    (
        "party-leader",
        (
            rf"(?:{_PARTY}).*(?:general secretary|president|leader|chief|chair\w*)|^secretaire general$"
            "|^general secretary$"
        ),
    ),
    ("party-official", rf"{_PARTY}"),
    (
        "company-head",
        (
            r"\bp ?dg\b|\bceo\b|president directeur general|president directrice|chief executive"
            "|consejer[oa] delegad|gerente"
        ),
    ),
    ("company-head", rf"(?:{_HEADS}).*(?:{_FIRM})"),
    (
        "organisation-head",
        rf"(?:{_HEADS}|secretaire exec\w+|executive secretary).*(?:{_BODY})|(?:{_BODY}).*(?:{_HEADS})",
    ),
    (
        "agency-head",
        (
            rf"(?:{_HEADS}|\brecteur|\brectrice|\brector|doyen|\bdean|inspect\w+).*(?:{_AGENCY})"
            rf"|(?:{_AGENCY}).*(?:{_HEADS})"
        ),
    ),
    # Of what bears a name without an article: "president of Fjordline".
    (
        "company-head",
        (
            r"^(?:\w+ ){0,2}?president\w* (?:of|de|d) (?!(?:la|l|the|des|un|une|a|an|region|commission"
            r"|faso|republic"
            r"|seance|jury|parliament|senate|congress|chambre|tribunal|groupe"
            r"|transition)\b)(?:\w+ ){0,2}\w+$"
        ),
    ),
    # Of anything but a state a president heads an organisation: "de la DFB", "of the Shipowners' Union".
    (
        "organisation-head",
        (
            r"^(?:\w+ ){0,2}?president\w* (?:de l|du|d(?:e la|es?)?|of(?: the)?) "
            r"(?!(?:la |the )?(?:republi|etat|state|transition|faso|con?federation|federation|royaume"
            r"|country|pays|nation))"
            r"|^(?:(?:deputy|vice) )?chair\w* .*\bunion\b|^(?:director|head) of .*\bunion$"
        ),
    ),
    ("deputy-head-of-state", "vice ?president"),
    (
        "head-of-state",
        (
            r"\bpresident[ea]?\b|chef\w* de la junte|junta|chef\w* de l etat|chef\w* d etat|head of state"
            r"|jefe de estado|mandatari[oa]"
        ),
    ),
    (
        "head-of-state",
        "(?<!hamas )(?<!hezbollah )(?<!opposition )(?<!rebel )(?<!union )leader$|lider$|dirigeante?$",
    ),
    (
        "head-of-state",
        (
            r"\broi\b|\breine\b|\bking\b|\bqueen\b|\brey\b|\breina\b|\bemir|\bsultan|emper\w+r"
            r"|\bsouveraine?\b"
        ),
    ),
    (
        "military",
        (
            r"(?:^|\b(?:brigadier|major|lieutenant|colonel|police|army|air|senior|sen|retired|marine"
            r"|corps|adjutant"
            r"|controleur|medecin|intendant) )general\b(?! (?:direct|manag|secret|coord|counsel|prosec"
            r"|admin))"
            r"|\b(?:maj|lt|brig) gen\b|^(?:gen|col|capt|brig|sr lt)$"
            r"|\bbrigadier\b|\bcommodore\b|\bcaptain$|\bmarshal\b|^(?:lt|sr|sen) col$|\badjudant\b"
            r"|colonel|coronel|\bamiral|\badmiral|almirante|lieutenant|\bmajor\b"
            "|marechal|capitaine"
        ),
    ),
    (
        "agency-head",
        (
            r"^(?:inspect|audit|commissa|control|delegu|administra)\w+ general"
            r"|^(?:inspector|auditor|commissioner) general|regional director"
        ),
    ),
    (
        "agency-head",
        r"^(?:chef\w*|head|chief) (?:de|d|du|of|of the) (?:la |l )?\w+$|\brecteur|\brectrice|^rector",
    ),
    ("organisation-head", r"^(?:secretaire generale?|secretary general) (?:de|du|d|of)\b"),
    ("company-head", rf"^(?:{_HEADS})(?: general\w*)?(?: (?:de|d|du|of|del) (?:la |l )?\w+)?$"),
    ("head-of-government", r"\bpremier\b(?! (?:secretaire|conseiller|secretary|vice))"),
    ("company-head", "^patron"),
    (
        "company-head",
        (
            r"^(?:general director|managing director|direct\w+ generale?)\b(?! (?:des|pour|charge))"
            r"(?!.*aviation)"
        ),
    ),
    (
        "agency-head",
        r"^(?:direct|chef|head|chief)\w*\b|\w (?:head|chief)$|\bsuperintendent\b|^(?:chief )?inspector\b",
    ),
    (
        "organisation-head",
        r"^secretaire executi\w+ (?:de|du|d)\b|^executive (?:secretary|director) (?:of|for)\b",
    ),
    (
        "organisation-head",
        r"^secretaire permanente? de (?:cette|l) organisation|^(?:the )?secretary general$",
    ),
    (
        "agency-head",
        r"^(?:deputy|assistant|acting|associate) (?:\w+ )?(?:director|head|chief|manager)\b|^commissioner$",
    ),
    (
        "company-head",
        (
            r"\bgeneral manager$|(?<!vice )\bchair(?:man|woman|person)$|^(?:chair\w*"
            r"|vice president) of\b(?! the national)"
        ),
    ),
    # Told by what they look after, with none of the words above.
    (
        "agency-head",
        (
            r"\b(?:health|education|agricultur\w+|forest\w*|fisheries|veterinary|election|electoral"
            r"|returning|planning"
            r"|livestock|wildlife|port|prisons|labou?r|environment\w*|development|revenue|nutrition"
            r"|tourism|irrigation"
            r"|disaster|management|reduction|immigration|customs|police|house|security) officer$"
            r"|^officer in charge\b"
        ),
    ),
    (
        "agency-head",
        r"^(?:curator|conservat\w+|proviseure?|principal|school principal|bursar|postmaster|prevot\w*)\b",
    ),
    ("agency-head", r"^(?:coordonnat\w+|coordinat\w+|national coordinator)\b|\bcoordinator$|^port captain"),
    ("agency-head", r"^secretary of (?:the )?(?:\w+ )*(?:board|council|commission|authority|committee)$"),
    (
        "organisation-head",
        r"^secretary of (?:the )?(?:\w+ )*(?:union|association|federation|league|cooperative)$",
    ),
    ("company-head", r"^(?:owner|proprietaire|gerante?)\b"),
    ("military", r"\b(?:sergeant|flag officer|adjudante?|sergente?)\b"),
    ("legislator", r"^membre de la chambre|^member of the (?:house|senate|assembly)"),
)
_ROLE_RULES = tuple((name, re.compile(words)) for name, words in _ROLE_WORDS)


# What goes on with "de" or "of" is no further title: "ministre de la Culture et des Sports".
_PARTING = re.compile(
    r"[,;:()]\s*(?!(?:de|du|des|of)\b|d['’])| et (?!(?:de|du|des)\b|d['’])| and (?!of\b)| y (?!de)|\s[–-]\s"
)


# "SRWLF President": of a body told by its short form.
_SHORT_NAMED = re.compile(
    r"(?!(?:UAE|DRC|PRC|ROK|DPRK|USA)\b)[A-Z]{3,} (?:(?:Vice|Senior|First)[ -])*President$"
)


# Beside an office of a firm these say nothing of their own: "President and CEO".
_OF_ANYTHING = re.compile(r"(?:vice |deputy )?(?:president\w*|chair\w*)")


def role_class(role: str | None) -> str:
    """
    Returns the class of a free-text role, "other" where no rule knows it.

    Stacked titles are taken one by one and the highest counts: "membre du Bureau politique, ministre de
    la Défense" is a minister.
    """
    if not role:
        return "other"
    if _SHORT_NAMED.match(role):
        return "organisation-head"
    titles = _titles(role)
    if len(titles) > 1 and "company-head" in map(_title_class, titles):
        titles = [title for title in titles if not _OF_ANYTHING.fullmatch(title)]
    classes = {_title_class(title) for title in titles if title} | {_title_class(fold(role))}
    if "legislator" in classes and re.search(r"commission|committee|comision", fold(role)):
        return "legislator"  # "sénatrice et présidente de la Commission de la santé"
    if len(titles) > 1 and len(classes) > 1:
        # The whole may say what no part does ("président de la Commission ... du Sénat"), but a part that
        # says something outranks it.
        parts = {_title_class(title) for title in titles if title} - {"other"}
        classes = parts or classes
    return min(classes, key=ROLE_CLASSES.index)


# What tells an office: what follows "and" without one goes on with the name of a body.
_OFFICE = re.compile(
    r"minist|presid|secret|direct|chef|head|chief|chair|ambass|consul|attache|g(?:ou)?vern|mayor|maire"
    r"|general"
    r"|colonel|jud?ge|speaker|membe?r|command|represent|spokes|porte parole|advis|conseill|deputy|depute"
    r"|senat|envoy"
    r"|ceo|p ?dg|premi|treasur|tresor|commissa|commissioner|manager|gerant|officer|rect|prince|king|queen"
    r"|major"
    r"|capi?t|commodore|marshal|\b(?:gen|col|lt|adm|brig)\b|rapport|coord|delegu"
    r"|ad?miral|lieutenant|founder|fondat|administrat|prefet|procur|prosec"
    r"|brigadier"
)
_AND = re.compile(r" (?:and|et) ")


def _titles(role: str) -> list[str]:
    """
    Returns the titles of a stack, folded: "President and CEO" are two, "of the Ports and Rail Authority" is
    one.
    """
    titles: list[str] = []
    joint, end = "", 0
    for sign in (*_PARTING.finditer(role), None):
        title = fold(role[end : sign.start() if sign else len(role)])
        if titles and _AND.fullmatch(joint) and not _OFFICE.search(title):
            titles[-1] += f" {title}"
        else:
            titles.append(title)
        joint, end = (sign[0], sign.end()) if sign else ("", 0)
    return titles


# What a deputy is called besides: "vice-directeur général des Chemins de fer" is classed as the director is.
_DEPUTY = re.compile(
    r"^(?:vice|deputy|assistant|associate|sous|acting|interim|outgoing|first|second|senior) "
)


def _title_class(title: str) -> str:
    found = next((name for name, pattern in _ROLE_RULES if pattern.search(title)), None)
    if found is None and (chief := _DEPUTY.sub("", title)) != title:
        return _title_class(chief)
    return found or "other"
