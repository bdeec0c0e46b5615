"""Everything the report says, gathered: what is stored is not measured again."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

from rich.console import Console

from bot.evaluation import nlpjs, ours, rasa_peers
from bot.evaluation.answers import Run
from bot.evaluation.character_model import character_run
from bot.evaluation.heads import DIET, LOGISTIC, OURS, SVM, Head, head_run
from bot.evaluation.messages import TEST, ZERO_SHOT, Message, Sets, read_examples, read_set
from bot.evaluation.public.sets import public_figures
from bot.nlu.encoder.merged import LAYERS
from bot.nlu.examples import VALIDATION

RASA, NLPJS, CHARACTERS = "Rasa's stock pipeline", "NLP.js", "character n-grams"
_console = Console(stderr=True)


@dataclass(frozen=True)
class Settings:
    """What the person who asks for the report decides."""

    public: Path | None
    peers: bool
    epochs: int  # of DIET


@dataclass
class Findings:
    """All measurements; a peer or public set that was not measured is not in its dictionary."""

    settings: Settings
    rule: ours.Thresholds
    examples: list[Message]
    messages: list[Message]
    run: Run
    zero_shot: list[Message]
    zero_shot_run: Run
    cost: dict[str, float]
    peers: dict[str, Run] = field(default_factory=dict)
    heads: dict[Head, Run] = field(default_factory=dict)
    public: dict[str, Any] = field(default_factory=dict)


def find(settings: Settings) -> Findings:
    """Measure what is not stored; progress goes to standard error."""
    sets, rule = Sets(read_examples(), read_set(VALIDATION)), ours.thresholds()
    messages, zero_shot = read_set(TEST), read_set(ZERO_SHOT)
    ours.remember_examples(sets)
    _say("the intent model")
    run = ours.asked(sets, messages, rule)
    elsewhere = ours.asked(sets, zero_shot, rule) if zero_shot else Run([], 0.0)
    findings = Findings(settings, rule, sets.examples, messages, run, zero_shot, elsewhere, ours.cost(sets, messages))
    findings.heads = dict(_heads(settings, sets, messages))
    findings.peers = dict(_peers(settings, sets.examples, messages))
    findings.public = public_figures(settings.public)
    return findings


def _heads(settings: Settings, sets: Sets, messages: list[Message]) -> Iterator[tuple[Head, Run]]:
    for tuned in ours.encoders():
        encoder = "tuned" if tuned else "frozen"
        for name, ngrams in product((LOGISTIC, SVM), (False, True)):
            _say(f"{name} {'with' if ngrams else 'without'} n-grams, encoder {encoder}")
            head = Head(name, tuned, ngrams)
            yield head, head_run(head, sets.examples, messages)
        _say(f"the intent model without its rule, encoder {encoder}")
        yield Head(OURS, tuned, True), ours.asked(sets, messages, ours.NO_RULE, tuned)
    for ngrams in (False, True):
        pipeline = rasa_peers.diet(settings.epochs, ngrams)
        run = _rasa(f"diet-{'with' if ngrams else 'without'}-ngrams", pipeline, settings, sets.examples, messages)
        if run:
            yield Head(DIET, LAYERS.exists(), ngrams), run


def _peers(settings: Settings, examples: list[Message], messages: list[Message]) -> Iterator[tuple[str, Run]]:
    _say(CHARACTERS)
    yield CHARACTERS, character_run(examples, messages)
    script = nlpjs.stored_run(examples, messages)
    if script is None and settings.peers and nlpjs.available():
        _say(NLPJS)
        script = nlpjs.nlpjs_run(examples, messages)
    if script:
        yield NLPJS, script
    stock = _rasa("rasa-stock", rasa_peers.stock(settings.epochs), settings, examples, messages)
    if stock:
        yield RASA, stock


def _rasa(
    name: str, pipeline: rasa_peers.Pipeline, settings: Settings, examples: list[Message], messages: list[Message]
) -> Run | None:
    if settings.peers:
        _say(f"{name}, {settings.epochs} epochs")
        return rasa_peers.rasa_run(name, pipeline, examples, messages)
    return rasa_peers.stored_run(name, pipeline, examples, messages)


def _say(what: str) -> None:
    _console.print(f"Measuring: {what}", highlight=False)
