"""Which text is chosen, and what happens when it cannot be filled."""

from pathlib import Path

import pytest

from bot.common.errors import SettingsError
from bot.common.shop_settings import ShopSettings
from bot.replies.buttons import PAYLOADS, STANDING_CHOICES, buttons
from bot.replies.rendering import MissingTemplate, Replies, TemplateFault
from tests.replies.conftest import LANGUAGES


@pytest.mark.parametrize(
    ("wanted", "found"), [*((language, language) for language in LANGUAGES), ("de", "en"), ("", "en"), (None, "en")]
)
def test_a_language_that_is_not_offered_is_the_default(replies: Replies, wanted: str | None, found: str) -> None:
    assert replies.language(wanted) == found
    assert replies.text("button-yes", wanted) == replies.text("button-yes", found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shops_own_facts_are_filled_in(replies: Replies, settings: ShopSettings, language: str) -> None:
    assert settings.store.name in replies.text("utter_greet", language)
    assert settings.health.cdc_url in replies.text("utter_package_safety", language)


@pytest.mark.parametrize(
    ("key", "given", "fault"),
    [
        ("utter_ask_proof", {}, "number"),
        ("utter_track_cancelled_unpaid", {"number": "1"}, "cancelled_at"),
        ("parcel-intro", {}, "parcels"),
        ("utter_order_locked", {"until": "soon"}, "soon"),
        ("utter_order_locked", {"until": ""}, "isoformat"),
        ("utter_track_payment_pending", {"number": "1", "pay_by": None}, ""),
    ],
    ids=["missing", "missing in a function", "missing in a selector", "not a time", "empty time", "no day"],
)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_variable_that_is_missing_or_wrong_names_file_and_key(
    replies: Replies, key: str, given: dict[str, str], fault: str, language: str
) -> None:
    with pytest.raises(TemplateFault, match=rf"^{language}, {key}: .*{fault}"):
        replies.text(key, language, **given)


def test_a_key_of_no_language_is_named(replies: Replies) -> None:
    assert not replies.has("utter_nonsense")
    with pytest.raises(MissingTemplate, match="utter_nonsense"):
        replies.text("utter_nonsense", "en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Templates of two languages; the second lacks a key."""
    (tmp_path / "en.ftl").write_text("hello = Hello { $name }\nbye = Bye\n", encoding="utf-8")
    (tmp_path / "lt.ftl").write_text("hello = Labas, { $name }\n", encoding="utf-8")
    return tmp_path


def test_a_missing_key_falls_back_to_the_default_language(settings: ShopSettings, folder: Path) -> None:
    replies = Replies(settings.model_copy(update={"languages": ["en", "lt"]}), folder)
    assert [replies.text("hello", "lt", name="Rūta"), replies.text("bye", "lt")] == ["Labas, Rūta", "Bye"]


@pytest.mark.parametrize("name", ["{ $store }", "<b>", "\u2068x\u2069", "a\nb", "{"])
def test_a_value_is_never_read_as_a_template(settings: ShopSettings, folder: Path, name: str) -> None:
    replies = Replies(settings.model_copy(update={"languages": ["en"]}), folder)
    assert replies.text("hello", "en", name=name) == f"Hello {name}"


@pytest.mark.parametrize("language", ["de", "xx", "english", "pt-BR"])
def test_a_language_without_templates_is_named_at_the_start(settings: ShopSettings, language: str) -> None:
    with pytest.raises(SettingsError, match=rf"{language}.*are missing"):
        Replies(settings.model_copy(update={"languages": ["en", language]}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_becomes_a_button_titled_in_the_language(replies: Replies, language: str) -> None:
    made = buttons(replies, "utter_which_order", language, list(PAYLOADS))
    assert [button["payload"] for button in made] == list(PAYLOADS.values())
    assert [button["title"] for button in made] == [replies.text(f"button-{name}", language) for name in PAYLOADS]


def test_guessed_intents_and_finished_buttons_are_choices_too(replies: Replies) -> None:
    finished = {"title": "1042 · Lamp", "payload": '/provide_details{"order_number": "1042"}'}
    assert buttons(replies, "utter_not_understood", "nb", ["intent-customs", finished]) == [
        {"title": "Toll og avgifter", "payload": "/customs"},
        finished,
    ]


@pytest.mark.parametrize("key", STANDING_CHOICES)
def test_standing_choices_come_after_the_actions_own(replies: Replies, key: str) -> None:
    made = buttons(replies, key, "en", ["yes"])
    assert [button["payload"] for button in made] == ["/affirm", *(PAYLOADS[name] for name in STANDING_CHOICES[key])]
