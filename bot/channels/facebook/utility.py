"""Utility messages: order news outside the reply window, from templates that Meta has approved."""

from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class UtilityTemplate:
    """An approved template of the page, in one language, with the values of its body's placeholders in order."""

    name: str
    language: str  # as Meta names it, e.g. en or en_US
    values: tuple[str, ...] = ()


class UtilityMessages(Protocol):
    """Sends order news at any time; needs the permission page_utility_messaging."""

    async def send_utility(self, address: str, template: UtilityTemplate) -> str:
        """Send, and return Meta's id of the message; raises as bot.channels.outbound.Outbound.send does."""


def utility_request(address: str, template: UtilityTemplate) -> dict[str, Any]:
    """The body of the Send API's request."""
    parameters = [{"type": "text", "text": value} for value in template.values]
    components = [{"type": "body", "parameters": parameters}] if parameters else []
    filled = {"name": template.name, "language": {"code": template.language}, "components": components}
    return {"recipient": {"id": address}, "messaging_type": "UTILITY", "message": {"template": filled}}
