"""The shop's texts as the desk's browser gets them."""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.replies.drafts import Reviewed
from bot.replies.fluent_source import messages, text_of, whole_references
from bot.replies.own_wording import OwnWording, version_of
from bot.replies.rendering import TEMPLATES, Replies
from bot.replies.samples import SAMPLES
from bot.replies.template_files import TemplateUnreadable, template_files
from bot.replies.wording_changes import WordingChange


def listed(texts: Replies, own: OwnWording, language: str) -> dict[str, Any]:
    """All texts of a language by topic; `faults` are lines about files that cannot be read."""
    replaced, faults = _replaced(texts.languages, own)
    topics = [
        {"name": path.stem, "texts": _topic(messages(path.read_text(encoding="utf-8")), replaced, language)}
        for path in template_files(TEMPLATES, language)
    ]
    return {
        "languages": texts.languages,
        "topics": topics,
        "faults": faults,
        "read_only": own.why_not(),
    }


def detail(
    texts: Replies, key: str, language: str, ours: str, theirs: str | None, changes: Sequence[WordingChange]
) -> dict[str, Any]:
    """One text in one language; `version` names the state it was read in."""
    uses = whole_references(key, messages(texts.ours(language)))
    facts = texts.shop_facts()
    names = [*sorted(uses.variables - facts.keys()), *sorted(facts)]
    return {
        "key": key,
        "language": language,
        "ours": ours,
        "own": theirs,
        "version": version_of(theirs),
        "variables": [{"name": name, "sample": _sample(name, facts)} for name in names],
        "history": [_change(change) for change in changes],
    }


def reviewed_view(found: Reviewed) -> dict[str, Any]:
    """What was found about a draft."""
    return {
        "faults": [{"line": fault.line, "text": fault.text} for fault in found.faults],
        "doubts": found.doubts,
        "choices": found.choices,
        "previews": [
            {"case": [{"name": name, "variant": variant} for name, variant, _ in preview.choices], "text": preview.text}
            for preview in found.previews
        ],
    }


def _replaced(languages: Iterable[str], own: OwnWording) -> tuple[dict[str, dict[str, str]], list[str]]:
    """The merchant's texts by language and key."""
    replaced: dict[str, dict[str, str]] = {}
    faults: list[str] = []
    for language in languages:
        try:
            found = messages(own.content(language))
        except TemplateUnreadable as error:
            found = {}
            faults += str(error).splitlines()
        replaced[language] = {key: text_of(message) for key, message in found.items() if message.value}
    return replaced, faults


def _topic(ours: dict[str, Any], replaced: dict[str, dict[str, str]], language: str) -> list[dict[str, Any]]:
    return [
        {
            "key": key,
            "text": replaced[language].get(key) or text_of(message),
            "own": [each for each, texts in replaced.items() if key in texts],
        }
        for key, message in ours.items()
    ]


def _sample(name: str, facts: dict[str, Any]) -> str:
    value = facts.get(name, SAMPLES.get(name, ""))
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _change(change: WordingChange) -> dict[str, Any]:
    return {"by": change.author, "at": change.at.isoformat(), "before": change.before, "after": change.after}
