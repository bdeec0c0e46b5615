"""Messages with the intent they ask for: the examples, and the sets nothing is learnt from."""

from dataclasses import dataclass
from pathlib import Path

from bot.common.errors import WaybillError
from bot.nlu import examples
from bot.nlu.examples import EXAMPLES, Example

TEST = Path("tests/understanding")
ZERO_SHOT = TEST / "zero_shot"
OUT_OF_SCOPE = "out_of_scope"
LANGUAGES = {"en": "English", "ru": "Russian", "lt": "Lithuanian", "nb": "Norwegian", "zh": "Chinese"}


class MessagesUnreadable(WaybillError):
    """A file of messages is not what it should be."""


@dataclass(frozen=True)
class Message:
    """What a shopper wrote, what it asks for, and its language."""

    text: str
    intent: str
    language: str

    @property
    def in_scope(self) -> bool:
        """Whether a shop's desk has business with it."""
        return self.intent != OUT_OF_SCOPE


@dataclass(frozen=True)
class Sets:
    """What the model is trained on, and what its scores are weighed on."""

    examples: list[Message]
    validation: list[Message]


def read_examples(folder: Path = EXAMPLES) -> list[Message]:
    """All different examples in the files' order, as Rasa trains on them."""
    return list(dict.fromkeys(map(_message, examples.read_examples(folder))))


def read_set(folder: Path) -> list[Message]:
    """The messages of `folder`/<language>.tsv, our languages first; none if there is no such folder.

    Raises:
        MessagesUnreadable: a file has another form than an intent, a tab, a text below a header that says so.
    """
    try:
        messages = list(map(_message, examples.read_messages(folder)))
    except KeyError as error:
        raise MessagesUnreadable(f"{folder}: each file must begin with the line intent, tab, text.") from error
    bad = next((message for message in messages if not (message.intent and message.text)), None)
    if bad:
        raise MessagesUnreadable(f"{folder}/{bad.language}.tsv: `{bad.intent}` has no text after a tab.")
    return sorted(messages, key=lambda message: _place(message.language))


def _message(example: Example) -> Message:
    return Message(example.text, example.intent, example.language)


def _place(language: str) -> tuple[int, str]:
    ours = list(LANGUAGES)
    return (ours.index(language) if language in ours else len(ours)), language
