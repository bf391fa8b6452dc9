"""
The sentences of an invented dispatch: templates of our own, filled with one event.

`(one|other)` is a choice, `{slot}` is filled from the event or from the word lists below; a choice may
hold slots and no choice holds another. French copy is spaced as the house has it.
"""

import re
from collections.abc import Mapping
from random import Random

WORDS: dict[str, tuple[str, ...]] = {
    "field": (
        "l’énergie", "les transports", "l’agriculture", "la pêche", "l’éducation", "la santé publique",
        "les technologies de l’information", "la défense", "le tourisme", "la formation des cadres",
        "les douanes", "la protection civile", "l’aviation civile", "la gestion de l’eau",
        "les énergies renouvelables", "la culture", "l’emploi", "la justice", "les sciences",
        "la météorologie", "le textile", "le caoutchouc", "les ports", "le rail", "la forêt",
        "les semences", "la poste",
    ),
    "deal": (
        "un mémorandum d’entente", "un accord de coopération", "un plan d’action sur trois ans",
        "un protocole", "une déclaration commune", "un programme d’échanges", "une lettre d’intention",
        "un accord sur l’exemption de visas", "une convention d’entraide judiciaire",
    ),
    "number": ("deux", "trois", "quatre", "cinq", "sept", "dix", "douze", "quinze", "vingt", "quarante"),
    "hundreds": ("deux cents", "trois cents", "quatre cents", "six cents", "neuf cents", "deux mille"),
    "share": ("4,2", "6", "7,5", "8,1", "9,3", "11", "12,4", "15", "18,6", "22", "27", "31,5"),
    "amount": ("1,4", "1,9", "2,2", "2,8", "3,5", "4,1", "5,6", "7,3", "10", "12,8", "18", "24,5"),
    "goods": (
        "le riz", "le café", "les engrais", "les machines", "les produits de la mer", "les chaussures",
        "les composants électroniques", "le bois", "les fruits", "les médicaments", "l’acier", "le thé",
    ),
    "body": (
        "la commission mixte", "le comité intergouvernemental", "le conseil d’affaires",
        "le groupe d’amitié parlementaire", "le groupe de travail conjoint", "la chambre de commerce",
    ),
    "when": ("à la fin de l’année", "au printemps", "à l’automne", "avant l’été", "dans les mois à venir"),
    "adverb": ("hautement", "vivement", "sincèrement", "particulièrement"),
    "ties": (
        "les relations d’amitié", "le partenariat", "la coopération", "les liens", "la confiance mutuelle"
    ),
}  # fmt: skip

TITLES = {
    "visit": (
        "{P} en visite officielle {in_b}",
        "{A} et {b} (resserrent leurs liens|renforcent {ties}|misent sur {field})",
        "Visite {in_b} : {p} (plaide pour {field}|ouvre la voie à {deal})",
        "{P} reçu par {q} à {town}",
    ),
    "call": (
        "Conversation téléphonique entre {p} et {q}",
        "{A} et {b} (parlent de {field}|font le point sur {field}) au téléphone",
    ),
    "talks": (
        "Entretien entre {p} et {q} à {town}",
        "{P} rencontre {q}",
        "{A_bare}-{b_bare} : {field} au cœur des entretiens",
        "{A} et {b} veulent (porter leur commerce à {amount} milliards de dollars|développer {field})",
    ),
    "signing": (
        "{A} et {b} signent {deal} sur {field}",
        "{Field} : {a} et {b} s’accordent",
        "{Field} : signature à {town} entre {a} et {b}",
    ),
    "message": (
        "{P} adresse ses félicitations à {q}",
        "Message {of_a} à l’occasion de la fête nationale {of_b}",
    ),
    "summit": (
        "{Field} : {number} pays réunis à {town}",
        "Réunion de {town} : appel {of_a} à une réponse commune sur {field}",
        "{P} prend la parole à la conférence de {town} sur {field}",
    ),
    "home": (
        "{A} : {field}, priorité de l’année",
        "{P} inaugure un centre consacré à {field} à {town}",
        "{Field} : une hausse de {share} % {in_a}",
    ),
}  # fmt: skip

LEADS = {
    "visit": (
        "{Role_p} {p} est arrivé à {town} {day} pour une visite de {number} jours, à l’invitation de {q}.",
        "{Day_}, {role_p} {p} a entamé à {town} une visite (officielle|de travail) {in_b}.",
    ),
    "call": (
        "{Role_p} {p} a eu {day} une conversation téléphonique avec {role_q} {q}.",
        "{Day_}, {p}, {role_p}, s’est entretenu au téléphone avec {q}, {office_q} {of_b}.",
    ),
    "talks": (
        "{Role_p} {p} (s’est entretenu|a eu des entretiens) {day} à {town} avec {role_q} {q}.",
        "{Day_} à {town}, {role_p} {p} a (rencontré|reçu) {role_q} {q}.",
    ),
    "signing": (
        "{A} et {b} ont signé {day} à {town} {deal} consacré à {field}, en présence de {p} et de {q}.",
        "En présence de {p} et de {q}, les deux pays ont conclu {day} à {town} {deal}.",
    ),
    "message": (
        "{Role_p} {p} a adressé {day} un message de félicitations à {role_q} {q}.",
        "{P} a envoyé {day} ses vœux à {q}, {office_q} {of_b}.",
    ),
    "summit": (
        "Une conférence sur {field} s’est ouverte {day} à {town}, avec la participation de {p} et de {q}.",
        "Les représentants de plusieurs pays se sont réunis {day} à {town} pour examiner {field}.",
    ),
    "home": (
        "{Role_p} {p} a présidé {day} à {town} une réunion sur {field}.",
        "Le gouvernement {his_a} a présenté {day} à {town} son programme consacré à {field}.",
    ),
}

