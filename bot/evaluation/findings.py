"""Everything the report says, gathered: what is stored is not measured again."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console

from bot.evaluation import calibration, nlpjs, ours, rasa_peers
from bot.evaluation.answers import Run
from bot.evaluation.character_model import character_run
from bot.evaluation.heads import LOGISTIC, SVM, Head, head_run
from bot.evaluation.messages import TEST, ZERO_SHOT, Message, read_examples, read_set
from bot.evaluation.public.sets import public_figures
from bot.nlu.examples import VALIDATION
from bot.nlu.merged_encoder import LAYERS

RASA, NLPJS, CHARACTERS = "Rasa's stock pipeline", "NLP.js", "character n-grams"
DIET = "DIET"
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
    threshold: float
    examples: list[Message]
    messages: list[Message]
    run: Run
    zero_shot: list[Message]
    zero_shot_run: Run
    cost: dict[str, float]
    calibration: float
    uncalibrated: float
    peers: dict[str, Run] = field(default_factory=dict)
    heads: dict[Head, Run] = field(default_factory=dict)
    public: dict[str, Any] = field(default_factory=dict)


def find(settings: Settings) -> Findings:
    """Measure what is not stored; progress goes to standard error."""
    examples, validation = read_examples(), read_set(VALIDATION)
    messages, zero_shot = read_set(TEST), read_set(ZERO_SHOT)
    _say("The intent model")
    run = ours.asked("ours", examples, validation, messages).below(ours.threshold())
    unknown = ours.asked("zero-shot", examples, validation, zero_shot) if zero_shot else Run([], 0.0)
    findings = Findings(
        settings,
        ours.threshold(),
        examples,
        messages,
        run,
        zero_shot,
        unknown.below(ours.threshold()),
        ours.cost(examples, validation, messages),
        calibration.error(messages, run),
        calibration.uncalibrated_error(examples, messages),
    )
    findings.heads = dict(_heads(settings, examples, messages))
    findings.peers = dict(_peers(settings, examples, messages))
    findings.public = public_figures(settings.public)
    return findings


def _heads(settings: Settings, examples: list[Message], messages: list[Message]) -> Iterator[tuple[Head, Run]]:
    for tuned in (False, True) if LAYERS.exists() else (False,):
        for name in (LOGISTIC, SVM):
            for ngrams in (False, True):
                _say(f"{name}, {'with' if ngrams else 'without'} n-grams, encoder {'tuned' if tuned else 'frozen'}")
                head = Head(name, tuned, ngrams)
                yield head, head_run(head, examples, messages)
    for ngrams in (False, True):
        pipeline = rasa_peers.diet(settings.epochs, ngrams)
        run = _rasa(f"diet-{'with' if ngrams else 'without'}-ngrams", pipeline, settings, examples, messages)
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
