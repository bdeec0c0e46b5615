"""The sentence vectors' engine."""

import os
import subprocess
import sys

import pytest

from bot.nlu.embeddings import CALM

_ENCODE_AFTER_SCIKIT_LEARN = """
import sklearn.svm
from bot.nlu.embeddings import _loaded, embed
embed("where is my order")
print(*{encoder._lib.omp_get_max_threads() for encoder in _loaded.encoders.values()})
"""
_AS_IT_COMES = {name: value for name, value in os.environ.items() if name not in CALM}


@pytest.mark.parametrize(("told", "threads"), [({}, 1), (CALM, min(2, os.cpu_count() or 1))], ids=["busy", "calm"])
def test_a_second_thread_helps_only_where_threads_wait_calmly(told: dict[str, str], threads: int) -> None:
    command = [sys.executable, "-c", _ENCODE_AFTER_SCIKIT_LEARN]
    done = subprocess.run(command, env=_AS_IT_COMES | told, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(threads)
