"""`waybill export` and `waybill erase`: what is held about one person."""

import asyncio
import uuid
from pathlib import Path
from typing import Annotated

import typer

from bot.assistant.dialogues import Dialogues
from bot.cli.database import open_database
from bot.cli.screen import screen
from bot.common.clock import utc_now
from bot.common.environment import environment
from bot.common.errors import WaybillError
from bot.shop.audit import Occasion
from bot.shop.personal_data import Extent, erase_person, export_person, extent
from bot.storage.photo_files import PhotoFolder

_ACTOR = "command line"
_Email = Annotated[str, typer.Argument(help="The address the person ordered with.")]


class NothingHeld(WaybillError):
    """Nothing is known of this address."""


def export(
    email: _Email,
    to: Annotated[Path, typer.Option(help="The ZIP file to write.", dir_okay=False)] = Path("personal-data.zip"),
) -> None:
    """Write a copy of everything held about a person into a ZIP file."""
    if to.exists():
        raise NothingHeld(f"{to} exists already; give another name with --to.")
    archive, found = asyncio.run(_export(email))
    to.touch(mode=0o600)
    to.write_bytes(archive)
    screen.print(f"{to}: {_counted(found)}", markup=False)


def erase(email: _Email, yes: Annotated[bool, typer.Option("--yes", help="Do not ask; for scripts.")] = False) -> None:
    """Erase a person: what was said, addresses, photos, consents. What the law requires of orders stays."""
    found = asyncio.run(_extent(email))
    if not yes:
        typer.confirm(f"Erase {_counted(found)} for good?", abort=True)
    erased = asyncio.run(_erase(email))
    screen.print(f"Erased: {_counted(erased)}. The orders stay without the person.", markup=False)


async def _export(email: str) -> tuple[bytes, Extent]:
    photos = PhotoFolder(environment().photos_dir)
    async with open_database() as database, database.begin() as work:
        found = _known(await extent(work, email))
        archive = await export_person(work, email, photos.read, _occasion())
        await work.commit()
    return archive, found


async def _extent(email: str) -> Extent:
    async with open_database() as database, database.read() as work:
        return _known(await extent(work, email))


async def _erase(email: str) -> Extent:
    photos, dialogues = PhotoFolder(environment().photos_dir), Dialogues(environment().dialogues_file)
    async with open_database() as database, database.begin() as work:
        erased = await erase_person(work, email, photos.forget, dialogues.erase, _occasion())
        await work.commit()
    return erased


def _occasion() -> Occasion:
    return Occasion(_ACTOR, utc_now(), f"cli/{uuid.uuid4()}")


def _known(found: Extent) -> Extent:
    if not found.conversations and not found.orders:
        raise NothingHeld(f"Nothing is held about {found.email}.")
    return found


def _counted(found: Extent) -> str:
    return f"{found.conversations} conversations, {found.photos} photos, {len(found.orders)} orders of {found.email}"
