"""Who may use each route of the desk: the one table. A route that is not in it cannot be made."""

from collections.abc import Mapping
from enum import StrEnum


class Right(StrEnum):
    """Who is let in."""

    ANYBODY = "anybody"
    LOGGED_IN = "logged in"  # also with a one-time password, which must be changed before anything else
    AGENT = "agent"
    ADMIN = "admin"


RIGHTS: Mapping[str, Right] = {
    "POST /api/desk/login": Right.ANYBODY,
    "POST /api/desk/logout": Right.LOGGED_IN,
    "GET /api/desk/me": Right.LOGGED_IN,
    "POST /api/desk/password": Right.LOGGED_IN,
    "GET /api/desk/account": Right.AGENT,
    "POST /api/desk/account/name": Right.AGENT,
    "POST /api/desk/account/sessions/{id}/end": Right.AGENT,
    "POST /api/desk/account/sessions/end-others": Right.AGENT,
    "POST /api/desk/account/two-step/offer": Right.AGENT,
    "POST /api/desk/account/two-step/confirm": Right.AGENT,
    "POST /api/desk/account/two-step/recovery-codes": Right.AGENT,
    "POST /api/desk/account/two-step/off": Right.AGENT,
    "GET /api/desk/people": Right.ADMIN,
    "POST /api/desk/people": Right.ADMIN,
    "POST /api/desk/people/{id}": Right.ADMIN,
    "POST /api/desk/people/{id}/password": Right.ADMIN,
    "POST /api/desk/people/{id}/two-step": Right.ADMIN,
    "POST /api/desk/people/{id}/unlock": Right.ADMIN,
    "POST /api/desk/people/{id}/deactivate": Right.ADMIN,
    "POST /api/desk/people/{id}/reactivate": Right.ADMIN,
    "GET /api/desk/ws": Right.AGENT,
    "GET /api/desk/conversations": Right.AGENT,
    "GET /api/desk/conversations/{id}": Right.AGENT,
    "POST /api/desk/conversations/{id}/take": Right.AGENT,
    "POST /api/desk/conversations/{id}/release": Right.AGENT,
    "POST /api/desk/conversations/{id}/resolve": Right.AGENT,
    "POST /api/desk/conversations/{id}/back_to_bot": Right.AGENT,
    "POST /api/desk/conversations/{id}/assign": Right.AGENT,
    "POST /api/desk/conversations/{id}/transfer": Right.AGENT,
    "POST /api/desk/conversations/{id}/snooze": Right.AGENT,
    "POST /api/desk/conversations/{id}/undo": Right.AGENT,
    "POST /api/desk/conversations/{id}/tag": Right.AGENT,
    "POST /api/desk/conversations/{id}/untag": Right.AGENT,
    "POST /api/desk/conversations/{id}/reply": Right.AGENT,
    "POST /api/desk/conversations/{id}/note": Right.AGENT,
    "GET /api/desk/colleagues": Right.AGENT,
    "GET /api/desk/tags": Right.AGENT,
    "GET /api/desk/saved-replies": Right.AGENT,
    "POST /api/desk/saved-replies": Right.ADMIN,
    "POST /api/desk/saved-replies/{id}": Right.ADMIN,
    "DELETE /api/desk/saved-replies/{id}": Right.ADMIN,
    "POST /api/desk/conversations/{id}/refund": Right.AGENT,
    "POST /api/desk/conversations/{id}/replacement": Right.AGENT,
    "POST /api/desk/conversations/{id}/approve": Right.AGENT,
    "POST /api/desk/conversations/{id}/receive": Right.AGENT,
    "POST /api/desk/conversations/{id}/decline": Right.AGENT,
    "POST /api/desk/conversations/{id}/voucher": Right.AGENT,
    "POST /api/desk/conversations/{id}/address": Right.AGENT,
    "POST /api/desk/conversations/{id}/trace": Right.AGENT,
    "POST /api/desk/conversations/{id}/release-hold": Right.AGENT,
    "POST /api/desk/conversations/{id}/keep-hold": Right.AGENT,
    "POST /api/desk/conversations/{id}/export": Right.AGENT,
    "POST /api/desk/conversations/{id}/erase": Right.ADMIN,
    "GET /api/desk/refunds": Right.AGENT,
    "POST /api/desk/refunds/{id}/paid": Right.AGENT,
    "GET /api/desk/photos/{id}": Right.AGENT,
    "GET /api/desk/reports": Right.AGENT,
    "GET /api/desk/reports/{id}": Right.AGENT,
    "GET /api/desk/unanswered": Right.AGENT,
    "GET /api/desk/unanswered/csv": Right.AGENT,
    "GET /api/desk/unanswered/learned/{id}": Right.AGENT,
    "POST /api/desk/unanswered/{id}": Right.AGENT,
    "POST /api/desk/unanswered/{id}/undo": Right.AGENT,
    "GET /api/desk/alerts": Right.AGENT,
    "GET /api/desk/dead-letters": Right.ADMIN,
    "POST /api/desk/dead-letters/{id}/retry": Right.ADMIN,
    "GET /api/desk/templates": Right.ADMIN,
    "GET /api/desk/templates/{id}": Right.ADMIN,
    "POST /api/desk/templates/{id}/preview": Right.ADMIN,
    "POST /api/desk/templates/{id}/save": Right.ADMIN,
    "POST /api/desk/templates/{id}/reset": Right.ADMIN,
    "GET /api/desk/settings": Right.ADMIN,
}
