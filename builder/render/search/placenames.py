"""
A place's name to its names in the other languages of the interface, for the search to know.

The cities are those that the Unicode tables (CLDR, through Babel) name for the time zones: some four
hundred, in French, English, Vietnamese and Russian. What these lack stands below: seats of
government and of talks that have no time zone of their own, and Vietnamese cities, which wires print
with and without spaces and accents.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from babel import Locale

from builder.text import fold

LANGUAGES = ("fr", "en", "vi", "ru")

# One row a place. A name may stand in one row only; a row that shares a name with a CLDR city joins it.
OWN_ROWS = (
    ("Hanoï", "Hanoi", "Ha Noi", "Hà Nội", "Ханой"),
    ("Hô Chi Minh-Ville", "Ho Chi Minh City", "Saïgon", "Sài Gòn", "Thành phố Hồ Chí Minh", "Хошимин"),
    ("Da Nang", "Danang", "Đà Nẵng", "Дананг"),
    ("Haïphong", "Hai Phong", "Hải Phòng", "Хайфон"),
    ("Huê", "Huế", "Хюэ"),
    ("Cân Tho", "Cần Thơ", "Cantho", "Кантхо"),
    ("Nha Trang", "Nhatrang", "Нячанг"),
    ("Dalat", "Da Lat", "Đà Lạt", "Далат"),
    ("Vung Tau", "Vungtau", "Vũng Tàu", "Вунгтау"),
    ("Ha Long", "Halong", "Hạ Long", "Халонг"),
    ("Dien Bien Phu", "Diên Biên Phu", "Điện Biên Phủ", "Дьенбьенфу"),
    ("Pékin", "Beijing", "Peking", "Bắc Kinh", "Пекин"),
    ("Canton", "Guangzhou", "Quảng Châu", "Гуанчжоу"),
    ("Nankin", "Nanjing", "Nam Kinh", "Нанкин"),
    ("Saint-Pétersbourg", "Saint Petersburg", "St. Petersburg", "Xanh Pê-téc-bua", "Санкт-Петербург"),
    ("Sotchi", "Sochi", "Сочи"),
    ("Kazan", "Казань"),
    ("Washington", "Oa-sinh-tơn", "Вашингтон"),
    ("Ottawa", "Ốt-ta-oa", "Оттава"),
    ("New Delhi", "Niu Đê-li", "Нью-Дели"),
    ("Bombay", "Mumbai", "Мумбаи"),
    ("Naypyidaw", "Nay Pyi Taw", "Нейпьидо"),
    ("Osaka", "Ô-xa-ca", "Осака"),
    ("Genève", "Geneva", "Giơ-ne-vơ", "Женева"),
    ("La Haye", "The Hague", "La Hay", "Гаага"),
    ("Strasbourg", "Страсбург"),
    ("Munich", "München", "Мюнхен"),
    ("Francfort", "Frankfurt", "Франкфурт"),
    ("Barcelone", "Barcelona", "Барселона"),
    ("Milan", "Milano", "Милан"),
    ("Ankara", "Анкара"),
    ("Abou Dhabi", "Abu Dhabi", "Абу-Даби"),
    ("Canberra", "Can-bê-ra", "Канберра"),
    ("Rio de Janeiro", "Рио-де-Жанейро"),
    ("Le Cap", "Cape Town", "Кейптаун"),
)
# Of a name that is looked for in running text.
MOST_WORDS, LONGEST_NAME = 4, 60

_CAPITALISED = re.compile(r"[A-ZÀ-ÖØ-ÞĐА-ЯЁ](?<!\w.)\w*")


def other_names(place: str) -> tuple[str, ...]:
    """Returns every name of a place that is known, the given one included; none for any other."""
    return _rows().get(_folded(place), ())


def places_in(text: str) -> Iterator[str]:
    """Finds in running text the names of places that have other names."""
    rows, first_words = _rows(), _first_words()
    for found in _CAPITALISED.finditer(text):
        if _folded_word(found[0]) in first_words:
            window = text[found.start() : found.start() + LONGEST_NAME].split()[:MOST_WORDS]
            names = (" ".join(window[:length]) for length in range(len(window), 0, -1))
            if name := next((name for name in names if _folded(name) in rows), None):
                yield name


@lru_cache(maxsize=100_000)
def _folded_word(word: str) -> str:
    return fold(word)


def _folded(name: str) -> str:
    return " ".join(filter(None, map(_folded_word, name.split())))


@cache
def _rows() -> dict[str, tuple[str, ...]]:
    """Every row, under each of its folded names."""
    rows: dict[str, tuple[str, ...]] = {}
    for names in (*_zone_cities(), *OWN_ROWS):
        keys = dict.fromkeys(map(_folded, names))
        joined = next((rows[key] for key in keys if key in rows), ())
        row = tuple(dict.fromkeys((*joined, *names)))
        for name in row:
            rows[_folded(name)] = row
    return rows


@cache
def _first_words() -> frozenset[str]:
    return frozenset(key.partition(" ")[0] for key in _rows())


def _zone_cities() -> Iterator[tuple[str, ...]]:
    """The cities of the time zones; where a language has no name of its own, that of the zone serves."""
    tables = [Locale.parse(language).time_zones for language in LANGUAGES]
    for zone in sorted(set().union(*tables)):
        area, _, city = zone.rpartition("/")
        # "Etc/GMT+3" and "Pacific/…" without a city are no places; "America/Argentina/Salta" is.
        if not area or area == "Etc":
            continue
        yield tuple(
            dict.fromkeys(table.get(zone, {}).get("city", city.replace("_", " ")) for table in tables)
        )
