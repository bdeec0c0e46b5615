"""Are the settings right, and is everything there: what `waybill doctor` and the desk's settings page tell."""

from collections.abc import Callable, Iterator
from pathlib import Path

from bot.channels.facebook.settings import facebook_settings
from bot.channels.telegram.settings import telegram_settings
from bot.common.environment import Environment
from bot.common.errors import SettingsError, WaybillError
from bot.common.shop_settings import load_shop_settings
from bot.hub import model
from bot.replies.own_files import own_folder
from bot.replies.rendering import Replies

Surroundings = Callable[[], Environment]


def findings(surroundings: Surroundings) -> list[str]:
    """Everything that is wrong with shop.yml, the environment, templates, examples and the model, a line each."""
    return [problem for check in (_languages, _channels, _model) for problem in _problems(check, surroundings)]


def _problems(check: Callable[[Surroundings], Iterator[str]], surroundings: Surroundings) -> Iterator[str]:
    try:
        yield from check(surroundings)
    except WaybillError as error:
        yield from str(error).splitlines()


def _languages(surroundings: Surroundings) -> Iterator[str]:
    settings = load_shop_settings(surroundings().shop_file)
    Replies(settings, own=own_folder(surroundings()))
    for language in settings.languages:
        if not any(Path("data/nlu").glob(f"{language}/*.yml")):
            yield f"shop.yml offers the language {language}, but data/nlu/{language}/ has no examples."


def _channels(surroundings: Surroundings) -> Iterator[str]:
    for connection in (telegram_settings, facebook_settings):
        try:
            connection(surroundings())
        except SettingsError as error:
            yield str(error)


def _model(_: Surroundings) -> Iterator[str]:
    if not model.is_current():
        yield "The model is older than its data, or missing: run `waybill train`."
