"""What decides how a tuning ends, in one place; all of it is written into the record."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TuningSettings:
    """How the encoder is tuned. The rates and the scale are those that gained most on unseen messages."""

    seed: int = 7
    epochs: int = 4
    batch: int = 32
    peak_rate: float = 8e-5  # learning rate of the layers after the warm-up
    head_rate: float = 2e-3
    warm_up: float = 0.1  # share of all steps
    scale: float = 20.0  # of the cosines, before the softmax
    smoothing: float = 0.05  # of the labels
    weight_decay: float = 0.01
    misspelt: float = 0.15  # share of messages that lose their diacritics, and of those with a slip
    kept: float = 0.8  # of the way from the original to the tuned weights; all of it costs other domains 1.5 points
    rounding_messages: int = 1500  # on whose way through the network the matrices are rounded to 4 bits
