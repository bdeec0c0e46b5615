"""A merchant words some texts in files of their own."""

from pathlib import Path

import pytest

from bot.common.shop_settings import ShopSettings
from bot.replies import own_files
from bot.replies.rendering import Replies
from bot.replies.template_files import TemplateUnreadable


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The merchant's folder."""
    return tmp_path / "templates"


def write(own: Path, content: str | bytes, name: str = "en.ftl") -> None:
    (own / name).parent.mkdir(parents=True, exist_ok=True)
    (own / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def test_a_text_is_replaced_in_one_language_only(settings: ShopSettings, own: Path) -> None:
    write(own, "utter_thank = Cheers from { $store }!\n")
    replies, ours = Replies(settings, own=own), Replies(settings)
    assert replies.text("utter_thank", "en") == f"Cheers from {settings.store.name}!"
    assert replies.text("utter_thank", "nb") == ours.text("utter_thank", "nb")
    assert replies.text("utter_goodbye", "en") == ours.text("utter_goodbye", "en")


def test_one_file_a_topic_is_read_too(settings: ShopSettings, own: Path) -> None:
    write(own, "utter_thank = Anytime\n", "en/talking.ftl")
    assert Replies(settings, own=own).text("utter_thank", "en") == "Anytime"


def test_no_folder_is_no_mistake(settings: ShopSettings, own: Path) -> None:
    assert Replies(settings, own=own).has("utter_thank")


def test_a_changed_file_is_heard_without_a_restart_and_a_mistake_in_it_changes_nothing(
    settings: ShopSettings, own: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(own_files, "_LOOK_EVERY", 0)
    replies, ours = Replies(settings, own=own), Replies(settings)
    write(own, "utter_thank = Anytime\n")
    assert replies.text("utter_thank", "en") == "Anytime"
    write(own, "utter_thank = Anytime { $nobody }\n")
    assert replies.text("utter_thank", "en") == "Anytime"
    assert "en.ftl, line 1, utter_thank: $nobody is not known here" in caplog.text
    (own / "en.ftl").unlink()
    assert replies.text("utter_thank", "en") == ours.text("utter_thank", "en")


def test_the_files_are_looked_at_once_a_second_at_most(settings: ShopSettings, own: Path) -> None:
    replies = Replies(settings, own=own)
    write(own, "utter_thank = Anytime\n")
    assert replies.text("utter_thank", "en") != "Anytime"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("# fine\nutter_thank = Thanks { $store\n", r"en\.ftl, line 3, utter_thank: Expected token"),
        ("utter_thank = Yes\n\nutter_thanks = Thanks\n", r"en\.ftl, line 3, utter_thanks: there is no text"),
        ("utter_thank = Thanks, { $name }\n", r"line 1, utter_thank: \$name is not known here; .*\$store"),
        ("utter_thank = { signature }\n", r"line 1, utter_thank: there is no text called signature"),
        (b"utter_thank = caf\xe9\n", r"en\.ftl: cannot be read as a UTF-8 text"),
    ],
    ids=["syntax", "key", "variable", "reference", "encoding"],
)
def test_a_mistake_names_file_line_and_key(settings: ShopSettings, own: Path, content: str | bytes, fault: str) -> None:
    write(own, content)
    with pytest.raises(TemplateUnreadable, match=fault):
        Replies(settings, own=own)
