"""Making a picture that came from anywhere safe to keep and to show."""

import io
import warnings

from PIL import Image, ImageOps
from pillow_heif import register_heif_opener

from bot.common.claim_settings import PhotoLimits
from bot.common.errors import WaybillError

register_heif_opener(thumbnails=False)

_KINDS = ("JPEG", "PNG", "WEBP", "HEIF")  # recognised by their content; a name or header may say anything
_LONGEST_SIDE = 2560  # pixels: enough to see a scratch
_QUALITY = 85


class NotAPhoto(WaybillError):
    """The content is no picture of a kind that is taken, or it is broken."""


class PhotoTooLarge(WaybillError):
    """The file or the picture is over the limit."""


def clean_jpeg(content: bytes, limits: PhotoLimits) -> bytes:
    """The picture as a JPEG without metadata, upright, and no larger than is useful.

    Raises:
        NotAPhoto, PhotoTooLarge: it is not taken.
    """
    if len(content) > limits.bytes:
        raise PhotoTooLarge(f"A photo may have {limits.largest_megabytes} MB.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is the lower one
            with Image.open(io.BytesIO(content), formats=_KINDS) as picture:
                _check_size(picture, limits)
                return _encoded(picture)
    except Image.DecompressionBombError as error:
        raise PhotoTooLarge(_too_many(limits)) from error
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError) as error:  # what Pillow raises for nonsense
        raise NotAPhoto("This is no photo we can open. Send a JPEG, PNG, WebP or HEIC picture.") from error


def _check_size(picture: Image.Image, limits: PhotoLimits) -> None:
    """From the header, before anything is unpacked."""
    width, height = picture.size
    if width * height > limits.pixels:
        raise PhotoTooLarge(_too_many(limits))


def _too_many(limits: PhotoLimits) -> str:
    return f"A photo may have {limits.largest_megapixels} megapixels."


def _encoded(picture: Image.Image) -> bytes:
    picture.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))  # a JPEG is unpacked no larger than needed
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    flat = Image.new("RGB", upright.size, "white")
    shown = upright.convert("RGBA")
    flat.paste(shown, mask=shown.getchannel("A"))
    kept = io.BytesIO()
    flat.save(kept, "JPEG", quality=_QUALITY, optimize=True)
    return kept.getvalue()
