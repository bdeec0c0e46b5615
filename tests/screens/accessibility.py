"""axe-core's rules for WCAG 2.2 AA on a page as it stands."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


def check_accessible(page: Page) -> None:
    """Fail with what axe-core found and where."""
    found = Axe().run(page, options=_RULES)
    assert found.violations_count == 0, found.generate_report()
