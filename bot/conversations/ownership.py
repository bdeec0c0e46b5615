"""Who answers the shopper: one owner at a time, and which deeds change it."""

from enum import StrEnum

from bot.common.errors import WaybillError


class Owner(StrEnum):
    """Who has the conversation."""

    BOT = "bot"
    QUEUE = "queue"  # waits for a person; the bot is silent
    AGENT = "agent"  # a person has it; the bot is silent


class Deed(StrEnum):
    """What moves a conversation from one owner to another."""

    HAND_OVER = "hand_over"  # the bot asks for a person
    TAKE = "take"  # an agent takes it, from the queue or from the bot
    RELEASE = "release"  # the agent puts it back into the queue
    RESOLVE = "resolve"  # a person is done with it
    BACK_TO_BOT = "back_to_bot"  # the bot goes on, though nothing is settled
    ASSIGN = "assign"  # somebody gives it to an agent
    TRANSFER = "transfer"  # the agent gives it to a colleague
    SNOOZE = "snooze"  # not before a certain time
    WAKE = "wake"  # that time has come, or the shopper has written


TRANSITIONS: dict[tuple[Owner, Deed], Owner] = {
    (Owner.BOT, Deed.HAND_OVER): Owner.QUEUE,
    (Owner.BOT, Deed.TAKE): Owner.AGENT,
    (Owner.QUEUE, Deed.TAKE): Owner.AGENT,
    (Owner.QUEUE, Deed.RESOLVE): Owner.BOT,
    (Owner.AGENT, Deed.RELEASE): Owner.QUEUE,
    (Owner.AGENT, Deed.RESOLVE): Owner.BOT,
    (Owner.QUEUE, Deed.BACK_TO_BOT): Owner.BOT,
    (Owner.AGENT, Deed.BACK_TO_BOT): Owner.BOT,
    (Owner.BOT, Deed.ASSIGN): Owner.AGENT,
    (Owner.QUEUE, Deed.ASSIGN): Owner.AGENT,
    (Owner.AGENT, Deed.ASSIGN): Owner.AGENT,
    (Owner.AGENT, Deed.TRANSFER): Owner.AGENT,
    (Owner.QUEUE, Deed.SNOOZE): Owner.QUEUE,
    (Owner.AGENT, Deed.SNOOZE): Owner.AGENT,
    (Owner.QUEUE, Deed.WAKE): Owner.QUEUE,
    (Owner.AGENT, Deed.WAKE): Owner.AGENT,
}


class NotPossible(WaybillError):
    """The conversation's owner does not allow this deed."""


def owner_after(owner: Owner, deed: Deed) -> Owner:
    """The next owner.

    Raises:
        NotPossible: the table has no such transition.
    """
    try:
        return TRANSITIONS[owner, deed]
    except KeyError:
        raise NotPossible(f"{deed} is not possible while the conversation belongs to: {owner}") from None
