"""`waybill check-data`: are the examples fit to learn from."""

import sys
from pathlib import Path

from bot.cli.screen import screen

_TEST_SET = Path("tests/understanding")


def check_data() -> None:
    """Refuse examples that are ambiguous, repeated, in the wrong language, too few, or kept for measuring."""
    from bot.nlu.example_checks import problems  # spaCy takes half a second, which no other command needs
    from bot.nlu.examples import read_examples, read_messages

    examples = read_examples()
    found = [*problems(examples, [*read_messages(), *read_messages(_TEST_SET)])]
    for problem in found:
        screen.print(f"✗ {problem}", style="red", markup=False)
    if found:
        sys.exit(1)
    screen.print(f"✓ {len(examples)} examples are in order.", style="green")
