"""How long deliveries take: from what they really took lately, else as the shop has configured."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from math import ceil
from statistics import median

from bot.common.shop_settings import Shipping
from bot.shop.ports import ShopUnitOfWork

NEWEST = 50  # deliveries that count
FEWEST = 10  # deliveries from which anything is concluded
_MOST_OF_ALL = 90  # per cent that arrive within the longer time


class Source(StrEnum):
    """Where an estimate comes from."""

    COUNTRY = "country"  # the newest deliveries of the method to that country
    ANYWHERE = "anywhere"  # the newest deliveries of the method to all countries
    CONFIGURED = "configured"  # the shop's own table


@dataclass(frozen=True)
class Estimate:
    """Days from shipping to delivery: half of the parcels take the first, nine of ten at most the second."""

    method: str
    days: tuple[int, int]
    source: Source


async def estimate(work: ShopUnitOfWork, shipping: Shipping, method: str, country: str = "") -> Estimate:
    """The days of a shipping method, by any spelling of it, to a country or in general."""
    name = shipping.method_name(method)
    spellings = [name, ""] if name == shipping.default_method else [name]
    here = await work.deliveries.newest(spellings, country, NEWEST) if country else []
    enough_here = len(here) >= FEWEST
    anywhere = [] if enough_here else await work.deliveries.newest(spellings, "", NEWEST)
    return from_deliveries(name, here, anywhere, shipping.methods[name].delivery_days)


def from_deliveries(
    method: str, here: Sequence[timedelta], anywhere: Sequence[timedelta], configured: tuple[int, int]
) -> Estimate:
    """The estimate by the first source that knows enough."""
    for source, taken in ((Source.COUNTRY, here), (Source.ANYWHERE, anywhere)):
        if len(taken) >= FEWEST:
            return Estimate(method, (_days(_half(taken)), _days(_within(taken))), source)
    return Estimate(method, configured, Source.CONFIGURED)


def _half(taken: Sequence[timedelta]) -> timedelta:
    """The time in which half of the parcels arrived."""
    return timedelta(seconds=median(time.total_seconds() for time in taken))


def _within(taken: Sequence[timedelta]) -> timedelta:
    """The time in which nine of ten arrived (nearest rank)."""
    return sorted(taken)[-(-len(taken) * _MOST_OF_ALL // 100) - 1]


def _days(time: timedelta) -> int:
    return max(1, ceil(time / timedelta(days=1)))
