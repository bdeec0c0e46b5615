"""What mail to the desk's people says; it names no shopper, because mail travels far and stays long."""

from collections.abc import Sequence
from datetime import datetime
from html import escape
from zoneinfo import ZoneInfo

from bot.conversations.alerts import Alert, AlertKind
from bot.conversations.mail import Letter
from bot.conversations.model import Conversation

_WRONG = {
    AlertKind.WAITING: ("shoppers wait too long for a person", "Open the queue and take the one at the top."),
    AlertKind.ASSISTANT: (
        "the assistant does not answer",
        "Shoppers are told that it takes longer, then a person gets them. Look at assistant.log in the state folder, "
        "and start Waybill again if it does not come back by itself.",
    ),
    AlertKind.UNDELIVERED: (
        "messages could not be delivered",
        "The desk's page Admin, Undelivered shows why. Send them again when the reason is gone.",
    ),
    AlertKind.OUTBOX: (
        "messages to Telegram or Messenger do not leave",
        "Check that this machine reaches the internet and that the channel's token is valid; `waybill doctor` helps.",
    ),
    AlertKind.MAIL: ("mail to the desk does not leave", "Check the mail server: `waybill doctor` tries it."),
    AlertKind.OTHER_DESK: (
        "Chatwoot cannot be told",
        "Conversations wait and are tried again. Check Chatwoot and WAYBILL_CHATWOOT_TOKEN: `waybill doctor` tries it.",
    ),
}


def alert_letter(store: str, alert: Alert, desk_url: str) -> Letter:
    """Something has become wrong."""
    what, advice = _WRONG[alert.kind]
    head = what[0].upper() + what[1:]
    return _letter(f"{store}: {what}", [f"{head}.", advice], [("Open the desk", desk_url)])


def digest_letter(store: str, waiting: Sequence[Conversation], desk_url: str, zone: ZoneInfo) -> Letter:
    """So many shoppers wait, and where each conversation is."""
    count = f"{len(waiting)} {'shopper waits' if len(waiting) == 1 else 'shoppers wait'}"
    links = [(_line(conversation, zone), f"{desk_url}#/queue/{conversation.id}") for conversation in waiting]
    return _letter(f"{store}: {count} for a person", [f"{count} for a person, and nobody is at the desk."], links)


def _line(conversation: Conversation, zone: ZoneInfo) -> str:
    since = _local(conversation.waiting_since or conversation.updated_at, zone)
    reason = conversation.hand_over.reason.replace("_", " ") if conversation.hand_over else "a person"
    return f"Since {since}: {reason}, {conversation.channel}, {conversation.language}"


def _local(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).strftime("%d %b %H:%M")


def _letter(subject: str, sentences: Sequence[str], links: Sequence[tuple[str, str]]) -> Letter:
    text = "\n\n".join([*sentences, *(f"{label}\n{url}" for label, url in links)]) + "\n"
    paragraphs = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    items = "".join(f'<li><a href="{escape(url)}">{escape(label)}</a></li>' for label, url in links)
    return Letter(subject, text, f'<html lang="en"><body>{paragraphs}<ul>{items}</ul></body></html>')
