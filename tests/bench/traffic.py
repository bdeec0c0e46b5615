"""What shoppers on both platforms send: each in their own order, one in five webhooks resent."""

import itertools
import json
import random
import time
from dataclasses import dataclass

from tests.channels.graph_double import signature
from tests.channels.telegram_double import SECRET

RESENT = 0.2
_EACH = 10  # webhooks of a shopper, on average


@dataclass(frozen=True)
class Webhook:
    """One request, and what it says: `channel-shopper-number`."""

    path: str
    headers: dict[str, str]
    body: bytes
    says: str


@dataclass(frozen=True)
class Shopper:
    """A shopper and their webhooks in the order in which the platform sends them."""

    channel: str
    address: str
    webhooks: list[Webhook]

    @property
    def said(self) -> list[str]:
        """What they wrote, once each."""
        return list(dict.fromkeys(webhook.says for webhook in self.webhooks))


def traffic(webhooks: int, chance: random.Random) -> list[Shopper]:
    """So many webhooks of shoppers on both channels."""
    updates = itertools.count(500_000_000)
    count = max(2, webhooks // _EACH)
    shares = [webhooks // count + (n < webhooks % count) for n in range(count)]
    return [_shopper(number, share, updates, chance) for number, share in enumerate(shares, 1)]


def _shopper(number: int, share: int, updates: "itertools.count[int]", chance: random.Random) -> Shopper:
    channel = ("telegram", "facebook")[number % 2]
    webhooks: list[Webhook] = []
    new = itertools.count(1)
    for _ in range(share):
        if webhooks and chance.random() < RESENT:
            webhooks.append(chance.choice(webhooks))
        else:
            says = f"{channel}-{number}-{next(new)}"
            make = _telegram if channel == "telegram" else _facebook
            webhooks.append(make(number, says, next(updates)))
    return Shopper(channel, f"{number}", webhooks)


def _telegram(number: int, says: str, update: int) -> Webhook:
    person = {"id": number, "is_bot": False, "first_name": "Ona", "language_code": "en"}
    chat = {"id": number, "type": "private", "first_name": "Ona"}
    message = {"message_id": update, "from": person, "chat": chat, "date": int(time.time()), "text": says}
    body = json.dumps({"update_id": update, "message": message}).encode()
    return Webhook("/webhooks/telegram", {"X-Telegram-Bot-Api-Secret-Token": SECRET}, body, says)


def _facebook(number: int, says: str, mid: int) -> Webhook:
    sides = {"sender": {"id": f"{number}"}, "recipient": {"id": "1"}, "timestamp": int(time.time() * 1000)}
    messaging = [{**sides, "message": {"mid": f"m_{mid}", "text": says}}]
    body = json.dumps({"object": "page", "entry": [{"id": "1", "time": 1, "messaging": messaging}]}).encode()
    return Webhook("/webhooks/facebook", {"X-Hub-Signature-256": signature(body)}, body, says)
