"""`layers.q4`: what tuning changed in the encoder, and nothing more.

Eight bytes of name and version, the digest of the encoder it belongs to (32 bytes), then, compressed by zlib, the 16
tensors of each layer one after another in the encoder's own format: matrices in 4 bits, the rest in float32.
"""

import hashlib
import zlib
from collections.abc import Mapping
from pathlib import Path

from bot.nlu.encoder.file import EncoderFile, EncoderUnreadable

_NAME = b"WBLAYER1"
_DIGEST_BYTES = 32
_COMPRESSION = 9

_PARTS = [f"{part}.{kind}" for part in ("q", "k", "v", "ao", "aln", "fi", "fo", "oln") for kind in "wb"]


def layer_tensors(layers: range) -> list[str]:
    """The names of all tensors of some layers, as in the model file."""
    return [f"l{layer}.{part}" for layer in layers for part in _PARTS]


def write_layers(path: Path, encoder: EncoderFile, changed: Mapping[str, bytes]) -> None:
    """Keep `changed`, tensors as the model file holds them, by name; others stay as they are in `encoder`."""
    raw = b"".join(changed.get(name) or encoder.raw(name) for name in layer_tensors(range(encoder.shape.layers)))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_NAME + _digest(encoder) + zlib.compress(raw, _COMPRESSION))


def read_layers(path: Path, encoder: EncoderFile) -> dict[str, bytes]:
    """The tensors' bytes by name, ready to replace the encoder's own.

    Raises:
        EncoderUnreadable: the file is damaged, or made for another encoder.
    """
    content = path.read_bytes()
    head, body = content[: len(_NAME) + _DIGEST_BYTES], content[len(_NAME) + _DIGEST_BYTES :]
    if head != _NAME + _digest(encoder):
        raise EncoderUnreadable(f"{path} was tuned for another encoder. Run `make tune`, or remove the file.")
    names = layer_tensors(range(encoder.shape.layers))
    sizes = [encoder.tensors[name].size for name in names]
    try:
        raw = zlib.decompress(body)
    except zlib.error as error:
        raise EncoderUnreadable(f"{path} is damaged: {error}") from error
    if len(raw) != sum(sizes):
        raise EncoderUnreadable(f"{path} is damaged: it has not the size of the encoder's layers.")
    starts = [sum(sizes[:index]) for index in range(len(sizes))]
    return {name: raw[start : start + size] for name, start, size in zip(names, starts, sizes, strict=True)}


def _digest(encoder: EncoderFile) -> bytes:
    return hashlib.sha256(encoder.content).digest()
