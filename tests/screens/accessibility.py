"""axe-core's rules for WCAG 2.2 AA on a page as it stands."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


def check_accessible(page: Page) -> None:
    """Fail with what axe-core found and where; nothing moves meanwhile, so that nothing is only half faded in."""
    page.emulate_media(reduced_motion="reduce")
    found = Axe().run(page, options=_RULES)
    page.emulate_media(reduced_motion="no-preference")
    faults = [_in_words(violation) for violation in found.response["violations"]]
    assert not faults, "\n".join(faults)


def _in_words(violation: dict[str, Any]) -> str:
    """What is wrong and where; inside a web component a target is a path."""
    places = [f"{node['target']}: {node['failureSummary']}" for node in violation["nodes"]]
    return "\n".join([f"{violation['id']}: {violation['help']}", *places])
