"""Environment variables: read with their prefix, refused in words that name the variable."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.common.environment import Environment, environment, new_secret
from bot.common.errors import SettingsError


@pytest.fixture(autouse=True)
def _unread() -> Iterator[None]:
    """The process's environment is read anew, here and afterwards."""
    environment.cache_clear()
    yield
    environment.cache_clear()


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("PORT", "eighty", "valid integer"),
        ("PORT", "65536", "less than or equal to 65535"),
        ("PORT", "-1", "greater than or equal to 0"),
        ("ASSISTANT_PORT", "0", "greater than or equal to 1"),
        ("ACTIONS_PORT", "5055.5", "valid integer"),
    ],
)
def test_a_wrong_variable_is_named_with_its_reason(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, reason: str
) -> None:
    monkeypatch.setenv(f"WAYBILL_{name}", value)
    with pytest.raises(SettingsError, match=rf"WAYBILL_{name}: .*{reason}"):
        environment()


def test_every_wrong_variable_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYBILL_PORT", "a")
    monkeypatch.setenv("WAYBILL_ACTIONS_PORT", "b")
    with pytest.raises(SettingsError, match=r"WAYBILL_PORT.*WAYBILL_ACTIONS_PORT"):
        environment()


def test_variables_are_read_with_their_prefix_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "1")
    monkeypatch.setenv("WAYBILL_PORT", "8090")
    monkeypatch.setenv("WAYBILL_SHOP_FILE", "/shops/a.yml")
    found = environment()
    assert (found.port, found.shop_file, found.hub_url) == (8090, Path("/shops/a.yml"), "http://127.0.0.1:8090")


def test_the_assistant_is_asked_on_this_machine_whatever_the_host() -> None:
    assert Environment(host="0.0.0.0", assistant_port=5099).assistant_url == "http://127.0.0.1:5099"


def test_the_secret_is_not_shown_when_the_environment_is_printed() -> None:
    assert "hush" not in repr(Environment(identity_secret="hush"))


def test_secrets_are_long_and_never_the_same() -> None:
    made = {new_secret() for _ in range(100)}
    assert len(made) == 100 and {len(secret) for secret in made} == {43}
