"""The original encoder, read once, and short messages of five languages."""

from pathlib import Path

import pytest

from bot.nlu.encoder.file import EncoderFile
from bot.nlu.encoder.merged import original_encoder
from bot.nlu.encoder.reading import read_encoder
from bot.nlu.examples import Example, read_examples
from bot.nlu.wording import different_wordings

ROOT = Path(__file__).parents[2]
_PER_LANGUAGE = 40


@pytest.fixture(scope="session")
def encoder() -> EncoderFile:
    return read_encoder(original_encoder())


@pytest.fixture(scope="session")
def examples() -> list[Example]:
    """40 examples of each language, spread over the intents; 200 in all."""
    chosen = []
    everything = different_wordings(read_examples(ROOT / "data" / "nlu"))
    for language in ("en", "lt", "nb", "ru", "zh"):
        own = [example for example in everything if example.language == language]
        chosen += own[:: len(own) // _PER_LANGUAGE][:_PER_LANGUAGE]
    return chosen
