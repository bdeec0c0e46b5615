"""Injuries, legal threats and insults are seen in five languages; ordinary questions are left alone."""

import pytest

from bot.nlu.examples import read_examples
from bot.nlu.urgency_rules import Urgency, urgency

# Intents in whose examples somebody may well be hurt, threaten or insult.
_ANGRY = {"complaint", "out_of_scope", "damaged_item", "request_refund"}


@pytest.mark.parametrize(
    "text",
    ["the lamp gave me an electric shock", "my son cut his hand on the broken glass", "the charger caught fire",
     "меня ударило током от вашей лампы", "дочь порезалась стеклом", "Я обожглась об чайник",
     "lempa nutrenkė elektra", "vaikas susižeidė", "vaikas susizeide",
     "jeg fikk støt av lampen", "sønnen min kuttet seg på glasset og vi er på legevakten, han skadet seg",
     "我被台灯电到了", "孩子被玻璃划伤手了"],
)  # fmt: skip
def test_injuries(text: str) -> None:
    assert urgency(text) is Urgency.INJURY


@pytest.mark.parametrize(
    "text",
    ["I will sue you", "my lawyer will contact you", "see you in court", "I'm going to report you to the police",
     "подам на вас в суд", "мой адвокат с вами свяжется", "пишу жалобу в Роспотребнадзор",
     "paduosiu jus į teismą", "kreipsiuosi į teismą", "pranešiu policijai, kreipsiuos į vartotojų teisių tarnybą",
     "jeg saksøker dere", "da går jeg til advokat", "jeg klager dere inn for Forbrukerrådet",
     "我要起诉你们", "我会找律师的", "再不退款我就报警了"],
)  # fmt: skip
def test_legal_threats(text: str) -> None:
    assert urgency(text) is Urgency.LEGAL_THREAT


@pytest.mark.parametrize(
    "text",
    ["fuck you", "you are idiots", "go to hell", "пошли вы на хуй", "вы идиоты", "eikit nachui", "jūs idiotai",
     "dra til helvete", "dere er idioter", "傻逼客服", "去死吧"],
)  # fmt: skip
def test_insults(text: str) -> None:
    assert urgency(text) is Urgency.ABUSE


@pytest.mark.parametrize(
    "text",
    ["where the hell is my parcel", "what the fuck is taking so long", "my address is 5 Court Road",
     "can you cut the price", "is the wool allergy friendly", "I was in hospital and missed the courier",
     "где, блин, моя посылка", "лежала в больнице, посылку вернули", "не вызывает ли шерсть аллергию",
     "kur velniop mano siunta", "ar vilna nesukelia alergijos", "hvor i helvete er pakken min",
     "lå på sykehus og fikk ikke hentet pakken", "住院了没法去取快递", "羊毛会不会过敏", ""],
)  # fmt: skip
def test_swearing_and_everyday_words_are_not_urgent(text: str) -> None:
    assert urgency(text) is None


def test_an_injury_counts_before_an_insult() -> None:
    assert urgency("you idiots, your lamp gave me an electric shock, I will sue you") is Urgency.INJURY


def test_hardly_an_example_of_another_intent_is_urgent() -> None:
    calm = [example for example in read_examples() if example.intent not in _ANGRY]
    assert [example.text for example in calm if urgency(example.text)] == []
