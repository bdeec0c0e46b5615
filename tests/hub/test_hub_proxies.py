"""Whose log-in it is behind proxies, and how many one address may fail."""

import pytest

from bot.conversations.agents import Agent, Role
from bot.desk.login import _network
from tests.hub.serving import Client, StartHub, database_of


async def fails(client: Client, number: int, **headers: str) -> int:
    """Try an address nobody has, a different one each time."""
    body = {"email": f"nobody{number}@example.com", "password": "guess"}
    return (await client.post("/api/desk/login", json=body, headers=headers)).status


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        (None, ""),
    ],
)
def test_an_ipv6_network_counts_as_one_address(address: str | None, counted: str) -> None:
    assert _network(address) == counted


async def test_an_address_that_guesses_around_is_refused_whoever_it_names(hub: Client) -> None:
    assert {await fails(hub, number) for number in range(30)} == {401}
    assert await fails(hub, 30) == 429
    async with database_of(hub).begin() as work:
        work.agents.add(Agent("maja@example.com", "Maja", Role.AGENT, "no hash"))
        await work.commit()
    body = {"email": "maja@example.com", "password": "right or wrong"}
    assert (await hub.post("/api/desk/login", json=body)).status == 429
    async with database_of(hub).read() as work:
        maja = await work.agents.by_email("maja@example.com")
        assert maja and maja.failed_logins == 0


async def test_a_header_anybody_can_write_is_not_believed(hub: Client) -> None:
    told = [await fails(hub, number, **{"X-Forwarded-For": f"192.0.2.{number}"}) for number in range(31)]
    assert told[-1] == 429


async def test_behind_a_proxy_the_shopper_s_neighbours_are_told_apart(start_hub: StartHub) -> None:
    hub = await start_hub(place={"trusted_proxies": 1})
    for number in range(31):
        forged = {"X-Forwarded-For": f"198.51.100.{number}, 192.0.2.1"}  # the proxy appends whom it heard
        last = await fails(hub, number, **forged)
    assert last == 429
    assert await fails(hub, 31, **{"X-Forwarded-For": "192.0.2.2"}) == 401
