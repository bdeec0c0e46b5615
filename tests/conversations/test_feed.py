"""News reaches everybody who listens now, and nobody else."""

from bot.conversations.feed import Changed, Feed, Typing


async def test_every_listener_hears_all_news_in_order() -> None:
    feed = Feed()
    async with feed.listen() as one, feed.listen() as other:
        feed.publish(Typing("c1", "bot"))
        feed.publish(Changed("c1"))
        for listener in (one, other):
            assert [listener.get_nowait(), listener.get_nowait()] == [Typing("c1", "bot"), Changed("c1")]


async def test_news_from_before_and_after_listening_are_not_heard() -> None:
    feed = Feed()
    feed.publish(Changed("before"))
    async with feed.listen() as news:
        assert news.empty()
    feed.publish(Changed("after"))
    assert news.empty()
