"""Alerts at the desk: everybody sees them, the live feed says when they change, Prometheus counts them."""

from datetime import timedelta

from bot.common.clock import utc_now
from bot.conversations.alerts import Alert, AlertKind
from bot.conversations.feed import AlertsChanged
from bot.hub.keys import FEED
from tests.desk.at_the_desk import Desk
from tests.desk.test_desk_live import frames_until
from tests.hub.serving import Client, database_of


async def raise_alert(hub: Client, kind: AlertKind, count: int = 2) -> None:
    """Something is wrong."""
    assert hub.app
    async with database_of(hub).begin() as work:
        work.alerts.add(Alert(kind, utc_now() - timedelta(minutes=3), count))
        await work.commit()
    hub.app[FEED].publish(AlertsChanged())


async def test_nothing_is_wrong(maja: Desk) -> None:
    assert await (await maja.get("alerts")).json() == {"alerts": [], "elsewhere": None}


async def test_an_agent_hears_of_an_alert_at_once_and_reads_what_it_is(hub: Client, maja: Desk) -> None:
    socket = await maja.client.ws_connect("/api/desk/ws")
    await raise_alert(hub, AlertKind.WAITING)
    await frames_until(socket, "alerts")
    [alert] = (await (await maja.get("alerts")).json())["alerts"]
    assert (alert["kind"], alert["count"], alert["limit"]) == ("waiting", 2, 15)


async def test_what_is_over_is_not_shown(hub: Client, maja: Desk) -> None:
    await raise_alert(hub, AlertKind.ASSISTANT)
    async with database_of(hub).begin() as work:
        [alert] = await work.alerts.raised()
        alert.turn(0, utc_now())
        await work.commit()
    assert (await (await maja.get("alerts")).json())["alerts"] == []
    assert 'waybill_alerts{kind="assistant"}' not in await (await hub.get("/metrics")).text()


async def test_metrics_count_what_each_alert_concerns(hub: Client) -> None:
    await raise_alert(hub, AlertKind.OUTBOX, 7)
    assert 'waybill_alerts{kind="outbox"} 7.0' in await (await hub.get("/metrics")).text()
