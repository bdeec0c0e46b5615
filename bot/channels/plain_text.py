"""A message for platforms that draw no cards: its facts as lines of text."""

from collections.abc import Iterator
from typing import Any

from bot.conversations.model import Message


def plain_text(message: Message) -> str:
    """The text of a message, then its cards."""
    cards = ["\n".join(_card_lines(card)) for card in message.cards if card.get("type") == "order"]
    return "\n\n".join(part for part in (message.text, *cards) if part)


def _card_lines(card: dict[str, Any]) -> Iterator[str]:
    yield f"{card['title']}: {card['status']}"
    for line in card["lines"]:
        yield f"• {line['quantity']} × {line['name']}"
    for parcel in card["parcels"]:
        carried = " ".join(word for word in (parcel["carrier"], parcel["tracking_number"]) if word)
        yield (
            f"{parcel['title']} ({carried}): {parcel['status']}"
            if carried
            else f"{parcel['title']}: {parcel['status']}"
        )
        if parcel["tracking_url"]:
            yield parcel["tracking_url"]
