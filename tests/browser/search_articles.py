"""The articles of the site that the browser tests look at: our own words, each there for a query."""

SITE = """title: Dépêches d'essai
description: Un site pour les essais de recherche.
base_url: https://essai.test/digest
language: fr
"""

PEOPLE = """- id: vladimir-poutine
  name: Vladimir Poutine
  native_name: Владимир Путин
  aliases: [Vladimir Putin]
  country: RU
- id: tran-quoc-vuong
  name: Trân Quôc Vuong
  native_name: Trần Quốc Vượng
  aliases: [Tran Quoc Vuong]
  country: VN
"""

ARTICLES = {
    "appel": """---
title: Un appel entre deux présidents
date: "2018-03-28"
location: Hanoï
officials:
  - {name: Tran Dai Quang, role: président, country: VN}
  - {name: Vladimir Poutine, role: président, country: RU}
countries: [VN, RU]
---

Les présidents ont parlé de l’énergie et du commerce Vietnam–Russie, qui double.
""",
    "visite": """---
title: Une visite au parlement
date: "2017-12-07"
location: Moscou
officials:
  - {name: Trân Quôc Vuong, role: secrétaire, country: VN}
  - {name: Guennadi Ziouganov, role: président du parti, country: RU}
countries: [VN, RU]
---

La délégation a été reçue à l’Assemblée par les députés.
""",
    "musee": """---
title: Le musée de Vientiane rouvre
date: "2016-11-24"
location: Vientiane
officials:
  - {name: Bounnhang Vorachith, role: président, country: LA}
countries: [LA, VN]
---

Une œuvre de bronze est placée au cœur de la grande salle.
""",
    "forum": """---
title: Un forum des villes côtières
date: "2019-05"
location: Đà Nẵng
officials:
  - {name: Huynh Duc Tho, role: maire, country: VN}
countries: [VN, JP]
---

Les maires sont venus à Đà Nẵng pour parler des plages.
""",
    "cafe": """---
title: Le café de montagne se vend mieux
date: "2019-11-02"
location: Paris
officials: []
countries: [VN, FR]
---

Les planteurs de Điện Biên ont trouvé des acheteurs.
""",
    "douanes": """---
title: Les douanes se simplifient
date: "2015-05-29"
location: Astana
officials:
  - {name: Vladimir Poutine, role: président, country: RU}
countries: [VN, RU, KZ]
---

L’Union eurasiatique baisse ses droits sur le riz.
""",
    "textes": """---
title: Trois textes signés à Pékin
date: "2018-09-10"
location: Pékin
officials:
  - {name: Wang Yi, role: ministre, country: CN}
countries: [CN, VN]
---

Les accords portent sur le rail. Ils prennent effet aujourd’hui.
""",
    "signes": """---
title: "R&D <b>et</b> {{ 7*7 }}"
date: null
location: null
officials: []
countries: [MT]
---

Un essai de signes : <script>alert(1)</script>, &lt;i&gt; et A & B, pour la kérosène-balise.
""",
}

# So many that the results have a second page.
PORTS = {
    f"port-{number}": f"""---
title: Le port numéro {number} s'agrandit
date: "2030-01-{number:02d}"
location: Bari
officials:
  - {{name: Luca Neri, role: maire, country: IT}}
countries: [IT, MT]
---

Les quais accueillent les ferries.
"""
    for number in range(1, 26)
}
