"""CORS: the shop's own pages may use the API, others may not."""

import pytest

from tests.hub.serving import SHOP_PAGE, Client, Shopper, error_of

FOREIGN = ["https://evil.example", "null", "https://shop.example.evil.example", "http://shop.example", "https://shop"]


async def test_an_allowed_page_may_read_answers_and_errors(hub: Client, shopper: Shopper) -> None:
    for headers, status in ((shopper.headers, 200), ({}, 401)):
        response = await hub.get("/api/chat/messages", headers={"Origin": SHOP_PAGE, **headers})
        assert response.status == status
        assert response.headers["Access-Control-Allow-Origin"] == SHOP_PAGE
        assert response.headers["Vary"] == "Origin"
        assert "Access-Control-Allow-Credentials" not in response.headers


async def test_a_preflight_names_the_methods_and_headers_of_the_widget(hub: Client) -> None:
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization,content-type"}
    response = await hub.options("/api/chat/messages", headers={"Origin": SHOP_PAGE, **asked})
    assert response.status == 204
    assert response.headers["Access-Control-Allow-Origin"] == SHOP_PAGE
    assert {"Authorization", "Content-Type"} <= set(response.headers["Access-Control-Allow-Headers"].split(", "))
    assert {"GET", "POST"} <= set(response.headers["Access-Control-Allow-Methods"].split(", "))


@pytest.mark.parametrize("origin", FOREIGN)
async def test_a_foreign_page_is_403_and_changes_nothing(hub: Client, shopper: Shopper, origin: str) -> None:
    headers = {"Origin": origin, **shopper.headers}
    for response in (
        await hub.options("/api/chat/messages", headers={"Origin": origin, "Access-Control-Request-Method": "POST"}),
        await hub.post("/api/chat/messages", json={"client_id": "one", "text": "hello"}, headers=headers),
        await hub.get("/api/chat/messages", headers=headers),
        await hub.post("/api/chat/sessions", json={}, headers=headers),
    ):
        assert (response.status, await error_of(response)) == (403, "origin")
        assert "Access-Control-Allow-Origin" not in response.headers
    assert (await shopper.reads())["messages"] == []


async def test_this_server_s_own_page_and_programs_need_no_permission(hub: Client) -> None:
    for headers in ({}, {"Origin": f"http://{hub.host}:{hub.port}"}):
        response = await hub.post("/api/chat/sessions", json={}, headers=headers)
        assert response.status == 201
        assert "Access-Control-Allow-Origin" not in response.headers


@pytest.mark.parametrize("path", ["/widget.js", "/widget/chat.js"])
async def test_any_page_may_load_the_widget_s_files(hub: Client, path: str) -> None:
    response = await hub.get(path, headers={"Origin": "https://anywhere.example"})
    assert (response.status, response.headers["Access-Control-Allow-Origin"]) == (200, "*")


async def test_the_desk_is_not_opened_to_other_pages(hub: Client) -> None:
    for path in ("/desk/", "/api/desk/me"):
        response = await hub.get(path, headers={"Origin": SHOP_PAGE})
        assert "Access-Control-Allow-Origin" not in response.headers
