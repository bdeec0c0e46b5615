"""The five template files hold the same keys with the same variables, whole, and within the limits of buttons."""

import re
from collections import Counter
from typing import Any

import pytest
import yaml
from fluent.syntax import ast

from bot.replies.buttons import PAYLOADS, STANDING_CHOICES
from bot.shop.orders import ParcelState
from bot.shop.tracking import STALLED, OrderState
from tests.conftest import ROOT
from tests.replies.conftest import LANGUAGES, entries, own_parts, parts

# The shop's own facts may stand in any text; a language may need them where another does not.
SHOP_FACTS = {"store", "account_url", "contact_url", "cdc_url", "bank_first", "bank_last"}
KEYS = sorted(own_parts("en"))
NEVER_GUESSED = {"greet", "goodbye", "thank", "affirm", "deny", "out_of_scope", "provide_details"}
# Pressed on a button or by the clock only.
NEVER_LEARNED = {
    "claim_answer",
    "photo",
    "urgent",
    "contact_overdue",
    "product_back",
    "choose_remedy",
    "check_received",
}


def keys_of(prefix: str) -> set[str]:
    """What follows the prefix in the keys that begin with it."""
    return {key.removeprefix(prefix) for key in KEYS if key.startswith(prefix)}


@pytest.fixture(scope="module")
def domain() -> dict[str, Any]:
    """Rasa's domain."""
    content: dict[str, Any] = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    return content


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_has_no_line_that_fluent_cannot_read_and_no_key_twice(language: str) -> None:
    assert [entry.content for entry in entries(language) if isinstance(entry, ast.Junk)] == []
    assert [key for key, count in Counter(entry.id.name for entry in entries(language)).items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_are_the_same_in_the_same_order(language: str) -> None:
    assert [entry.id.name for entry in entries(language)] == [entry.id.name for entry in entries("en")]


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("key", KEYS)
def test_the_variables_of_a_key_are_the_same(key: str, language: str) -> None:
    assert parts(key, language).variables - SHOP_FACTS == parts(key, "en").variables - SHOP_FACTS


def test_the_offered_languages_are_those_with_templates() -> None:
    shop = yaml.safe_load((ROOT / "shop.yml").read_text(encoding="utf-8"))
    assert sorted(shop["languages"]) == sorted(LANGUAGES)
    assert {path.stem for path in (ROOT / "bot/replies/templates").iterdir()} == set(LANGUAGES)


def test_the_replies_of_the_domain_are_those_of_the_templates(domain: dict[str, Any]) -> None:
    assert {name.removeprefix("utter_") for name in domain["responses"]} == keys_of("utter_")


def test_every_intent_that_may_be_guessed_has_a_name(domain: dict[str, Any]) -> None:
    assert keys_of("intent-") == set(domain["intents"]) - NEVER_GUESSED - NEVER_LEARNED


def test_every_payload_has_a_title_and_every_title_a_payload() -> None:
    assert keys_of("button-") == set(PAYLOADS)


@pytest.mark.parametrize("payload", PAYLOADS.values())
def test_every_payload_names_an_intent_and_entities_of_the_domain(domain: dict[str, Any], payload: str) -> None:
    match = re.fullmatch(r"/(\w+)(\{.*\})?", payload)
    assert match and match[1] in domain["intents"]
    assert set(yaml.safe_load(match[2] or "{}")) <= set(domain["entities"])


def test_standing_choices_belong_to_replies_and_buttons_that_exist() -> None:
    assert {key.removeprefix("utter_") for key in STANDING_CHOICES} <= keys_of("utter_")
    assert {choice for choices in STANDING_CHOICES.values() for choice in choices} <= set(PAYLOADS)


def test_every_state_has_a_label_on_the_card() -> None:
    assert keys_of("card-state-") == {*OrderState, *ParcelState, STALLED}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [key for key in KEYS if key.startswith(("button-", "intent-"))])
def test_a_title_is_one_line_of_at_most_twenty_characters(key: str, language: str) -> None:
    [entry] = [entry for entry in entries(language) if entry.id.name == key]
    [element] = entry.value.elements
    assert isinstance(element, ast.TextElement)
    assert 0 < len(element.value) <= 20 and "\n" not in element.value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("prefix", ["button-", "intent-"])
def test_no_two_choices_of_a_kind_look_alike(prefix: str, language: str) -> None:
    titles = [entry.value.elements[0].value for entry in entries(language) if entry.id.name.startswith(prefix)]
    assert [title for title, count in Counter(titles).items() if count > 1] == []
