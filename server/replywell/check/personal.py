"""Personal data and contacts in a text, by libraries and checksums rather than by looks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import phonenumbers
from email_validator import EmailNotValidError, validate_email

_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|\bt\.me/\S+|\bwa\.me/\S+|(?<![\w@.])(?:[a-z0-9-]+\.)+"
    r"(?:com|ru|pl|ee|eu|net|org|info|shop|store|io|app|online|рф|by|lv|lt|uk|de)\b(?:/\S*)?",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w.])@[a-z][\w.]{2,}", re.IGNORECASE)
_DIGITS = re.compile(r"(?<![\w,.])\+?\d[\d \u00a0()./-]{5,}\d(?!\w)")
_CARD_LENGTHS = range(13, 20)
# Regions whose national numbering decides what a number without + is; by the reply's language.
_REGIONS = {"ru": ("RU", "KZ", "BY"), "pl": ("PL",), "et": ("EE",), "en": ("GB", "US", "EE", "PL")}
_PESEL_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class PersonalDatum:
    """A piece of personal or contact data: email, link, handle, phone, card, pesel or isikukood."""

    kind: str
    start: int
    end: int
    value: str


def find_personal_data(text: str, language: str) -> list[PersonalDatum]:
    """Return all contacts, cards and personal codes of the text, in order."""
    found = [*_emails(text), *_links(text), *_codes(text)]
    taken = [(item.start, item.end) for item in found]
    for item in (*_phones(text, language), *_handles(text)):
        if not any(start < item.end and item.start < end for start, end in taken):
            found.append(item)
            taken.append((item.start, item.end))
    return sorted(found, key=lambda item: item.start)


def _emails(text: str) -> Iterator[PersonalDatum]:
    for match in _EMAIL.finditer(text):
        try:
            validate_email(match.group().rstrip("."), check_deliverability=False)
        except EmailNotValidError:
            continue
        yield PersonalDatum("email", match.start(), match.end(), match.group())


def _links(text: str) -> Iterator[PersonalDatum]:
    for match in _LINK.finditer(text):
        if "@" not in text[max(0, match.start() - 1) : match.end()]:
            yield PersonalDatum("link", match.start(), match.end(), match.group().rstrip(".,;)"))


def _handles(text: str) -> Iterator[PersonalDatum]:
    for match in _HANDLE.finditer(text):
        yield PersonalDatum("handle", match.start(), match.end(), match.group())


def _codes(text: str) -> Iterator[PersonalDatum]:
    for match in _DIGITS.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        kind = code_kind(digits)
        if kind and not match.group().startswith("+"):
            yield PersonalDatum(kind, match.start(), match.end(), match.group())


def code_kind(digits: str) -> str | None:
    """Return card, isikukood or pesel where the checksum says so, else None."""
    if len(digits) == 11 and is_isikukood(digits):
        return "isikukood"
    if len(digits) == 11 and is_pesel(digits):
        return "pesel"
    if len(digits) in _CARD_LENGTHS and is_luhn(digits):
        return "card"
    return None


def is_luhn(digits: str) -> bool:
    """Say whether the digits pass the Luhn check of bank cards."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def is_pesel(digits: str) -> bool:
    """Say whether eleven digits are a Polish PESEL: checksum and a possible date of birth."""
    total = sum(int(digit) * weight for digit, weight in zip(digits, _PESEL_WEIGHTS, strict=False))
    month, day = int(digits[2:4]) % 20, int(digits[4:6])
    return (10 - total % 10) % 10 == int(digits[10]) and 1 <= month <= 12 and 1 <= day <= 31


def is_isikukood(digits: str) -> bool:
    """Say whether eleven digits are an Estonian personal code: checksum in two rounds, possible date of birth."""
    if digits[0] not in "12345678" or not 1 <= int(digits[3:5]) <= 12 or not 1 <= int(digits[5:7]) <= 31:
        return False
    for first in (1, 3):
        weights = [(first + place - 1) % 9 + 1 for place in range(10)]
        rest = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False)) % 11
        if rest < 10:
            return rest == int(digits[10])
    return digits[10] == "0"


def _phones(text: str, language: str) -> Iterator[PersonalDatum]:
    for match in _DIGITS.finditer(text):
        raw = match.group()
        if _DATE.fullmatch(raw.strip()):
            continue
        if raw.startswith("+") or _is_phone(raw, language):
            yield PersonalDatum("phone", match.start(), match.end(), raw)


def _is_phone(raw: str, language: str) -> bool:
    digits = re.sub(r"\D", "", raw)
    if len(digits) < 7:
        return False
    if digits.startswith("8800") or digits.startswith("0800") or digits.startswith("800"):
        return len(digits) >= 7
    grouped = bool(re.search(r"\d[ \u00a0()-]+\d", raw))
    for region in _REGIONS.get(language, ("GB",)):
        try:
            number = phonenumbers.parse(raw, region)
        except phonenumbers.NumberParseException:
            continue
        # A bare run of digits may be an order number: only grouped ones, or trunk prefixes, are phones.
        if phonenumbers.is_valid_number(number) and (grouped or (region == "RU" and digits[:2] == "89")):
            return True
    return False
