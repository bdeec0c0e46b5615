"""The shop's texts at the desk: tried out, saved, taken back, and heard by shoppers."""

from pathlib import Path
from typing import Any

import pytest

from bot.common.shop_settings import ShopSettings
from bot.replies.rendering import Replies
from tests.desk.at_the_desk import Desk
from tests.hub.serving import Client, StartHub, error_of

KEY = "utter_thank"


@pytest.fixture
async def hub(start_hub: StartHub, tmp_path: Path) -> Client:
    """A hub whose shop.yml is in the test's folder."""
    return await start_hub(place={"shop_file": tmp_path / "shop.yml"})


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The merchant's folder."""
    return tmp_path / "templates"


async def reads(desk: Desk, key: str = KEY, language: str = "en") -> dict[str, Any]:
    """A text with everything about it."""
    response = await desk.get(f"templates/{key}", language=language)
    assert response.status == 200, await response.text()
    return await response.json()


async def saves(desk: Desk, text: str, version: str = "", key: str = KEY, language: str = "en") -> dict[str, Any]:
    """A text in the shop's own words."""
    response = await desk.post(f"templates/{key}/save", {"language": language, "text": text, "version": version})
    assert response.status == 200, await response.text()
    return await response.json()


async def tries(desk: Desk, text: str, key: str = KEY, language: str = "en") -> dict[str, Any]:
    """What is found about a draft."""
    response = await desk.post(f"templates/{key}/preview", {"language": language, "text": text})
    assert response.status == 200, await response.text()
    return await response.json()


async def test_every_text_is_listed_by_topic_in_the_language_asked_for(asta: Desk) -> None:
    listed = await (await asta.get("templates", language="ru")).json()
    texts = {text["key"]: text for topic in listed["topics"] for text in topic["texts"]}
    assert "talking" in [topic["name"] for topic in listed["topics"]]
    assert texts["utter_track_payment_pending"]["text"].startswith("Заказ №{ $number }")
    assert (listed["faults"], listed["read_only"]) == ([], "")


async def test_a_saved_text_is_what_shoppers_read_in_every_process(
    asta: Desk, own: Path, settings: ShopSettings
) -> None:
    elsewhere = Replies(settings, own=own)
    elsewhere._own._looked = 0.0  # type: ignore[union-attr]  # a second later
    saved = await saves(asta, "Anytime, says { $store }.")
    assert (saved["own"], saved["history"][0]["by"]) == ("Anytime, says { $store }.", "Asta")
    assert elsewhere.text(KEY, "en") == f"Anytime, says {settings.store.name}."
    listed = await (await asta.get("templates", language="nb")).json()
    assert {text["key"]: text["own"] for topic in listed["topics"] for text in topic["texts"]}[KEY] == ["en"]


async def test_going_back_to_ours_keeps_what_was_said_in_the_record(asta: Desk, own: Path) -> None:
    saved = await saves(asta, "Anytime.")
    response = await asta.post(f"templates/{KEY}/reset", {"language": "en", "version": saved["version"]})
    shown = await response.json()
    assert (shown["own"], shown["version"]) == (None, "")
    assert [(each["before"], each["after"]) for each in shown["history"]] == [("Anytime.", None), (None, "Anytime.")]
    assert KEY not in (own / "en.ftl").read_text()


async def test_the_second_of_two_who_change_one_text_is_told(asta: Desk, own: Path) -> None:
    first = await saves(asta, "One.")
    for version in ("", "nonsense"):
        body = {"language": "en", "text": "Two.", "version": version}
        response = await asta.post(f"templates/{KEY}/save", body)
        assert (response.status, await error_of(response)) == (409, "changed_meanwhile")
    assert (await reads(asta))["own"] == "One."
    assert (await saves(asta, "Two.", first["version"]))["own"] == "Two."


async def test_everything_else_in_the_merchant_s_files_stays(asta: Desk, own: Path) -> None:
    own.mkdir()
    (own / "en.ftl").write_text("# Ours since 2019\nutter_goodbye = Bye\n\n\n\n# Thanks\nutter_thank = Ta\n# End\n")
    shown = await reads(asta)
    assert shown["own"] == "Ta"
    await saves(asta, "Cheers\nto you", shown["version"])
    assert (own / "en.ftl").read_text() == (
        "# Ours since 2019\nutter_goodbye = Bye\n\n\n\n# Thanks\nutter_thank =\n    Cheers\n    to you\n# End\n"
    )


