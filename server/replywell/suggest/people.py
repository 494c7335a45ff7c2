"""The people who served, as a review names them: their first names as they stand in the table, never more."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from replywell.shared_data import load_json
from replywell.suggest.about import is_of_elsewhere
from replywell.suggest.phrasings import load_words
from replywell.suggest.told import CITED
from replywell.suggest.words import read_words, stretch_around

# More are the whole team.
_MOST = 3
_NEAR = 5
_NAME = r"[A-ZÕÄÖÜŠŽĄĆĘŁŃÓŚŹŻА-ЯЁ][^\W\d_]+(?:-[A-ZА-ЯЁ][^\W\d_]+)?"
_NAMES = re.compile(_NAME)
# "Mary Smith", «Надежда Павловна», "Anna's": more than a first name, or another's.
_GOES_ON = re.compile(rf"\s{_NAME}|['’-]\w|\s[A-Z]\.")
_ENDS = re.compile(r"[.!?…\n]")
_INSIDE = re.compile(r"[^\W\d_][,;]?\s+$")
_SIGNED = re.compile(r"[,;–—-]\s*$|\n\s*$")


@dataclass(frozen=True)
class _Group:
    """Names said in one breath: their basic forms, and where they stand."""

    names: tuple[str, ...]
    start: int
    end: int


def people_served(text: str, language: str, near: list[int], blamed: list[tuple[int, int]]) -> tuple[str, ...]:
    """Return the first names of up to three people who surely served the author, in their basic form.

    `near` are the words that praise the people who serve, `blamed` the stretches that blame. Nobody is named where one
    of them may be no colleague, where a known name is left over, or where they are more than three.
    """
    groups = _understood(_led(text, language)) or list(_near_praise(text, language, near))
    names = tuple(dict.fromkeys(name for group in groups for name in group.names))
    if not names or len(names) > _MOST or any(_is_out(group, text, language, blamed) for group in groups):
        return ()
    return () if _others(text, language, groups) - set(names) else names


def joined(names: tuple[str, ...], conjunction: str) -> str:
    """Return "Anna, Mary and Peter"."""
    return f" {conjunction} ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _led(text: str, language: str) -> Iterator[_Group]:
    """Yield the names behind thanks or a role, and those of whom it is said how they served."""
    for pattern, case in _leads(language):
        for found in pattern.finditer(text):
            yield _group(found, text, language, case)
    for found in _said_to_serve(language).finditer(text):
        group = _group(found, text, language, "nom")
        # "Everyone was helpful" names nobody.
        if group.names and not _rules(language)["relation"].search(text[: found.start()]):
            yield group


def _understood(groups: Iterator[_Group]) -> list[_Group]:
    """Return the groups in their order; where one is read in two cases the one in which they are names."""
    best: dict[int, _Group] = {}
    for group in groups:
        if group.names or group.start not in best:
            best[group.start] = group
    return [best[start] for start in sorted(best)]


def _group(found: re.Match[str], text: str, language: str, case: str) -> _Group:
    known = _forms(language)[case]
    words = _NAMES.findall(found["names"])
    names = [known.get(_even(word), "") for word in words]
    if not all(names) and _are_people(found, words, text, language, some_known=any(names)):
        # Only where people are plainly meant a word outside the table is a name.
        names = [name or word for name, word in zip(names, words, strict=True)]
    surely = all(names) and not set(words) & _rules(language)["unclear"]
    return _Group(tuple(names) if surely else (), *found.span("names"))


def _are_people(found: re.Match[str], words: list[str], text: str, language: str, *, some_known: bool) -> bool:
    """Say whether names outside the table are plainly those of people who serve."""
    rules = _rules(language)
    if not rules["outside_table"] or set(words) & rules["no_names"]:
        return False
    if len(words) > 1 and (some_known or rules["emphatic"].match(text, found.start())):
        return True
    return bool(
        found.groupdict().get("role")
        or rules["after"].match(text, found.end())
        or rules["pronoun"].match(text, found.end())
    )


def _near_praise(text: str, language: str, near: list[int]) -> Iterator[_Group]:
    """Yield known names in their basic form that stand near praise of the people who serve."""
    places = {word.start: place for place, word in enumerate(read_words(text))}
    for found in _joined_names(language).finditer(text):
        words = _NAMES.findall(found["names"])
        known = _forms(language)["nom"]
        # At the beginning of a sentence any word has a capital: "Will" and "Mark" tell nothing there.
        sure = len(words) > 1 or _INSIDE.search(text[: found.start()])
        place = places.get(found.start(), -_NEAR * 2)
        signs = _SIGNED.search(text[: found.start()]) and not text[found.end() :].strip(" .!")
        if not sure or signs or not all(_even(word) in known for word in words):
            continue
        if any(abs(place - other) <= _NEAR for other in near):
            yield _Group(tuple(known[_even(word)] for word in words), *found.span("names"))


def _is_out(group: _Group, text: str, language: str, blamed: list[tuple[int, int]]) -> bool:
    """Say whether somebody of the group is unknown, named further, cited, blamed, of the author's or of elsewhere."""
    start, end = stretch_around(_ENDS, text, group.start, group.end)
    cited = any(found.start() < group.start < found.end() for found in CITED.finditer(text))
    if not group.names or cited or _GOES_ON.match(text, group.end):
        return True
    of_author = _rules(language)["relation"].search(text[: group.start])
    spoiled = any(start < until and end > since for since, until in blamed)
    return bool(of_author or spoiled or is_of_elsewhere(text[start:end], language))


