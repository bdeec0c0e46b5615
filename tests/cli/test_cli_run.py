"""`waybill run` and the command as a whole: what cannot start says why in one sentence."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Waybill

PORTS = ["WAYBILL_PORT", "WAYBILL_ASSISTANT_PORT", "WAYBILL_ACTIONS_PORT"]


@pytest.fixture
def taken_port() -> Iterator[int]:
    """A port on which somebody else listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.mark.parametrize("variable", PORTS)
def test_a_taken_port_is_named_with_what_to_do(
    waybill: Waybill,
    state: Path,
    monkeypatch: pytest.MonkeyPatch,
    unused_tcp_port_factory: object,
    taken_port: int,
    variable: str,
) -> None:
    for name in PORTS:
        monkeypatch.setenv(name, str(taken_port if name == variable else unused_tcp_port_factory()))  # type: ignore[operator]
    outcome = waybill("run")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == (
        f"Port {taken_port} is taken. Stop the program that uses it, or set {variable} to another port."
    )
    assert list(state.iterdir()) == []  # nothing was begun


@pytest.mark.parametrize(
    ("name", "value", "named"),
    [
        ("WAYBILL_PORT", "eighty", "WAYBILL_PORT"),
        ("WAYBILL_ASSISTANT_PORT", "0", "WAYBILL_ASSISTANT_PORT"),
        ("WAYBILL_SHOP_FILE", "/nowhere/shop.yml", "/nowhere/shop.yml: not found"),
    ],
)
def test_a_wrong_environment_is_named(
    waybill: Waybill, monkeypatch: pytest.MonkeyPatch, name: str, value: str, named: str
) -> None:
    monkeypatch.setenv(name, value)
    outcome = waybill("run")
    assert outcome.code == 1
    assert named in outcome.err and "Traceback" not in outcome.err


def test_a_chat_without_a_hub_says_how_to_start_one(
    waybill: Waybill, monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int
) -> None:
    monkeypatch.setenv("WAYBILL_PORT", str(unused_tcp_port))
    outcome = waybill("chat")
    assert outcome.code == 1
    assert "No hub answers" in outcome.err and "make run" in outcome.err


@pytest.mark.parametrize("command", ["run", "train", "chat", "doctor", "import", "agents"])
def test_every_command_explains_itself(waybill: Waybill, command: str) -> None:
    outcome = waybill(command, "--help")
    assert outcome.code == 0
    assert "Usage" in outcome.out


def test_an_unknown_command_is_refused(waybill: Waybill) -> None:
    assert waybill("dance").code == 2
