"""Sending mail through the shop's server."""

import ssl
from contextlib import suppress
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr

import aiosmtplib

from bot.channels.mail.settings import MailSettings
from bot.conversations.mail import Mail, MailNotYet, MailRefused, MailUncertain

_SECONDS = 20
_FOR_EVER = 500  # SMTP's codes from here on are final


class SmtpServer:
    """A mail server.

    Args:
        trust: the certificates that are believed; without it those of this machine.
    """

    def __init__(self, settings: MailSettings, trust: ssl.SSLContext | None = None) -> None:
        self._settings = settings
        self._trust = trust

    async def send(self, mail: Mail) -> None:
        """Hand one mail to the server.

        Raises:
            MailNotYet, MailRefused, MailUncertain
        """
        client = await self._connect()
        try:
            await client.send_message(self._message(mail))
        except aiosmtplib.SMTPRecipientsRefused as error:
            raise _answered(error.recipients[0]) from error
        except aiosmtplib.SMTPResponseException as error:
            raise _answered(error) from error
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            raise MailUncertain("The connection to the mail server broke while the mail was being sent.") from error
        finally:
            client.close()

    async def check(self) -> None:
        """Log in and leave again.

        Raises:
            MailNotYet: with what the server says, or that it cannot be reached.
        """
        client = await self._connect()
        with suppress(aiosmtplib.SMTPException):
            await client.quit()

    async def _connect(self) -> aiosmtplib.SMTP:
        """Until here nothing was sent, so whatever fails may be tried again."""
        settings = self._settings
        client = aiosmtplib.SMTP(
            hostname=settings.host,
            port=settings.port,
            use_tls=settings.security == "tls",
            start_tls=settings.security == "starttls",
            username=settings.user or None,
            password=settings.password.get_secret_value() if settings.password else None,
            tls_context=self._trust,
            timeout=_SECONDS,
        )
        try:
            await client.connect()
        except aiosmtplib.SMTPAuthenticationError as error:
            raise MailNotYet(f"The mail server does not accept user or password ({error.code}).") from error
        except aiosmtplib.SMTPResponseException as error:
            raise MailNotYet(f"The mail server refuses: {error.code} {error.message}") from error
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            raise MailNotYet(f"The mail server cannot be used: {error}") from error
        return client

    def _message(self, mail: Mail) -> EmailMessage:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self._settings.sender, mail.recipient, mail.subject
        message["Date"] = format_datetime(mail.created_at)
        domain = parseaddr(self._settings.sender)[1].partition("@")[2]
        message["Message-ID"] = f"<waybill-{mail.id}-{mail.created_at:%Y%m%d%H%M%S}@{domain}>"
        message["Auto-Submitted"] = "auto-generated"  # so that no absence note answers it
        message.set_content(mail.text)
        message.add_alternative(mail.html, subtype="html")
        return message


def _answered(error: aiosmtplib.SMTPResponseException) -> MailNotYet | MailRefused:
    kind = MailRefused if error.code >= _FOR_EVER else MailNotYet
    return kind(f"The mail server refuses it: {error.code} {error.message}")
