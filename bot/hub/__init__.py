"""The aiohttp application that joins channels, assistant, desk and database."""
