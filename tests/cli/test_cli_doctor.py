"""`waybill doctor`: everything that is wrong, by name, once."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.hub import model
from tests.cli.conftest import Waybill
from tests.conftest import ROOT

ChangeShop = Callable[[Callable[[dict[str, Any]], object]], None]


@pytest.fixture
def shop_folder(state: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with everything a healthy shop has, small."""
    shutil.copy(ROOT / "shop.yml", state)
    for language in ("en", "ru", "lt", "nb", "zh"):
        (state / "data" / "nlu" / language).mkdir(parents=True)
        (state / "data" / "nlu" / language / "talking.yml").write_text("version: '3.1'\n", encoding="utf-8")
    (state / "models").mkdir()
    monkeypatch.chdir(state)
    model.MODEL.write_bytes(b"a model")
    model.remember()
    return state


@pytest.fixture
def change_shop(shop_folder: Path) -> ChangeShop:
    """Change the settings file."""

    def change(edit: Callable[[dict[str, Any]], object]) -> None:
        path = shop_folder / "shop.yml"
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        edit(content)
        path.write_text(yaml.safe_dump(content), encoding="utf-8")

    return change


def test_a_healthy_shop_is_told_so(waybill: Waybill, shop_folder: Path) -> None:
    outcome = waybill("doctor")
    assert outcome.code == 0
    assert outcome.out.startswith("✓")


@pytest.mark.parametrize(
    ("edit", "named"),
    [
        (lambda shop: shop.update(time_zone="Mars/Base"), "time_zone"),
        (lambda shop: shop["orders"].update(number_pattern="("), "orders.number_pattern"),
        (lambda shop: shop["shipping"].update(default_method="pigeon"), "shipping"),
        (lambda shop: shop["store"].pop("email"), "store.email"),
        (lambda shop: shop.update(colour="red"), "colour"),
    ],
    ids=["zone", "pattern", "method", "missing", "unknown"],
)
def test_a_wrong_setting_is_named_with_its_file_once(
    waybill: Waybill, change_shop: ChangeShop, edit: Callable[[dict[str, Any]], object], named: str
) -> None:
    change_shop(edit)
    outcome = waybill("doctor")
    assert outcome.code == 1
    assert outcome.out.count("✗") == outcome.out.count(f"shop.yml: {named}") == 1


def test_every_wrong_setting_is_named_at_once(waybill: Waybill, change_shop: ChangeShop) -> None:
    change_shop(lambda shop: shop.update(time_zone="Mars/Base", languages=[]))
    outcome = waybill("doctor")
    assert "shop.yml: time_zone" in outcome.out and "shop.yml: languages" in outcome.out


def test_a_missing_settings_file_is_named(waybill: Waybill, shop_folder: Path) -> None:
    (shop_folder / "shop.yml").unlink()
    outcome = waybill("doctor")
    assert outcome.code == 1
    assert "shop.yml: not found" in outcome.out


def test_a_wrong_environment_variable_is_named(
    waybill: Waybill, shop_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYBILL_PORT", "eighty")
    outcome = waybill("doctor")
    assert outcome.code == 1
    assert "WAYBILL_PORT" in outcome.out


def test_a_language_without_templates_is_named(waybill: Waybill, change_shop: ChangeShop) -> None:
    change_shop(lambda shop: shop["languages"].append("fi"))
    outcome = waybill("doctor")
    assert outcome.code == 1
    assert "fi.ftl" in outcome.out


def test_a_language_without_examples_is_named(waybill: Waybill, shop_folder: Path) -> None:
    shutil.rmtree(shop_folder / "data" / "nlu" / "lt")
    outcome = waybill("doctor")
    assert outcome.code == 1
    assert "data/nlu/lt/" in outcome.out and "data/nlu/ru/" not in outcome.out


@pytest.mark.parametrize("cause", ["missing", "older than its data"])
def test_a_model_that_does_not_fit_its_data_is_named(waybill: Waybill, shop_folder: Path, cause: str) -> None:
    if cause == "missing":
        (shop_folder / model.MODEL).unlink()
    else:
        (shop_folder / "data" / "nlu" / "en" / "talking.yml").write_text("version: '3.2'\n", encoding="utf-8")
    outcome = waybill("doctor")
    assert outcome.code == 1
    assert "waybill train" in outcome.out
