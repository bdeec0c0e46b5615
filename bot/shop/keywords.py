"""Recognising what is wanted by the stems of words, in every language of the templates."""

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.common.text import fold, unmarked

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_LOOKALIKES = str.maketrans({"ё": "е", "ø": "o", "æ": "a", "’": "'"})


def says(text: str, stems: Iterable[str]) -> bool:
    """Whether a word of the text begins with one of the stems, in any case and without marks.

    A stem may be several words; one that ends with a dot is a whole word; Chinese ones stand anywhere.
    """
    return bool(_pattern(tuple(stems)).search(_comparable(text)))


@lru_cache(maxsize=64)
def _pattern(stems: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_one(_comparable(stem)) for stem in stems))


def _one(stem: str) -> str:
    if _CHINESE.search(stem):
        return re.escape(stem)
    whole = stem.endswith(".")
    return rf"\b{re.escape(stem.removesuffix('.'))}" + (r"\b" if whole else "")


def _comparable(text: str) -> str:
    return " ".join(unmarked(fold(text).lower().translate(_LOOKALIKES)).split())
