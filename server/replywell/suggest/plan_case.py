"""Plans for what nobody has checked yet: complaint, vague complaint, opinion, question, plain statement."""

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
_WANTS_NO_INQUIRY = {"explain", "thank", "none"}
# Kinds of question about one's own order: nothing can be answered before it is found.
_OWN_CASE = {"status", "refund", "papers", "warranty"}
# What can be begun before anything is known.
_ACT_ALONE = {"app_software", "staff_service", "comfort_cleanliness", "food_taste", "defect"}
# Of these one may think as one likes; all others somebody has to look into, whatever the reaction is called.
_OPINIONS = {"price_value", "product_quality", "food_taste", "competitor", "availability", "marketing_spam", "other"}
# Questions that nobody can answer before the author tells more: what fits whom, and whose order it is.
HANGING = {"size", "fit", "warranty", "status"}
_OWN_ORDER = "status"
# What one asks about goods, and places where it is known what there is.
_OF_GOODS = {"size", "fit", "warranty"}
# At these the datum is the date, which a review may have told.
_DATED = {"table", "stay", "clinic", "ride", "bank", "beauty"}
_OWN_PLACES = {"table", "stay", "clinic", "beauty", "ride", "bank", "phone", "app"}
# Of these a team can look into the single case, if the author wants it.
_CHECKABLE_OPINIONS = {"product_quality", "food_taste", "availability", "marketing_spam"}


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
    topics = case.topics("negative")
    plain = [f"hear.{topic}" for topic in topics if briefly and topic in _SAID_IN_BRIEF]
    keys = (*plain, "hear.quote", *(f"hear.{topic}" for topic in topics), f"hear.at.{case.place.sure}", "hear")
    return Step(move, keys, values=words)


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
    known = scene == "any" or (scene in _DATED and case.has_told("staff_service"))
    places = [] if known else [scene]
    topics = [_NEEDED[topic] for topic in case.topics("negative") if topic in _NEEDED]
    # A late flight has no order number, and a massage no photo and date of purchase.
    topics = [one for one in topics if one != "goods" or case.place.has_goods]
    topics = [one for one in topics if one != "order" or case.place.has_order]
    # Who has given the date, the case or the phone is asked for the details alone.
    topics = [one for one in topics if not case.has_told(_TOLD_WITH.get(one, ""))]
    if case.place.scene == "app":
        # Of a wrong charge or an advert the version of the app tells nothing, nor is it asked twice.
        tells = set(case.topics("negative")) & _OF_APPS and not case.has_told("app_software")
        places, topics = [], [*topics, *(["app"] if tells else [])]
    named = case.topics("negative") or case.thing("negative") or case.quote("negative")
    told = bool(told or case.words >= _LITTLE or case.wait or named)
    last = "any" if told else "untold"
    return [Step("private", tuple(f"need.{one}" for one in (*places, *topics, last)))]


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
        if keys and not case.has_told(topic):
            return Step("question", tuple(keys))
    return None


def wanted(case: Case, said: list[Step]) -> list[Step]:
    """Return the sentence that takes up a request, unless it is in the words that are repeated already."""
    told = " ".join(value for step in said for value in step.values.values())
    if not case.asked.request or case.asked.repeats_request(told):
        return []
    return [Step("answer", (f"want.{case.asked.request}",))]


