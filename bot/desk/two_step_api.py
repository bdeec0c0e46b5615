"""Turning the second step of logging in on and off."""

from collections.abc import Callable

from aiohttp import web
from pydantic import BaseModel, Field

from bot.common.clock import utc_now
from bot.common.web import problem, read_json
from bot.conversations.agents import Agent
from bot.conversations.ports import BeginDeskWork
from bot.desk import two_step
from bot.desk.auth import SESSION, DeskAuth
from bot.desk.credentials import Credentials

_PATH = "/api/desk/account/two-step"


class _Password(BaseModel):
    password: str = Field(max_length=1000)


class _Code(BaseModel):
    code: str = Field(max_length=100)


class _Both(_Password, _Code):
    pass


class TwoStepApi:
    """`/api/desk/account/two-step/…`.

    Args:
        store: the name under which the device lists the desk.
        recheck: closes the live feeds of sessions that have ended.
    """

    def __init__(
        self, begin: BeginDeskWork, auth: DeskAuth, credentials: Credentials, store: str, recheck: Callable[[], None]
    ) -> None:
        self._begin = begin
        self._auth = auth
        self._credentials = credentials
        self._store = store
        self._recheck = recheck

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        door = self._auth.door
        return [
            door("POST", f"{_PATH}/offer", self.offer),
            door("POST", f"{_PATH}/confirm", self.confirm),
            door("POST", f"{_PATH}/recovery-codes", self.renew_recovery_codes),
            door("POST", f"{_PATH}/off", self.turn_off),
        ]

    async def offer(self, request: web.Request, agent: Agent) -> web.Response:
        """A new key for the agent's device; nothing changes before its first code."""
        wanted = await read_json(request, _Password)
        _must_be(agent, on=False)
        await self._credentials.confirm(agent, wanted.password)
        secret = two_step.new_totp_secret()
        async with self._begin() as work:
            session = await work.agents.session(request[SESSION].token_hash, utc_now())
            if session:
                session.totp_offered = secret
            await work.commit()
        uri = two_step.provisioning_uri(secret, agent.email, self._store)
        return web.json_response({"key": secret, "uri": uri, "qr_code": two_step.qr_code(uri)})

    async def confirm(self, request: web.Request, agent: Agent) -> web.Response:
        """With the first code it is on; the recovery codes are told once. Every other browser is logged out."""
        wanted = await read_json(request, _Code)
        _must_be(agent, on=False)
        secret = request[SESSION].totp_offered
        if secret is None:
            raise problem(web.HTTPConflict, "no_offer", "Begin again: this page has waited too long.")
        step = two_step.step_of(secret, wanted.code, utc_now(), 0)
        if step is None:
            message = "The code is not right. Check that the clock of your device is, and enter the newest code."
            raise problem(web.HTTPUnprocessableEntity, "wrong_code", message)
        return await self._change(request, agent, secret, step)

    async def renew_recovery_codes(self, request: web.Request, agent: Agent) -> web.Response:
        """New recovery codes; the older ones are void."""
        wanted = await read_json(request, _Both)
        _must_be(agent, on=True)
        await self._credentials.confirm(agent, wanted.password, wanted.code)
        codes = two_step.new_recovery_codes()
        async with self._begin() as work:
            await work.agents.replace_recovery_codes(agent.id or 0, map(two_step.recovery_hash, codes))
            await work.commit()
        return web.json_response({"recovery_codes": codes})

    async def turn_off(self, request: web.Request, agent: Agent) -> web.Response:
        """With password and code nobody is asked for a code any more. Every other browser is logged out."""
        wanted = await read_json(request, _Both)
        _must_be(agent, on=True)
        await self._credentials.confirm(agent, wanted.password, wanted.code)
        return await self._change(request, agent, None, 0)

    async def _change(self, request: web.Request, agent: Agent, secret: str | None, step: int) -> web.Response:
        """Write it down and rotate the session: one that was opened by the older rule is worth nothing any more."""
        codes = two_step.new_recovery_codes() if secret else []
        async with self._begin() as work:
            stored = await work.agents.lock(agent.id or 0)
            if stored is None or not stored.active:
                raise problem(web.HTTPUnauthorized, "logged_out", "Log in to go on.")
            stored.totp_secret, stored.totp_step = secret, step
            await work.agents.replace_recovery_codes(agent.id or 0, map(two_step.recovery_hash, codes))
            await work.agents.end_sessions_of(agent.id or 0)
            await work.commit()
        response = web.json_response({"recovery_codes": codes})
        await self._auth.open(agent, request, response)
        self._recheck()
        return response


def _must_be(agent: Agent, *, on: bool) -> None:
    if (agent.totp_secret is not None) is not on:
        now = "off" if on else "on"
        raise problem(web.HTTPConflict, "not_possible", f"Two-step log-in is {now} already. Reload the page.")
