"""Buttons on platforms that allow only short keys: a button is named by its place in the conversation."""

from collections.abc import Iterator

from bot.conversations.model import Message


def keyed_buttons(message: Message) -> Iterator[tuple[str, str]]:
    """The title and the key of each button; the key is understood by `accept_choice_at`."""
    for index, button in enumerate(message.buttons):
        yield button["title"], f"{message.seq}.{index}"
