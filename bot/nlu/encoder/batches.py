"""Messages as batches of token rows, messages of one length together so that little is padding."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.nlu.encoder.file import EncoderFile
from bot.nlu.encoder.four_bit import Floats
from bot.nlu.encoder.tokens import Tokenizer

Integers = npt.NDArray[np.int32]

_POOL = 30  # batches sorted by length together


class WordTable:
    """The frozen word vectors, unpacked for the tokens in use only (all 250 000 would be 384 MB)."""

    def __init__(self, encoder: EncoderFile, tokens: Sequence[Integers]) -> None:
        self._used = np.unique(np.concatenate(tokens))
        self._rows = encoder.rows("emb.word", self._used, encoder.shape.width)

    def words(self, tokens: Sequence[Integers]) -> tuple[Floats, Integers]:
        """Padded rows, shape (n, longest, width), and lengths, shape (n,)."""
        lengths = np.array([len(message) for message in tokens], dtype=np.int32)
        rows = np.zeros((len(tokens), lengths.max(), self._rows.shape[1]), dtype=np.float32)
        for row, message in zip(rows, tokens, strict=True):
            row[: len(message)] = self._rows[np.searchsorted(self._used, message)]
        return rows, lengths


@dataclass(frozen=True)
class Batch:
    """`chosen` are the messages' indices, shape (n,); the rest as `WordTable.words` gives it."""

    chosen: Integers
    words: Floats
    lengths: Integers


def cut(encoder: EncoderFile, texts: Sequence[str]) -> list[Integers]:
    """The tokens of each message, no more than fit into the encoder."""
    tokenizer = Tokenizer(encoder.vocabulary)
    return [tokenizer.tokens(text, encoder.shape.longest) for text in texts]


def batches(table: WordTable, tokens: Sequence[Integers], size: int, random: np.random.Generator) -> Iterator[Batch]:
    """All messages once, in random order but for their lengths; every batch but one is full."""
    order = random.permutation(len(tokens)).astype(np.int32)
    lengths = np.array([len(message) for message in tokens])
    pools = [order[start : start + size * _POOL] for start in range(0, len(order), size * _POOL)]
    order = np.concatenate([pool[np.argsort(lengths[pool], kind="stable")] for pool in pools])
    groups = [order[start : start + size] for start in range(0, len(order), size)]
    for index in random.permutation(len(groups)):
        chosen = groups[index]
        yield Batch(chosen, *table.words([tokens[i] for i in chosen]))
