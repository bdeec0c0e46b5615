"""Photos of shoppers at the desk."""

import uuid

from tests.channels.pictures import a_picture
from tests.desk.at_the_desk import Desk
from tests.hub.serving import Client, Shopper, error_of


async def test_agents_see_a_photo_in_the_transcript_and_nobody_else_does(
    hub: Client, shopper: Shopper, maja: Desk
) -> None:
    sent = await hub.post("/api/chat/photos?client_id=one", data=a_picture(), headers=shopper.headers)
    assert sent.status == 202
    found = await maja.shows(shopper.conversation)
    [attachment] = found["messages"][0]["attachments"]
    assert attachment["type"] == "photo" and found["messages"][0]["text"] == "Photo"
    shown = await maja.client.get(attachment["url"])
    assert (shown.status, shown.content_type) == (200, "image/jpeg")
    assert shown.headers["X-Content-Type-Options"] == "nosniff" and "private" in shown.headers["Cache-Control"]
    assert (await hub.get(attachment["url"], headers=shopper.headers)).status == 401


async def test_a_photo_that_is_none_is_404(maja: Desk) -> None:
    for name in ("nothing", "..%2f..%2fhub.db", str(uuid.uuid4())):
        response = await maja.client.get(f"/api/desk/photos/{name}")
        assert response.status == 404 and await error_of(response)
