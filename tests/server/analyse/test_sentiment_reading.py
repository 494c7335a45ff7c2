"""A negation that compares with all there ever was turns nothing; any other does."""

import pytest

from replywell.analyse.sentiment_reading import read_clauses
from replywell.analyse.tokens import read_tokens


def strength(text: str, language: str) -> float:
    """Return the strongest evaluation of a text, praise above 0."""
    return max((hit.value for clause in read_clauses(read_tokens(text), language) for hit in clause.hits), key=abs)


@pytest.mark.parametrize(
    ("language", "best", "worst", "turned"),
    [
        ("en", "Never felt so welcome anywhere", "Nobody was ever so rude to me", "The soup was not so good this time"),
        ("ru", "Давно не обедала так вкусно", "Нигде не встречал такого хамства", "Не так вкусно стало, как раньше"),
        ("pl", "Dawno nie jadłam tak dobrej zupy", "Nigdy nie byłam tak rozczarowana", "Zupa nie tak dobra jak kiedyś"),
        ("et", "Pole ammu nii maitsvat suppi söönud", "Kunagi pole nii ebaviisakas oldud", "Supp polnud nii hea"),
    ],
)
def test_what_was_never_so_good_is_praised_and_what_was_never_so_bad_is_blamed(
    language: str, best: str, worst: str, turned: str
) -> None:
    assert strength(best, language) > 0
    assert strength(worst, language) < 0
    assert strength(turned, language) < 0


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The room wasn't the best"),
        ("ru", "Обслуживание не из приятных"),
        ("pl", "Rozmowa nie należała do najprzyjemniejszych"),
        ("et", "Teenindus ei kuulunud parimate hulka"),
    ],
)
def test_not_among_the_best_is_blame(language: str, text: str) -> None:
    assert strength(text, language) < 0
