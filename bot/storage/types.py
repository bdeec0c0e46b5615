"""Column types that keep exact what databases would round or forget."""

from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Enum, TypeDecorator

_STEPS_PER_UNIT = 10_000  # finer than any currency's smallest coin


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, kept and returned in UTC; SQLite has no zones of its own."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database."""
        if value is not None and value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be stored: {value}")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From the database."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Amount(TypeDecorator[Decimal]):
    """An exact amount of money, kept as a whole number of ten-thousandths."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """To the database; refuses what it could not give back exactly."""
        if value is None:
            return None
        steps = value * _STEPS_PER_UNIT
        if steps != int(steps):
            raise ValueError(f"more than four decimals in an amount: {value}")
        return int(steps)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """From the database."""
        if value is None:
            return None
        amount = Decimal(value) / _STEPS_PER_UNIT
        return max(amount, amount.quantize(Decimal("0.01")), key=lambda form: -int(form.as_tuple().exponent))


def enumeration(values: type[StrEnum]) -> Any:
    """A text column holding the enumeration's values, not its Python names."""
    return Enum(values, native_enum=False, length=32, values_callable=lambda members: [m.value for m in members])
