"""What a chat can show, for tests that look at every state of it."""

import io
from typing import Any

from PIL import Image, ImageDraw
from playwright.sync_api import expect

from bot.conversations.model import Sender
from tests.screens.storefront import Store

STARS: list[dict[str, str]] = [
    {"title": "★" * score, "payload": f'/give_feedback{{"about": "{score}"}}'} for score in range(5, 0, -1)
]
_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "question": "Where is my order 1042?",
        "answer": "It left our warehouse on Monday and is on its way to you.",
        "order": "Order 1042", "status": "On its way", "parcel": "Parcel {n} of 2",
        "steps": "Ordered,Packed,On its way,Delivered", "line": "Brass desk lamp",
        "more": "Is it safe?,When will it come?,Talk to a person", "rate": "How many stars would you give us?",
        "person": "Hello, I have found your parcel.",
    },
    "ru": {
        "question": "Где мой заказ 1042?",
        "answer": "Он выехал с нашего склада в понедельник и сейчас в пути.",
        "order": "Заказ 1042", "status": "В пути", "parcel": "Посылка {n} из 2",
        "steps": "Заказано,Собрано,В пути,Доставлено", "line": "Латунная настольная лампа",
        "more": "Это безопасно?,Когда доставят?,Позвать человека", "rate": "Сколько звёзд вы нам поставите?",
        "person": "Здравствуйте, я нашла вашу посылку.",
    },
    "zh": {
        "question": "订单1042到哪了？", "answer": "周一已从仓库发出，正在配送途中。",
        "order": "订单 1042", "status": "运输中", "parcel": "包裹 {n}/2",
        "steps": "已下单,已打包,运输中,已送达", "line": "黄铜台灯",
        "more": "安全吗？,什么时候到？,转人工客服", "rate": "您愿意给我们几颗星？",
        "person": "您好，我找到您的包裹了。",
    },
}  # fmt: skip


def words(language: str) -> dict[str, str]:
    """What is said in the scenes."""
    return _WORDS[language]


def order_card(language: str) -> dict[str, Any]:
    """An order in two parcels, one of them on its way and one late."""
    said = _WORDS[language]
    labels = said["steps"].split(",")
    steps = [
        {"label": label, "at": f"{number + 3} Nov", "done": number < 2, "current": number == 2}
        for number, label in enumerate(labels)
    ]
    parcels = [
        {
            "title": said["parcel"].format(n=number), "carrier": "PostNord", "tracking_number": f"RR47312482{number}SE",
            "tracking_url": "https://example.com/track", "status": said["status"], "tone": tone, "steps": steps,
        }
        for number, tone in ((1, "good"), (2, "warn"))
    ]  # fmt: skip
    lines = [{"name": said["line"], "quantity": 2}]
    return {
        "type": "order", "number": "1042", "title": said["order"], "status": said["status"], "tone": "good",
        "lines": lines, "parcels": parcels,
    }  # fmt: skip


def photo() -> bytes:
    """A picture of a parcel."""
    picture = Image.new("RGB", (640, 480), "#c9b59a")
    ImageDraw.Draw(picture).rectangle((180, 140, 460, 380), fill="#8a6d4a", outline="#5c4630", width=6)
    kept = io.BytesIO()
    picture.save(kept, "JPEG")
    return kept.getvalue()


def answered(store: Store, language: str = "en") -> None:
    """A question, its answer with an order card, and quick replies."""
    said = _WORDS[language]
    choices = [{"title": title, "payload": "/help"} for title in said["more"].split(",")]
    store.served.double.will_say(said["answer"])
    store.open()
    store.ask(said["question"])
    expect(store.chat).to_contain_text(said["answer"])
    store.hears(Sender.BOT, said["order"], cards=[order_card(language)], buttons=choices)
    expect(store.chat.locator(".order")).to_be_visible()


def asked_for_stars(store: Store, language: str = "en") -> None:
    """The bot asks for a rating."""
    store.hears(Sender.BOT, _WORDS[language]["rate"], buttons=STARS)
    expect(store.chat.locator(".star")).to_have_count(len(STARS))


def with_photo(store: Store) -> None:
    """The shopper sends a photo, and the bot has seen it."""
    store.served.double.will_say("\u2713")
    store.chat.locator("input[type=file]").set_input_files(
        {"name": "parcel.jpg", "mimeType": "image/jpeg", "buffer": photo()}
    )
    expect(store.chat.locator(".photo canvas")).to_be_visible()
    expect(store.chat).to_contain_text("\u2713")
