"""`python -m bot.cli` is the `waybill` command."""

from bot.cli import main

main()
