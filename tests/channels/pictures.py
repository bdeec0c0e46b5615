"""Pictures of every kind, made for a test."""

import io
from typing import Any

from PIL import Image
from pillow_heif import register_heif_opener

register_heif_opener()


def a_picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), mode: str = "RGB", **details: Any) -> bytes:
    """A picture, red on its left half and blue on its right."""
    picture = Image.new(mode, size, "blue")
    picture.paste("red", (0, 0, size[0] // 2, size[1]))
    content = io.BytesIO()
    picture.save(content, kind, **details)
    return content.getvalue()


def opened(content: bytes) -> Image.Image:
    """The picture in these bytes."""
    return Image.open(io.BytesIO(content))
