"""`python -m tests.assistant.validating`: what Rasa's own checks find wrong with domain, rules and examples, as JSON.

They load Rasa, which the tests' own process does without; `rasa train` would only warn of most of it, and slowly.
"""

import json
import sys
from collections.abc import Callable

from rasa.shared.importers.importer import TrainingDataImporter
from rasa.validator import Validator

CHECKS: dict[str, Callable[[Validator], bool]] = {
    "the domain is valid": Validator.verify_domain_validity,
    "examples have intents of the domain": Validator.verify_intents,
    "rules use intents of the domain": lambda validator: validator.verify_intents_in_stories(ignore_warnings=False),
    "rules use actions of the domain": Validator.verify_actions_in_stories_rules,
    "rules use forms of the domain": Validator.verify_forms_in_stories_rules,
    "forms fill slots of the domain": Validator.verify_form_slots,
    "slots are filled from what exists": Validator.verify_slot_mappings,
    "no two rules contradict each other": lambda validator: validator.verify_story_structure(ignore_warnings=False),
}

if __name__ == "__main__":
    validator = Validator.from_importer(TrainingDataImporter.load_from_config("config.yml", "domain.yml", ["data"]))
    sys.stdout.write(json.dumps({name: check(validator) for name, check in CHECKS.items()}))
