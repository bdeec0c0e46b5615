"""The settings as admins see them: every key, never a secret."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.desk.at_the_desk import Desk
from tests.hub.serving import SECRET, Client, StartHub

TOKEN = "123456:a-token-of-the-bot-that-nobody-may-see"


@pytest.fixture
async def hub(start_hub: StartHub, tmp_path: Path) -> Client:
    """A hub with a shop.yml of its own."""
    shutil.copy(ROOT / "shop.yml", tmp_path)
    place = {"shop_file": tmp_path / "shop.yml", "telegram_token": TOKEN, "telegram_secret": "a-long-secret"}
    return await start_hub(place=place)


async def keys_of(desk: Desk) -> dict[str, dict[str, Any]]:
    """Every key with what is told of it."""
    shown = await (await desk.get("settings")).json()
    return {key["key"]: key for section in shown["sections"] for key in section["keys"]}


async def test_each_key_has_its_value_its_comment_and_its_origin(asta: Desk) -> None:
    keys = await keys_of(asta)
    paid = keys["orders.pay_within_days"]
    assert (paid["value"], paid["source"], paid["help"]) == ("3", "file", "an unpaid order is kept this long")
    assert keys["shipping.methods.express.free_from"]["source"] == "default"
    assert keys["shipping.methods.standard.names"]["value"].startswith("en: Standard, ru: Стандартная")
    assert keys["packaging.plain"]["value"] == "yes"
    assert keys["languages"]["value"] == "en, ru, lt, nb, zh"


async def test_a_key_that_the_file_now_says_otherwise_is_marked(asta: Desk, tmp_path: Path) -> None:
    shop = tmp_path / "shop.yml"
    shop.write_text(shop.read_text(encoding="utf-8").replace("pay_within_days: 3", "pay_within_days: 4"))
    keys = await keys_of(asta)
    assert (keys["orders.pay_within_days"]["value"], keys["orders.pay_within_days"]["changed"]) == ("3", True)
    assert not keys["store.name"]["changed"]


async def test_variables_are_set_or_not_and_nothing_of_them_is_told(asta: Desk) -> None:
    response = await asta.get("settings")
    variables = {each["name"]: each["set"] for each in (await response.json())["environment"]}
    assert variables["WAYBILL_TELEGRAM_TOKEN"] and not variables["WAYBILL_FACEBOOK_PAGE_TOKEN"]
    text = await response.text()
    assert all(secret not in text for secret in (TOKEN, SECRET, "a-long-secret"))


async def test_what_doctor_finds_is_told_and_a_broken_file_breaks_nothing(asta: Desk, tmp_path: Path) -> None:
    (tmp_path / "shop.yml").write_text("store: [")
    response = await asta.get("settings")
    assert response.status == 200
    assert any("shop.yml: not valid YAML" in finding for finding in (await response.json())["findings"])
