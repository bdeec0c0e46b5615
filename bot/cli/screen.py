"""What the command writes to the terminal."""

from rich.console import Console

screen = Console(highlight=False)
_errors = Console(stderr=True, highlight=False)


def complain(text: str) -> None:
    """Say what went wrong and what to do, in red, on standard error."""
    _errors.print(text, style="red", markup=False)
