"""What connects a mail server: all of it or nothing, and no password in the clear."""

from typing import Any

import pytest
from pydantic import ValidationError

from bot.channels.mail.settings import mail_settings
from bot.common.desk_settings import Mail
from bot.common.environment import Environment
from bot.common.errors import SettingsError

FROM = Mail(sender="Nordlys <desk@example.com>")


def place(**variables: Any) -> Environment:
    """An environment with these variables."""
    return Environment(_env_file=None, **variables)


def test_without_anything_no_mail_is_sent() -> None:
    assert mail_settings(place(), Mail()) is None


@pytest.mark.parametrize(
    ("variables", "mail", "named"),
    [
        ({"smtp_host": "mail.example.com"}, Mail(), "mail.sender"),
        ({}, FROM, "WAYBILL_SMTP_HOST"),
        ({"smtp_host": "mail.example.com", "smtp_user": "desk"}, FROM, "WAYBILL_SMTP_PASSWORD"),
        ({"smtp_host": "mail.example.com", "smtp_password": "secret"}, FROM, "WAYBILL_SMTP_USER"),
        (
            {"smtp_host": "m.example", "smtp_user": "u", "smtp_password": "secret", "smtp_security": "none"},
            FROM,
            "WAYBILL_SMTP_SECURITY",
        ),
    ],
)
def test_a_half_is_named_and_no_secret_is(variables: dict[str, Any], mail: Mail, named: str) -> None:
    with pytest.raises(SettingsError, match=named) as refused:
        mail_settings(place(**variables), mail)
    assert "secret" not in str(refused.value)


def test_a_sender_must_be_an_address() -> None:
    with pytest.raises(ValidationError, match="is not an address"):
        Mail(sender="the desk")


def test_a_mail_server_on_this_machine_needs_no_encryption() -> None:
    variables = {"smtp_host": "127.0.0.1", "smtp_user": "u", "smtp_password": "p", "smtp_security": "none"}
    settings = mail_settings(place(**variables), FROM)
    assert settings and settings.security == "none"