BILATERAL = (
    "Les deux parties se sont (félicitées|réjouies) de la progression de {ties} entre {a} et {b}.",
    "{P} a {adverb} (apprécié|salué) le soutien {of_b} dans {field}.",
    "De son côté, {q} a (affirmé|assuré|rappelé) que les deux pays étaient des partenaires de premier plan.",
    "Les échanges ont atteint {amount} milliards de dollars l’an dernier, en hausse de {share} %.",
    "{Body} se réunira {when} pour (préciser|suivre) les projets retenus.",
    "Les ventes {of_a} portent surtout sur {goods} et {goods2} ; celles {of_b} sur {goods3}.",
    "{Q} a proposé d’élargir les échanges à {field2}, où {number} entreprises {her_b}s sont déjà présentes.",
    "Les deux pays veulent (porter|élever) leur commerce à {amount} milliards de dollars en {number} ans.",
    "« Nous voulons que {ties} profitent aux habitants de nos deux pays », a (déclaré|dit) {q}.",
    "« Ces dossiers demandent de la patience, et nous en avons », a répondu {p}.",
    "Les ministères concernés ont été chargés de préparer {deal} sur {field2}.",
    "{P} a invité {q} à se rendre {in_a} ; l’invitation a été acceptée.",
    "Les interlocuteurs ont également (évoqué|abordé) la situation régionale et {field2}.",
    "Ils sont convenus de (maintenir|multiplier) les échanges de délégations à tous les niveaux.",
    "Quelque {hundreds} étudiants {theirs_a} suivent une formation {in_b}, selon {body}.",
    "La partie {her_b} a promis de faciliter l’accès de {goods} à son marché.",
    "{A} et {b} ont établi leurs relations diplomatiques il y a plus de {number} ans.",
    "Un vol direct entre {town_a} et {town_b} est à l’étude.",
)

ANYWHERE = (
    "Selon {body}, {number} projets sont en cours dans {field}.",
    "{P} a insisté sur la (nécessité|valeur) d’un dialogue régulier.",
    "Le volume des échanges a (progressé|reculé|augmenté) de {share} % au cours des {number} premiers mois.",
    "{Field} et {field2} figurent parmi les priorités retenues.",
    "Des experts venus de {number} provinces ont présenté leurs résultats.",
    "Une attention particulière sera portée à {field2}, a (précisé|ajouté) {p}.",
    "Les participants ont visité une exposition consacrée à {field}.",
    "La prochaine réunion se tiendra {when} à {town2}.",
    "« Ce qui est signé doit être tenu », a (souligné|rappelé) {p}.",
    "Le texte prévoit un premier bilan {when}.",
    "Les travaux ont porté sur {field}, {field2} et la formation.",
    "Plus de {number} entreprises ont pris part au forum organisé en marge de la rencontre.",
    "{P} a remercié les équipes qui préparent ces dossiers depuis {number} mois.",
    "Le financement, de {amount} millions de dollars, est assuré pour {number} ans.",
    "Les obstacles qui demeurent tiennent aux normes et aux délais de {body}.",
)

_CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
_SLOT = re.compile(r"\{(\w+)\}")


def fill(template: str, slots: Mapping[str, str], rng: Random) -> str:
    """
    Returns the sentence with its choices made and its slots filled.

    A slot of the word lists takes a new word each time; its number sets two of a kind apart, and a
    capital first letter gives the word one.
    """
    chosen = _CHOICE.sub(lambda match: rng.choice(match[1].split("|")), template)
    return _tidy(_SLOT.sub(lambda match: _word(match[1], slots, rng), chosen))


def _word(name: str, slots: Mapping[str, str], rng: Random) -> str:
    if name in slots:
        return slots[name]
    low = name[0].lower() + name[1:]
    found = slots[low] if low in slots else rng.choice(WORDS[low.rstrip("0123456789")])
    return found[0].upper() + found[1:] if name[0].isupper() else found


def _tidy(text: str) -> str:
    """Contracts what the slots brought together, and spaces the signs as French does."""
    for one, other in (
        (" de le ", " du "), (" de les ", " des "), (" à le ", " au "),
        (" à les ", " aux "), ("« ", "«\u202f"), (" »", "\u202f»"), (" :", "\u202f:"), (" ;", "\u202f;"),
        (" %", "\u202f%"),
    ):  # fmt: skip
        text = text.replace(one, other)
    return text
