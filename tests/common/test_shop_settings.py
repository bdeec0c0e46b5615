"""shop.yml: every wrong kind is refused in words that name the file and the key."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.common.errors import SettingsError
from bot.common.shop_settings import ShopSettings, load_shop_settings
from tests.conftest import ROOT

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """The project's shop.yml with one key set to this value, or removed."""

    def run(key: str, value: Any = None, *, remove: bool = False) -> Path:
        content = yaml.safe_load((ROOT / "shop.yml").read_text(encoding="utf-8"))
        *parents, last = key.split(".")
        section = content
        for parent in parents:
            section = section[parent]
        section.pop(last) if remove else section.update({last: value})
        path = tmp_path / "shop.yml"
        path.write_text(yaml.safe_dump(content), encoding="utf-8")
        return path

    return run


def refusal(path: Path) -> str:
    """What is said when the file is read."""
    with pytest.raises(SettingsError) as refused:
        load_shop_settings(path)
    return str(refused.value)


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("store", "Halden", "valid dictionary"),
        ("store.name", 5, "valid string"),
        ("store.email", None, "valid string"),
        ("store.colour", "red", "not permitted"),
        ("languages", [], "at least 1 item"),
        ("languages", "en", "valid list"),
        ("time_zone", "Vilnius", "not an IANA time zone"),
        ("orders.number_pattern", "(", "not a regular expression"),
        ("orders.pay_within_days", -1, "greater than or equal to 0"),
        ("orders.pay_within_days", "soon", "valid integer"),
        ("shipping.customs_days", [7, 2], "the smaller first"),
        ("shipping.customs_days", [-1, 2], "two numbers of days"),
        ("shipping.customs_days", [2], "Field required"),
        ("shipping.customs_days", [2, 3, 4], "at most 2 items"),
        ("shipping.trace_answer_days", 0, "greater than or equal to 1"),
        ("shipping.methods.standard.delivery_days", [3.5, 4], "valid integer"),
        ("shipping.methods.standard.no_scan_limit_days", 0, "greater than or equal to 1"),
        ("shipping.methods.standard.first_scan_days", None, "valid integer"),
        ("shipping.tracking_links", ["DHL"], "valid dictionary"),
        ("refunds.bank_days", [5, 3], "the smaller first"),
        ("health.cdc_url", 7, "valid string"),
        ("widget.allowed_origins", "https://example.com", "valid list"),
    ],
)
def test_a_wrong_value_is_refused_by_file_and_key(write: Write, key: str, value: Any, reason: str) -> None:
    path = write(key, value)
    said = refusal(path)
    assert f"{path}: {key}" in said
    assert reason in said


@pytest.mark.parametrize(
    "key",
    ["store", "store.name", "languages", "time_zone", "orders.number_pattern", "shipping.methods", "health.cdc_url"],
)
def test_a_missing_key_is_refused_by_file_and_key(write: Write, key: str) -> None:
    path = write(key, remove=True)
    assert f"{path}: {key}: Field required" in refusal(path)


def test_every_wrong_key_is_named_at_once(write: Write) -> None:
    path = write("store", {"name": 1})
    assert all(f"{path}: store.{key}: " in refusal(path) for key in ("name", "email", "account_url", "contact_url"))


def test_the_default_method_must_be_one_of_the_methods(write: Write) -> None:
    path = write("shipping.default_method", "drone")
    assert f"{path}: shipping: " in refusal(path) and "'drone' is not among methods" in refusal(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "valid dictionary"),
        (b"- en\n", "valid dictionary"),
        (b"a: [", "not valid YAML"),
        (b"store: \xff\n", "UTF-8"),
    ],
)
def test_a_file_that_is_no_settings_file_is_named(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "shop.yml"
    path.write_bytes(content)
    assert str(path) in refusal(path) and reason in refusal(path)


def test_a_file_that_is_not_there_is_named_with_what_to_do(tmp_path: Path) -> None:
    assert "WAYBILL_SHOP_FILE" in refusal(tmp_path / "other.yml")


def test_a_folder_instead_of_a_file_is_named(tmp_path: Path) -> None:
    assert str(tmp_path) in refusal(tmp_path)


def test_an_unknown_shipping_method_has_the_days_of_the_default_one(settings: ShopSettings) -> None:
    assert settings.shipping.method("pigeon") == settings.shipping.methods["standard"]


@pytest.mark.parametrize("asked", ["express", "Express", "EXPRESS"])
@pytest.mark.parametrize("configured", ["express", "Express"])
def test_a_shipping_method_is_found_in_any_case(write: Write, asked: str, configured: str) -> None:
    standard, express = {"delivery_days": [8, 16], "first_scan_days": 4, "no_scan_limit_days": 10}, [3, 6]
    path = write("shipping.methods", {"standard": standard, configured: standard | {"delivery_days": express}})
    assert load_shop_settings(path).shipping.method(asked).delivery_days == (3, 6)


def test_a_parcel_is_followed_where_its_carrier_says_or_at_the_default_page(settings: ShopSettings) -> None:
    assert settings.shipping.tracking_link("Omniva", "CE1") == "https://mano.omniva.lt/track/CE1"
    assert settings.shipping.tracking_link("Pigeon", "CE1") == "https://t.17track.net/en#nums=CE1"


def test_the_first_language_is_the_default(write: Write) -> None:
    assert load_shop_settings(write("languages", ["lt", "en"])).default_language == "lt"
