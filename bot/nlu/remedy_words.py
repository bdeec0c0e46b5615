"""What a shopper wants for a parcel that did not arrive, by words of five languages."""

import re

from bot.common.text import fold

_AGAIN = (
    r"again|re-?send|re-?ship|replac|new one|another one|"
    r"снова|ещё раз|еще раз|повторн|замен|заново|"
    r"dar kart|iš naujo|is naujo|pakei(s|č)|nauj|"
    r"på nytt|igjen|erstatt|ny (vare|pakke)|"
    r"再寄|重寄|重新|补发|換|换|再发"
)
_MONEY = (
    r"refund|money|reimburs|cash back|"
    r"деньг|верните|возврат|вернуть|"
    r"pinig|grąžin|grazin|"
    r"penge|refusjon|refunder|"
    r"退款|退钱|退錢"
)
_WORDS = {"again": re.compile(_AGAIN), "refund": re.compile(_MONEY)}


def read_remedy(text: str) -> str:
    """`again` or `refund`; nothing when neither or both are named."""
    found = [name for name, words in _WORDS.items() if words.search(fold(text).lower())]
    return found[0] if len(found) == 1 else ""
