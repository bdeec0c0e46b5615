"""Which language a message is in."""

import re

import pytest

from bot.nlu.language_rules import detect_language, prose_of
from tests.conftest import ROOT

OFFERED = ["en", "ru", "lt", "nb", "zh"]
WORD = re.compile(r"[\u3400-\u9fff]|[^\W\d_]+")


def messages(language: str, folder: str = "tests/understanding") -> list[str]:
    """What shoppers write in this language."""
    lines = (ROOT / folder / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[1] for line in lines[1:]]


def is_short(text: str) -> bool:
    """Whether it has fewer than three words, or Chinese characters, beside addresses and codes."""
    return len(WORD.findall(prose_of(text))) < 3


@pytest.mark.parametrize("language", OFFERED)
def test_98_of_100_messages_of_three_words_or_more_are_recognised(language: str) -> None:
    texts = [text for text in messages(language) if not is_short(text)]
    wrong = [text for text in texts if detect_language(text, OFFERED, None) != language]
    assert len(texts) > 200
    assert len(wrong) <= 0.02 * len(texts), wrong


@pytest.mark.parametrize("language", ["en", "lt", "nb"])
def test_a_short_message_keeps_the_conversation_s_language(language: str) -> None:
    texts = [text for text in messages(language) if is_short(text)]
    assert len(texts) > 10
    assert {detect_language(text, OFFERED, language) for text in texts} == {None}


@pytest.mark.parametrize("spoken", [*OFFERED, None])
@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "#1042",
        "1042 anna@example.com",
        "RR473124829SE",
        "https://example.com/where-is-my-order",
        "👍",
        "DHL?",
        "好",
        "嗯",
        "д",
        "Ж",
        "k",
        "ø",
        "ė",
        "7",
        "７",
        "№ 1042",
        "1042",
        "👍🏽",
        "😡😡",
        "👨‍👩‍👧",
        "…",
        "?!",
        "\u200b\u200d",
        "14 Elm Street, Flat 3, Leeds LS1 4DY, United Kingdom",
        "Laisvės al. 45-7, LT-44309 Kaunas, Lietuva",
        "Bjørnsons gate 12B, 5003 Bergen",
    ],
)
def test_what_says_nothing_about_the_language_changes_nothing(text: str, spoken: str | None) -> None:
    assert detect_language(text, OFFERED, spoken) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I'd like to talk to a person", "en"),
        ("er du en robot?", "nb"),
        ("где мой заказ", "ru"),
        ("Здравствуйте", "ru"),
        ("мой заказ iPhone", "ru"),
        ("где Samsung Galaxy Watch Ultra Classic", "ru"),
        ("我的订单到哪了", "zh"),
        ("退款", "zh"),
        ("我的order在哪里", "zh"),
        ("where is my order, i have been waiting for two weeks", "en"),
        ("kur yra mano užsakymas, laukiu jau dvi savaites", "lt"),
        ("hvor er bestillingen min, jeg har ventet i to uker", "nb"),
    ],
)
@pytest.mark.parametrize("spoken", [*OFFERED, None])
def test_the_message_decides_when_it_is_clear(text: str, language: str, spoken: str | None) -> None:
    assert detect_language(text, OFFERED, spoken) == language


@pytest.mark.parametrize(
    "text",
    [
        "Wo ist meine Bestellung? Ich warte schon seit zwei Wochen darauf.",
        "¿Dónde está mi pedido? Llevo dos semanas esperando.",
        "Gdzie jest moje zamówienie? Czekam już dwa tygodnie.",
    ],
)
def test_a_language_the_shop_does_not_offer_is_answered_in_the_default_one(text: str) -> None:
    assert detect_language(text, ["nb", "en"], None) == "nb"
    assert detect_language(text, OFFERED, "lt") == "en"


@pytest.mark.parametrize("language", ["de", "es", "fr", "pl", "tr"])
def test_foreign_messages_are_answered_in_the_default_language(language: str) -> None:
    texts = messages(language, "tests/understanding/zero_shot")
    answered = [detect_language(text, OFFERED, None) or OFFERED[0] for text in texts]
    assert len(texts) == 100
    assert sum(one == "en" for one in answered) >= 98


def test_a_language_the_shop_does_not_offer_is_never_the_answer() -> None:
    assert detect_language("где мой заказ, я жду две недели", ["en", "lt"], "lt") in {None, "en", "lt"}
    assert detect_language("我的订单到哪了", ["en", "lt"], "lt") in {None, "en", "lt"}


def test_the_same_message_is_always_read_the_same() -> None:
    texts = messages("lt")[:30] + messages("nb")[:30]
    first = [detect_language(text, OFFERED, None) for text in texts]
    assert first == [detect_language(text, OFFERED, None) for text in texts]


@pytest.mark.parametrize(
    "text",
    ["", "   ", "👟👟👟 🎉", "\x00\x01", "\ud800\udfff", "? ! .", "\u200b\u202e", "1" * 10_000],
    ids=lambda text: text[:3].encode("unicode_escape").decode(),
)
def test_a_message_without_words_says_nothing(text: str) -> None:
    assert detect_language(text, OFFERED, "ru") is None


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000,
        "ab " * 3_333,
        "שלום איפה ההזמנה שלי בבקשה",
        "مرحبا أين طلبي من فضلك",
        "내 주문은 어디에 있나요",
        "πού είναι η παραγγελία μου",
        "คำสั่งซื้อ ของฉัน อยู่ที่ไหน",
        "où est ma commande שלום",
    ],
    ids=lambda text: text[:8],
)
def test_any_other_text_gets_a_language_of_the_shop_or_none(text: str) -> None:
    assert detect_language(text, OFFERED, "ru") in {*OFFERED, None}
