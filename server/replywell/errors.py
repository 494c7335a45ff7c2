"""What can go wrong, each with a code that never changes and a sentence for a person.

The pure layers and the desk raise these; only api/errors.py turns them into JSON.
The sentences in the agent's language are in shared/messages under `error.<code>`.
"""

from typing import Any


class ReplywellError(Exception):
    """The base of all expected failures."""

    code = "internal"
    status = 500
    message = "Something went wrong on the server."

    def __init__(self, message: str | None = None, **details: Any) -> None:
        super().__init__(message or self.message)
        self.text = message or self.message
        self.details = details


class SettingInvalid(ReplywellError):
    """A setting of the server cannot be read."""

    code = "setting_invalid"

    def __init__(self, name: str, value: str) -> None:
        super().__init__(f"The setting {name} must be a whole number, not {value!r}.", name=name)


class InputInvalid(ReplywellError):
    """The request does not have the shape that this call needs."""

    code = "input_invalid"
    status = 422
    message = "Some fields of the request are missing or wrong."


class BodyTooLarge(ReplywellError):
    """The request is larger than the server reads."""

    code = "body_too_large"
    status = 413
    message = "This is more text than the server accepts at once."


class TokenInvalid(ReplywellError):
    """The device is unknown, or its access was taken away."""

    code = "token_invalid"
    status = 401
    message = "This device is not connected any more. Pair it again in the options."


class CodeInvalid(ReplywellError):
    """The pairing code is wrong, used or too old."""

    code = "code_invalid"
    status = 403
    message = "This pairing code is wrong, already used or older than ten minutes. Ask for a new one."


class TooManyTries(ReplywellError):
    """The same address tried too often."""

    code = "too_many_tries"
    status = 429
    message = "Too many attempts. Wait ten minutes and try again."


class NotFound(ReplywellError):
    """The thing does not exist, or does not belong to a client of this agent: the two are not told apart."""

    code = "not_found"
    status = 404
    message = "This does not exist, or belongs to somebody else."


class ChooseClient(ReplywellError):
    """The agent works for several clients, and the page is not bound to one of them yet."""

    code = "choose_client"
    status = 409
    message = "Choose which client this page belongs to."


class WrongClient(ReplywellError):
    """The page belongs to another client than the one the agent works for now."""

    code = "wrong_client"
    status = 409
    message = "This page belongs to another client. Switch the client, or leave this page."


class ReviewLocked(ReplywellError):
    """A colleague is answering this review."""

    code = "locked"
    status = 409
    message = "A colleague is answering this review."


class AlreadyReplied(ReplywellError):
    """The review has a reply already, or one is on its way."""

    code = "already_replied"
    status = 409
    message = "This review has a reply already."


class KeyReused(ReplywellError):
    """An idempotency key came back with another content."""

    code = "key_reused"
    status = 409
    message = "This was sent before with another text."


class BlockedByRules(ReplywellError):
    """The reply breaks a rule that blocks posting."""

    code = "blocked_by_rules"
    status = 422
    message = "The reply breaks a rule that blocks posting. Change the marked words."


class NotAllowed(ReplywellError):
    """The agent's role does not reach so far."""

    code = "not_allowed"
    status = 403
    message = "Your role does not allow this."


class RulesChanged(ReplywellError):
    """Somebody saved the client's rules meanwhile."""

    code = "rules_changed"
    status = 409
    message = "Somebody else changed these rules in the meantime. Read them again and repeat your change."


class NameTaken(ReplywellError):
    """A user or client of this name exists."""

    code = "name_taken"
    status = 409
    message = "This name is taken."


class ModelOff(ReplywellError):
    """No language model is set up, or this client's budget for the month is spent."""

    code = "model_off"
    status = 409
    message = "No language model is set up, or its budget for this month is spent. The other suggestions remain."