def complaint(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint that nobody has checked: concern, no admission, a time (R04, R19)."""
    heard = blamed(case, "thanks_for_signal", "hear", briefly=kind == "short")
    wanted = need(case)
    if kind == "short":
        return [heard, *(wanted or [do(case)])]
    if kind == "question" and (asked := ask(case)):
        return [greeting(case), heard, asked, do(case)]
    return [greeting(case), heard, *wanted, after(case) if wanted else do(case)]


def asking_complaint(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint that asks what to do: it wants the answer more than an inquiry."""
    heard = blamed(case, "thanks_for_signal", "hear", briefly=True)
    # Who states that nothing works has asked nothing to be thanked for, nor is thanked for it who gives one star.
    asks = case.asks and not case.is_rated_low
    if asks and heard.keys[-2:] == ("hear.at.any", "hear") and not heard.values and not case.topics("negative"):
        heard = Step("thanks_for_signal", ("help.open",))  # a regret about nothing one can name
    if kind == "short":
        return [heard, *answers(case)]
    if kind == "question":
        return [greeting(case), heard, *([wanted_for(case)] if _hangs_on(case) else answers(case))]
    own = case.asked.question in _OWN_CASE and case.has_private_channel
    rest = [*need(case), after(case)] if own else [*answers(case), Step("follow_up", ("help.more",), spare=5)]
    return [greeting(case), heard, *rest]


def vague(case: Case, kind: str) -> list[Step]:
    """Return the plan for a complaint that names nothing: one question, no apology (R17)."""
    opening, question, close = (
        Step("thanks_for_signal", ("vague.open",)), Step("question", ("vague.ask",)), Step("action", ("vague.close",)),
    )  # fmt: skip
    if kind == "short":
        return [opening, question]
    if kind == "question":
        return [Step("thanks_for_signal", ("sorry",)), question, close]
    return [greeting(case), opening, question, close]


def is_opinion(case: Case) -> bool:
    """Say whether the complaint is a matter of taste, price or policy alone: harm is none, whatever it is called."""
    if case.has_told("harm"):
        return False
    if any(one.topic not in _OPINIONS for one in case.matters("negative")):
        return False
    blamed_topics = {topic for topic, tone in case.aspects.items() if tone == "negative"}
    return case.reaction == "explain" and blamed_topics <= _OPINIONS


def opinion(case: Case, kind: str) -> list[Step]:
    """Return the plan for a matter of taste, price or policy: understanding, no apology for a fault (R16)."""
    topics = case.topics("negative")[:1]
    named = [f"{key}.{topic}" for topic in topics for key in ("opinion", "hear")]
    first = () if kind == "short" else ("opinion.quote",)
    heard = happened(case, "thanks_for_signal", "opinion", "negative", briefly=True) or Step(
        "thanks_for_signal",
        (*first, *named, "opinion.quote", f"hear.at.{case.place.sure}", "opinion"),
        values=quoted(case, "negative"),
    )
    noted = Step("opinion", ("opinion.note",))
    if kind == "short":
        return [heard, noted]
    if kind == "question":
        return [greeting(case), heard, noted]
    open_to_help = set(case.topics("negative")) & _CHECKABLE_OPINIONS
    return [greeting(case), heard, noted, Step("closing", ("opinion.offer",) if open_to_help else ("end",), spare=5)]


def doubt(case: Case, kind: str) -> list[Step]:
    """Return the plan where it may be a complaint or not: an answer that is right either way."""
    if case.matters("negative"):  # what happened is told: no "if" is left
        return opinion(case, kind) if case.reaction in _WANTS_NO_INQUIRY else complaint(case, kind)
    told = quoted(case, "negative") if kind != "short" else {}
    opening = Step("acknowledge", ("doubt.quote", "doubt.open"), values=told)
    offer = Step("closing", ("doubt.offer",))
    if kind == "question":
        return [greeting(case), opening, *(need(case) or [offer])]
    return [opening, offer] if kind == "short" else [greeting(case), opening, offer]


def question(case: Case, kind: str) -> list[Step]:
    """Return the plan for a question: the answer from the client's facts, else a gap for it or what we need to know."""
    facts = facts_for(case)
    # Two stars over kind words are often a slip: the words are what is answered.
    pleased = case.mood == "doubt" and case.label == "positive" and case.praises and not case.blames
    opening = Step("thanks_for_signal", ("kind.open",) if pleased else ("help.open",))
    more = Step("follow_up", ("help.more",), spare=5)
    if facts:
        answer = Step("answer", ("help.fact",), values={"facts": facts[0]})
        return {"short": [answer], "full": [greeting(case), opening, answer, more]}.get(kind, [answer, more])
    if kind == "question":
        return [greeting(case), *([wanted_for(case)] if _hangs_on(case) else [*answers(case), more])]
    if kind == "short":
        return [opening, *([wanted_for(case)] if _hangs_on(case) else answers(case))]
    return [greeting(case), opening, *answers(case), *([more] if case.asked.question else [])]


def answers(case: Case, *, last: str = "any") -> list[Step]:
    """Return the beginning of an answer to each thing asked, with a gap for the fact that the team knows and we do not.

    `last` is how the answer to a question of no known kind begins.
    """
    if not case.asked.kinds:
        return [Step("answer", (f"fact.{last}",))]
    private = [".private"] if case.has_private_channel else []
    steps = [Step("answer", tuple(f"fact.{kind}{at}" for at in (*private, ""))) for kind in case.asked.kinds]
    return [*steps, *([Step("answer", ("fact.rest",))] if case.asked.has_rest else [])]


def answers_beside(case: Case) -> list[Step]:
    """Return the same amid an answer to something else, which has to say that it is about the question."""
    return answers(case, last="beside")


def urgent(case: Case, kind: str) -> list[Step]:
    """Return the plan for who needs help this minute: whom to call, as "within a day" is too late."""
    heard = Step("thanks_for_signal", ("urgent.open",))
    upset = case.mood in ("complaint", "mixed", "doubt")
    if upset:
        told = blamed(case, "thanks_for_signal", "hear", briefly=True)
        named = (told.mention or told.values) and kind != "question"
        heard = told if named else Step("thanks_for_signal", ("urgent.sorry",))
    call = Step("action", ("urgent.private",) if case.has_private_channel else ("urgent.call",))
    return [heard, call] if kind == "short" else [greeting(case), heard, call]


def _hangs_on(case: Case) -> bool:
    """Say whether the answer hangs on something that only the author knows: the dish of the day does not."""
    asked = case.asked.question
    if len(case.asked.kinds) > 1 or case.asked.has_rest:
        return False  # of several things most can be answered at once
    if asked == _OWN_ORDER and not case.has_private_channel:
        return False  # the number of an order is asked for in private or not at all
    return asked in HANGING and not (asked in _OF_GOODS and case.place.scene in _OWN_PLACES)


def wanted_for(case: Case) -> Step:
    """Return what one has to know before this kind of question can be answered."""
    return Step("question", tuple(f"wanted.{kind}" for kind in (case.asked.question, "any") if kind))


def neutral(case: Case, kind: str) -> list[Step]:
    """Return the plan for a statement that needs no answer but may get one."""
    if case.is_bare_thanks:
        return [Step("acknowledge", ("welcome",)), *([] if kind == "short" else [Step("closing", ("welcome.close",))])]
    if case.addressee.is_public or case.says_nothing or not case.signal("meaningful") or case.addressee.is_nobody:
        return noise(case)
    opening, offer = Step("acknowledge", ("note.open",)), Step("closing", ("note.offer",))
    return [opening, offer] if kind == "short" else [greeting(case), opening, offer]


def noise(case: Case, *, long: bool = False) -> list[Step]:
    """Return the plan for news, adverts and texts without content: no thanks, and a way on if one is wanted."""
    # Under what sounds like blame a single short sentence looks curt (R21).
    long = long or case.label == "negative"
    kind = "empty" if not (case.addressee.is_public or case.addressee.is_nobody) else "long" if long else "post"
    return [Step("no_reply", (f"noise.{kind}",))]


def offered(case: Case) -> list[Step]:
    """Return the plan for words that may be a vague complaint or none: thanks, and how we can help (R17)."""
    return [greeting(case), Step("acknowledge", ("note.open",)), Step("question", ("note.ask",))]


def less_curt(case: Case) -> list[Step]:
    """Return the plan for a remark under which thanks alone look curt (R21)."""
    if case.addressee.is_public or case.says_nothing or case.addressee.is_nobody:
        return noise(case, long=True)
    return [greeting(case), Step("acknowledge", ("note.open",)), Step("closing", ("note.more",))]


def facts_for(case: Case) -> list[str]:
    """Return the client's facts that share a telling word with the review, closest first."""
    return fitting_facts(case.review.text, case.own_texts(case.context.facts))
