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
    "GET /api/desk/ws": Right.AGENT,
    "GET /api/desk/conversations": Right.AGENT,
    "GET /api/desk/conversations/{id}": Right.AGENT,
    "POST /api/desk/conversations/{id}/take": Right.AGENT,
    "POST /api/desk/conversations/{id}/release": Right.AGENT,
    "POST /api/desk/conversations/{id}/resolve": Right.AGENT,
    "POST /api/desk/conversations/{id}/reply": Right.AGENT,
    "POST /api/desk/conversations/{id}/note": Right.AGENT,
    "GET /api/desk/photos/{id}": Right.AGENT,
    "GET /api/desk/dead-letters": Right.ADMIN,
    "POST /api/desk/dead-letters/{id}/retry": Right.ADMIN,
    "GET /api/desk/templates": Right.ADMIN,
    "GET /api/desk/templates/{id}": Right.ADMIN,
    "POST /api/desk/templates/{id}/preview": Right.ADMIN,
    "POST /api/desk/templates/{id}/save": Right.ADMIN,
    "POST /api/desk/templates/{id}/reset": Right.ADMIN,
    "GET /api/desk/settings": Right.ADMIN,
}
