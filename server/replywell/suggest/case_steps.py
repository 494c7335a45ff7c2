"""Steps that plans share: the greeting, what went wrong, what we do about it and what we ask for."""

from replywell.suggest.case import Case
from replywell.suggest.facts import fitting_facts
from replywell.suggest.phrasings import load_phrasings
from replywell.suggest.plan_matter import happened
from replywell.suggest.steps import Step

_LITTLE = 6
# By topic of the complaint the datum without which nobody can look into it.
_NEEDED = {
    "delivery": "order", "packaging": "order", "wrong_item_or_description": "order", "refund_return": "order",
    "app_software": "app", "connection_network": "phone", "defect": "goods", "product_quality": "goods",
    "warranty_repair": "goods", "billing_charge": "money", "support_response": "contact",
}  # fmt: skip
# Which question of a review's own, once answered, leaves nothing of such a datum to ask.
_TOLD_WITH = {"money": "billing_charge", "app": "app_software"}
# Of these the phone and the version tell something; of a price or an advert nothing.
_OF_APPS = {"app_software", "connection_network", "defect", "setup_howto"}
# A sentence about these says as much as a quotation.
_SAID_IN_BRIEF = {"delivery", "staff_service", "punctuality", "connection_network", "food_taste", "refund_return"}
# Moves that call what happened a disappointment.
_REGRETS = ("hear", "bad")
# Moves that can name what happened; who contradicts it does not.
_NAMED_BY_MATTER = ("hear", "bad", "apology")
# What can be begun before anything is known.
_ACT_ALONE = {"app_software", "staff_service", "comfort_cleanliness", "food_taste", "defect"}
# Matters of accounts that were closed.
_SHUT_OUT = {"account_blocked"}
# At these the datum is the date, which a review may have told.
_DATED = {"table", "stay", "clinic", "ride", "bank", "beauty"}


def greeting(case: Case) -> Step:
    """Return the greeting, by name where the name is sure."""
    keys = ("greet.quiet.named", "greet.quiet") if case.harm.is_death else ("greet.named", "greet.plain")
    return Step("greeting", keys, values={"name": case.name} if case.name else {}, spare=9)


def blamed(case: Case, move: str, key: str, *, briefly: bool = False) -> Step:
    """Return a step that takes up the complaint: what happened, its thing or event, its wait, words or topic.

    A short answer names a plain topic before it quotes.
    """
    if key in _NAMED_BY_MATTER and (named := happened(case, move, key, "negative", briefly=briefly)):
        return named
    mention, words = case.thing("negative"), quoted(case, "negative") if key == "hear" else {}
    if mention and mention.topic == "safety" and key in _REGRETS:
        mention = None  # a fire or a fall that is no danger now is no disappointment either
    # The customer's own words say more than "the trouble with the lid".
    if mention and (not words or (briefly and "+" in mention.kind)):
        return Step(move, (f"{key}.{mention.kind.split('+')[0]}", key), mention)
    if key != "hear":
        return Step(move, (*(f"{key}.{topic}" for topic in case.topics("negative")), key))
    if case.wait:
        return Step(move, ("hear.wait",), values={"wait": case.wait})
    # A printer that is "offline" is no app that lets anybody down.
    topics = ["defect" if one == "app_software" and not _names_app(case) else one for one in case.topics("negative")]
    plain = [f"hear.{topic}" for topic in topics if briefly and topic in _SAID_IN_BRIEF]
    keys = (*plain, "hear.quote", *(f"hear.{topic}" for topic in topics), f"hear.at.{case.place.sure}", "hear")
    return Step(move, keys, values=words)


def _names_app(case: Case) -> bool:
    """Say whether the review names an app or what belongs to one, and not only a word of it beside a device."""
    return case.place.scene == "app" or any(one.kind == "thing" and one.group == "app" for one in case.mentions)


def quoted(case: Case, tone: str) -> dict[str, str]:
    """Return the value of the place for the customer's own words, where there are any worth repeating."""
    quote = case.quote(tone)
    return {"quote": quote} if quote else {}


def do(case: Case) -> Step:
    """Return what we do about it and when the author hears again."""
    topics = case.topics("negative")[:1]
    return Step("follow_up", (*(f"do.{topic}{at}" for topic in topics for at in (f".{case.place.scene}", "")), "do"))


def need(case: Case, *, told: bool = False) -> list[Step]:
    """Return the request for the datum that is missing here, which only a private channel may carry.

    Who has `told` what happened is not asked it again.
    Where it is not sure which datum that is, the details are asked for: "where and when" fits no app and no parcel.
    """
    if not case.has_private_channel:
        return []
    scene = "order" if case.place.scene == "order" and case.place.has_order else case.place.sure
    shut_out = _is_shut_out(case)
    known = scene == "any" or (scene in _DATED and case.has_told("staff_service")) or (scene == "order" and shut_out)
    places = [] if known else [scene]
    topics = [_NEEDED[topic] for topic in case.topics("negative") if topic in _NEEDED]
    # A late flight has no order number, and a massage no photo and date of purchase.
    topics = [one for one in topics if one != "goods" or case.place.has_goods]
    topics = [one for one in topics if one != "order" or (case.place.has_order and not shut_out)]
    topics = [one for one in topics if one != "app" or (case.place.is_on_screen and not shut_out)]
    # Who has given the date, the case or the phone is asked for the details alone.
    topics = [one for one in topics if not case.has_told(_TOLD_WITH.get(one, ""))]
    if case.place.scene == "app":
        # Of a wrong charge or an advert the version of the app tells nothing, nor is it asked twice.
        tells = (
            case.place.is_on_screen
            and not shut_out
            and set(case.topics("negative")) & _OF_APPS
            and not case.has_told("app_software")
        )
        places, topics = [], [*topics, *(["app"] if tells else [])]
    named = case.topics("negative") or case.thing("negative") or case.quote("negative")
    told = bool(told or case.words >= _LITTLE or case.wait or named)
    last = "any" if told else "untold"
    return [Step("private", tuple(f"need.{one}" for one in (*places, *topics, last)))]


def _is_shut_out(case: Case) -> bool:
    """Say whether an account was closed: its owner has no order to name, and the phone tells nothing of it."""
    return any(one.known.key in _SHUT_OUT for one in case.matters("negative")[:1])


def after(case: Case) -> Step:
    """Return what we do once we have what we asked for, and when."""
    topics = case.topics("negative")[:1]
    acts = tuple(f"do.{topic}{at}" for topic in topics if topic in _ACT_ALONE for at in (f".{case.place.scene}", ""))
    return Step("follow_up", (*acts, "do.after"))


def ask(case: Case) -> Step | None:
    """Return an exact question that the review has not answered, or None."""
    known = load_phrasings(case.language)
    for topic in case.topics("negative"):
        keys = [key for key in (f"ask.{topic}.{case.place.scene}", f"ask.{topic}") if key in known]
        fits = topic != "app_software" or (case.place.is_on_screen and not _is_shut_out(case))
        if keys and fits and not case.has_told(topic):
            return Step("question", tuple(keys))
    return None


def facts_for(case: Case) -> list[str]:
    """Return the client's facts that share a telling word with the review, closest first."""
    return fitting_facts(case.review.text, case.own_texts(case.context.facts))
