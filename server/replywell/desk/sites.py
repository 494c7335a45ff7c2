"""Site adapters of the house and of a client's team."""

from typing import Any

from replywell.desk.people import Identity
from replywell.errors import ChooseClient, InputInvalid
from replywell.shared_data import list_files, load_json
from replywell.store.database import writing
from replywell.store.models import TaughtSite, now

REQUIRED = ("name", "pages")


def list_sites(who: Identity, since: str | None) -> list[dict[str, Any]]:
    """Return bundled and taught adapters whose lastModified is after `since`; taught ones come last."""
    bundled = [load_json(path) for path in list_files("sites", ".json")]
    taught = [row.adapter for row in TaughtSite.select().where(TaughtSite.client.in_(who.client_ids))]
    return [site for site in [*bundled, *taught] if not since or site.get("lastModified", "") > since]


def teach(site: dict[str, Any], client_id: int | None, who: Identity) -> dict[str, Any]:
    """Save an adapter for the client, replacing one of the same name; raises InputInvalid, NotFound or ChooseClient."""
    missing = [name for name in REQUIRED if not site.get(name)]
    if missing:
        raise InputInvalid("The adapter has no name or no pages.", fields=missing)
    chosen = client_id or (who.client_ids[0] if len(who.client_ids) == 1 else None)
    if chosen is None:
        raise ChooseClient()
    who.require_client(chosen)
    saved = {**site, "lastModified": now()}
    with writing():
        TaughtSite.delete().where(TaughtSite.client == chosen, TaughtSite.name == site["name"]).execute()
        TaughtSite.create(client=chosen, name=site["name"], last_modified=saved["lastModified"], adapter=saved)
    return saved
