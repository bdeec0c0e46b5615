"""NLP.js, the most used assistant library outside Python, installed by npm when it is to be measured."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.common.environment import environment
from bot.evaluation.answers import Run
from bot.evaluation.messages import LANGUAGES, Message
from bot.evaluation.rasa_peers import PeerFailed
from bot.evaluation.stored import digest, known, measured

_HERE = Path(__file__).parent
_DRIVER = _HERE / "classify.js"
_PACKAGE = _HERE / "package.json"
_NAMES = {"nb": "no"}  # NLP.js's name of a language where it differs from ours
_LAST_LINES = 3


def available() -> bool:
    """Whether this machine has what NLP.js runs on."""
    return shutil.which("node") is not None and shutil.which("npm") is not None


def stored_run(examples: Sequence[Message], messages: Sequence[Message]) -> Run | None:
    """What was measured earlier, if it was measured on exactly these messages."""
    found = known("nlpjs", _inputs(examples, messages))
    return Run.from_json(found) if found else None


def nlpjs_run(examples: Sequence[Message], messages: Sequence[Message]) -> Run:
    """Train on the examples and answer the messages, each in its language, or take the stored run of the same.

    Raises:
        PeerFailed: npm or NLP.js ended with an error.
    """
    return Run.from_json(measured("nlpjs", _inputs(examples, messages), lambda: _run(examples, messages)))


def _inputs(examples: Sequence[Message], messages: Sequence[Message]) -> str:
    return digest(list(examples), list(messages), files=[_DRIVER, _PACKAGE])


def _run(examples: Sequence[Message], messages: Sequence[Message]) -> dict[str, Any]:
    folder = environment().state_dir.resolve() / "nlpjs"
    folder.mkdir(parents=True, exist_ok=True)
    for file in (_DRIVER, _PACKAGE):
        shutil.copy(file, folder)
    _call(["npm", "install", "--no-audit", "--no-fund", "--no-package-lock"], folder, "")
    question = {
        "languages": [_NAMES.get(language, language) for language in LANGUAGES],
        "examples": [_named(example) for example in examples],
        "messages": [_named(message) for message in messages],
    }
    result: dict[str, Any] = json.loads(_call(["node", _DRIVER.name], folder, json.dumps(question)))
    return result


def _named(message: Message) -> dict[str, str]:
    return {**asdict(message), "language": _NAMES.get(message.language, message.language)}


def _call(command: list[str], folder: Path, text: str) -> str:
    done = subprocess.run(command, cwd=folder, input=text, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise PeerFailed(f"{command[0]} failed:\n" + "\n".join(done.stderr.splitlines()[-_LAST_LINES:]))
    return done.stdout
