"""Which intents are taken for which: a map of the mistakes, the strongest of them with their counts."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from bot.evaluation.answers import Answer
from bot.evaluation.messages import Message
from bot.evaluation.pictures import ACCENT, GREY, PALE, bare, picture

_LABELLED = 12  # of the strongest confusions
_DARKEST = 0.2  # the share of an intent's messages at which a cell is darkest
_FAINTEST = 0.18  # of the accent, so that a single message is seen


def confusions(messages: Sequence[Message], answers: Sequence[Answer]) -> list[tuple[str, str, int]]:
    """(asked, taken for, count) of every mistake, the most frequent first."""
    pairs = zip(messages, answers, strict=True)
    counts = Counter((message.intent, answer.first) for message, answer in pairs if message.intent != answer.first)
    return sorted(((asked, taken, count) for (asked, taken), count in counts.items()), key=lambda one: (-one[2], one))


def draw_confusions(path: Path, messages: Sequence[Message], answers: Sequence[Answer]) -> None:
    """A row for each intent asked, a column for what it was taken for; only what happened is drawn."""
    intents = sorted({message.intent for message in messages} | {answer.first for answer in answers})
    asked = Counter(message.intent for message in messages)
    with picture(path, 9.4, 9.0) as figure:
        axes = figure.subplots()
        _prepare(axes, intents)
        for number, (intent, taken, count) in enumerate(confusions(messages, answers)):
            place = intents.index(taken), intents.index(intent)
            strength = min(1.0, count / max(1, asked[intent]) / _DARKEST)
            axes.add_patch(_cell(place, ACCENT, _FAINTEST + (1 - _FAINTEST) * strength))
            if number < _LABELLED and count > 1:
                colour = "white" if strength > 0.5 else "black"
                axes.text(*place, str(count), ha="center", va="center", fontsize=8, color=colour)


def _prepare(axes: Axes, intents: list[str]) -> None:
    names = [intent.replace("_", " ") for intent in intents]
    axes.set_xlim(-0.5, len(intents) - 0.5)
    axes.set_ylim(len(intents) - 0.5, -0.5)
    axes.set_aspect("equal")
    axes.set_xticks(range(len(intents)), names, rotation=90, fontsize=8)
    axes.set_yticks(range(len(intents)), names, fontsize=8)
    axes.tick_params(axis="x", labelcolor=GREY)
    axes.set(xlabel="taken for", ylabel="asked")
    bare(axes)
    edges = [place - 0.5 for place in range(len(intents) + 1)]
    axes.vlines(edges, edges[0], edges[-1], PALE, linewidth=0.4, alpha=0.6)
    axes.hlines(edges, edges[0], edges[-1], PALE, linewidth=0.4, alpha=0.6)
    for place in range(len(intents)):
        axes.add_patch(_cell((place, place), PALE, 0.7))


def _cell(place: tuple[int, int], colour: str, strength: float) -> Rectangle:
    return Rectangle((place[0] - 0.46, place[1] - 0.46), 0.92, 0.92, facecolor=colour, alpha=strength, linewidth=0)
