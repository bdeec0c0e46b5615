"""How often the language of a message is recognised when nothing is known of the shopper yet."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.evaluation.measuring import Share
from bot.evaluation.messages import LANGUAGES, Message
from bot.nlu.language_rules import detect_language, prose_of

_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\d_]+")
_FEWEST_WORDS = 3


@dataclass(frozen=True)
class Detection:
    """Of the messages that are long enough: recognised, and taken for another language; the rest is left open."""

    recognised: Share
    mistaken: Share


def detection(messages: Sequence[Message], language: str) -> Detection:
    """How the messages of one language fare that have three words, or Chinese signs, beside addresses and codes."""
    own = [message.text for message in messages if message.language == language]
    long_enough = [text for text in own if len(_WORD.findall(prose_of(text))) >= _FEWEST_WORDS]
    found = [detect_language(text, list(LANGUAGES), None) for text in long_enough]
    return Detection(
        Share.that([one == language for one in found]),
        Share.that([one not in {language, None} for one in found]),
    )
