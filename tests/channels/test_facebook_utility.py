"""Order news outside Messenger's window: approved templates."""

import aiohttp
import pytest

from bot.channels.facebook.outbound import FacebookOutbound
from bot.channels.facebook.settings import facebook_settings
from bot.channels.facebook.utility import UtilityMessages, UtilityTemplate
from bot.channels.outbound import Refused
from bot.common.environment import Environment
from tests.channels.graph_double import GraphDouble, graph_error
from tests.channels.platform_double import answering


async def send(graph: GraphDouble, template: UtilityTemplate) -> str:
    """Send news to one shopper."""
    settings = facebook_settings(Environment(**graph.place))
    assert settings
    async with aiohttp.ClientSession() as http:
        sender: UtilityMessages = FacebookOutbound(settings, http)
        return await sender.send_utility("6001", template)


async def test_a_template_goes_out_with_its_values_in_order(graph: GraphDouble) -> None:
    template = UtilityTemplate("order_delayed", "en_US", ("WB-1042", "3 December"))
    assert (await send(graph, template)).startswith("m_out_")
    values = [{"type": "text", "text": "WB-1042"}, {"type": "text", "text": "3 December"}]
    filled = {
        "name": "order_delayed",
        "language": {"code": "en_US"},
        "components": [{"type": "body", "parameters": values}],
    }
    assert graph.sent == [{"recipient": {"id": "6001"}, "messaging_type": "UTILITY", "message": {"template": filled}}]


async def test_a_template_without_placeholders_has_no_components(graph: GraphDouble) -> None:
    await send(graph, UtilityTemplate("shop_is_open", "lt"))
    assert graph.sent[0]["message"]["template"]["components"] == []


async def test_a_template_that_is_not_approved_is_refused(graph: GraphDouble) -> None:
    graph.troubles.append(answering(400, graph_error(100, message="Template not approved")))
    with pytest.raises(Refused, match="Template not approved"):
        await send(graph, UtilityTemplate("order_delayed", "en"))
