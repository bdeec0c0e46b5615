"""langdetect among the shop's languages and those it must not be confused with."""

import json
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import langdetect
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from bot.common.text import unmarked
from bot.nlu.language_words import FOREIGN, SCRIPTS

_PROFILE = {"nb": "no", "zh": "zh-cn"}  # langdetect's name where it differs from ours
_FOREIGN_PRIOR = 0.2  # against 1 for a language of the shop and 4 for the one spoken before
_SPOKEN_BEFORE_PRIOR = 4.0
_LEAST_PROBABILITY = 0.7


def by_profile(prose: str, offered: Sequence[str], spoken_before: str | None) -> str | None:
    """The likeliest language of prose; the default one for a foreign language, None when nothing is likely."""
    latin = [language for language in offered if language not in SCRIPTS]
    priors = {_PROFILE.get(language, language): 1.0 for language in latin}
    priors |= {language: _FOREIGN_PRIOR for language in FOREIGN if language not in priors}
    if spoken_before in latin:
        priors[_PROFILE.get(spoken_before, spoken_before)] = _SPOKEN_BEFORE_PRIOR
    detector = _factory(tuple(sorted(priors))).create()
    detector.seed = 0  # langdetect draws random numbers; the same message must always read the same
    detector.set_prior_map(priors)
    detector.append(prose)
    try:
        best = next(iter(detector.get_probabilities()), None)
    except LangDetectException:  # nothing that langdetect could go by
        return None
    if best is None or best.prob < _LEAST_PROBABILITY:
        return None
    ours = {_PROFILE.get(language, language): language for language in latin}
    return ours.get(best.lang, offered[0])


@lru_cache(maxsize=4)
def _factory(profiles: tuple[str, ...]) -> DetectorFactory:
    """A langdetect factory that knows these profiles only: faster to load and to ask."""
    factory = DetectorFactory()
    factory.load_json_profile([json.dumps(_profile(name)) for name in profiles])
    return factory


def _profile(name: str) -> dict[str, Any]:
    """How often langdetect has met each n-gram of a language, and as often once more as it is typed without marks."""
    path = Path(langdetect.__file__).with_name("profiles") / name
    profile: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    typed = Counter(profile["freq"])
    for gram, times in profile["freq"].items():
        typed[unmarked(gram)] += times
    lengths = Counter[int]()
    for gram, times in typed.items():
        lengths[len(gram)] += times
    return {"freq": typed, "n_words": [lengths[size] for size in (1, 2, 3)], "name": profile["name"]}
