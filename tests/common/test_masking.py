"""What must not be read from a message that is kept to learn from."""

import pytest

from bot.common.masking import mask_references
from bot.conversations.lessons import lesson_key, lesson_text


@pytest.mark.parametrize(
    ("message", "masked"),
    [
        ("where is 1042?", "where is 0000?"),
        ("заказ №20931 и 20 932", "заказ №00000 и 00 000"),
        ("订单1042还没到", "订单0000还没到"),
        ("WB-1042 please", "WB-0000 please"),
        ("RR473124829SE is stuck", "RR000000000SE is stuck"),
        ("code AB1C2D3 fails", "code AB0C0D0 fails"),
        ("write to anna.b+x@mail.example.com!", "write to name@example.com!"),
        ("ólafur@пример.рф", "name@example.com"),
        ("call +370 612 34567", "call +000 000 00000"),
        ("(415) 555-2671", "(000) 000-0000"),
        ("to SW1A 1AA or m1 1ae", "to AA0 0AA or AA0 0AA"),
        ("see https://carrier.example/t?n=RR1&mail=a@b.c now", "see example.com now"),
        ("size 42, 2XL, 3 of 4 pieces", "size 42, 2XL, 3 of 4 pieces"),
    ],
)
def test_what_tells_whose_it_is_is_hidden_and_the_question_stays(message: str, masked: str) -> None:
    assert mask_references(message) == masked


def test_a_lesson_is_one_line_without_marks_of_entities() -> None:
    assert lesson_text(" where is\n[my order](order)\t№ 1042 ") == "where is (my order)(order) # 0000"


def test_messages_of_the_same_wording_have_one_key_and_others_another() -> None:
    first = lesson_key(lesson_text("Where is ORDER 1042?!"), "en")
    assert first == lesson_key(lesson_text("where is order 2077"), "en")
    assert first != lesson_key(lesson_text("where is order 2077"), "nb")
    assert lesson_key("👟", "en") != lesson_key("?!", "en")
