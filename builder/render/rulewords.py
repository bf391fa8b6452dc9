"""
The reader's rules in plain words, as the evidence of an article shows them.

The English words are the keys of the catalogues. Rules that differ only in a wire's manner share their
words; a rule that is not here, an editor's own say, is read out by its name.
"""

from collections.abc import Callable, Mapping

from builder.render.locale import N_

_WORDS = {
    # ------------------------------------------------------------ the head and the foot of a report
    N_(
        "the head of the report: place and agency"
    ): "place-slash-agency place-agency place-agency-dash address-place"
    " agency-slash-place agency-slash-place-slash agency-known-place-dash agency-known-place-alone",
    N_(
        "the head of the report: place, agency and day"
    ): "place-day-agency place-day-first-agency place-agency-day agency-place-day"
    " agency-place-day-first place-day-word-agency place-day-first-word-agency place-day-author-agency"
    " agency-country-place-day place-agency-then-day place-bar-agency-bar-day"
    " place-day-agency-between-bars",
    N_("the head of the report: agency"): "agency-alone house-alone known-agency-alone agency-dash",
    N_("the head of the report: place"): "place-country place-in-capitals known-place-dash known-place-colon"
    " known-place-in-capitals our-correspondent opener",
    N_("the head of the report: place and day"): "known-place-day place-day-dash place-and-day-in-brackets"
    " day-then-place day-first-then-place"
    " place-and-day-alone place-month-day place-and-day place-and-bracketed-day day-hour-place-country-alone",
    N_(
        "the signature of the report"
    ): "desk-initials desk-initials-in-capitals end-and-initials enditem-initials"
    " efe-and-initials ntx-initials dash-agency dash-agency-glued end-slash-and-initials end-slash end-word"
    " agency-between-signs desk-codes unknown-wire-alone agency-in-brackets agency-bare agency-with-initials"
    " dash-and-house agency-and-hands"
    " agency-and-desks author-slash-agency wire-with-another source-line with-others-copy end-in-spanish by"
    " with-agencies by-in-brackets done-by with-our-correspondent about-the-author hands-in-brackets"
    " writer-s-initials"
    " name-and-translator names-and-tasks tasks-and-names hand-without-name by-nobody by-and-what-pages-count"
    " put-on-line-by posted-by put-there-by"
    " unknown-wire-day-and-desk"
    " short-name-in-brackets"
    " text-by-a-house text-and-pictures name-and-rank reporter-of-a-house house-as-source initials-and-stamp"
    " source-behind-story nought-between-dashes town-and-agency-alone made-from put-up-by-a-site",
    N_(
        "the stamp of publication"
    ): "published iso-stamp source-editor-line french-xinhuanet month-first day-first"
    " numbers numbers-day-first label-without-day day-and-hour day-and-hour-without-year"
    " day-hour-and-share day-hour-month-year"
    " section-length-and-day labelled-day labelled-day-first day-with-short-year month-and-year"
    " day-without-year-and-hour"
    " day-inside day-first-inside labelled-day-inside figures-behind-the-wire"
    " published-in-the-paper bulletin-of-the-day writer-day-and-hour weekday-hour-and-comments"
    " day-in-address iso-day-inside figures-and-hour-without-year weekday-without-year weekday-and-hour"
    " weekday-and-month-first labelled-figures-without-year day-twice read-and-changed"
    " section-label-day-and-paper day-behind-a-stroke"
    " day-and-its-update day-and-who-put-it-there"
    " who-put-it-there-and-day"
    " day-first-and-hour-without-year source-editor-line-without-year codes-and-day wire-and-day"
    " place-and-day store-s-month country-and-day-over-the-dateline",
    N_("the name of the site in the headline"): "prensa-latina-news vietnamplus site-after-bar",
    N_("the credit of a picture"): "afp-com efe-slash label-without-name picture-word-and-names label-credit"
    " copyright-credit agency-slash-name agency-hyphen-name bar-alone photo-by source-in-brackets"
    " agency-photo photo-agency brackets-alone archive source-of-picture credit-then-caption numbered-picture"
    " numbered-picture-after-title",
    # ------------------------------------------------------------ the day
    N_("the day and the month"): "day-month month-day day-slash-month day-short-month"
    " new-year-s-day last-day-of-the-year",
    N_("a date in figures"): "day-iso day-figures days-figures",
    N_(
        "the first and the last day"
    ): "month-days months-days days-from-to weekdays-days days-in-brackets days-with-hyphen",
    N_("two days"): "days-and days-month",
    N_("the day of the week"): "weekday weekday-day weekday-of-event weekday-of-writing",
    N_("the day alone, without its month"): "day-alone",
    N_("a day counted from that of the report"): "day-counted said-today eve-of-writing",
    N_(
        "the day on which it is said to have happened"
    ): "told-now reported-on day-of-stay so-many-days-after on-the-next-day",
    N_(
        "the day of something else"
    ): "noun-of-day date-that-it-bears earlier come-then news-of-what-comes dated-thing done-then since"
    " had-been in-apposition for-the-feast-of old-picture in-brackets relative-clause day-after-the-event",
    # ------------------------------------------------------------ the year
    N_(
        "an anniversary, counted from a known year"
    ): "anniversary anniversary-base base-anniversary anniversary-of"
    " anniversary-number-after jubilee centenary to-the-day-after years-since at-so-many-years the-years-of"
    " gone-by-since years-fulfilled half-century-of keeps-its-years counts-years years-of-ties founded-in"
    " it-was-in began-then year-after-anniversary day-after-comma celebrated-before to-be-celebrated"
    " keeps-so-many-years keeps-so-many-years-of feast-of-its-years"
    " marks-its-years has-its-years-now reaches-its-years turns-its-years completes-its-years"
    " body-born-in day-whose-anniversary year-at-which",
    N_("an anniversary, with its first and last year"): "anniversary-span",
    N_("an age, counted from the year of birth"): "born-in aged keeps-a-birthday",
    N_("the pandemic of Covid-19 is mentioned"): "pandemic",
    N_("a dated fact that the text names"): "chronology",
    N_("the years in which this person held this office"): "term-of-office",
    N_(
        "a year with which a figure is compared"
    ): "same-period-of same-months-of compared-with-year from-figure-of after-a-fall-in",
    N_("a figure that is known for a year"): "figure-then-year year-then-figure year-then-count sum-of-year"
    " whole-year-of figures-of had-by counts"
    " verb-figure-year then-more-or-less verb-year-figure year-then-count-of-act year-that-was",
    N_("months of a year that are over"): "first-months-of until-month-of share-just-over",
    N_("this year, with its number"): "this-year this-year-named year-marks it-is-that-year during",
    N_(
        "last year, with its number"
    ): "last-year last-year-named last-year-that-reached year-ranked this-year-and-one-earlier",
    N_("next year, with its number"): "next-year next-year-named next-ones year-that-is-about-to-begin",
    N_("a number of years between two events"): "years-ago since-so-long in-so-many-years about"
    " since-so-long-in-all since-so-long-the-last in-its-nth-year-since"
    " plan-begun-in-its-nth-year in-its-nth-year so-many-years-before-it so-many-years-earlier"
    " so-many-years-after"
    " so-many-years-before years-ago-there in-so-many-years-there years-away"
    " year-that-is-so-many-years-off year-so-many-years-away years-that-are-left"
    " so-many-years-later first-in-years term-that-runs-out"
    " first-time months-in-office-since year-before-last nth-season-since"
    " aged-thing-begun-in has-so-many-years in-year-so-long-ago last-one-so-long-before"
    " nth-in-a-row-the-first-being thing-of-year-made-ago works-that-took-so-long",
    N_(
        "a plan or a term of office, and the years that it covers"
    ): "plan-signed plan-drawn-up done-under-a-plan plan-under-way"
    " plan-over plan-not-begun season plan-or-mandate period elected-for runs-out year-of-the-plan"
    " plan-in-its-year plan-that-ends plan-at-its-middle middle-of-the-plan"
    " years-left-of-the-plan season-just-over plan-being-studied plan-just-begun plan-begun-years-ago"
    " plan-so-long-before-its-end seat-sought-for covers-those-years spread-over-years season-begun"
    " chosen-for-so-many-years next-plan agreed-for-the-year",
    N_("a budget and its year"): "budget-of",
    N_(
        "a year that is still to come"
    ): "will-from from-year announced-from-year year-being-prepared wish-for year-before-what-comes"
    " still-to-come told-as-to-come host-chosen hosts-in-year",
    N_("a year given as a goal"): "goal-by goal-figure meant-figure bid-for-the-feast-of",
    N_("a year given as a limit"): "until-day until-thing-of before-year promised-before promised-for",
    N_(
        "something that is over, with its year"
    ): "former-office held-office-then was-so-that-year as-in-year what-happened-that-year"
    " what-happened-in-year disaster-in-year happened-in-those-years"
    " success-of told-as-over since-thing-of since-year from-year-to-last last-years-in-brackets",
    N_("a text or an event that bears its year"): "thing-of-year one-of-year edition-that-opens new-year-of"
    " edition-that-is-opened beside-the-edition year-of-a-cause"
    " for-the-feast-of-year edition-that-heads stay-in-brackets paper-made-at",
    N_("a year that the text names"): "named-year told-of-these-weeks"
    " over-since-that-month"
    " thing-of-year-that-comes-next comes-next-thing-of-year",
    # ------------------------------------------------------------ the place
    N_(
        "the place where it is said to happen"
    ): "at-city in-city in-town-of in-district-of commune-of-site this-town in-named-district reached near"
    " left building-of airport-of stage-of-visit from-where around opened-at event-of in-country castle"
    " held-at house-of city-hosts stands-at"
    " done-at made-a-visit met-right-there met-somebody-there in-building-at here day-before day-after"
    " country-after after-visiting"
    " city-house city-that-is cleft-from at-the audience-of given-there"
    " gone-where border-post hosts-there delegation-to house-hosts in-its-region"
    " in-main-clause event-goes-on nowhere-else opened-itself made-the-trip palace"
    " received-by-its-head received-by-host granted-by-host host-receives head-with-them along-with-its-head"
    " house-and-its-head house-filled its-head-is-there said-at set-off site-of taken-up"
    " tour-by visited-site visited-thing where-they-are town-opens-its-own gone-onto"
    " given-to-villagers served-at-home its-people-are-given"
    " opening-of on-waters named-site somewhere-of somewhere-of-none seat"
    " town-named thing-of thing-of-none scene-set at-a-distance deed-at opened-as-told-first"
    " act-at taken-up-again among-people-of gone-into house-named-in set-apart town-is-given"
    " town-has-now counts-its-dead come-there its-people-welcome first-stone-of"
    " town-shelters struck-town there-for by-which-the-tour-began its-head-installed met-its-people"
    " town-gets-it its-governor-receives consul-at-home"
    " struck-there struck-land stands-there thing-stands-there befell-at befell-in toll-at toll-in struck"
    " struck-first struck-itself part-of-country court-of court-named drew-the-guests"
    " given-to-the-town its-people-saw joined-its-people opened-there scene-in-village town-house",
    N_("a place for which the words around it speak most"): "words-around",
    N_("the capital, named as such"): "capital-of capital-named capital-reached",
    N_("the place or the country visited"): "visited visited-again visited-country visit-to visit-to-city",
    N_("the place or the country that opens the headline"): "label labelled",
    # ------------------------------------------------------------ the countries
    N_("a government or an institution of the country"): "institution institution-again institution-of"
    " institution-named institution-itself adjective-before",
    N_("a list of officials with their countries"): "officials-listed present counted",
    N_("the country is said to be represented"): "represented was-represented",
    N_("a citizen of the country, in office"): "citizen",
    N_("the capital, named for the government"): "capital-as-government capital-dealt-with capital-acts"
    " capital-s-ministry",
    N_("the country is said to act"): "acts acts-in-title verb-follows",
    N_("countries named together"): "pair pair-in-title two-sides both hosts-of-one-guest",
    N_("the country is named as a partner"): "partner partner-in-title with",
    N_("the country is named"): "named named-in-title country-named",
    N_("the country of an official who takes part"): "official-takes-part",
    # ------------------------------------------------------------ the people
    N_("a title and a name"): "title-and-name",
    N_("a name among those who take part"): "name is-there",
    N_("somebody met, received or written to"): "takes-part call",
    N_("somebody who accompanies an official"): "accompanies was-host latter",
    N_(
        "a name mentioned without taking part"
    ): "governed-by-a-noun in-quotation of-a-year told-of monument image"
    " in-memory greetings-of on-behalf-of greetings-to congratulated invitation earlier-event not-told"
    " relative-of absent"
    " ill dead stayed-away consort",
    # ------------------------------------------------------------ the text
    N_(
        "words that had run together"
    ): "two-words-in-one three-words-in-one words-in-one glued-words elided-word"
    " as-elsewhere capital-after-small-word capital-after-title capital-in-word capital-in-name"
    " word-after-apostrophe word-after-name word-after-place word-after-initials initials-after-word",
    N_("a missing space"): "space-after-bracket space-after-colon space-after-comma space-after-number"
    " space-after-percent space-after-unit"
    " space-after-stop space-after-title space-at-quote space-before-bracket space-before-initial"
    " space-before-number",
    N_("a stray space or hyphen"): "stray-space hyphen-at-line-end",
}

WORDS_OF_RULE: Mapping[str, str] = {rule: words for words, rules in _WORDS.items() for rule in rules.split()}


# A dateline's rule is named after its parts, in the order of the wire: what it reads can be told from that.
_HEADS = {
    (True, True, True): "place-day-agency",
    (True, True, False): "place-agency",
    (True, False, True): "place-day-dash",
    (True, False, False): "place-in-capitals",
    (False, True, False): "agency-alone",
}


def words_of_rule(rule: str) -> str | None:
    """Returns what a rule reads, in English; None for one that nobody has put into words."""
    if words := WORDS_OF_RULE.get(rule):
        return words
    parts = rule.removeprefix("known-").split("-")
    alike = _HEADS.get(("place" in parts, "agency" in parts, "day" in parts))
    return WORDS_OF_RULE[alike] if alike and parts[0] in ("place", "agency") else None


def rule_in_words(rule: str, gettext: Callable[[str], str]) -> str:
    """Returns what a rule reads, in the interface language; of an unknown one the name without hyphens."""
    words = words_of_rule(rule)
    return gettext(words) if words else rule.replace("-", " ")
