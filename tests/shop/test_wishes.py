"""What a message wants, by its words in five languages."""

import pytest

from bot.shop.feedback import score_in
from bot.shop.newsletter import newsletter_wish
from bot.shop.privacy import privacy_wish
from bot.shop.product_questions import fact_asked, wants_to_be_told


@pytest.mark.parametrize(
    ("message", "fact"),
    [
        ("what is the lamp made of", "material"), ("Where is it made?", "origin"), ("how big is it", "size"),
        ("does it fit my E27 socket", "compatibility"), ("how long is the guarantee", "warranty"),
        ("tell me more", "description"),
        ("из чего сделан плед", "material"), ("где сделано?", "origin"), ("какие размеры", "size"),
        ("какой цоколь", "compatibility"), ("какая гарантия", "warranty"),
        ("iš ko pagaminta", "material"), ("kokia kilmės šalis", "origin"), ("kokio dydzio", "size"),
        ("ar tinka E14 lemputė", "compatibility"), ("kokia garantija", "warranty"),
        ("hva er den laget av", "material"), ("hvor er den laget", "origin"), ("hvor stor er den", "size"),
        ("passer den til E27", "compatibility"), ("hvor lang er garantien", "warranty"),
        ("什么材质的", "material"), ("产地哪里", "origin"), ("多大尺寸", "size"),
        ("兼容吗", "compatibility"), ("保修多久", "warranty"),
    ],
)  # fmt: skip
def test_the_fact_asked_about(message: str, fact: str) -> None:
    assert fact_asked(message) == fact


@pytest.mark.parametrize(
    "message",
    [
        "let me know when it is back",
        "Notify me!",
        "сообщите, когда появится",
        "praneškit kai atsiras",
        "si fra når den kommer",
        "到货通知我",
    ],
)
def test_the_shopper_wants_to_be_told(message: str) -> None:
    assert wants_to_be_told(message)
    assert not wants_to_be_told("is the lamp in stock?")


@pytest.mark.parametrize(
    ("message", "wish"),
    [
        ("unsubscribe", "unsubscribe"), ("pls stop these emails", "unsubscribe"),
        ("sign me up for the newsletter", "subscribe"),
        ("subscribe anna@example.com", "subscribe"), ("do you have a newsletter", None),
        ("put me back on, i unsubscribed by mistake", None),
        ("отпишите меня от рассылки", "unsubscribe"), ("хватит спамить", "unsubscribe"),
        ("подпишите меня на рассылку", "subscribe"),
        ("atsisakau naujienlaiškio", "unsubscribe"), ("nebesiuskit man laisku", "unsubscribe"),
        ("noriu gauti naujienas", "subscribe"),
        ("meld meg av nyhetsbrevet", "unsubscribe"), ("meld meg på nyhetsbrevet", "subscribe"),
        ("ingen flere nyhetsbrev", "unsubscribe"),
        ("退订", "unsubscribe"), ("取消订阅", "unsubscribe"), ("我想订阅你们的邮件", "subscribe"),
    ],
)  # fmt: skip
def test_to_subscribe_or_to_unsubscribe(message: str, wish: str | None) -> None:
    assert newsletter_wish(message) == wish


@pytest.mark.parametrize(
    ("message", "wish"),
    [
        ("please delete all my personal data", "erase"), ("I want a copy of my data", "export"),
        ("what data do you have about me", None),
        ("удалите мои данные", "erase"), ("хочу выгрузку всех моих данных", "export"),
        ("какие данные обо мне вы храните", None),
        ("ištrinkite mano duomenis", "erase"), ("noriu savo duomenų kopijos", "export"),
        ("kokius mano duomenis saugote", None),
        ("slett alt dere har om meg", "erase"), ("jeg ønsker innsyn i opplysningene mine", "export"),
        ("hva lagrer dere om meg", None),
        ("请删除我的个人信息", "erase"), ("导出我的数据", "export"), ("你们保存什么信息", None),
    ],
)  # fmt: skip
def test_what_shall_happen_with_the_data(message: str, wish: str | None) -> None:
    assert privacy_wish(message) == wish


@pytest.mark.parametrize(
    ("message", "score"),
    [
        ("5 stars from me", 5), ("three out of five", 3), ("I'd give four stars", 4), ("⭐⭐⭐⭐", 4), ("★", 1),
        ("4/5", 4),
        ("четыре звезды", 4), ("звёзд 5 ставлю", 5), ("4 из 5", 4), ("твёрдая пятёрка", 5), ("5 žvaigždutės", 5),
        ("penkias žvaigždes", 5), ("4 iš 5", 4), ("fem av fem", 5), ("4 stjerner", 4), ("五星好评", 5), ("给三颗星", 3),
        ("10 iš 10", None), ("9/10", None), ("⭐⭐⭐⭐⭐⭐", None), ("I bought 2 lamps, they are lovely", None),
        ("great shop", None),
    ],
)  # fmt: skip
def test_the_score_of_a_message(message: str, score: int | None) -> None:
    assert score_in(message) == score


@pytest.mark.parametrize(
    ("message", "score"),
    [
        ("5", 5),
        (" 4! ", 4),
        ("five", 5),
        ("три", 3),
        ("penki", 5),
        ("to", 2),
        ("两", 2),
        ("0", None),
        ("6", None),
        ("55", None),
        ("no", None),
    ],
)
def test_a_bare_number_is_a_score_only_when_asked_for(message: str, score: int | None) -> None:
    assert score_in(message, asked=True) == score
    assert score_in(message) is None
