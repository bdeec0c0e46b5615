"""`waybill doctor`: are the settings right, and is everything there."""

import sys

from bot.cli.screen import screen
from bot.common.environment import environment
from bot.hub.checkup import findings


def doctor() -> None:
    """Check shop.yml, the environment, templates, examples and the model."""
    problems = findings(environment)
    for problem in problems:
        screen.print(f"✗ {problem}", style="red", markup=False)
    if problems:
        sys.exit(1)
    screen.print("✓ Settings, languages and model are in order.", style="green")
