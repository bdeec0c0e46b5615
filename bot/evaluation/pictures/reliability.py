"""How far the confidence can be trusted: answering fewer messages, and answering them right."""

from collections.abc import Sequence
from pathlib import Path

from matplotlib.axes import Axes

from bot.evaluation.answers import Answer, confidences, right
from bot.evaluation.measuring import bins, coverage
from bot.evaluation.messages import Message
from bot.evaluation.pictures import ACCENT, GREY, INK, PALE, bare, picture


def draw_reliability(path: Path, messages: Sequence[Message], answers: Sequence[Answer], threshold: float) -> None:
    """Left: share answered against share right at every threshold. Right: confidence against share right."""
    with picture(path, 8.6, 3.7) as figure:
        left, beside = figure.subplots(1, 2)
        _draw_coverage(left, messages, answers, threshold)
        _draw_calibration(beside, messages, answers)


def _draw_coverage(axes: Axes, messages: Sequence[Message], answers: Sequence[Answer], threshold: float) -> None:
    thresholds, covered, accuracy = coverage(confidences(answers), right(messages, answers))
    start = max(1, len(covered) // 20)  # the share of a handful says nothing
    axes.plot(100 * covered[start:], 100 * accuracy[start:], color=ACCENT, linewidth=2)
    at = max(0, int((thresholds >= threshold).sum()) - 1)
    x, y = 100 * covered[at], 100 * accuracy[at]
    axes.plot([x], [y], marker="o", markersize=8, color="white", markeredgecolor=ACCENT, markeredgewidth=2)
    axes.annotate(
        f"threshold {threshold:g}:\n{x:.0f} % answered,\n{y:.1f} % of them right",
        (x, y), (-14, -10), textcoords="offset points", ha="right", va="top", fontsize=9, color=INK,
        bbox={"facecolor": "white", "linewidth": 0, "pad": 1},
    )  # fmt: skip
    axes.set(title="Coverage and accuracy", xlabel="messages answered, %", ylabel="of them right, %")
    axes.set_xlim(0, 103)
    bare(axes, "y")


def _draw_calibration(axes: Axes, messages: Sequence[Message], answers: Sequence[Answer]) -> None:
    groups = bins(confidences(answers), right(messages, answers))
    axes.plot([0, 100], [0, 100], color=GREY, linewidth=1, linestyle=(0, (4, 3)))
    axes.annotate("perfectly calibrated", (28, 28), (5, -12), textcoords="offset points", fontsize=9, color=GREY)
    largest = max(count for _, _, count in groups)
    axes.scatter(
        [100 * sure for sure, _, _ in groups], [100 * share for _, share, _ in groups],
        s=[20 + 180 * count / largest for _, _, count in groups], color=ACCENT, alpha=0.85, linewidth=0, zorder=3,
    )  # fmt: skip
    axes.set(title="Calibration", xlabel="confidence, % (larger: more messages)", ylabel="right, %")
    axes.set_xlim(0, 103)
    axes.set_ylim(0, 103)
    bare(axes, "y")
    axes.grid(axis="x", color=PALE, linewidth=0.8)
