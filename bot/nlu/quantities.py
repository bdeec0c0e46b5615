"""Numbers that look like an order's and are not: prices, quantities, dates, codes, cards, houses."""

from functools import lru_cache

import regex
from babel.dates import get_month_names

from bot.nlu import quantity_words as words
from bot.nlu.reading import AMOUNT, EDGE, TAKEN
from bot.nlu.reference_words import any_of, word

_LETTER = r"[^\W\d_\p{Han}]"
_SUM = r"(?:\d{1,3}(?:[ .,'’]\d{3}){1,4}(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?!\d)"
_VALUE = rf"(?<![\d#])(?<!\d[.,])(?P<value>{_SUM})"
_NUMBER = r"(?P<value>\d{3,6})(?!\d)"
_YEAR = r"(?P<value>(?:19|20)\d\d)(?!\d)"
_ROUND = r"(?P<value>\d{1,2}(?:00|50|90|99)|\d\d000)(?!\d)"  # as prices and quantities mostly are
_UNTIL_A_NUMBER = rf"[^\d\n{TAKEN}{AMOUNT}]"

_DATES = (
    r"(?<![\d-])(?P<value>\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?!\d)",
    r"(?<![\d-])(?P<value>\d{4}[./-]\d{1,2}[./-]\d{1,2})(?!\d)",
    r"(?<![\d./-])(?P<value>\d{1,2}[./]\d{4})(?!\d)",
    rf"{word(words.YEAR_BEFORE)} {_YEAR}",
    rf"(?<!\d){_YEAR} ?(?:年|{word(words.YEAR_AFTER)})",
    rf"{_LETTER} (?<!{word(words.POINTING)} ){_YEAR}(?=$|[^\w@]| ?{_LETTER})",
    rf"{word(words.TIME_BEFORE)}\.? (?P<value>(?:[01]\d|2[0-3])(?:00|15|30|45))(?!\d)",
)
_PRICES = (
    rf"(?:{words.MONEY_SIGN}|{word(words.MONEY)}\.?|人民币) ?{_VALUE}",
    rf"{_VALUE} ?(?:{words.MONEY_SIGN}|,-|[元块塊]|(?:{words.MONEY})(?!{_LETTER}))",
)
_MEASURES = (
    rf"{_VALUE} ?(?:{words.UNIT_SIGNS}|(?:{words.UNITS})(?!{_LETTER}|\d))",
    rf"{_VALUE} ?[x×*хX] ?\d",
    rf"{_VALUE} (?:на|by) [\d{AMOUNT}]",
    rf"{AMOUNT} ?(?:[x×*хX]|на|by) ?(?P<value>\d+)",
    r"(?<!\d)\d{1,2} ?\p{L}{2,20} (?:по|po|à|at|per) (?P<value>\d{2,6})(?!\d)",  # 2 lamps at 1200
    r"(?<![\d.,:/-])(?P<value>\d+(?:[.,:/]\d{1,3})+)(?!\d)",  # 1,042.50 and 18:30
    rf"满{_NUMBER}",
)
_SPENT = (
    rf"{word(words.SPENT)} (?:på |bare |med |только |den |det |it |он |она )?{_VALUE}",
    rf"(?:降到|涨到|原价|现价|卖|花了?|付了?|扣了?){_VALUE}|{_VALUE}(?:买的|入手)",
    rf"{word(words.AT_A_PRICE)} {_ROUND}",
    rf"{_VALUE} {words.EACH_TIME}",
    r"(?P<value>1000) (?:takk|hjertelig)",  # a thousand thanks
    rf"{AMOUNT}{_UNTIL_A_NUMBER}{{0,40}}{word(words.OTHERWISE)}[^\w\n]{{0,4}}{_VALUE}",
)
_NAMED = (
    rf"(?:{word(words.ARTICLES)}\.?|货号|型号|款号)[^\w\n]{{0,3}}{_NUMBER}",
    rf"{word(words.PERSONS)}[^\w\n]{{1,3}}(?P<value>\d{{2,}}(?:[ -]\d{{2,}}){{0,3}})",
    rf"(?:打|拨打?|致电)了?{_NUMBER}",
    r"(?<!\d)(?P<value>8[ -]800)(?!\d)",
    rf"(?<!{word('order', 'заказа', 'u[zž]sakymo', 'ordre')} ){word(words.CODES)}{_UNTIL_A_NUMBER}{{0,14}}{_NUMBER}",
    rf"(?:{words.CODE_SIGNS})[^\d\n]{{0,3}}{_NUMBER}",
    rf"(?:{word(words.CARDS)} ?[*x•.]*|[*•]+|尾号|尾號|卡号|[后後]四位){_NUMBER}",
    rf"{word(words.ACCOUNTS)}[^\w\n]{{1,3}}(?P<value>\d{{2,}}(?:[ .]\d{{2,}}){{0,6}})",
)
_HOUSES = (
    rf"{word(words.FLATS)}\.?[ #]{{0,2}}{_NUMBER}",
    rf"(?-i:{EDGE}{_NUMBER} (?:[A-Z][\w.']* ){{1,3}}(?:{words.STREETS})\b)",
    rf"(?:{word('pr', 'g', 'al', 'пр', 'просп')}\.|{word('gatvė', 'шоссе')}|\w(?:gata|gaten|veien|vegen)|\w*gate) "
    rf"{_NUMBER}(?! ?\p{{Lu}})",
)
# Two to five capitals before a number are a model, a flight, a currency: RTX 4090; not these, which announce a number.
_MODEL = regex.compile(r"(?<![A-Za-z])(?!NR|NO|ID|PO|OK|EX)[A-Z]{2,5} (?P<value>\d{3,5})(?!\d)")
_LOWER_CASE = regex.compile(r"\p{Ll}|\p{Han}")


@lru_cache(maxsize=1)
def quantity_patterns() -> tuple[regex.Pattern[str], ...]:
    """Patterns whose group `value` is a number that no order has, in the order in which they are looked for."""
    patterns = (*_DATES, *_months(), *_PRICES, *_MEASURES, *_SPENT, *_NAMED, *_HOUSES)
    return tuple(regex.compile(f"(?i){pattern}") for pattern in patterns)


def model_patterns(text: str) -> tuple[regex.Pattern[str], ...]:
    """The pattern of models and flights; a message all in capitals tells nothing by them."""
    return (_MODEL,) if _LOWER_CASE.search(text) else ()


def _months() -> tuple[str, ...]:
    names = {
        regex.escape(name.lower().rstrip("."))
        for locale in ("en", "ru", "lt", "nb")
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for name in get_month_names(width, context, locale).values()
    }
    month = word(any_of(names))
    return (
        rf"{month}\.?,? (?:\d{{1,2}}(?:st|nd|rd|th|\.)?,? )?{_YEAR}",
        rf"(?<!\d){_YEAR},? (?=(?:m\.? )?{month})",
    )
