"""The one shape of every error that leaves over HTTP."""

import json
from typing import Any, TypeVar

from aiohttp import web
from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)


def problem(kind: type[web.HTTPError], code: str, message: str) -> web.HTTPError:
    """An HTTP error whose body is `{"error": {"code", "message"}}`; the message is for a person."""
    body = json.dumps({"error": {"code": code, "message": message}}, ensure_ascii=False)
    if issubclass(kind, web.HTTPRequestEntityTooLarge):
        return kind(max_size=0, actual_size=0, text=body, content_type="application/json")
    return kind(text=body, content_type="application/json")


async def read_json(request: web.Request, model: type[Model]) -> Model:
    """The request's body as a model.

    Raises:
        web.HTTPBadRequest: it is not JSON.
        web.HTTPUnprocessableEntity: it is not of this shape.
    """
    try:
        content: Any = json.loads(await request.read())
    except ValueError as error:
        raise problem(web.HTTPBadRequest, "not_json", "The body is not valid JSON.") from error
    try:
        return model.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "body"
        raise problem(web.HTTPUnprocessableEntity, "invalid", f"{where}: {first['msg']}") from error
