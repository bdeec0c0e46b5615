"""Order numbers in the shop's own form, however shoppers break them up."""

from dataclasses import dataclass
from functools import lru_cache

import regex
import spacy

from bot.nlu.reading import EDGE, END, TAKEN
from bot.nlu.reference_words import ABOUT_CUE, ORDER_CUE, any_of, then

_GROUPS = r"\d{1,3}(?:[ -]\d{1,3}){1,5}"  # 20 931, 2-0-9-3-1
_SPELLED = rf"{EDGE}\d(?:[ -]\d){{3,7}}{END}"  # digit by digit, also without a word before it
_SEPARATORS = regex.compile(r"[\s-]+")
_AND = r"(?: ?[,;/&+、和跟与及] ?| (?:and|or|og|eller|и|или|ir|ar|arba) |, ?(?:a|а|o|men|but|not|и|and) )"
_LETTERS = regex.compile(r"\p{L}+")
_LITERAL = regex.compile(r"(?<!\\)[A-Za-z]{2,}")
# The shop's letters as a Russian types them by ear: вб 20931
_BY_EAR = str.maketrans("ABVGDEZIKLMNOPRSTUFHCW", "АБВГДЕЗИКЛМНОПРСТУФХЦВ")
_LANGUAGES = ("en", "lt", "nb", "ru")
# What follows a number that is not counted: `20931 arrived broken`.
_SAID_OF_ORDERS = (
    "arrived came hasn't isn't wasn't didn't doesn't still please pls thanks cancel refund shipped delivered missing "
    "пришел пришёл пришла пришло доставлен отменить отмените отмена вернуть пожалуйста спасибо задерживается где "
    "neatėjo neatejo negavau gavau atėjo atejo atšaukti atsaukti prašau prasau aciu ačiū vėluoja veluoja kur kada "
    "kommet kommer mangler takk vær avbestill avbestille kanseller forsinket gde pochta ne"
)


@dataclass(frozen=True)
class OrderNumbers:
    """How to find a shop's order numbers: with # or the shop's letters, after a word, beside another, or bare."""

    whole: regex.Pattern[str]
    prefixes: dict[str, str]  # the shop's letters, and as typed by ear → the shop's letters
    marked: tuple[regex.Pattern[str], ...]
    announced: tuple[regex.Pattern[str], ...]
    listed: tuple[regex.Pattern[str], ...]
    counting: tuple[regex.Pattern[str], ...]
    bare: tuple[regex.Pattern[str], ...]

    def read(self, written: str) -> str:
        """The number in the shop's form, as written or without spaces and dashes; nothing if it is none."""
        written = written.lstrip("# ")
        typed = _LETTERS.sub(lambda letters: self.prefixes.get(letters.group().upper(), letters.group()), written)
        return next((form for form in _forms(typed) if self.whole.fullmatch(form)), "")


@lru_cache(maxsize=8)
def order_numbers(number_pattern: str) -> OrderNumbers:
    """The patterns for a shop's `number_pattern` (shop.yml, without "#")."""
    number = rf"(?:{number_pattern})"
    prefixes = {prefix.upper().translate(_BY_EAR): prefix for prefix in _LITERAL.findall(number_pattern)}
    letters = any_of({*prefixes, *prefixes.values()})
    lettered = rf"(?i){EDGE}(?:{letters})[ -]{{0,3}}(?:{_GROUPS}|\d{{1,12}}){END}"
    return OrderNumbers(
        regex.compile(number_pattern, regex.I),
        prefixes,
        marked=(
            *((regex.compile(lettered),) if letters else ()),
            regex.compile(rf"(?i)#\s{{0,2}}(?:{number}|{_GROUPS}){END}"),
        ),
        announced=(
            regex.compile(rf"(?i){then(f'(?:{ORDER_CUE})', f'{number}|{_GROUPS}')}{END}"),
            regex.compile(rf"(?i){then(ABOUT_CUE, number)}{END}"),
        ),
        listed=(
            regex.compile(rf"(?i)(?<={TAKEN}(?:{_AND}{number}){{0,9}}{_AND}){EDGE}{number}{END}"),
            regex.compile(rf"(?i){EDGE}{number}{END}(?={_AND}{TAKEN})"),
        ),
        # In the middle of a clause and before a word that is none of the small ones: `I bought 1500 beads`.
        counting=(
            regex.compile(
                rf"(?i)(?<=[^\W\d_\p{{Han}}] )(?<!\d{_AND}){EDGE}(?P<value>{number}) "
                r"(?!\L<small>(?![\w']))(?=[^\W\d_\p{Han}]{2,})",
                small=_small_words(),
            ),
        ),
        bare=(regex.compile(rf"(?i){EDGE}{number}{END}"), regex.compile(_SPELLED)),
    )


def _forms(written: str) -> tuple[str, ...]:
    return written, _SEPARATORS.sub("-", written), _SEPARATORS.sub("", written)


@lru_cache(maxsize=1)
def _small_words() -> frozenset[str]:
    """Words that no one counts: what spaCy ships as stop words, and what orders do."""
    stop_words = (spacy.blank(language).Defaults.stop_words for language in _LANGUAGES)
    return frozenset(_SAID_OF_ORDERS.split()).union(*stop_words)
