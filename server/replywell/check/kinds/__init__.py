"""The kinds of check a rule can be made of. A kind takes the situation and its parameters and yields hits."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from replywell.check.kinds import (
    apology,
    code,
    contacts,
    detail,
    incident,
    length,
    personal,
    phrase,
    plain,
    promise,
    quotation,
    repetition,
    rival,
    shouting,
    term,
    time,
    tongue,
)
from replywell.check.model import Hit
from replywell.check.situation import Situation

Kind = Callable[[Situation, Mapping[str, Any]], Iterator[Hit]]

KINDS: dict[str, Kind] = {
    "phrase": phrase.says,
    "missing": phrase.lacks,
    "apology_missing": apology.lacks_apology,
    "promise_without_time": time.names_no_time,
    "curt_or_endless": length.feels_wrong,
    "platform_length": length.breaks_limit,
    "no_detail": detail.takes_up_nothing,
    "complaint_ignored": detail.ignores_complaint,
    "repetition": repetition.repeats,
    "shouting": shouting.shouts,
    "wrong_language": tongue.is_foreign,
    "unkept_promise": promise.promises_too_much,
    "code_word": code.gives_code,
    "incident_differs": incident.differs,
    "personal_data": personal.reveals,
    "contacts": contacts.names_contacts,
    "markup": plain.is_marked_up,
    "quotation": quotation.quotes_review,
    "rival": rival.belittles_named,
    "term": term.uses_term,
}
