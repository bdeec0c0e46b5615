"""How well the assistant understands, measured: `python -m bot.evaluation` writes docs/understanding.md."""
