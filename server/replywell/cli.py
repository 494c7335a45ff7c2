"""The `replywell` command."""

import json
import sys
from contextlib import AbstractContextManager
from typing import Any, TextIO

import click

from replywell import __version__
from replywell.config import Config
from replywell.errors import ReplywellError
from replywell.lines import answer_lines


@click.group()
@click.version_option(__version__)
def cli() -> None:
    """Answer customer reviews well, in the place where they stand."""


@cli.command()
def migrate() -> None:
    """Bring the database to the present shape."""
    from replywell.store.database import open_database
    from replywell.store.migrate import migrate as apply

    open_database(Config.from_environment().database_url)
    applied = apply()
    click.echo("\n".join(f"applied {name}" for name in applied) or "nothing to do")


@cli.command()
@click.option("--host", help="Address to listen on.")
@click.option("--port", type=int, help="Port to listen on.")
@click.option("--workers", type=int, help="Processes that answer requests.")
def serve(host: str | None, port: int | None, workers: int | None) -> None:
    """Migrate, then answer requests with gunicorn."""
    from replywell.serve import serve as run

    run(host=host, port=port, workers=workers)


@cli.group()
def user() -> None:
    """People who answer reviews."""


@user.command("add")
@click.argument("name")
@click.option("--role", type=click.Choice(["trainee", "agent", "lead"]), default="agent", show_default=True)
@click.option("--language", type=click.Choice(["ru", "en", "pl", "et"]), default="en", show_default=True)
@click.option("--client", "client_name", default="My shop", show_default=True, help="The firm they answer for.")
def add_user(name: str, role: str, language: str, client_name: str) -> None:
    """Add a person and, if it is new, the client they answer for."""
    from replywell.desk import people

    with _connected():
        people.add_agent(name, role, language, client_name)
    click.echo(f"Added {name} ({role}) for {client_name}. Connect a browser with: replywell pair {name}")


@user.command("join")
@click.argument("name")
@click.argument("client_name")
def join(name: str, client_name: str) -> None:
    """Let a person answer for one more client."""
    from replywell.desk import people

    with _connected():
        people.join_client(name, client_name)
    click.echo(f"{name} now answers for {client_name}.")


@cli.group()
def client() -> None:
    """Firms on whose behalf reviews are answered."""


@client.command("edit")
@click.argument("name")
@click.option("--voice", help="How the client speaks, in a few words.")
@click.option("--signature", help="What stands under a reply.")
@click.option("--language", type=click.Choice(["ru", "en", "pl", "et"]), help="For reviews in other languages.")
@click.option("--fact", "facts", multiple=True, help="A public fact that replies may use; may be repeated.")
@click.option("--remedy", "remedies", multiple=True, help="What may be offered to a customer; may be repeated.")
def edit_client(name: str, **changes: str | tuple[str, ...] | None) -> None:
    """Say how a client speaks and what may be offered; what is not named stays as it is."""
    from replywell.desk import people

    given = {key: list(value) if isinstance(value, tuple) else value for key, value in changes.items() if value}
    with _connected():
        people.edit_client(name, given)
    click.echo(f"{name}: {', '.join(given) or 'nothing'} changed.")


@cli.group()
def rules() -> None:
    """The rulebook, and what a client changed in it."""


@rules.command("set")
@click.argument("client_name")
@click.argument("rule")
@click.argument("severity", type=click.Choice(["block", "warn", "hint", "off", "default"]))
def set_rule(client_name: str, rule: str, severity: str) -> None:
    """Make a rule stricter or softer for a client, switch it off, or take that back (default)."""
    from replywell.desk.rules import change_rule

    with _connected():
        version = change_rule(client_name, rule, severity)
    click.echo(f"{client_name}: {rule} is {severity} from version {version} on.")


@rules.command("export")
@click.option("--client", "client_name", help="With what this client changed.")
@click.option("--language", type=click.Choice(["ru", "en", "pl", "et"]), default="en", show_default=True)
def export(client_name: str | None, language: str) -> None:
    """Print the rulebook as a Markdown document."""
    from replywell.check import export_rules
    from replywell.desk.rules import get_client, rules_of

    if client_name is None:
        document = export_rules(language)
    else:
        with _connected():
            document = export_rules(language, rules_of(get_client(client_name).id))
    click.echo(document)


@cli.command()
@click.argument("name")
def pair(name: str) -> None:
    """Print a one-time code that connects a browser of this person."""
    from replywell.desk import people

    minutes = Config.from_environment().pairing_minutes
    with _connected():
        code = people.issue_code(people.get_agent(name), minutes)
    click.echo(code)
    click.echo(f"Type it into the extension's options within {minutes} minutes.", err=True)


@cli.command()
@click.argument("source", type=click.File("r", encoding="utf-8", errors="surrogateescape"), default="-")
def analyse(source: TextIO) -> None:
    """Read reviews as JSON Lines, write their analyses."""
    from replywell.analyse.line import analyse_line

    sys.exit(answer_lines(source, analyse_line))


@cli.command()
@click.argument("source", type=click.File("r", encoding="utf-8", errors="surrogateescape"), default="-")
def check(source: TextIO) -> None:
    """Read replies as JSON Lines, write what the rules say of them."""
    from replywell.check import check_line

    sys.exit(answer_lines(source, check_line))


@cli.command()
@click.argument("source", type=click.File("r", encoding="utf-8", errors="surrogateescape"), default="-")
def suggest(source: TextIO) -> None:
    """Read reviews as JSON Lines, write suggested replies."""
    from replywell.suggest.line import suggest_line

    sys.exit(answer_lines(source, suggest_line))


@cli.command()
def openapi() -> None:
    """Print the description of the API; shared/openapi.json is this output."""
    from replywell.app import create_app

    app = create_app(Config(database_url="sqlite:///:memory:"))
    with app.app_context():
        click.echo(json.dumps(app.spec, indent=2, sort_keys=True, ensure_ascii=False))


def main() -> None:
    """Run the command; an expected failure is one sentence and exit status 1."""
    try:
        cli()
    except ReplywellError as error:
        click.echo(error.text, err=True)
        sys.exit(1)


def _connected() -> AbstractContextManager[Any]:
    from replywell.store.database import open_database
    from replywell.store.migrate import migrate as apply

    bound = open_database(Config.from_environment().database_url)
    apply()
    context: AbstractContextManager[Any] = bound.connection_context()
    return context
