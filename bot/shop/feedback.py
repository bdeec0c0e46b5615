"""Ratings: reading a score from a message, and keeping it with its comment."""

import re
from datetime import datetime

from bot.common.text import fold
from bot.shop.customers import Rating
from bot.shop.ports import ShopUnitOfWork

HIGHEST = 5
GOOD, BAD = 4, 2  # from which on the shopper is asked for a public review, and up to which a person is told
ASKED_FOR = "asked"  # the occasion: the shopper wanted to say something
LONGEST_COMMENT = 2000  # characters

_STARS = re.compile("[⭐★🌟]")
_NUMBERS = {
    1: "1|one|один|одна|одну|кол|единиц\\w*|vien\\w{1,3}|ett?|en|一",
    2: "2|two|дв[аеу]\\w*|двойк\\w*|du|dvi\\w*|to|二|两",
    3: "3|three|три|тройк\\w*|trys|tris|trij\\w*|tre|三",
    4: "4|four|четыре|четв[её]рк\\w*|ketur\\w*|ketvert\\w*|fire|四",
    5: "5|five|пять|пят[её]рк\\w*|penk\\w*|fem|五",
}
_UNIT = r"(?:stars?|points?|зв[её]зд\w*|балл\w*|[zž]vaig[zž]d\w*|bal\w*|ta[sš]k\w*|stjerner?|poeng|颗?星|分)"
_OUT_OF = r"(?:/|out of|of|из|i[sš]|av)"
_BEFORE = r"(?<![.,])(?<![^\W\u3400-\u9fff])"  # not inside a word or a longer number; Chinese words stand together
_GRADES = {5: r"пят[её]рк|penket|满分", 4: r"четв[её]рк|ketvert", 3: r"тройк\w", 2: r"двойк\w"}  # as at school


def score_in(message: str, *, asked: bool = False) -> int | None:
    """The score from 1 to 5 that a message gives, in digits, words or stars.

    Args:
        asked: the message answers the question for a score, so that a bare number is one.
    """
    text = fold(message).lower()
    stars = len(_STARS.findall(text))
    if stars:
        return stars if stars <= HIGHEST else None
    for score, number in _NUMBERS.items():
        alone = rf"{_BEFORE}(?:{number})"
        with_unit = (
            rf"{alone}\s*-?\s*{_UNIT}|{_UNIT}\s*{alone}(?!\w)|{alone}\s*{_OUT_OF}\s*(?:5|five|пяти|penki\w*|fem)(?!\w)"
        )
        if re.search(with_unit, text):
            return score
    if asked:
        bare = re.sub(r"[^\w]+", " ", text).strip()
        return next((score for score, number in _NUMBERS.items() if re.fullmatch(number, bare)), _grade(text))
    return _grade(text)


async def keep_rating(work: ShopUnitOfWork, conversation: str, score: int, occasion: str, now: datetime) -> None:
    """Keep a score; its comment may follow."""
    work.ratings.add(Rating(conversation, score, occasion, now))
    await work.commit()


async def keep_comment(work: ShopUnitOfWork, conversation: str, comment: str) -> None:
    """Add what the shopper says to the score given last."""
    rating = await work.ratings.newest(conversation)
    if rating:
        rating.comment = comment[:LONGEST_COMMENT]
        await work.commit()


def _grade(text: str) -> int | None:
    return next((score for score, words in _GRADES.items() if re.search(words, text)), None)
