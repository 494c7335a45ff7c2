"""What a draft says that has nothing grave in it."""

import re

from replywell.suggest.model import Draft

GRAVE = {
    "en": r"doctor|hurt|safety|recover|all right",
    "ru": r"врач|пострад|безопасност|выздоров|тревож",
    "pl": r"lekarz|zdrowi|bezpiecz|niepok",
    "et": r"arst|paranemi|ohut|viga sai|sai viga",
}


def has_nothing_grave(draft: Draft, language: str) -> bool:
    """Say whether a draft shows no concern, stops nobody from using a thing and speaks of no harm or doctor."""
    return not {"concern", "stop_use"} & set(draft.moves) and not re.search(GRAVE[language], draft.text, re.IGNORECASE)
