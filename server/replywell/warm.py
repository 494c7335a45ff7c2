"""Read before the workers are forked what every draft needs: they share it, and no agent waits for it."""

import gc

from replywell.analyse import analyse
from replywell.analyse.language import load_detectors
from replywell.context import Context, ReviewInput
from replywell.suggest import suggest
from replywell.suggest.known_matters import load_matters

# A complaint with a question and praise of somebody, so that models, word lists, phrases and rules are all asked for.
COMPLAINTS = {
    "ru": "Мастер был вежлив, но чайник сломался через неделю, и трубку никто не берёт. Когда вы его почините?",
    "en": "The fitter was polite, but the kettle broke after a week and nobody picks up. When will you mend it?",
    "pl": "Monter był uprzejmy, ale czajnik zepsuł się po tygodniu i nikt nie odbiera. Kiedy go naprawicie?",
    "et": "Meister oli viisakas, aga veekeetja läks nädalaga katki ja keegi ei vasta. Millal te selle ära parandate?",
}
PRAISES = {
    "ru": "Официантка Анна очень внимательная, и суп вкусный.",
    "en": "Our waitress Anna was very kind, and the soup was tasty.",
    "pl": "Kelnerka Anna była bardzo miła, a zupa smaczna.",
    "et": "Ettekandja Anna oli väga lahke ja supp maitsev.",
}


def warm_up() -> None:
    """Write drafts in each language, for nobody, and compile what finds matters; some six seconds of a start."""
    # No draft asks langdetect about one of our languages.
    load_detectors()
    for language in COMPLAINTS:
        load_matters(language).compile_all()
        for text, stars in ((COMPLAINTS[language], 2), (PRAISES[language], 5)):
            suggest(ReviewInput(text, stars), Context(), analysis=analyse(text, stars=stars).to_json())
    # What was read stays: looking through it for garbage would stop a request for a tenth of a second now and then.
    gc.collect()
    gc.freeze()
