"""`python -m bot.evaluation`: measure what is not stored, and write the report with its pictures."""

import argparse
import sys
from pathlib import Path

from bot.common.errors import WaybillError
from bot.evaluation.findings import Findings, Settings, find
from bot.evaluation.messages import LANGUAGES
from bot.evaluation.pictures.confusions import draw_confusions
from bot.evaluation.pictures.peers import draw_peers
from bot.evaluation.pictures.reliability import draw_reliability
from bot.evaluation.report import ALL, OURS, by_language, report

REPORT = Path("docs/understanding.md")
_PICTURES = Path("docs/pictures")


def main() -> None:
    """Measure and write."""
    findings = find(_settings())
    draw_reliability(
        _PICTURES / "understanding-reliability.svg", findings.messages, findings.run.answers, findings.rule.fallback
    )
    draw_confusions(_PICTURES / "understanding-confusions.svg", findings.messages, findings.run.answers)
    _draw_peers(findings)
    REPORT.write_text(report(findings), encoding="utf-8")


def _settings() -> Settings:
    parser = argparse.ArgumentParser()
    parser.add_argument("--public", type=Path)
    parser.add_argument("--no-peers", dest="peers", action="store_false")
    parser.add_argument("--diet-epochs", dest="epochs", type=int, required=True)
    return Settings(**vars(parser.parse_args()))


def _draw_peers(findings: Findings) -> None:
    runs = {OURS: findings.run, **dict(reversed(findings.peers.items()))}
    shares = {name: [score.first for score in by_language(findings, run)] for name, run in runs.items()}
    draw_peers(_PICTURES / "understanding-peers.svg", [*LANGUAGES.values(), ALL], shares)


if __name__ == "__main__":
    try:
        main()
    except WaybillError as error:
        sys.exit(str(error))
