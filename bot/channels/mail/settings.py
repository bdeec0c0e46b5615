"""What connects a mail server, from the environment and shop.yml."""

from dataclasses import dataclass
from typing import Literal

from pydantic import SecretStr

from bot.common.desk_settings import Mail
from bot.common.environment import Environment
from bot.common.errors import SettingsError

_THIS_MACHINE = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True)
class MailSettings:
    """A mail server, how to talk to it, and whom mail is from."""

    host: str
    port: int
    security: Literal["starttls", "tls", "none"]
    sender: str
    user: str = ""
    password: SecretStr | None = None


def mail_settings(place: Environment, mail: Mail) -> MailSettings | None:
    """The settings, or None when the shop sends no mail.

    Raises:
        SettingsError: something is missing, or the password would travel readable by others.
    """
    if not place.smtp_host and not mail.sender:
        return None
    if not place.smtp_host or not mail.sender:
        raise SettingsError(
            "Mail is set up only in part: it needs WAYBILL_SMTP_HOST and `mail.sender` in shop.yml, or neither."
        )
    if bool(place.smtp_user) != bool(place.smtp_password and place.smtp_password.get_secret_value()):
        raise SettingsError("WAYBILL_SMTP_USER and WAYBILL_SMTP_PASSWORD belong together: set both, or neither.")
    if place.smtp_user and place.smtp_security == "none" and place.smtp_host not in _THIS_MACHINE:
        raise SettingsError(
            "WAYBILL_SMTP_SECURITY is none, so the password would be sent for everybody to read. Use starttls or tls."
        )
    return MailSettings(
        place.smtp_host, place.smtp_port, place.smtp_security, mail.sender, place.smtp_user, place.smtp_password
    )
