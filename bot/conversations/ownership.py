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


TRANSITIONS: dict[tuple[Owner, Deed], Owner] = {
    (Owner.BOT, Deed.HAND_OVER): Owner.QUEUE,
    (Owner.BOT, Deed.TAKE): Owner.AGENT,
    (Owner.QUEUE, Deed.TAKE): Owner.AGENT,
    (Owner.QUEUE, Deed.RESOLVE): Owner.BOT,
    (Owner.AGENT, Deed.RELEASE): Owner.QUEUE,
    (Owner.AGENT, Deed.RESOLVE): Owner.BOT,
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
