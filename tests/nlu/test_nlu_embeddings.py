"""The sentence vectors' engine."""

import subprocess
import sys

_ENCODE_AFTER_SCIKIT_LEARN = """
import sklearn.svm
from bot.nlu.embeddings import _loaded, embed
embed("where is my order")
print(*{encoder._lib.omp_get_max_threads() for encoder in _loaded.encoders.values()})
"""


def test_it_works_in_one_thread_even_when_openmp_was_loaded_before() -> None:
    command = [sys.executable, "-c", _ENCODE_AFTER_SCIKIT_LEARN]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "1"
