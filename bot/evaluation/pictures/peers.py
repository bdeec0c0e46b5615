"""Ours and others on the same messages: one row a language, one mark each."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from matplotlib.axes import Axes

from bot.evaluation.measuring import Share
from bot.evaluation.pictures import ACCENT, GREY, INK, bare, picture

_MARKS = ("s", "^", "D", "v")  # the others': told apart by form


def draw_peers(path: Path, rows: Sequence[str], shares: Mapping[str, Sequence[Share]]) -> None:
    """Draw the shares of each system, one for each row; the first system is ours, with its 95 % interval."""
    with picture(path, 8.6, 0.9 + 0.48 * len(rows)) as figure:
        axes = figure.subplots()
        for number, (name, own) in enumerate(shares.items()):
            values = [100 * share.value for share in own]
            if number == 0:
                _draw_ours(axes, name, own, values)
            else:
                axes.scatter(
                    values, range(len(rows)), marker=_MARKS[number - 1], s=46, facecolor="white",
                    edgecolor=GREY, linewidth=1.4, label=name, zorder=3,
                )  # fmt: skip
        axes.set_yticks(range(len(rows)), rows)
        axes.set_ylim(len(rows) - 0.5, -0.5)
        axes.set_xlabel("in scope, right at first guess, %")
        axes.tick_params(axis="y", labelsize=10, labelcolor=INK)
        bare(axes, "x")
        figure.legend(
            *axes.get_legend_handles_labels(), loc="outside upper left", ncols=len(shares),
            frameon=False, fontsize=9, handletextpad=0.3, columnspacing=1.6,
        )  # fmt: skip


def _draw_ours(axes: Axes, name: str, shares: Sequence[Share], values: list[float]) -> None:
    for place, share in enumerate(shares):
        low, high = share.interval
        axes.plot([100 * low, 100 * high], [place, place], color=ACCENT, linewidth=2, alpha=0.45, zorder=2)
    axes.scatter(values, range(len(values)), marker="o", s=70, color=ACCENT, label=name, zorder=4)
