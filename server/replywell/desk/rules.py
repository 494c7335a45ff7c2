"""A client's rulebook: what its lead changed, version by version, and the rules that come of it."""

import json
from functools import lru_cache
from typing import Any

from peewee import IntegrityError

from replywell.check import check, edit_rules
from replywell.check.guidelines import Rule
from replywell.context import Context, ReviewInput
from replywell.desk.people import Identity
from replywell.errors import InputInvalid, NotAllowed, NotFound, RulesChanged
from replywell.store.database import writing
from replywell.store.models import Agent, Client, RuleEdits

LANGUAGES = ("ru", "en", "pl", "et")


def rules_of(client_id: int) -> tuple[Rule, ...] | None:
    """Return the client's rules, or None where nobody changed the common ones."""
    # As the text that was stored: each check asks, and only a text not seen before has to be parsed.
    stored = RuleEdits.edits.cast("TEXT").converter(str)
    edits: str | None = (
        RuleEdits.select(stored)
        .where(RuleEdits.client == client_id)
        .order_by(RuleEdits.version.desc())
        .limit(1)
        .scalar()
    )
    return None if edits is None else _edited(edits)


def read_edits(client_id: int) -> dict[str, Any]:
    """Return the edits in force, their version (0: none yet) and who saved which version when, newest first."""
    rows = list(
        RuleEdits.select(RuleEdits, Agent)
        .left_outer_join(Agent)
        .where(RuleEdits.client == client_id)
        .order_by(RuleEdits.version.desc())
    )
    return {
        "version": rows[0].version if rows else 0,
        "edits": rows[0].edits if rows else {},
        "history": [
            {"version": row.version, "agent": row.agent.name if row.agent else None, "created_at": row.created_at}
            for row in rows
        ],
    }


def save_edits(client_id: int, edits: dict[str, Any], based_on: int, who: Identity) -> int:
    """Save a lead's edits as a new version and return it.

    Raises NotFound, NotAllowed, RulesChanged where somebody saved since `based_on`, InputInvalid for edits that no
    check could carry out.
    """
    who.require_client(client_id)
    if who.agent.role != "lead":
        raise NotAllowed("Only a lead changes the rules of a client.")
    return _save(client_id, edits, based_on, who.agent)


def change_rule(client_name: str, rule: str, severity: str) -> int:
    """Change one rule from the command line; `default` takes the change back. Return the new version."""
    client = get_client(client_name)
    now = read_edits(client.id)
    edits = {id: edit for id, edit in now["edits"].items() if id != rule}
    if severity != "default":
        edits[rule] = {**now["edits"].get(rule, {}), "severity": severity}
    return _save(client.id, edits, now["version"], None)


def get_client(name: str) -> Client:
    """Return the client of this name; raises NotFound."""
    client: Client | None = Client.get_or_none(Client.name == name)
    if client is None:
        raise NotFound(f"There is no client {name}.", name=name)
    return client


def _save(client_id: int, edits: dict[str, Any], based_on: int, agent: Agent | None) -> int:
    _try_out(edits)
    try:
        with writing():
            newest = _newest(client_id)
            if (newest.version if newest else 0) != based_on:
                raise RulesChanged()
            RuleEdits.create(client=client_id, version=based_on + 1, edits=edits, agent=agent)
    except IntegrityError:
        # Two leads at the same moment: the other one won.
        raise RulesChanged() from None
    return based_on + 1


def _try_out(edits: dict[str, Any]) -> None:
    """Carry the rules out once a language: one of the wrong shape must fail here, not under an agent's hands."""
    rules = edit_rules(edits)
    for language in LANGUAGES:
        review = ReviewInput.from_json({"text": "It broke.", "stars": 1, "page_language": language})
        try:
            check(review, "Thank you. We are sorry.", Context(), language=language, rules=rules)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InputInvalid(
                "A rule's check lacks a parameter, or has one of the wrong kind.", why=str(error)
            ) from None


def _newest(client_id: int) -> RuleEdits | None:
    found: RuleEdits | None = (
        RuleEdits.select().where(RuleEdits.client == client_id).order_by(RuleEdits.version.desc()).first()
    )
    return found


# By what was saved: the number of a version means something else in another database.
@lru_cache(maxsize=64)
def _edited(edits: str) -> tuple[Rule, ...]:
    return edit_rules(json.loads(edits))
