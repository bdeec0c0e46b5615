"""What nobody means to write: each reader answers something defined, and soon."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.common.text import fold, visible
from bot.nlu.examples import read_messages
from bot.nlu.language_rules import detect_language
from bot.nlu.reference_rules import EMAIL, ORDER, PARCEL, find_references
from bot.nlu.wording import wording

OFFERED = ["en", "ru", "lt", "nb", "zh"]
PATTERN = r"(?:WB-?)?\d{4,6}"  # as in shop.yml
LONGEST = 4000  # characters the inbox accepts
MOST_SECONDS = 0.05
TRIES = 3  # the fastest counts: the first fills caches

READERS: dict[str, Callable[[str], object]] = {
    "language": lambda text: detect_language(text, OFFERED, "lt"),
    "references": lambda text: find_references(text, PATTERN),
    "wording": wording,
    "folding": fold,
    "showing": visible,
}
NONSENSE = [
    "",
    "\u200b\u200d\ufeff\u2060",
    "👟🎉👨‍👩‍👧🏳️‍🌈",
    "\ud800\udfff\ud83d",
    "\x00\x00where\x00",
    "\u202eשלום, איפה ההזמנה\u202c \u200f1042",
    "مرحبا ١٠٤٢",
    "whеre is мy 订单 pliz ąčę",
    "Z̷̡͝a̴͠l̵g̶o̴",
    "\ue000\ue001\uffff\U0010ffff",
    "𝟙𝟘𝟜𝟚 ⑩④② Ⅳ ½ ²",
    "%s {0} {{name}} \\d+ (?:",
    "=HYPERLINK(1042)\t\v\f\x85\u2028",
]
ATTACKS = [
    "1-", "a@", "# ", "# # ", "1 ", "1,", "1.", "+1 ", "(1", "WB-", "WB ", "20 ", "order ", "order 1 ", "no ", "nr. ",
    "9400 ", "1Z", "a.", "a-", "@", "a@b.", "0 ", "LT", "LT12 1000 ", "postcode ", "postcode is ", "индекс ", "phone: ",
    "card ", "code ", "号", "订单号", "1x", "kr ", "€1", "1/", "www.", "http://a", "О2", "000 ", "1 000 ", "1 Pine ",
    "Москва ", "2019 ", "AB ", "заказ ", "\u0301", "é", "ы1",
]  # fmt: skip


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", NONSENSE, ids=lambda text: text[:4].encode("unicode_escape").decode())
def test_nonsense_is_read(reader: str, text: str) -> None:
    for much in (text, text * (10_000 // max(len(text), 1))):
        READERS[reader](much)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda text: text.encode("unicode_escape").decode())
def test_no_text_of_the_longest_size_takes_long(reader: str, attack: str) -> None:
    text = (attack * LONGEST)[:LONGEST]
    assert min(seconds(READERS[reader], text) for _ in range(TRIES)) < MOST_SECONDS


def seconds(read: Callable[[str], object], text: str) -> float:
    """The processor time of this thread; what else the machine does is none of it."""
    start = time.thread_time()
    read(text)
    return time.thread_time() - start


@pytest.mark.parametrize("text", ["", "\u200b\u200d\ufeff", "👟🎉", "\ud800", "\x00", "\ue000\ue001"])
def test_what_holds_no_reference_has_none(text: str) -> None:
    assert find_references(text, PATTERN) == []


@pytest.mark.parametrize(
    "text",
    [
        "10\x0042",
        "1042\ud800",
        "①⓪④②",
        "١٠٤٢",
        "\u202e1042",
        "1\u200b0\u200d4\ufeff2",
        "#\u206010\u00ad42",
        "１０４２",
        "\U0001d7cf042",
    ],
)
def test_a_number_is_found_among_what_cannot_be_seen(text: str) -> None:
    expected = [] if "\x00" in text else ["1042"]  # a control character divides
    assert [found.value for found in find_references(text, PATTERN) if found.kind == ORDER] == expected


@pytest.mark.parametrize(
    "text",
    ["W\u0412-20931", "\u0428\u0412-20931 WB-20931", "WB-2\u041e931", "WB-2O931", "wb\u201020931", "ＷＢ－２０９３１"],
)
def test_letters_and_dashes_that_look_alike_are_read_as_meant(text: str) -> None:
    values = [found.value.upper() for found in find_references(text, PATTERN)]
    assert values[-1] == "WB-20931"


def test_a_parcel_number_with_a_cyrillic_letter_is_read_as_meant() -> None:
    [found] = find_references("трек LV123456785\u0421N", PATTERN)
    assert (found.kind, found.value) == (PARCEL, "LV123456785CN")


def test_an_e_mail_address_longer_than_any_is_none() -> None:
    assert find_references(f"{'a' * 3000}@example.com", PATTERN) == []
    assert find_references(f"anna@{'a' * 3000}.com", PATTERN) == []
    [found] = find_references(f"anna@example.com{'!' * 3000}", PATTERN)
    assert (found.kind, found.value) == (EMAIL, "anna@example.com")


def test_a_table_of_messages_may_hold_anything(tmp_path: Path) -> None:
    lines = [f"greet\t{text}" for text in ('"', "a\u2028b", "\u200b", "👟" * 10_000, "\x01")]
    (tmp_path / "en.tsv").write_text("\n".join(["intent\ttext", *lines]), encoding="utf-8")
    read = read_messages(tmp_path)
    assert [message.text for message in read] == [line.split("\t")[1] for line in lines]
    assert all(isinstance(wording(message.text), str) for message in read)
