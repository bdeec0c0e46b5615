"""Postcodes: by their form, by the word for them, by the address they stand in."""

import regex

from bot.nlu.places import AUSTRALIAN_STATES, CHINESE_PLACES, PLACES, US_STATES, US_STATES_LIKE_WORDS
from bot.nlu.reading import EDGE, END
from bot.nlu.reference_words import POSTCODE_CUE, any_of, then, word

_BRITISH = r"(?:[A-Z]{1,2}\d[A-Z\d]?|GIR) ?\d(?!GB|TB|ML)[ABD-HJLNP-UW-Z]{2}"
_CANADIAN = r"[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d"
_WITH_COUNTRY = r"(?:LT|LV|EE|DE|PL|SE|DK|FI|NO|D|N|S)-\d{4,6}|LT ?\d{5}"
_COUNTRY = r"(?:[A-Z]{1,2}[- ]?)?"
_ANY = "|".join([
    _BRITISH, _CANADIAN, rf"{_COUNTRY}\d{{5}}-\d{{4}}", r"\d{3} \d{3}", rf"{_COUNTRY}\d{{3,6}}", r"[A-Z]\d\w ?\w{4}"
])  # fmt: skip
_PLACE = rf"(?:г\. ?|г )?(?:{any_of(PLACES)})(?![^\W_])"
_CORRECTED = r"should be|needs to be|must be|надо|нужно|должен быть|skal være|turi b[uū]ti|turi but|应该是|改成"
_NUMBER = r"(?P<value>\d{4,6})"

POSTCODE_FORMS = (
    regex.compile(rf"(?i){then(POSTCODE_CUE, _ANY)}{END}"),
    regex.compile(rf"(?i){POSTCODE_CUE}[^\n]{{0,60}}?{word(_CORRECTED)}:? (?P<value>{_ANY}){END}"),
    regex.compile(rf"(?i){EDGE}(?:{_BRITISH}|{_CANADIAN}|{_WITH_COUNTRY}|\d{{5}}-\d{{4}}){END}"),
    regex.compile(rf"[A-Z][a-z]+, ?(?:{any_of(US_STATES_LIKE_WORDS)}) (?P<value>\d{{5}}){END}"),
    regex.compile(rf"\b(?:{any_of(US_STATES)}) (?P<value>\d{{5}}){END}"),
    regex.compile(rf"\b(?:{any_of(AUSTRALIAN_STATES)}) (?P<value>\d{{4}}){END}"),
    regex.compile(rf"{EDGE}(?P<value>\d{{4}}) (?:{any_of(AUSTRALIAN_STATES)})\b"),
)
POSTCODES_BY_PLACE = (
    regex.compile(rf"(?i){EDGE}{_NUMBER},? ?{_PLACE}"),
    regex.compile(rf"(?i)(?<![^\W_]){_PLACE}[,.]? ?{_NUMBER}{END}"),
    regex.compile(rf"(?i)(?:{any_of(CHINESE_PLACES)})市?[,、]? ?(?P<value>\d{{6}}){END}"),
    regex.compile(rf"{EDGE}(?P<value>\d{{6}}),? ?(?:{any_of(CHINESE_PLACES)})"),
    # Karl Johans gate 5, 0154 Oslo: a house number, a comma, a number, a name
    regex.compile(rf"(?<!\d)\d{{1,3}}[A-Za-z]?, ?{_NUMBER} (?=\p{{Lu}}\p{{Ll}}+)"),
    regex.compile(r"(?<=\b(?:på|til) )(?P<value>\d{4}) (?=\p{Lu}\p{Ll}+)"),  # ligger på 4876 Grimstad
    regex.compile(rf"(?:[市区區县縣镇鎮街室栋]|\d号|\d號),? ?(?P<value>\d{{6}}){END}"),
)
