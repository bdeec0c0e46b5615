"""What the hub serves beside the two APIs, and what every response carries."""

import re
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.common.environment import Environment
from bot.common.shop_settings import ShopSettings
from bot.hub.app import build_app
from tests.hub.serving import Client, error_of

PAGES = ["/", "/desk/", "/widget.js", "/storefront/storefront.css", "/widget/chat.js", "/desk/desk.js"]
RESPONSES = [
    ("GET", "/", 200),
    ("GET", "/widget.js", 200),
    ("GET", "/healthz", 200),
    ("GET", "/desk", 301),
    ("GET", "/desk/", 200),
    ("GET", "/desk/desk.js", 200),
    ("POST", "/api/desk/login", 400),
    ("POST", "/api/chat/sessions", 400),
    ("POST", "/healthz", 400),
    ("GET", "/api/chat/messages", 401),
    ("GET", "/api/desk/me", 401),
    ("GET", "/widget/", 404),
    ("GET", "/nothing", 404),
    ("GET", "/api/chat/nothing", 404),
    ("OPTIONS", "/api/chat/messages", 204),
]
SECRETS = ["/desk/%2e%2e/%2e%2e/%2e%2e/shop.yml", "/widget/..%2f..%2f__init__.py", "/storefront/%2fetc%2fpasswd"]


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_and_file_is_served(hub: Client, path: str) -> None:
    response = await hub.get(path)
    assert response.status == 200
    assert response.content_type in {"text/html", "text/css", "text/javascript", "application/javascript"}
    assert len(await response.read()) > 100


async def test_a_page_that_is_changed_is_asked_for_again(hub: Client) -> None:
    for path in ("/", "/desk/", "/widget.js"):
        response = await hub.get(path)
        assert response.headers["Cache-Control"] == "no-cache"
        again = await hub.get(path, headers={"If-None-Match": response.headers["ETag"]})
        assert again.status == 304


async def test_the_desk_without_its_slash_leads_to_the_desk(hub: Client) -> None:
    response = await hub.get("/desk", allow_redirects=False)
    assert (response.status, response.headers["Location"]) == (301, "/desk/")


@pytest.mark.parametrize("path", SECRETS)
async def test_no_path_leads_out_of_the_folders(hub: Client, path: str) -> None:
    response = await hub.get(path)
    assert response.status in {403, 404}
    assert await error_of(response)


@pytest.mark.parametrize(("method", "path", "status"), RESPONSES)
async def test_every_response_carries_the_security_headers(hub: Client, method: str, path: str, status: int) -> None:
    response = await hub.request(method, path, allow_redirects=False)
    assert response.status == status
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy and "frame-ancestors 'none'" in policy and "unsafe" not in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert {"camera=()", "microphone=()", "geolocation=()"} <= set(response.headers["Permissions-Policy"].split(", "))


@pytest.mark.parametrize("path", ["/", "/desk/"])
async def test_no_page_needs_what_the_policy_forbids(hub: Client, path: str) -> None:
    page = await (await hub.get(path)).text()
    scripts = re.findall(r"<script\b([^>]*)>(.*?)</script>", page, re.DOTALL)
    assert scripts and all("src=" in attributes and not body.strip() for attributes, body in scripts)
    assert not re.search(r"<style\b|\sstyle=|\son\w+=|javascript:", page)


@pytest.mark.parametrize("path", ["/nothing", "/api/nothing", "/api/chat/nothing", "/api/desk/nothing", "/desk/no.js"])
async def test_an_unknown_path_is_404_in_json(hub: Client, path: str) -> None:
    response = await hub.get(path)
    assert (response.status, await error_of(response)) == (404, "not_found")


async def test_a_failure_of_ours_is_500_in_json_without_its_cause(
    aiohttp_client: Any, settings: ShopSettings, tmp_path: Path
) -> None:
    async def fail(request: web.Request) -> web.Response:
        raise RuntimeError("the combination is 4711")

    app = build_app(Environment(database_url=f"sqlite:///{tmp_path}/hub.db"), settings)
    app.router.add_get("/api/fail", fail)
    response = await (await aiohttp_client(app)).get("/api/fail")
    assert (response.status, await error_of(response)) == (500, "internal")
    assert "4711" not in await response.text()
    assert response.headers["X-Content-Type-Options"] == "nosniff"
