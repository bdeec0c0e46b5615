"""Understanding typed answers to the questions of a claim, in every language of the shop."""

import re

from rapidfuzz import fuzz

from bot.common.shop_settings import shop_settings
from bot.common.text import fold
from bot.replies.rendering import replies

_ALIKE = 92  # per cent of letters: one slip in a phrase
_SHORTEST_STEM = 5  # letters; "all" must not be found in "small", nor in "allow"
_SHORTEST_FUZZY = 8  # letters; a slip in a shorter word may make another word of it
_HAN = re.compile(r"[\u3400-\u9fff]")


def meant(text: str, choices: tuple[str, ...]) -> str | None:
    """The choice whose words (templates `words-…`) stand in the text; None for none or for several."""
    said = fold(text).lower()
    found = [choice for choice in choices if any(_stands(words, said) for words in _words(choice))]
    return found[0] if len(found) == 1 else None


def is_plainly(text: str, choice: str) -> bool:
    """Whether the text says this and nothing else."""
    return fold(text).lower().strip(" .!?。！") in _words(choice)


def _stands(words: str, said: str) -> bool:
    """As whole words or, from five letters, as beginnings of words; Chinese has no spaces between them."""
    if _HAN.search(words):
        return words in said
    end = "" if len(words) >= _SHORTEST_STEM else r"(?!\w)"
    if re.search(rf"(?<!\w){re.escape(words)}{end}", said):
        return True
    return len(words) >= _SHORTEST_FUZZY and len(said) >= len(words) and fuzz.partial_ratio(words, said) >= _ALIKE


def _words(choice: str) -> tuple[str, ...]:
    texts = [replies().text(f"words-{choice}", language) for language in shop_settings().languages]
    return tuple(word.strip().lower() for text in texts for word in text.split("|"))