def _others(text: str, language: str, groups: list[_Group]) -> set[str]:
    """Return the names that the text has outside of the groups, in any of their forms."""
    forms = _forms(language).values()
    found = set()
    for word in _NAMES.finditer(text):
        apart = not any(group.start <= word.start() < group.end for group in groups)
        if apart and _INSIDE.search(text[: word.start()]) and word[0] not in _rules(language)["no_names"]:
            found |= {known[_even(word[0])] for known in forms if _even(word[0]) in known}
    return found


def _even(name: str) -> str:
    return name.replace("ё", "е")


@cache
def _forms(language: str) -> dict[str, dict[str, str]]:
    """Return by case the basic form of each form that only one name has."""
    return {case: _of_one_name(rules, language) for case, rules in _rules(language)["forms"].items()}


def _of_one_name(rules: list[Any], language: str) -> dict[str, str]:
    table = load_words(language)["names"]
    owners: dict[str, set[str]] = {}
    for name in table:
        for form in _forms_of(name, rules) or [table[name].split()[-1]]:
            owners.setdefault(_even(form), set()).add(name)
    return {form: next(iter(names)) for form, names in owners.items() if len(names) == 1}


def _forms_of(name: str, rules: list[Any]) -> set[str]:
    """Return the forms by the first rule that fits; without rules the form is that of the address in the table."""
    ending, becomes = next(((one, many) for one, many in rules if re.search(one, name)), ("", []))
    return {re.sub(ending, one, name, count=1) for one in becomes}


@cache
def _leads(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    rules = _rules(language)
    return tuple((_lead(one, rules), one["case"]) for one in rules["leads"])


def _lead(lead: dict[str, Any], rules: dict[str, Any]) -> re.Pattern[str]:
    role = rules["role"].get(lead["case"], "(?!)")
    more = rf"(?:(?i:{rules['and']})(?i:{role})?{_NAME})*"
    return re.compile(
        rf"(?i:{lead['before']})(?P<role>(?i:{role})){'?' if lead['bare'] else ''}(?P<names>{_NAME}{more})"
    )


def _several(rules: dict[str, Any]) -> str:
    return rf"(?<!\w)(?P<names>{_NAME}(?:(?i:{rules['and']}){_NAME})*)"


@cache
def _joined_names(language: str) -> re.Pattern[str]:
    return re.compile(_several(_rules(language)))


@cache
def _said_to_serve(language: str) -> re.Pattern[str]:
    rules = _rules(language)
    return re.compile(rf"{_several(rules)}(?=(?i:{rules['serves']}))")


@cache
def _rules(language: str) -> dict[str, Any]:
    data = load_json(f"languages/{language}/phrases/people.json")
    patterns = {key: re.compile(data[key], re.IGNORECASE) for key in ("relation", "after", "pronoun", "emphatic")}
    return {**data, **patterns, "no_names": frozenset(data["no_names"]), "unclear": frozenset(data["unclear"])}
