"""Misspellings as thumbs make them, so that the encoder learns to look through them."""

import numpy as np

from bot.common.text import unmarked

_LETTERS_TO_SLIP = 4  # shorter messages stay readable only as they are


def misspelt(text: str, share: float, random: np.random.Generator) -> str:
    """The text; with probability `share` each: without its diacritics, and with one slip of the thumb."""
    if random.random() < share:
        text = _without_marks(text)
    if random.random() < share and len(text) > _LETTERS_TO_SLIP:
        text = _slip(text, int(random.integers(1, len(text) - 1)), int(random.integers(3)))
    return text


def _without_marks(text: str) -> str:
    """Latin letters without diacritics; Cyrillic keeps them, since `й` without its mark is another letter."""
    return "".join(unmarked(letter) if letter < "\u0370" else letter for letter in text)


def _slip(text: str, at: int, kind: int) -> str:
    """One letter left out, doubled, or exchanged with the next."""
    if not text[at].isalpha() or text[at] >= "\u2e80":  # a Chinese character is not typed by letters
        return text
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at] + text[at:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
