"""Templates (Fluent, one file a language) rendered with data."""

import copy
import logging
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from bot.common.environment import environment
from bot.common.errors import SettingsError
from bot.common.shop_settings import ShopSettings, shop_settings
from bot.replies.formats import format_day, format_items, template_functions
from bot.replies.own_files import OwnFiles, own_folder
from bot.replies.template_files import check_own_templates, read_template_files, template_files

logger = logging.getLogger(__name__)

TEMPLATES = Path(__file__).with_name("templates")


class MissingTemplate(SettingsError):
    """A key stands in no language the shop offers."""


class TemplateFault(SettingsError):
    """A template could not be filled: a variable is missing or of the wrong kind."""


class Replies:
    """All templates of the shop's languages; a language without a key falls back to the default one.

    A change of the merchant's own files is noticed within a second, in every process that has them open.
    """

    def __init__(self, settings: ShopSettings, folder: Path = TEMPLATES, own: Path | None = None) -> None:
        """`own` is the merchant's folder: texts there take the place of ours, key by key.

        Raises:
            SettingsError: a language has no templates, or a file is wrong; file, line and key are named.
        """
        self._settings = settings
        files = {language: _existing(template_files(folder, language), language) for language in settings.languages}
        self._locales = {language: Locale.parse(language) for language in files}
        self._ours = {language: read_template_files(paths) for language, paths in files.items()}
        self._parsed = {language: _parsed(content) for language, content in self._ours.items()}
        self._own = OwnFiles(own) if own else None
        self._bundles = self._load()

    @property
    def languages(self) -> list[str]:
        """The shop's languages, the default first."""
        return list(self._ours)

    def ours(self, language: str) -> str:
        """The content of our own files of a language."""
        return self._ours[language]

    def trying(self, language: str, content: str) -> "Replies":
        """These templates with some of a language replaced by a draft, which nobody else sees."""
        self._refresh()
        other = copy.copy(self)
        other._own = None
        draft = self._bundle(language, self._own.content(language) if self._own else "", content)
        other._bundles = {**self._bundles, language: draft}
        return other

    def language(self, wanted: str | None) -> str:
        """The wanted language if the shop offers it, else the default."""
        return wanted if wanted in self._bundles else self._settings.default_language

    def text(self, key: str, language: str | None, **variables: Any) -> str:
        """The text of a key.

        Raises:
            MissingTemplate: no language has the key.
            TemplateFault: a variable that the template uses was not given.
        """
        self._refresh()
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
        facts = {**self.shop_facts(), **variables}
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

    def shop_facts(self) -> dict[str, Any]:
        """What every text may use: names, links and days of shop.yml."""
        store, (bank_first, bank_last) = self._settings.store, self._settings.refunds.bank_days
        return {
            "store": store.name,
            "account_url": store.account_url,
            "contact_url": store.contact_url,
            "cdc_url": self._settings.health.cdc_url,
            "bank_first": bank_first,
            "bank_last": bank_last,
        }

    def _refresh(self) -> None:
        """Take up changed files of the merchant's; while they have a mistake, what was said before is said."""
        if self._own and self._own.changed():
            try:
                self._bundles = self._load()
            except SettingsError as error:
                logger.warning("The texts stay as they were: %s", error)

    def _load(self) -> dict[str, FluentBundle]:
        for language, ours in self._ours.items():
            if self._own:
                check_own_templates(self._own.paths(language), ours, self.shop_facts())
        return {
            language: self._bundle(language, self._own.content(language) if self._own else "")
            for language in self._ours
        }

    def _bundle(self, language: str, *replacing: str) -> FluentBundle:
        functions = template_functions(self._locales[language], self._settings.zone)
        bundle = FluentBundle([language], functions=functions, use_isolating=False)
        bundle.add_resource(self._parsed[language])
        for content in replacing:
            bundle.add_resource(FluentResource(content), allow_overrides=True)
        return bundle


@lru_cache(maxsize=32)
def _parsed(content: str) -> FluentResource:
    """The content of our files; it never changes, and reading it takes a while."""
    return FluentResource(content)


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
    return Replies(shop_settings(), own=own_folder(environment()))
