"""Whether somebody is who they say: password, code, and what happens to those who guess."""

import asyncio
from datetime import datetime, timedelta

from aiohttp import web
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from bot.common.clock import utc_now
from bot.common.text import email_key
from bot.common.web import problem
from bot.conversations.agents import Agent
from bot.conversations.ports import BeginDeskWork, DeskUnitOfWork
from bot.desk.passwords import NOBODY, fits
from bot.desk.two_step import recovery_hash, step_of

_MOST_FAILURES = 5
_LOCK_TIME = timedelta(minutes=15)
_OF_ONE_NAME = RateLimitItemPerMinute(_MOST_FAILURES, 15)
_OF_ONE_ADDRESS = RateLimitItemPerMinute(30, 15)  # a whole office may share one
_LOCKED = "Too many wrong passwords or codes. Try again at {:%H:%M} UTC."
_CROWD = "Too many failed log-ins from your network. Try again in a quarter of an hour."
_WRONG_CODE = "The code is not right, or it was used already. Wait for the next one."
_MOST_HASHES = 2  # at once: each takes 64 MB and a thread that files are served by, too


class Credentials:
    """Checks passwords and codes; five failures lock an agent for a quarter of an hour, thirty an address."""

    def __init__(self, begin: BeginDeskWork) -> None:
        self._begin = begin
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._hashing = asyncio.Semaphore(_MOST_HASHES)

    async def log_in(self, email: str, password: str, code: str, address: str) -> Agent | None:
        """The agent with this e-mail, password and code; None when all that is missing is the code.

        Raises:
            web.HTTPUnauthorized: they do not fit; nobody is told which e-mails are known.
            web.HTTPTooManyRequests: too many have been tried.
        """
        if not self._limiter.test(_OF_ONE_ADDRESS, address):
            raise problem(web.HTTPTooManyRequests, "too_many", _CROWD)
        try:
            return await self._known(email, password, code)
        except web.HTTPUnauthorized:
            self._limiter.hit(_OF_ONE_ADDRESS, address)
            raise

    async def confirm(self, agent: Agent, password: str, code: str | None = None) -> None:
        """Have an agent who is logged in prove once more who they are; with None no code is asked for.

        Raises:
            web.HTTPUnprocessableEntity: the password or the code is wrong.
            web.HTTPTooManyRequests: too many have been tried.
        """
        right = await self._fits(password, agent)
        async with self._begin() as work:
            stored = await self._unlocked(work, agent)
            fault = None if right else ("wrong_password", "The present password is not right.")
            if fault is None and code is not None and not await _code_fits(work, stored, code):
                fault = ("wrong_code", _WRONG_CODE)
            if fault:
                _count_failure(stored)
            await work.commit()
        if fault:
            raise problem(web.HTTPUnprocessableEntity, *fault)

    async def _known(self, email: str, password: str, code: str) -> Agent | None:
        async with self._begin() as work:
            found = await work.agents.by_email(email)
        agent = found if found and found.active else None
        right = await self._fits(password, agent)
        if agent is None:
            raise self._unknown(email)
        async with self._begin() as work:
            stored = await self._unlocked(work, agent)
            if right and stored.totp_secret and not code:
                return None
            fault = await _fault(work, stored, right, code)
            if fault:
                _count_failure(stored)
            else:
                stored.unlock()
            await work.commit()
        if fault:
            raise fault
        return stored

    def _unknown(self, email: str) -> web.HTTPError:
        """Addresses nobody has are locked alike."""
        known = self._limiter.hit(_OF_ONE_NAME, email_key(email))
        return _wrong_login() if known else _locked(utc_now() + _LOCK_TIME)

    async def _unlocked(self, work: DeskUnitOfWork, agent: Agent) -> Agent:
        """The agent as stored now; whatever has been changed since the password was checked counts."""
        stored = await work.agents.lock(agent.id or 0)
        if stored is None or not stored.active or stored.password_hash != agent.password_hash:
            raise _wrong_login()
        if stored.locked_until and stored.locked_until > utc_now():
            raise _locked(stored.locked_until)
        return stored

    async def _fits(self, password: str, agent: Agent | None) -> bool:
        async with self._hashing:
            return await asyncio.to_thread(fits, password, agent.password_hash if agent else NOBODY)


async def _fault(work: DeskUnitOfWork, agent: Agent, right: bool, code: str) -> web.HTTPError | None:
    if not right:
        return _wrong_login()
    if agent.totp_secret and not await _code_fits(work, agent, code):
        return problem(web.HTTPUnauthorized, "wrong_code", _WRONG_CODE)
    return None


async def _code_fits(work: DeskUnitOfWork, agent: Agent, code: str) -> bool:
    """Whether a code of the device or a recovery code fits; it is used up by that."""
    step = step_of(agent.totp_secret or "", code, utc_now(), agent.totp_step)
    if step is None:
        return await work.agents.use_recovery_code(agent.id or 0, recovery_hash(code))
    agent.totp_step = step
    return True


def _count_failure(agent: Agent) -> None:
    agent.failed_logins += 1
    if agent.failed_logins >= _MOST_FAILURES:
        agent.failed_logins, agent.locked_until = 0, utc_now() + _LOCK_TIME


def _wrong_login() -> web.HTTPError:
    return problem(web.HTTPUnauthorized, "wrong_login", "E-mail or password is not right.")


def _locked(until: datetime) -> web.HTTPError:
    return problem(web.HTTPTooManyRequests, "locked", _LOCKED.format(until))
