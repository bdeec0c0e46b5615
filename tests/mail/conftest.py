"""A post office, and a mail outbox that empties when a test says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.mail.smtp import SmtpServer
from bot.hub.mailing import Mailing
from bot.storage.unit_of_work import Database
from tests.mail.post_office import PostOffice, make_certificate


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once; it takes a moment."""
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def office(certificate: Path) -> Iterator[PostOffice]:
    """A running mail server."""
    running = PostOffice(certificate)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def mailing(db: Database, office: PostOffice) -> Mailing:
    """The outbox, connected to it."""
    return Mailing(db, SmtpServer(office.settings(), office.trust))
