"""Cutting a text that is longer than a platform allows, where a reader would pause."""

from itertools import takewhile

import regex

# From the best place to cut to the worst; the cut is at the end of the match.
_PAUSES = tuple(
    regex.compile(pattern)
    for pattern in (r"(?=\n\s*\n)", r"(?=\n)", r"[.!?…][\"'»”)\]]*(?=\s)", r"[。！？；]+[”』」）]*", r"(?=\s)", r"\X")
)


def split_text(text: str, limit: int) -> list[str]:
    """The text in pieces of at most so many UTF-16 units, as platforms count; an empty text is one empty piece."""
    pieces = []
    rest = text.strip()
    while _length(rest) > limit:
        cut = _cut(rest, limit)
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*pieces, rest]


def shorten(text: str, limit: int) -> str:
    """The beginning of a text, with an ellipsis if something was left out."""
    if _length(text) <= limit:
        return text
    return text[: _fitting(text, limit - 1)].rstrip() + "…"


def _cut(text: str, limit: int) -> int:
    fitting = _fitting(text, limit)
    for pause in _PAUSES:
        ends = [match.end() for match in takewhile(lambda m: m.end() <= fitting, pause.finditer(text))]
        if ends and ends[-1] > fitting // 4:  # no tiny pieces for the sake of a paragraph
            return ends[-1]
    return fitting


def _fitting(text: str, limit: int) -> int:
    """How many characters of the text the limit holds."""
    units = 0
    for index, character in enumerate(text):
        units += 2 if ord(character) > 0xFFFF else 1
        if units > limit:
            return index
    return len(text)


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
