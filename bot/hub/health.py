"""Is the hub alive, can it serve, and how much has it done."""

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest
from sqlalchemy import func, select

from bot.hub.keys import ASSISTANT, DATABASE
from bot.storage import desk_tables
from bot.storage.message_tables import conversations, messages

routes = web.RouteTableDef()


@routes.get("/healthz")
async def healthz(request: web.Request) -> web.Response:
    """200 while the process serves requests."""
    return web.json_response({"status": "ok"})


@routes.get("/readyz")
async def readyz(request: web.Request) -> web.Response:
    """200 when database and assistant answer, else 503 with the one that does not."""
    async with request.app[DATABASE].engine.connect() as connection:
        await connection.execute(select(1))
    ready = await request.app[ASSISTANT].ready()
    parts = {"database": True, "assistant": ready}
    return web.json_response({"ready": ready, "parts": parts}, status=200 if ready else 503)


@routes.get("/metrics")
async def metrics(request: web.Request) -> web.Response:
    """Counts of messages and conversations for Prometheus, read from the database."""
    registry = CollectorRegistry()
    async with request.app[DATABASE].engine.connect() as connection:
        for name, text, column in (
            ("waybill_messages", "Messages by sender", messages.c.sender),
            ("waybill_message_handling", "Messages by handling", messages.c.handling),
            ("waybill_conversations", "Conversations by owner", conversations.c.owner),
            ("waybill_mails", "Mail to the desk's people by state", desk_tables.mails.c.state),
        ):
            gauge = Gauge(name, text, [column.name], registry=registry)
            for value, count in await connection.execute(select(column, func.count()).group_by(column)):
                gauge.labels(value).set(count)
        gauge = Gauge(
            "waybill_alerts", "Shoppers or messages concerned by each alert raised now", ["kind"], registry=registry
        )
        raised = select(desk_tables.alerts.c.kind, desk_tables.alerts.c.count)
        for kind, count in await connection.execute(raised.where(desk_tables.alerts.c.cleared_at.is_(None))):
            gauge.labels(kind).set(count)
    return web.Response(body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})
