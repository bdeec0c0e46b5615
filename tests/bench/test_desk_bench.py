"""The desk's bench at work, small: three seconds; what it shows is that nothing is missed or repeated."""

from pathlib import Path

import pytest

from tests.bench.desk import Run
from tests.bench.desk_room import furnish


@pytest.mark.timeout(240)
async def test_every_agent_is_told_of_every_message_once(tmp_path: Path) -> None:
    room = await furnish(f"sqlite:///{tmp_path}/hub.db", agents=5, conversations=40)
    result = await Run(tmp_path, room, rate=30, seconds=3).go()
    assert len(result.accepted) == 90
    assert (result.missing, result.repeated) == (0, 0)
