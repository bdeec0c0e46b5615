"""Templates (Fluent, one file a language) rendered with data."""

from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from bot.common.errors import SettingsError
from bot.common.shop_settings import ShopSettings, shop_settings
from bot.replies.formats import format_day, format_items, template_functions
from bot.replies.template_files import check_own_templates, read_template_files, template_files

TEMPLATES = Path(__file__).with_name("templates")
OWN_TEMPLATES = Path("templates")  # beside shop.yml: the merchant's own wording


class MissingTemplate(SettingsError):
    """A key stands in no language the shop offers."""


class TemplateFault(SettingsError):
    """A template could not be filled: a variable is missing or of the wrong kind."""


class Replies:
    """All templates of the shop's languages; a language without a key falls back to the default one."""

    def __init__(self, settings: ShopSettings, folder: Path = TEMPLATES, own: Path | None = None) -> None:
        """`own` is the merchant's folder: texts there take the place of ours, key by key.

        Raises:
            SettingsError: a language has no templates, or a file is wrong; file, line and key are named.
        """
        self._settings = settings
        ours = {language: _existing(template_files(folder, language), language) for language in settings.languages}
        self._locales = {language: Locale.parse(language) for language in ours}
        self._bundles = {language: self._load(files, own, language) for language, files in ours.items()}

    def language(self, wanted: str | None) -> str:
        """The wanted language if the shop offers it, else the default."""
        return wanted if wanted in self._bundles else self._settings.default_language

    def text(self, key: str, language: str | None, **variables: Any) -> str:
        """The text of a key.

        Raises:
            MissingTemplate: no language has the key.
            TemplateFault: a variable that the template uses was not given.
        """
        for candidate in (self.language(language), self._settings.default_language):
            if self._bundles[candidate].has_message(key):
                return self._format(key, candidate, variables)
        raise MissingTemplate(f"No template is called {key}.")

    def has(self, key: str) -> bool:
        """Whether the default language has the key."""
        return bool(self._bundles[self._settings.default_language].has_message(key))

    def day(self, at: datetime, language: str) -> str:
        """The day of a moment in the shop's zone, without the year."""
        return format_day(at.astimezone(self._settings.zone).date(), self._locales[self.language(language)])

    def __call__(self, key: str, language: str, **variables: Any) -> str:
        """The same as `text`; see bot.conversations.ports.Phrase."""
        return self.text(key, language, **variables)

    def _format(self, key: str, language: str, variables: dict[str, Any]) -> str:
        bundle, locale = self._bundles[language], self._locales[language]
        facts = {**self._shop_facts(), **variables}
        filled = {name: self._argument(value, language, locale) for name, value in facts.items()}
        text, faults = bundle.format_pattern(bundle.get_message(key).value, filled)
        if faults:
            raise TemplateFault(f"{language}, {key}: {'; '.join(map(str, faults))}")
        return str(text)

    def _argument(self, value: Any, language: str, locale: Locale) -> Any:
        """A list becomes an enumeration; a list of parts (`part`, a key, and its variables) one line for each."""
        if not isinstance(value, list):
            return value
        if any(isinstance(item, dict) for item in value):
            return "\n".join(self.text(item["part"], language, **item) for item in value)
        return format_items([str(item) for item in value], locale)

    def _shop_facts(self) -> dict[str, Any]:
        store, (bank_first, bank_last) = self._settings.store, self._settings.refunds.bank_days
        return {
            "store": store.name,
            "account_url": store.account_url,
            "contact_url": store.contact_url,
            "cdc_url": self._settings.health.cdc_url,
            "bank_first": bank_first,
            "bank_last": bank_last,
        }

    def _load(self, files: list[Path], own: Path | None, language: str) -> FluentBundle:
        functions = template_functions(self._locales[language], self._settings.zone)
        bundle = FluentBundle([language], functions=functions, use_isolating=False)
        ours = read_template_files(files)
        bundle.add_resource(FluentResource(ours))
        if own:
            replacing = template_files(own, language)
            bundle.add_resource(FluentResource(read_template_files(replacing)), allow_overrides=True)
            check_own_templates(replacing, ours, self._shop_facts())
        return bundle


def _existing(files: list[Path], language: str) -> list[Path]:
    if not files:
        raise SettingsError(
            f"shop.yml offers the language {language}, but its templates are missing: {TEMPLATES}/{language}.ftl, "
            f"or files in {TEMPLATES}/{language}/."
        )
    return files


@lru_cache
def replies() -> Replies:
    """The templates of this process, read once."""
    return Replies(shop_settings(), own=OWN_TEMPLATES)
