"""An event and the thing it befell, set together: "the broken lid", «поломка крышки», „kaane purunemine”."""

from dataclasses import replace
from functools import cache

from replywell.shared_data import load_json
from replywell.suggest.mention import Mention

_NEAR = 6
# How many words later the owner follows its part: "lid of my kettle", "крышка чайника". In Estonian it precedes.
_LEAST_GAP, _WIDEST_GAP = {"en": 2, "ru": 1, "pl": 1}, 3


def join_events(found: list[Mention], language: str) -> list[Mention]:
    """Return "the broken lid" for each event or quality that stands near a thing it can befall."""
    groups = _groups_befallen(language)
    joined = []
    for mention in found:
        wanted = groups.get(next(iter(mention.keys)), ())
        near = [
            thing
            for thing in found
            if thing.kind == "thing"
            and thing.group in wanted
            and thing.clause == mention.clause
            and abs(thing.place - mention.place) <= _NEAR
        ]
        if near:
            joined.append(_compose(mention, _head(near, mention, language)))
    return joined


def _head(near: list[Mention], event: Mention, language: str) -> Mention:
    """Return the thing the event befell: of "the lid of the kettle" the lid, though the kettle stands nearer."""
    nearest = min(near, key=lambda one: abs(one.place - event.place))
    least = _LEAST_GAP.get(language)
    before = [one for one in near if least and least <= nearest.place - one.place <= _WIDEST_GAP]
    return before[0] if before and nearest.place < event.place else nearest


def _compose(event: Mention, thing: Mention) -> Mention:
    forms = {
        key: form if key in ("g", "pattern") else _set_in(form, event.forms, thing.forms)
        for key, form in event.forms.items()
    }
    return replace(
        event,
        forms=forms,
        weight=event.weight + thing.weight,
        keys=event.keys | thing.keys,
        topic=thing.topic if event.topic == "other" else event.topic,
        kind=f"{event.kind}+thing",
    )


def _set_in(form: str, event: dict[str, str], thing: dict[str, str]) -> str:
    pattern = event.get("pattern", "{event} {gen}")
    for name in ("gen", "bare"):
        pattern = pattern.replace("{" + name + "}", thing.get(name, ""))
    return pattern.replace("{event}", form)


@cache
@cache
def _groups_befallen(language: str) -> dict[str, tuple[str, ...]]:
    rows = load_json(f"languages/{language}/phrases/things.json")["things"]
    return {row["on"][0]: tuple(row["of"]) for row in rows if row.get("of")}
