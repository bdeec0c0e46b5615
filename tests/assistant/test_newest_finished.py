"""Which message the assistant has finished answering, read from its tracker."""

from typing import Any

import pytest

from bot.assistant.wire import Tracker, newest_finished

LISTEN = {"event": "action", "name": "action_listen"}


def heard(seq: int | None) -> dict[str, Any]:
    """A message of the shopper."""
    return {"event": "user", "text": "hello", "metadata": {} if seq is None else {"seq": seq}}


@pytest.mark.parametrize(
    ("events", "seq"),
    [
        ([], 0),
        ([LISTEN], 0),
        ([LISTEN, heard(2)], 0),
        ([LISTEN, heard(2), {"event": "bot", "text": "Hi."}], 0),
        ([LISTEN, heard(2), {"event": "bot", "text": "Hi."}, LISTEN], 2),
        ([LISTEN, heard(2), LISTEN, heard(5)], 2),
        ([LISTEN, heard(2), LISTEN, heard(5), LISTEN], 5),
        ([LISTEN, heard(None), LISTEN], 0),
    ],
)
def test_a_message_is_finished_when_the_assistant_listens_again(events: list[dict[str, Any]], seq: int) -> None:
    assert newest_finished(Tracker.model_validate({"events": events}).events) == seq
