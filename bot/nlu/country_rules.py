"""Countries that a message names as a destination, in the shop's languages and in any case."""

import re
import unicodedata
from functools import lru_cache

from babel import Locale

from bot.common.text import fold
from bot.nlu.inflections import inflected
from bot.nlu.reading import Reference

COUNTRY = "country"
_LANGUAGES = ("en", "ru", "lt", "nb")
_CODE = re.compile("[A-Z]{2}")
_NO_COUNTRIES = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"}
_PARENTHESES = re.compile(r"\s*[(（].*?[)）]")
# What people call countries besides their names in CLDR; without marks, all in the first case.
_ALSO = {
    "US": {"en": ["usa", "u.s.a.", "the us", "the states", "america"], "ru": ["сша", "штаты", "америка"],
           "lt": ["jav", "amerika"], "nb": ["usa", "amerika", "statene"], "zh": ["美利坚"]},
    "GB": {"en": ["uk", "u.k.", "great britain", "britain", "england", "scotland", "wales"],
           "ru": ["англия", "шотландия", "британия", "соединенное королевство"],
           "lt": ["didzioji britanija", "britanija", "anglija", "skotija"],
           "nb": ["england", "skottland", "uk"], "zh": ["英格兰"]},
    "NL": {"en": ["holland", "the netherlands"], "ru": ["голландия"], "lt": ["olandija"], "nb": ["holland"]},
    "CZ": {"en": ["czech republic"], "ru": ["чешская республика"], "lt": ["cekijos respublika"]},
    "TR": {"en": ["turkey"], "nb": ["tyrkia"]},
    "KR": {"en": ["korea"], "ru": ["корея", "южная корея"], "lt": ["koreja"], "nb": ["korea"]},
    "AE": {"en": ["uae", "emirates", "dubai"], "ru": ["оаэ", "эмираты", "дубаи"], "lt": ["jae", "emyratai", "dubajus"],
           "nb": ["emiratene", "dubai"], "zh": ["阿联酋", "迪拜"]},
    "HK": {"en": ["hong kong"], "ru": ["гонконг"], "lt": ["honkongas"], "nb": ["hongkong"], "zh": ["香港"]},
    "MO": {"en": ["macau", "macao"], "zh": ["澳门"]},
    "TW": {"zh": ["台湾"]},
    "BY": {"ru": ["белоруссия"], "lt": ["gudija"], "nb": ["hviterussland"]},
    "MD": {"ru": ["молдавия"]},
    "KG": {"ru": ["киргизия", "кыргызстан"]},
    "RU": {"ru": ["рф"]},
    "MM": {"en": ["burma"]},
    "GE": {"lt": ["gruzija"]},
}  # fmt: skip
# Names that are everyday words too count only with a capital letter, or after a word for "to".
_EVERYDAY = {"island", "jersey", "turkey", "chad", "jordan", "guinea", "malta", "мали", "чад", "перу", "куба", "гана"}
_NEVER = {"того", "man", "togo", "togas", "о-в мэн"}  # even with a capital letter mostly something else
_TO = {"to", "into", "til", "в", "i"}  # the last is Lithuanian without its mark, and Norwegian
_FROM = {"from", "из", "со", "is", "nuo", "fra", "从", "自", "由"}
_FROM_AFTER = re.compile(r"\s?(?:仓|发货|发出|寄来|寄出|寄过来|产)")
_FROM_BEFORE = re.compile(r"[从自由]\s?$")
_WORD_BEFORE = re.compile(r"(\w+)\W*$")


def find_countries(text: str) -> list[Reference]:
    """The countries of a message that are not said to be where something comes from, in order; values are ISO codes."""
    folded = fold(text)
    plain = _plain(folded)
    found = [*_spelled(folded, plain), *_chinese(folded)]
    return sorted(found, key=lambda reference: reference.start)


def _spelled(folded: str, plain: str) -> list[Reference]:
    found = []
    for match in _pattern().finditer(plain):
        word = _WORD_BEFORE.search(plain[: match.start()])
        before = word.group(1) if word else ""
        code = _code(match.group(), certain=before in _TO or folded[match.start()].isupper())
        if code and before not in _FROM:
            found.append(Reference(COUNTRY, code, match.start(), match.end()))
    return found


def _chinese(folded: str) -> list[Reference]:
    found = []
    for match in _chinese_pattern().finditer(folded):
        origin = _FROM_BEFORE.search(folded[: match.start()]) or _FROM_AFTER.match(folded[match.end() :])
        if not origin:
            found.append(Reference(COUNTRY, _chinese_names()[match.group()], match.start(), match.end()))
    return found


def _code(spelled: str, *, certain: bool) -> str:
    name, code = next((name, code) for pattern, name, code in _names() if pattern.fullmatch(spelled))
    return "" if name in _EVERYDAY and not certain else code


@lru_cache(maxsize=1)
def _pattern() -> "re.Pattern[str]":
    return re.compile(rf"(?<!\w)(?:{'|'.join(pattern.pattern for pattern, _, _ in _names())})(?!\w)")


@lru_cache(maxsize=1)
def _names() -> list[tuple["re.Pattern[str]", str, str]]:
    """Every name in every language: its pattern, the name, and the country; longer names first."""
    names = {
        (name, language): code
        for language in _LANGUAGES
        for code in _codes()
        for name in (_plain(_territory(code, language)), *_ALSO.get(code, {}).get(language, ()))
        if name and name not in _NEVER
    }
    ordered = sorted(names, key=lambda key: len(key[0]), reverse=True)
    return [(re.compile(inflected(name, language)), name, names[name, language]) for name, language in ordered]


@lru_cache(maxsize=1)
def _chinese_pattern() -> "re.Pattern[str]":
    return re.compile("|".join(sorted(map(re.escape, _chinese_names()), key=len, reverse=True)))


@lru_cache(maxsize=1)
def _chinese_names() -> dict[str, str]:
    names = {name: code for code in _codes() if (name := _territory(code, "zh"))}
    return names | {name: code for code, spoken in _ALSO.items() for name in spoken.get("zh", ())}


@lru_cache(maxsize=1)
def _codes() -> list[str]:
    return [code for code in Locale("en").territories if _CODE.fullmatch(code) and code not in _NO_COUNTRIES]


def _territory(code: str, language: str) -> str:
    return _PARENTHESES.sub("", Locale.parse(language).territories.get(code, ""))


def _plain(text: str) -> str:
    """Lower-cased, every letter without its marks, at its place: one letter stays one letter."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] for letter in text)
