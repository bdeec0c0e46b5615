"""The copy of a person's data as a file they can open: JSON and pictures in a ZIP."""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

_README = (
    "A copy of the personal data that the store's support desk holds about {email}, made on {day}.\n"
    "data.json: one list for each kind of record. photos/: the pictures that were sent.\n"
)


def zipped(
    email: str, rows: Mapping[str, Sequence[Mapping[str, Any]]], photos: Mapping[str, bytes], now: datetime
) -> bytes:
    """The ZIP file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", _README.format(email=email, day=now.date()))
        archive.writestr("data.json", json.dumps(rows, ensure_ascii=False, indent=1, default=str))
        for file, content in photos.items():
            archive.writestr(f"photos/{file}", content)
    return buffer.getvalue()
