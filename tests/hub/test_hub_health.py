"""Alive, ready, counted, described."""

import subprocess
import sys

from prometheus_client.parser import text_string_to_metric_families

from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, Shopper, StartHub, error_of


async def test_alive_whatever_the_assistant_does(hub: Client, double: RasaDouble) -> None:
    double.broken = 500
    response = await hub.get("/healthz")
    assert (response.status, await response.json()) == (200, {"status": "ok"})


async def test_ready_with_database_and_assistant(hub: Client) -> None:
    response = await hub.get("/readyz")
    parts = {"database": True, "assistant": True}
    assert (response.status, await response.json()) == (200, {"ready": True, "parts": parts})


async def test_not_ready_while_the_assistant_is_down(hub: Client, double: RasaDouble) -> None:
    double.broken = 503
    response = await hub.get("/readyz")
    assert (response.status, (await response.json())["parts"]) == (503, {"database": True, "assistant": False})


async def test_not_ready_while_nothing_listens_where_the_assistant_should(
    start_hub: StartHub, unused_tcp_port: int
) -> None:
    response = await (await start_hub(assistant_port=unused_tcp_port)).get("/readyz")
    assert (response.status, (await response.json())["ready"]) == (503, False)


async def test_metrics_count_what_is_in_the_database(hub: Client, shopper: Shopper) -> None:
    await shopper.says("hello")
    await shopper.hears("bot")
    text = await (await hub.get("/metrics")).text()
    samples = {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }
    assert samples == {
        ("waybill_messages", "shopper"): 1,
        ("waybill_messages", "bot"): 1,
        ("waybill_message_handling", "answered"): 1,
        ("waybill_message_handling", "sent"): 1,
        ("waybill_conversations", "bot"): 1,
    }


async def test_metrics_tell_nothing_about_anybody(hub: Client, shopper: Shopper) -> None:
    await shopper.says("my address is anna@example.com")
    await shopper.hears("bot")
    text = await (await hub.get("/metrics")).text()
    assert "anna" not in text and shopper.conversation not in text


async def test_the_shopper_api_s_description_names_exactly_its_routes(hub: Client) -> None:
    described = await (await hub.get("/api/openapi.json")).json()
    assert described["openapi"].startswith("3.")
    written = {(method.upper(), path) for path, methods in described["paths"].items() for method in methods}
    assert hub.app is not None
    served = {
        (route.method, route.resource.canonical)
        for route in hub.app.router.routes()
        if route.resource and route.resource.canonical.startswith("/api/chat/") and route.method != "HEAD"
    }
    assert written == served


async def test_a_method_that_a_path_does_not_have_is_refused_in_words(hub: Client) -> None:
    response = await hub.delete("/api/chat/messages")
    assert 400 <= response.status < 500
    assert await error_of(response)


def test_the_hub_runs_without_rasa() -> None:
    code = (
        "import sys, bot.hub.app; sys.exit(any(name.split('.')[0] in {'rasa', 'tensorflow'} for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
