"""No action tells anything of an order that the conversation has not proven, whatever its slots hold."""

import inspect
from collections.abc import Iterator
from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher

import actions
from actions.answered import Answered
from actions.finding import OrderAction
from actions.slots import CANCEL_NUMBER, ORDER_NUMBER, PROOF
from tests.actions.tracking import a_tracker
from tests.building import an_order

NUMBER = "WB-20931"
NUMBERS = (ORDER_NUMBER, CANCEL_NUMBER, "form_number", "claim_number")  # slots that name an order
ORDER = an_order(NUMBER, postcode="0154")
SECRETS = {ORDER.email, ORDER.phone, ORDER.postcode, *(line.name for line in ORDER.lines)} - {""}


def order_actions(base: type[OrderAction] = OrderAction) -> Iterator[type[OrderAction]]:
    """Every action about an order, of whatever module."""
    assert actions.__all__, "importing the package has loaded all of them"
    for kind in base.__subclasses__():
        yield from order_actions(kind)
        if not inspect.isabstract(kind):
            yield kind


def made(kind: type[OrderAction]) -> OrderAction:
    """The action, where it takes an order that of somebody else."""
    if kind is Answered:
        return Answered(NUMBER, _tells_everything)
    wanted = [name for name, given in inspect.signature(kind).parameters.items() if given.default is given.empty]
    return kind(*[NUMBER for name in wanted if name not in {"args", "kwargs"}])


async def _tells_everything(*given: Any) -> list[Any]:
    raise AssertionError(f"served without proof: {given}")


@pytest.mark.parametrize("kind", sorted(set(order_actions()), key=lambda kind: kind.__name__), ids=lambda k: k.__name__)
async def test_an_action_tells_nothing_without_proof(kind: type[OrderAction]) -> None:
    dispatcher = CollectingDispatcher()
    for proof in (None, "lena@example.com", "0155", "+370 600 12345"):
        tracker = a_tracker(f"it is {NUMBER}", intent="affirm")
        tracker.slots |= dict.fromkeys(NUMBERS, NUMBER) | {PROOF: proof}
        await made(kind).run(dispatcher, tracker, {})
    assert not [secret for secret in SECRETS if secret in str(dispatcher.messages)]
