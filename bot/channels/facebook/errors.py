"""What Meta's error codes mean for a message."""

from datetime import timedelta
from typing import Any

from bot.channels.outbound import NotYet, OutcomeUnknown, Refused, Unreachable
from bot.common.errors import WaybillError

_TEMPORARY = {1, 2, 190}  # something is wrong at Meta; or with the page's token, which an admin can renew
_TOO_MANY = {4, 17, 32, 613}
_TOO_MANY_PAUSE = timedelta(minutes=1)
_BLOCKED = {551}
_BLOCKED_MORE = {1545041}  # subcodes: "this person is not available right now"


def error_of(content: Any, retry_after: str) -> WaybillError:
    """The fault behind an error answer; one without Meta's shape may come from anything between us and Meta."""
    error = content.get("error") if isinstance(content, dict) else None
    if not isinstance(error, dict):
        return OutcomeUnknown("Messenger's answer makes no sense.")
    code, subcode = error.get("code"), error.get("error_subcode")
    why = f"Messenger refuses it (error {code}, {subcode}): {error.get('message', '')}"
    if code in _BLOCKED or subcode in _BLOCKED_MORE:
        return Unreachable("The shopper does not receive messages of this page.")
    if code in _TOO_MANY:
        wait = timedelta(seconds=int(retry_after)) if retry_after.isdecimal() else _TOO_MANY_PAUSE
        return NotYet("Messenger asks to send less.", wait)
    if code in _TEMPORARY or error.get("is_transient"):
        return NotYet(why)
    return Refused(why)
