"""What Rasa's HTTP API sends, as far as the hub reads it."""

from typing import Any

from pydantic import BaseModel, TypeAdapter

from bot.conversations.assistant import Answer, BotReply, HandOverRequest


class Custom(BaseModel):
    """What the bot sends besides text."""

    hand_over: HandOverRequest | None = None
    cards: list[dict[str, Any]] = []


class Button(BaseModel):
    """A quick reply."""

    title: str
    payload: str


class Line(BaseModel):
    """One message of Rasa's REST channel."""

    text: str = ""
    buttons: list[Button] = []
    custom: Custom | None = None


class Intent(BaseModel):
    """The likeliest intent of a message."""

    name: str | None
    confidence: float


class Entity(BaseModel):
    """One thing found in a message."""

    entity: str
    value: str


class Parse(BaseModel):
    """How a message was understood."""

    intent: Intent
    intent_ranking: list[Intent] = []
    entities: list[Entity] = []


class EventData(BaseModel):
    """What came with a text of the bot."""

    buttons: list[Button] | None = None
    custom: Custom | None = None


class Event(BaseModel):
    """One event of Rasa's tracker, as far as it tells what was said."""

    event: str
    name: str | None = None
    text: str | None = None
    metadata: dict[str, Any] | None = None
    data: EventData | None = None


class Tracker(BaseModel):
    """Where a dialogue is, and how it came there."""

    events: list[Event] = []


LINES = TypeAdapter(list[Line])


def answer_from(lines: list[Line]) -> Answer:
    """The lines as one answer; cards belong to the text before them."""
    replies: list[BotReply] = []
    hand_over = None
    for line in lines:
        if line.text:
            replies.append(BotReply(line.text, [button.model_dump() for button in line.buttons]))
        if line.custom and line.custom.cards and replies:
            replies[-1].cards.extend(line.custom.cards)
        if line.custom and line.custom.hand_over:
            hand_over = line.custom.hand_over
    return Answer(replies, hand_over)


def newest_finished(events: list[Event]) -> int:
    """The seq of the last message after which the bot has listened again; 0 if there is none."""
    finished = heard = 0
    for event in events:
        if event.event == "user":
            heard = (event.metadata or {}).get("seq") or 0
        elif event.event == "action" and event.name == "action_listen":
            finished = heard
    return finished


def finished_turn(events: list[Event], seq: int) -> list[Line]:
    """The bot's lines after the newest user message of this seq, if it has listened again since."""
    starts = [i for i, event in enumerate(events) if event.event == "user" and (event.metadata or {}).get("seq") == seq]
    turn = events[starts[-1] + 1 :] if starts else []
    if not any(event.event == "action" and event.name == "action_listen" for event in turn):
        return []
    said = [event for event in turn if event.event == "bot"]
    lines = [
        Line(
            text=event.text or "",
            buttons=(event.data.buttons if event.data else None) or [],
            custom=event.data.custom if event.data else None,
        )
        for event in said
    ]
    return [line for line in lines if line != Line()]