async def test_a_text_in_a_file_of_its_topic_is_changed_there(asta: Desk, own: Path) -> None:
    (own / "en").mkdir(parents=True)
    (own / "en" / "talking.ftl").write_text("utter_thank = Ta\n")
    await saves(asta, "Cheers", (await reads(asta))["version"])
    assert (own / "en" / "talking.ftl").read_text() == "utter_thank =\n    Cheers\n"
    assert not (own / "en.ftl").exists()


async def test_each_variant_is_shown_as_the_language_counts(asta: Desk) -> None:
    shown = await reads(asta, "utter_parcel_customs", "ru")
    cases = [
        {choice["name"]: choice["variant"] for choice in preview["case"]} for preview in shown["review"]["previews"]
    ]
    assert {case["customs_last"] for case in cases} == {"one", "few", "other"}
    assert any("3 дня" in preview["text"] for preview in shown["review"]["previews"])


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("Fine\nThanks { $store", 3, "Expected token"),
        ("Thanks { $name }", 1, "$name is not known here"),
        ("{ signature }", 1, "there is no text called signature"),
        ("", 1, "Write something first"),
        ("   \n  ", 1, "Write something first"),
        ("{ DATE($store) }", 1, "is DATE given a day"),
        ("{ utter_thank }", 1, "contains itself"),
        ("Thanks\n.title = x", 1, "must not begin with a full stop"),
    ],
)
async def test_a_mistake_is_named_with_its_line_and_never_saved(
    asta: Desk, own: Path, text: str, line: int, fault: str
) -> None:
    found = await tries(asta, text)
    assert fault in found["faults"][0]["text"], found
    assert found["faults"][0]["line"] == line
    response = await asta.post(f"templates/{KEY}/save", {"language": "en", "text": text, "version": ""})
    assert (response.status, await error_of(response)) == (422, "faulty")
    assert not (own / "en.ftl").exists()


@pytest.mark.parametrize(
    ("key", "language", "text", "doubt"),
    [
        (KEY, "en", "Our supplier is late.", "“supplier”"),
        (KEY, "ru", "Поставщик задержал отправку.", "“Поставщик”"),
        (KEY, "zh", "供应商延迟了发货。", "“供应商”"),
        ("utter_track_payment_pending", "en", "Order { $number } is not paid.", "$pay_by"),
        ("button-yes", "en", "Yes, I would like that very much", "20 characters"),
        (KEY, "en", "Thanks. " * 300, "2000 characters"),
    ],
)
async def test_a_doubt_is_told_and_does_not_stop_anybody(
    asta: Desk, key: str, language: str, text: str, doubt: str
) -> None:
    found = await tries(asta, text, key, language)
    assert found["faults"] == []
    assert any(doubt in each for each in found["doubts"]), found["doubts"]
    await saves(asta, text, "", key, language)


async def test_a_text_cannot_smuggle_in_another_key(asta: Desk, own: Path) -> None:
    await saves(asta, "One\nutter_goodbye = Two\n# three")
    assert (await reads(asta))["own"] == "One\nutter_goodbye = Two\n# three"
    assert (await reads(asta, "utter_goodbye"))["own"] is None


async def test_a_file_with_a_mistake_is_named_and_left_alone(asta: Desk, own: Path) -> None:
    own.mkdir()
    (own / "en.ftl").write_text("utter_thank = Ta { $store\n")
    listed = await (await asta.get("templates")).json()
    assert "en.ftl, line 2, utter_thank" in listed["faults"][0]
    response = await asta.post(f"templates/{KEY}/save", {"language": "en", "text": "x", "version": ""})
    assert (response.status, await error_of(response)) == (409, "file_faulty")
    assert (own / "en.ftl").read_text() == "utter_thank = Ta { $store\n"


async def test_a_folder_that_cannot_be_written_is_named(asta: Desk, own: Path) -> None:
    own.write_text("a file where the folder should be")
    response = await asta.post(f"templates/{KEY}/save", {"language": "en", "text": "x", "version": ""})
    assert (response.status, await error_of(response)) == (507, "not_writable")


@pytest.mark.parametrize("path", ["templates/nothing", "templates/..%2Fx"])
async def test_a_text_that_is_not_there_is_404(asta: Desk, path: str) -> None:
    response = await asta.get(path)
    assert response.status == 404


async def test_a_language_the_shop_has_not_is_400(asta: Desk) -> None:
    response = await asta.get(f"templates/{KEY}", language="../en")
    assert (response.status, await error_of(response)) == (400, "invalid")
