"""A shop full of people who send markup: through every channel, and in everything else the desk shows."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import requests
from pydantic import SecretStr

from bot.common.clock import utc_now
from bot.conversations.agents import Agent, Role
from bot.conversations.delivery import Delivery, DeliveryState
from bot.conversations.model import Conversation, HandOver, Sender
from bot.conversations.ownership import Owner
from bot.shop.orders import Refund
from tests.building import a_line, a_parcel, a_scan, an_order
from tests.channels.graph_double import APP_SECRET, PAGE_TOKEN, VERIFY_TOKEN, signature
from tests.channels.telegram_double import SECRET, TOKEN
from tests.hub.serving import SECRET as IDENTITY
from tests.screens.markup import PAYLOADS
from tests.screens.served import Served

MALLORY = "<img src=x onerror=pwned()>"
NOWHERE = "http://127.0.0.1:9"  # nothing listens: what is sent to a platform stays in the outbox
PLACE = {
    "identity_secret": SecretStr(IDENTITY),
    "telegram_token": SecretStr(TOKEN),
    "telegram_secret": SecretStr(SECRET),
    "telegram_api_url": NOWHERE,
    "facebook_app_secret": SecretStr(APP_SECRET),
    "facebook_verify_token": SecretStr(VERIFY_TOKEN),
    "facebook_page_token": SecretStr(PAGE_TOKEN),
    "facebook_api_url": NOWHERE,
}
TELEGRAM, MESSENGER, DEAD = "t" * 32, "m" * 32, "d" * 32  # conversations
THREES = [PAYLOADS[at : at + 3] for at in range(0, len(PAYLOADS), 3)]
_EMAIL = '"><script>pwned()</script>"@example.com'
_PERSON = {"id": 7001, "is_bot": False, "first_name": "x", "language_code": "en"}


def write_to_the_widget(served: Served) -> str:
    """A hundred messages of one shopper, whose name and e-mail are markup; the conversation."""
    claims = {"email": _EMAIL, "name": PAYLOADS[18], "exp": datetime.now(UTC) + timedelta(minutes=5)}
    with requests.Session() as http:
        body = {"language": "en", "identity": jwt.encode(claims, IDENTITY, algorithm="HS256")}
        opened = http.post(f"{served.url}/api/chat/sessions", json=body).json()
        served.run(queue(served, opened["conversation"]))
        http.headers["Authorization"] = f"Bearer {opened['token']}"
        for number, text in enumerate(PAYLOADS):
            answer = http.post(f"{served.url}/api/chat/messages", json={"client_id": f"{number}", "text": text})
            assert answer.status_code == 202, answer.text
    return str(opened["conversation"])


def write_to_telegram(served: Served) -> None:
    """Shoppers with names of markup, whom the bot answers in kind; and a hundred captions of one."""
    for texts in THREES:
        offered = [{"title": text[:20], "payload": "/x"} for text in texts]
        served.double.will_say({"recipient_id": "x", "text": " ".join(texts), "buttons": offered})
    photo = [{"file_id": "A", "file_unique_id": "B", "width": 90, "height": 67}]
    with requests.Session() as http:
        http.headers["X-Telegram-Bot-Api-Secret-Token"] = SECRET
        for number, texts in enumerate(THREES):
            person = _PERSON | {"id": 8000 + number, "first_name": " ".join(texts)}
            _update(http, served, number, person, {"text": texts[0]})
        for number, text in enumerate(PAYLOADS):
            _update(http, served, 1000 + number, _PERSON, {"photo": photo, "caption": text})


def write_to_messenger(served: Served) -> None:
    """A hundred messages in one delivery."""
    events = [
        {
            "sender": {"id": "6001"},
            "recipient": {"id": "1906385232743451"},
            "timestamp": int(utc_now().timestamp() * 1000) + number,
            "message": {"mid": f"m_{number}", "text": text},
        }
        for number, text in enumerate(PAYLOADS)
    ]
    content = {"object": "page", "entry": [{"id": "1906385232743451", "time": 1, "messaging": events}]}
    body = json.dumps(content).encode()
    headers = {"Content-Type": "application/json", "X-Hub-Signature-256": signature(body)}
    answer = requests.post(f"{served.url}/webhooks/facebook", data=body, headers=headers)
    assert answer.status_code == 200, answer.text


async def prepare(served: Served) -> None:
    """Shoppers of platforms who wait for a person, an agent called Mallory, and what could not be delivered."""
    now = utc_now()
    async with served.database.begin() as work:
        work.agents.add(Agent("mallory@example.com", MALLORY, Role.AGENT, "no hash"))
        for name, channel, address in ((TELEGRAM, "telegram", "7001"), (MESSENGER, "facebook", "6001")):
            work.conversations.add(
                Conversation(name, channel, name, "en", now, now, owner=Owner.QUEUE, waiting_since=now, address=address)
            )
        dead = Conversation(DEAD, "telegram", DEAD, "en", now, now, address="9001")
        work.conversations.add(dead)
        for text in PAYLOADS:
            message = dead.next_message(Sender.BOT, text, now)
            message.delivery = Delivery(DEAD, "telegram", now, DeliveryState.FAILED, error=text)
            work.conversations.add_message(message)
        await work.commit()


async def queue(served: Served, conversation_id: str) -> None:
    """The conversation waits for a person: with a proposal, steps, notes and orders of markup."""
    now, parcels = utc_now(), [_parcel(text, number) for number, text in enumerate(PAYLOADS)]
    async with served.database.begin() as work:
        found = await work.conversations.lock(conversation_id)
        found.owner, found.waiting_since = Owner.QUEUE, now
        found.hand_overs.append(HandOver(PAYLOADS[0], now, PAYLOADS[1], " ".join(PAYLOADS), list(PAYLOADS)))
        for text in PAYLOADS:
            work.conversations.add_message(found.next_message(Sender.NOTE, text, now, author=text))
        order = an_order(PAYLOADS[2][:60], parcels, email=_EMAIL, address=PAYLOADS[3], city=PAYLOADS[4])
        for line, text in zip(order.lines, PAYLOADS, strict=True):
            line.name, line.sku = text, text[:60]
        order.lines.append(a_line())
        order.refunds.extend(Refund(f"{at}", order.total, "EUR", text, "x", now) for at, text in enumerate(PAYLOADS))
        work.orders.add(order)
        await work.commit()


async def taken_by_mallory(served: Served, conversation_id: str) -> None:
    """Another agent is faster, and the page has not heard of it yet."""
    async with served.database.begin() as work:
        mallory = await work.agents.by_email("mallory@example.com")
        found = await work.conversations.lock(conversation_id)
        assert mallory
        found.owner, found.agent_id, found.waiting_since = Owner.AGENT, mallory.id, None
        await work.commit()


def _parcel(text: str, number: int) -> Any:
    parcel = a_parcel(number=f"R{number}", carrier=text[:60])
    parcel.tracking_number = text[:60]
    parcel.events = [a_scan(1, text, text)]
    return parcel


def _update(http: requests.Session, served: Served, number: int, person: dict[str, Any], what: dict[str, Any]) -> None:
    chat = {"id": person["id"], "first_name": person["first_name"], "type": "private"}
    message = {"message_id": number, "from": person, "chat": chat, "date": int(utc_now().timestamp()), **what}
    answer = http.post(f"{served.url}/webhooks/telegram", json={"update_id": number, "message": message})
    assert answer.status_code == 200, answer.text
