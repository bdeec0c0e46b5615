"""The words around numbers that say what they are, in the languages spoken here, as regular expressions."""

from collections.abc import Iterable

from bot.nlu.reading import AMOUNT, TAKEN

_SIGN = rf"[^\w\n{TAKEN}{AMOUNT}]"  # between a word and its number: a colon, a space, a bracket
_LINKING = r"(?:is|was|are|it|the|my|number|no|nr|er|var|den|min|mitt|min|yra|mano|это|мой|мы|у|меня|как|я|указан\w*)\b"


def word(*alternatives: str) -> str:
    """Any of these, not inside a longer word of the same script; scripts without spaces know no such limit."""
    return rf"(?<![^\W\d_\p{{Han}}])(?:{'|'.join(alternatives)})(?![^\W\d_\p{{Han}}])"


def then(cue: str, value: str) -> str:
    """The cue and, right after it or after a small word or two, the value."""
    return rf"{cue}{_SIGN}{{0,4}}(?:(?:{_LINKING}|[是为為：])_?{_SIGN}{{0,3}}){{0,3}}(?P<value>{value})"


def any_of(values: Iterable[str]) -> str:
    """The alternatives, the longest first."""
    return "|".join(sorted(values, key=len, reverse=True))


_NUMBER_WORD = (
    r"(?:no|nr|num|numb|number|numbers|nummer\w*|numer\w*|номер\w*|ном|н|nomer\w*|id|code|kodas|код|hao"
    r"|号码|號碼|编号|編號|(?<!\d)[号號])"
)
_ORDER_WORD = (
    r"(?<!\bto )orders?|ordr|purchase|ordre[nr]?|ordrar|bestilling(?:en|a|er)?|u[zž]sakym\w*|u[zž]s"
    r"|заказ(?:а|у|ом|е|ы|ов|ам|ами|ах)?|зкз|zakaz\w?|订单|訂單|单|單|单子|dingdan"
)
_ABOUT = (
    r"about|regarding|concerning|re|про|по|об|насчет|насчёт|относительно|d[eė]l|apie|ang[aå]ende|vedr[oø]rende"
    r"|gjelder|关于|關於|有关"
)
ORDER_CUE = (
    word(
        rf"(?:{_ORDER_WORD})s?[\W_]{{0,2}}{_NUMBER_WORD}?",
        r"(?:bestillings?|ordre)(?:nr|nummer\w*)",
        _NUMBER_WORD,
        r"单号|單號",
    )
    + r"|(?<![A-Za-z])(?:order|ordre|nr|no)(?=\d)"
)
ABOUT_CUE = word(_ABOUT)
PARCEL_CUE = word(
    r"track(?:ing)?", r"parcel", r"package", r"shipment", r"waybill", r"tracking\W?(?:no|nr|number|code)",
    r"трек\w*", r"посылк\w*", r"отправлен\w*", r"накладн\w*", r"отслеживан\w*", r"posylk\w", r"siunt\w*", r"sekimo",
    r"va[zž]tara[sš]t\w*", r"spor(?:ing)?s?\w*", r"pakke\w*", r"fraktbrev\w*", r"kollinr", r"sending\w*",
    r"(?:快递|物流|运单|運單|包裹|跟踪|追踪)(?:单号|單號|号码|号)?",
    r"dhl", r"ups", r"usps", r"dpd", r"fedex", r"сдэк", r"evri", r"postnord",
)  # fmt: skip
POSTCODE_CUE = word(
    r"post\W?codes?(?:'s)?", r"zip(?:\W?code)?", r"postal(?:\W?code)?",
    r"(?:почтов\w+\s)?индекс\w*", r"indeks\w*", r"pa[sš]to\W{1,2}kod\w*", r"p\.\s?k",
    r"post\W?(?:nr|nummer\w*|kode\w*)", r"bor\sp[aå]", r"bur\sp[aå]",
    r"邮编|郵編|邮政编码|郵政編碼|郵遞區號|邮码",
)  # fmt: skip
PHONE_CUE = word(
    r"tele?phones?", r"phone(?:\W?(?:no|number))?", r"tel", r"mob", r"mobile?(?:en|n)?", r"cell",
    r"call(?:\sme)?", r"whatsapp",
    r"тел", r"телефон\w*", r"моб", r"звоните", r"перезвоните", r"позвоните",
    r"telefon\w*", r"mobil\w*", r"skambin\w*", r"tlf", r"ring(?:\smeg)?",
    r"电话|電話|手机号?码?|手機|联系方式|打我电话",
)  # fmt: skip
