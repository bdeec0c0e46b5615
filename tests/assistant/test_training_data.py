"""Rasa's own checks of domain, rules and examples; `rasa train` would only warn of most of it, and slowly."""

from collections.abc import Callable

import pytest
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.validator import Validator

pytestmark = [
    pytest.mark.filterwarnings("ignore:Slot auto-fill:UserWarning"),  # Rasa says so to every assistant
    pytest.mark.filterwarnings("ignore:The intent .* is listed in the domain file:UserWarning"),  # those of buttons
]

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


@pytest.fixture(scope="module")
def validator() -> Validator:
    return Validator.from_importer(TrainingDataImporter.load_from_config("config.yml", "domain.yml", ["data"]))


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS.keys())
def test_rasa_finds_nothing_wrong(validator: Validator, check: Callable[[Validator], bool]) -> None:
    assert check(validator)
