"""The report as Markdown, from the findings."""

import json
from collections import Counter
from collections.abc import Collection, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from bot.evaluation import formats
from bot.evaluation.answers import Run, Score, confidences, right, score_of
from bot.evaluation.findings import CHARACTERS, NLPJS, RASA, Findings
from bot.evaluation.heads import DIET, Head
from bot.evaluation.languages import detection
from bot.evaluation.measuring import calibration_error
from bot.evaluation.messages import LANGUAGES, OUT_OF_SCOPE, Message
from bot.evaluation.pictures.confusions import confusions
from bot.evaluation.public.published import BANKING, CLINC
from bot.nlu.encoder.merged import LAYERS
from bot.nlu.wording import wording

ALL, OURS = "all", "ours"
_HERE = Path(__file__).parent
_MOST_FREQUENT = 12


def report(findings: Findings) -> str:
    """The whole page."""
    environment = Environment(
        loader=FileSystemLoader(_HERE),
        autoescape=select_autoescape(),  # of HTML alone; this is Markdown
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(formats.FILTERS)
    return environment.get_template("report.md.jinja").render(**_content(findings))


def by_language(findings: Findings, run: Run, chosen: Collection[Message] | None = None) -> list[Score]:
    """The scores of a run on the chosen messages, one for each language and one for all."""
    counted = set(findings.messages if chosen is None else chosen)
    parts = [{one for one in counted if one.language == language} for language in LANGUAGES]
    return [score_of(findings.messages, run.answers, part) for part in (*parts, counted)]


def _content(findings: Findings) -> dict[str, Any]:
    known = {wording(example.text) for example in findings.examples}
    unseen = [message for message in findings.messages if wording(message.text) not in known]
    return {
        "f": findings,
        "calibration": _calibration(findings),
        "columns": [*LANGUAGES, ALL],
        "intents": len({message.intent for message in findings.messages} - {OUT_OF_SCOPE}),
        "ours": _named(by_language(findings, findings.run)),
        "unseen": _named(by_language(findings, findings.run, unseen)),
        "repeated": len(findings.messages) - len(unseen),
        "zero_shot": list(_zero_shot(findings)),
        "languages": [(language, detection(findings.messages, language)) for language in LANGUAGES],
        "confusions": _confusions(findings),
        **_comparisons(findings),
        "banking": findings.public.get("banking77"),
        "clinc": findings.public.get("clinc150"),
        "published_banking": BANKING,
        "published_clinc": CLINC,
    }


def _comparisons(findings: Findings) -> dict[str, Any]:
    ours = Run(findings.run.answers, findings.cost["training"], findings.cost["median"])
    runs = {f"**{OURS}**": ours, **dict(reversed(findings.peers.items()))}
    return {
        "peers": [(name, by_language(findings, run), run) for name, run in runs.items()],
        "heads": [_head(findings, head, run) for head, run in findings.heads.items()],
        "characters": findings.peers.get(CHARACTERS),
        "nlpjs": findings.peers.get(NLPJS),
        "stock": findings.peers.get(RASA),
        "diet": any(head.name == DIET for head in findings.heads),
        "tuned": LAYERS.exists(),
        "rasa_version": version("rasa"),
        "nlpjs_version": json.loads((_HERE / "nlpjs" / "package.json").read_text())["dependencies"]["node-nlp"],
    }


def _head(findings: Findings, head: Head, run: Run) -> tuple[Head, list[Score], Run, float]:
    """With the milliseconds of a message from text to intent; DIET was timed so, the others on known vectors."""
    vector = 0.0 if head.name == DIET else findings.cost["embedding"]
    milliseconds = findings.cost["median"] if run.milliseconds is None else vector + run.milliseconds
    return head, by_language(findings, run.decided()), run, milliseconds


def _calibration(findings: Findings) -> float:
    answers = findings.run.answers
    return calibration_error(confidences(answers), right(findings.messages, answers))


def _named(scores: list[Score]) -> list[tuple[str, Score]]:
    return list(zip([*LANGUAGES, ALL], scores, strict=True))


def _zero_shot(findings: Findings) -> Iterator[tuple[str, Score]]:
    for language in dict.fromkeys(message.language for message in findings.zero_shot):
        own = {message for message in findings.zero_shot if message.language == language}
        yield language, score_of(findings.zero_shot, findings.zero_shot_run.answers, own)


def _confusions(findings: Findings) -> list[tuple[str, str, int, int]]:
    asked = Counter(message.intent for message in findings.messages)
    strongest = confusions(findings.messages, findings.run.answers)[:_MOST_FREQUENT]
    return [(intent, taken, count, asked[intent]) for intent, taken, count in strongest if count > 1]
