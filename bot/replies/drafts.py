"""A draft of one text: what is wrong with it, what is doubtful, and how it would be read."""

from dataclasses import dataclass

from bot.replies.buttons import buttons
from bot.replies.doubts import doubts
from bot.replies.fluent_source import messages, source_of, text_of, whole_references
from bot.replies.previews import Preview, previews
from bot.replies.rendering import Replies
from bot.replies.template_files import Fault, allowed_variables, misuses, syntax_faults

LONGEST_DRAFT = 10_000  # characters


@dataclass(frozen=True)
class Reviewed:
    """A draft as it was looked at; with faults it cannot be saved. Lines of faults are those of the draft, from 1."""

    faults: list[Fault]
    doubts: list[str]
    previews: list[Preview]
    choices: list[str]  # titles of the quick replies that always stand under it


def review(replies: Replies, own: str, key: str, language: str, text: str) -> Reviewed:
    """Look at a draft as `waybill doctor` would look at it in a file.

    Args:
        own: the content of the merchant's files of the language.
        text: the source of the text, without its key.
    """
    content, ours = source_of(key, text), replies.ours(language)
    faults = [*_shape_faults(content, key, text), *misuses(content, allowed_variables(ours, replies.shop_facts()))]
    if faults:
        return Reviewed([Fault(max(1, fault.line - 1), key, fault.text) for fault in faults], [], [], [])
    everything = {**messages(ours), **messages(own), **messages(content)}
    uses, before = whole_references(key, everything), whole_references(key, messages(ours))
    if key in uses.messages:
        return Reviewed([Fault(1, key, "The text contains itself.")], [], [], [])
    shown = previews(replies.trying(language, content), key, language, uses)
    broken = next((preview.fault for preview in shown if preview.fault), "")
    titles = [button["title"] for button in buttons(replies, key, language, [])]
    faults = [Fault(1, key, broken)] if broken else []
    said = [preview.text for preview in shown]
    return Reviewed(faults, [*doubts(key, language, said, uses, before)], shown, titles)


def standing_text(own: str, ours: str, key: str) -> tuple[str, str | None]:
    """The source of our text, and of the merchant's if there is one."""
    theirs = messages(own).get(key)
    return text_of(messages(ours)[key]), text_of(theirs) if theirs and theirs.value else None


def _shape_faults(content: str, key: str, text: str) -> list[Fault]:
    if len(text) > LONGEST_DRAFT:
        return [Fault(2, key, f"A text may have {LONGEST_DRAFT} characters, this one has {len(text)}.")]
    if not text.strip():
        return [Fault(2, key, "Write something first, or go back to ours.")]
    faults = list(syntax_faults(content))
    found = messages(content)
    if not faults and (len(found) > 1 or key not in found or found[key].attributes):
        return [Fault(2, key, "A line must not begin with a full stop; write the sentence before it on the same line.")]
    return faults
