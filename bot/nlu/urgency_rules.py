"""Messages that a person must see first: somebody is hurt, threatens to go to court, or insults.

Words decide, not examples: a missed injury costs more than a needless hand-over, and whoever reads the list sees what
it does. Swearing about the situation alone ("where the hell is my parcel") is answered like any other question.
"""

import re
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

import yaml

from bot.common.text import fold

_WORDS = Path(__file__).with_name("urgency_words.yml")
_UNMARKED = str.maketrans("ąčęėįšųūžåøё’", "aceeisuuzaoе'")


class Urgency(StrEnum):
    """Why a person is needed first; the earlier one counts when a message holds several."""

    INJURY = "injury"
    LEGAL_THREAT = "legal_threat"
    ABUSE = "abuse"


def urgency(text: str) -> Urgency | None:
    """Why a person must see this message first, if one must."""
    plain = _plain(text)
    return next((kind for kind in Urgency if _pattern(kind).search(plain)), None)


@lru_cache(maxsize=len(Urgency))
def _pattern(kind: Urgency) -> "re.Pattern[str]":
    by_language = yaml.safe_load(_WORDS.read_text(encoding="utf-8"))[kind]
    expressions = [expression for words in by_language.values() for expression in words]
    return re.compile("|".join(rf"(?<![a-zа-я])(?:{expression})" for expression in expressions))


def _plain(text: str) -> str:
    """Lower-cased, without the marks that many people leave out when they type."""
    return fold(text).lower().replace("æ", "ae").translate(_UNMARKED)
