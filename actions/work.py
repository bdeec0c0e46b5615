"""The database of the action server, opened at its first use."""

from functools import lru_cache

from bot.common.environment import environment
from bot.storage.unit_of_work import Database


@lru_cache
def database() -> Database:
    """The shop's database; one pool of connections per process."""
    return Database(environment().database_url)
