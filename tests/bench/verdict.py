"""What became of everything that was sent, read from the hub's database and from the platforms."""

import itertools
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.traffic import Shopper


@dataclass
class Verdict:
    """Counts of messages; all but `doubtful` and `arrived_after_all` have to be 0."""

    lost: int = 0  # not in the database, not answered, or the answer neither delivered nor known to be in doubt
    answered_twice: int = 0
    out_of_order: int = 0
    delivered_twice: int = 0
    doubtful: int = 0  # the hub was killed while they were being delivered: shown at the desk, never repeated
    arrived_after_all: int = 0  # of those
    examples: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether every message was answered once and in order."""
        return not (self.lost or self.answered_twice or self.out_of_order or self.delivered_twice)


def judge(shoppers: list[Shopper], database: Path, arrived: dict[tuple[str, str], list[str]]) -> Verdict:
    """Compare what was written with what was answered and what has arrived at each shopper, in order."""
    verdict = Verdict()
    with closing(sqlite3.connect(database)) as connection:
        for shopper in shoppers:
            answers = connection.execute(_ANSWERS, (shopper.channel, shopper.address)).fetchall()
            _judge_one(verdict, shopper, answers, arrived.get((shopper.channel, shopper.address), []))
    return verdict


_ANSWERS = """
    SELECT messages.text, deliveries.state FROM messages
    JOIN conversations ON conversations.id = messages.conversation_id
    JOIN deliveries ON deliveries.message_id = messages.id
    WHERE conversations.channel = ? AND conversations.address = ? AND messages.sender = 'bot' ORDER BY messages.seq
"""


def _judge_one(verdict: Verdict, shopper: Shopper, answers: list[tuple[str, str]], arrived: list[str]) -> None:
    answered = [says for text, _ in answers for says in text.split("\n")]
    doubtful = {says for text, state in answers if state == "unknown" for says in text.split("\n")}
    came = [says for text in arrived for says in text.split("\n") if says in set(shopper.said)]
    missing = [says for says in shopper.said if says not in answered or (says not in came and says not in doubtful)]
    verdict.lost += len(missing)
    verdict.answered_twice += sum(count - 1 for count in Counter(answered).values())
    verdict.delivered_twice += sum(count - 1 for count in Counter(came).values())
    verdict.out_of_order += sum(_steps_back(shopper.said, said) for said in (answered, came))
    verdict.doubtful += len(doubtful)
    verdict.arrived_after_all += len(doubtful & set(came))
    verdict.examples += missing[:3]


def _steps_back(right: list[str], said: list[str]) -> int:
    places = [right.index(says) for says in said if says in right]
    return sum(later < earlier for earlier, later in itertools.pairwise(places))
