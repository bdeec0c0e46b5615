"""The bench at work, small: 300 webhooks, hub and assistant killed once each."""

from pathlib import Path

import pytest

from tests.bench.inbox import Run


@pytest.mark.timeout(240)
async def test_nothing_is_lost_or_said_twice_while_hub_and_assistant_are_killed(tmp_path: Path) -> None:
    result = await Run(tmp_path, webhooks=300, kills=2, seed=1).go()
    assert result.verdict.good, result.verdict
