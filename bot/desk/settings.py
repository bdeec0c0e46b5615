"""The settings as this process reads them, for admins to look at: nothing here changes or reveals anything."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml
from aiohttp import web
from pydantic import BaseModel

from bot.common.environment import Environment
from bot.common.errors import SettingsError
from bot.common.shop_settings import ShopSettings, load_shop_settings
from bot.common.yaml_help import Key, comments
from bot.conversations.agents import Agent
from bot.desk.auth import DeskAuth

_PREFIX = "WAYBILL_"
_GENERAL = "general"  # keys that stand in no section


class SettingsView:
    """`GET /api/desk/settings`.

    Args:
        settings: as they were read at the start.
        findings: what `waybill doctor` finds now.
    """

    def __init__(
        self, auth: DeskAuth, environment: Environment, settings: ShopSettings, findings: Callable[[], list[str]]
    ) -> None:
        self._auth = auth
        self._environment = environment
        self._settings = settings
        self._findings = findings

    def routes(self) -> list[web.RouteDef]:
        """The route of this part of the API; admins only."""
        return [self._auth.door("GET", "/api/desk/settings", self.show)]

    async def show(self, request: web.Request, agent: Agent) -> web.Response:
        """Every key of shop.yml by section, which variables are set, and what is wrong."""
        return web.json_response(await asyncio.to_thread(self._all))

    def _all(self) -> dict[str, Any]:
        path = self._environment.shop_file
        written, help_texts = _file(path)
        return {
            "file": path.name,
            "sections": _sections(self._settings, written, help_texts, _values(_reread(path, self._settings))),
            "environment": _variables(self._environment),
            "findings": self._findings(),
        }


def _file(path: Path) -> tuple[dict[str, Any], dict[Key, str]]:
    """What the file says now, and its comments; nothing when it has become unreadable, which the findings tell."""
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8")) or {}, comments(path)
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return {}, {}


def _reread(path: Path, settings: ShopSettings) -> ShopSettings:
    """What the file would be read as at the next start; the same while it cannot be, which the findings tell."""
    try:
        return load_shop_settings(path)
    except SettingsError:
        return settings


def _values(settings: ShopSettings) -> dict[Key, Any]:
    return dict(_leaves(settings.model_dump(mode="json"), ()))


def _sections(
    settings: ShopSettings, written: dict[str, Any], help_texts: dict[Key, str], now: dict[Key, Any]
) -> list[dict[str, Any]]:
    sections: dict[str, list[dict[str, Any]]] = {}
    for key, value in _values(settings).items():
        keys = sections.setdefault(key[0] if len(key) > 1 else _GENERAL, [])
        keys.append(
            {
                "key": ".".join(key),
                "value": _shown(value),
                "source": "file" if _stands(written, key) else "default",
                "help": help_texts.get(key, ""),
                "changed": now.get(key) != value,
            }
        )
    return [{"name": name, "help": help_texts.get((name,), ""), "keys": keys} for name, keys in sections.items()]


def _leaves(value: Any, above: Key) -> Iterator[tuple[Key, Any]]:
    """Every key that has a value rather than keys of its own; words by language or name are one value."""
    words = len(above) > 1 and isinstance(value, dict) and all(isinstance(each, str) for each in value.values())
    if isinstance(value, dict) and value and not words:
        for name, inner in value.items():
            yield from _leaves(inner, (*above, str(name)))
    else:
        yield above, value


def _stands(written: Any, key: Key) -> bool:
    """Whether the file itself names the key."""
    for name in key:
        known = {str(each): inner for each, inner in written.items()} if isinstance(written, dict) else {}
        if name not in known:
            return False
        written = known[name]
    return True


def _shown(value: Any) -> str:
    """A value on one line, without the signs of a file format."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_shown(each)}" for name, each in value.items() if each)
    if isinstance(value, list):
        apart = "; " if any(isinstance(each, dict) for each in value) else ", "
        return apart.join(_shown(each) for each in value)
    return str(value)


def _variables(environment: BaseModel) -> list[dict[str, Any]]:
    """Whether each variable is set; never to what."""
    names = type(environment).model_fields
    return [{"name": f"{_PREFIX}{name.upper()}", "set": name in environment.model_fields_set} for name in sorted(names)]
