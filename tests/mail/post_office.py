"""A real SMTP server on this machine, with a certificate of its own, and what it can be asked to do wrong."""

import socket
import ssl
import subprocess
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from pydantic import SecretStr

from bot.channels.mail.settings import MailSettings

USER, PASSWORD = "desk@example.com", "mail-password-of-the-tests"
SENDER = "Nordlys desk <desk@example.com>"


@dataclass
class PostOffice:
    """Takes mail; `answers` are what it says to the next mails instead of taking them."""

    certificate: Path
    delivered: list[EmailMessage] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    hang_up: bool = False
    logins: list[str] = field(default_factory=list)
    controller: Controller | None = None

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """One mail."""
        if self.hang_up:
            assert server.transport
            server.transport.close()
            return "250 too late"
        if self.answers:
            return self.answers.pop(0)
        message: Any = message_from_bytes(envelope.original_content or b"", policy=default)
        self.delivered.append(message)
        return "250 OK"

    def log_in(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: Any) -> AuthResult:
        """Only one user, and only with the right password."""
        assert isinstance(given, LoginPassword)
        self.logins.append(given.login.decode())
        right = (given.login.decode(), given.password.decode()) == (USER, PASSWORD)
        return AuthResult(success=right, handled=False)

    def start(self, port: int = 0) -> None:
        """Listen, with STARTTLS; nobody may log in before it."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.certificate, self.certificate.with_suffix(".key"))
        self.controller = Controller(
            self,
            hostname="127.0.0.1",
            port=port or free_port(),
            tls_context=context,
            authenticator=self.log_in,
            auth_required=True,
            auth_require_tls=True,
        )
        self.controller.start()

    def stop(self) -> None:
        """Go home."""
        if self.controller:
            self.controller.stop()
            self.controller = None

    @property
    def port(self) -> int:
        """Where it listens."""
        assert self.controller
        return int(self.controller.port)

    @property
    def trust(self) -> ssl.SSLContext:
        """Believes its certificate and no other."""
        return ssl.create_default_context(cafile=str(self.certificate))

    def settings(self, **changes: Any) -> MailSettings:
        """What connects to it."""
        fields: dict[str, Any] = {"host": "127.0.0.1", "port": self.port, "security": "starttls", "sender": SENDER}
        return MailSettings(**fields | {"user": USER, "password": SecretStr(PASSWORD)} | changes)


def free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def make_certificate(folder: Path) -> Path:
    """A certificate for this machine, believed by whoever has it."""
    path = folder / "mail.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"),
            *("-addext", "subjectAltName=IP:127.0.0.1", "-keyout", path.with_suffix(".key"), "-out", path),
        ],
        check=True,
        capture_output=True,
    )
    return path
