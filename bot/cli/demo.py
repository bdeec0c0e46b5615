"""Sample data for a database that is empty: orders in every state, a notice, a catalogue, an agent."""

from dataclasses import dataclass

from bot.cli.database import open_database
from bot.common.clock import utc_now
from bot.conversations.agents import Agent, Role
from bot.desk.passwords import hash_password, one_time_password
from bot.platforms.demo.deliveries import delivered_orders
from bot.platforms.demo.notices import demo_notices
from bot.platforms.demo.orders import demo_orders
from bot.platforms.demo.products import demo_products
from bot.storage.unit_of_work import UnitOfWork

_EMAIL, _NAME = "agent@example.com", "Maja"


@dataclass(frozen=True)
class DemoAgent:
    """Who can log in at the desk, with a password that works once."""

    email: str
    password: str


async def load_demo() -> DemoAgent | None:
    """Fill what is empty.

    Returns:
        The agent if this call made one.
    """
    async with open_database() as database, database.begin() as work:
        if not await work.orders.any():
            _add_orders(work)
        if not await work.products.any():
            for product in demo_products(utc_now().date()):
                work.products.add(product)
        agent = None if await work.agents.names() else _add_agent(work)
        await work.commit()
        return agent


def _add_orders(work: UnitOfWork) -> None:
    now = utc_now()
    for order in (*demo_orders(now), *delivered_orders(now)):
        work.orders.add(order)
    for notice in demo_notices(now.date()):
        work.notices.add(notice)


def _add_agent(work: UnitOfWork) -> DemoAgent:
    password = one_time_password()
    work.agents.add(Agent(_EMAIL, _NAME, Role.ADMIN, hash_password(password)))
    return DemoAgent(_EMAIL, password)
