"""Who is asking: the bearer token of a device."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import g, request

from replywell.desk.people import Identity, identify
from replywell.errors import InputInvalid, TokenInvalid


def signed_in(view: Callable[..., Any]) -> Callable[..., Any]:
    """Wrap a view so that it runs for known devices only; the view asks `who()`."""

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise TokenInvalid()
        g.identity = identify(token.strip())
        return view(*args, **kwargs)

    return guarded


def who() -> Identity:
    """Return the identity behind this request."""
    identity: Identity = g.identity
    return identity


def idempotency_key() -> str:
    """Return the key that makes a repeated request harmless, scoped to the device; raises InputInvalid."""
    key = request.headers.get("Idempotency-Key", "")
    if not 8 <= len(key) <= 200:
        raise InputInvalid("The header Idempotency-Key is missing, or not 8 to 200 characters long.")
    return f"{who().device.id}:{key}"
