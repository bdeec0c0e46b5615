import json
import subprocess
import sys


def test_rasa_finds_nothing_wrong_with_domain_rules_and_examples() -> None:
    command = [sys.executable, "-W", "ignore", "-m", "tests.assistant.validating"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout.splitlines()[-1])
    assert found
    assert [check for check, is_right in found.items() if not is_right] == []
