"""The current time, in one place, always aware of its zone."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Now, in UTC, to the microsecond."""
    return datetime.now(UTC)
