"""The sentence vectors' engine."""

import subprocess
import sys

_LOAD_AFTER_OPENMP = """
import sklearn.svm
from bot.nlu.embeddings import _load
from bot.nlu.merged_encoder import original_encoder
print(_load(original_encoder())._lib.omp_get_max_threads())
"""


def test_it_works_in_one_thread_even_when_openmp_was_loaded_before() -> None:
    command = [sys.executable, "-c", _LOAD_AFTER_OPENMP]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "1"
