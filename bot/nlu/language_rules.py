"""Which of the shop's languages a message is in: by script, then by langdetect, else by what was spoken before."""

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import langdetect
from langdetect.detector_factory import DetectorFactory

from bot.common.text import fold

_SCRIPTS = {"zh": re.compile(r"[\u3400-\u9fff]"), "ru": re.compile(r"[\u0400-\u04ff]")}
# E-mails, links, numbers and codes say nothing about the language.
_REFERENCE = re.compile(r"[\w.+-]+@[\w.-]+|https?://\S+|[A-Za-z-]*\d[A-Za-z\d-]*")
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 3  # fewer are ambiguous: "ok", "status", "info"
_FEWEST_IDEOGRAPHS = 2
_PROFILE = {"nb": "no", "zh": "zh-cn"}  # langdetect's name where it differs from ours
# Languages that are recognised so that they are not taken for one of the shop's; answered in the default language.
_FOREIGN = ["de", "es", "fr", "it", "nl", "pl", "pt", "tr"]
_FOREIGN_PRIOR = 0.4  # against 1 for a language of the shop and 4 for the one spoken before
_SPOKEN_BEFORE_PRIOR = 4.0
_LEAST_PROBABILITY = 0.7


def detect_language(text: str, offered: Sequence[str], spoken_before: str | None) -> str | None:
    """The language of a message.

    Args:
        text: what the shopper wrote.
        offered: the shop's languages, the default first.
        spoken_before: the conversation's language so far, if known.

    Returns:
        One of `offered`, or None for a message too short or ambiguous to tell.
    """
    prose = _REFERENCE.sub(" ", fold(text))
    by_script = _by_script(prose, offered)
    if by_script:
        return by_script
    if len(_WORD.findall(prose)) < _FEWEST_WORDS:
        return None
    return _by_profile(prose.lower(), offered, spoken_before)


def _by_script(prose: str, offered: Sequence[str]) -> str | None:
    letters = len("".join(_WORD.findall(prose)))
    for language, script in _SCRIPTS.items():
        found = len(script.findall(prose))
        enough = found >= _FEWEST_IDEOGRAPHS if language == "zh" else found * 2 > letters
        if language in offered and enough:
            return language
    return None


def _by_profile(prose: str, offered: Sequence[str], spoken_before: str | None) -> str | None:
    latin = [language for language in offered if language not in _SCRIPTS]
    priors = {_PROFILE.get(language, language): 1.0 for language in latin}
    priors |= {language: _FOREIGN_PRIOR for language in _FOREIGN if language not in priors}
    if spoken_before in latin:
        priors[_PROFILE.get(spoken_before, spoken_before)] = _SPOKEN_BEFORE_PRIOR
    detector = _factory(tuple(sorted(priors))).create()
    detector.seed = 0  # langdetect draws random numbers; the same message must always read the same
    detector.set_prior_map(priors)
    detector.append(prose)
    best = next(iter(detector.get_probabilities()), None)
    if best is None or best.prob < _LEAST_PROBABILITY:
        return None
    ours = {_PROFILE.get(language, language): language for language in latin}
    return ours.get(best.lang, offered[0])


@lru_cache(maxsize=4)
def _factory(profiles: tuple[str, ...]) -> DetectorFactory:
    """A langdetect factory that knows these profiles only: faster to load and to ask."""
    folder = Path(langdetect.__file__).with_name("profiles")
    factory = DetectorFactory()
    factory.load_json_profile([(folder / name).read_text(encoding="utf-8") for name in profiles])
    return factory
