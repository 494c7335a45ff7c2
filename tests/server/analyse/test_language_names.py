"""Names of people and places do not outweigh the words of the text itself."""

import pytest

from replywell.analyse.language import detect_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Lovely dinner at Pod Lipami on Szeroka, Małgorzata was kind.", "en"),
        ("Stayed at Dom Gościnny Pod Jaworem in Szklarska Poręba. Cold rooms.", "en"),
        ("Jürgen Mägi from Põlva mended my boiler in an hour", "en"),
        ("Ööbisime The Grand Harbour Station Hotel toas, hea", "et"),
        ("Nocleg w The Old Mill Boutique Hotel London, bez śniadania", "pl"),
    ],
)
def test_names_of_another_language_do_not_decide(text, code):
    assert detect_language(text).code == code


def test_names_alone_are_still_read():
    assert detect_language("Zakład Fryzjerski Żaneta").code == "pl"
