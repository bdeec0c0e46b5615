"""Whatever is sent, a JPEG without metadata is kept, or it is refused."""

import io
import struct
import zlib

import pytest
from PIL import Image

from bot.channels.photos import NotAPhoto, PhotoTooLarge, clean_jpeg
from bot.common.claim_settings import PhotoLimits
from tests.channels.pictures import a_picture, opened

LIMITS = PhotoLimits()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "HEIF"])
def test_every_kind_that_phones_make_becomes_a_jpeg(kind: str) -> None:
    kept = opened(clean_jpeg(a_picture(kind), LIMITS))
    assert (kept.format, kept.mode, kept.size) == ("JPEG", "RGB", (64, 48))
    red, green, blue = kept.getpixel((8, 24))  # type: ignore[misc]
    assert red > 200 and green < 60 and blue < 60


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "CMYK", "1"])
def test_every_way_of_colouring_is_understood(mode: str) -> None:
    content = io.BytesIO()
    picture = Image.new(mode, (20, 20))
    picture.save(content, "JPEG" if mode == "CMYK" else "PNG")
    assert opened(clean_jpeg(content.getvalue(), LIMITS)).mode == "RGB"


def test_what_is_transparent_becomes_white() -> None:
    content = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(content, "PNG")
    assert opened(clean_jpeg(content.getvalue(), LIMITS)).getpixel((5, 5)) == (255, 255, 255)


def test_place_and_camera_are_forgotten() -> None:
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "N"
    sent = a_picture(exif=exif.tobytes(), comment=b"my home", icc_profile=b"a profile")
    assert b"A camera" in sent and b"my home" in sent
    kept = clean_jpeg(sent, LIMITS)
    assert not opened(kept).getexif() and "icc_profile" not in opened(kept).info
    assert b"A camera" not in kept and b"my home" not in kept


def test_a_phone_held_sideways_gives_an_upright_photo() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90 degrees
    assert opened(clean_jpeg(a_picture(exif=exif.tobytes()), LIMITS)).size == (48, 64)


def test_a_large_photo_is_made_as_large_as_is_useful() -> None:
    assert opened(clean_jpeg(a_picture(size=(4000, 3000)), LIMITS)).size == (2560, 1920)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"GIF89a" + bytes(100),
        b"%PDF-1.7",
        b"\xff\xd8\xff\xe0" + bytes(50),
        a_picture()[:300],
        a_picture("PNG")[:60],
        a_picture("HEIF")[:200],
        a_picture("GIF"),
        a_picture("TIFF"),
        a_picture("BMP"),
    ],
    ids=["nothing", "text", "SVG", "GIF head", "PDF", "JPEG head", "half a JPEG", "half a PNG", "half a HEIC", "GIF",
         "TIFF", "BMP"],
)  # fmt: skip
def test_anything_else_is_refused(content: bytes) -> None:
    with pytest.raises(NotAPhoto):
        clean_jpeg(content, LIMITS)


def test_a_file_over_the_limit_is_refused() -> None:
    with pytest.raises(PhotoTooLarge, match="1 MB"):
        clean_jpeg(a_picture() + bytes(1024 * 1024), PhotoLimits(largest_megabytes=1))


@pytest.mark.parametrize("side", [7000, 20_000, 60_000])
def test_a_bomb_is_refused_by_its_header(side: int) -> None:
    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    bomb = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )
    with pytest.raises(PhotoTooLarge, match="40 megapixels"):
        clean_jpeg(bomb, LIMITS)
