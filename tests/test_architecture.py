"""The house's directions: which room may know which. One test holds them, for Python and for TypeScript."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SERVER = ROOT / "server" / "replywell"
EXTENSION = ROOT / "extension" / "src"

# What a room may import of its own package. A room that is not named is a file at the top: free for all.
SERVER_MAY = {
    "api": {"api", "desk", "insight", "practice", "store", "analyse", "suggest", "check"},
    "web": {"web", "desk", "insight", "practice", "analyse", "suggest", "check"},
    "desk": {"desk", "store", "analyse", "suggest", "check"},
    "insight": {"insight", "store"},
    "practice": {"practice", "store", "analyse", "suggest", "check"},
    "store": {"store"},
    "analyse": {"analyse"},
    "check": {"check", "analyse"},
    "suggest": {"suggest", "check", "analyse"},
}
PURE = ("analyse", "suggest", "check")
STATIONS = ("page", "capture", "panel", "post", "confirm", "teach")


def rooms_imported(path: Path) -> set[str]:
    rooms = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        rooms |= {name.split(".")[1] for name in names if re.match(r"replywell\.\w+", name)}
    return rooms


def imported_packages(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    found = {node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return found | {
        alias.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }


@pytest.mark.parametrize("room", [room for room in SERVER_MAY if (SERVER / room).is_dir()])
def test_a_room_of_the_server_knows_only_its_neighbours(room):
    strangers = {
        f"{path.relative_to(SERVER)} → {other}"
        for path in (SERVER / room).rglob("*.py")
        for other in rooms_imported(path)
        if other in SERVER_MAY and other not in SERVER_MAY[room]
    }

    assert not strangers


@pytest.mark.parametrize("room", PURE)
def test_the_pure_rooms_know_no_web_and_no_database(room):
    forbidden = {"flask", "apiflask", "peewee", "playhouse", "sqlite3", "requests", "urllib"}

    # suggest/llm is the one place that talks to a model server, and only when it is switched on.
    guilty = {
        str(path.relative_to(SERVER)): imported_packages(path) & forbidden
        for path in (SERVER / room).rglob("*.py")
        if "llm" not in path.parts
    }

    assert not {path: packages for path, packages in guilty.items() if packages}


@pytest.mark.parametrize("station", [name for name in STATIONS if (EXTENSION / name).is_dir()])
def test_a_station_of_the_extension_knows_no_other_station(station):
    strangers = set()
    for path in (EXTENSION / station).rglob("*.ts*"):
        for target in re.findall(r"""from\s+['"]([^'"]+)['"]""", path.read_text("utf-8")):
            if not target.startswith("."):
                continue
            place = (path.parent / target).resolve()
            room = place.relative_to(EXTENSION).parts[0] if place.is_relative_to(EXTENSION) else "outside"
            if room not in (station, "lib"):
                strangers.add(f"{path.relative_to(EXTENSION)} → {room}")

    assert not strangers


def test_nothing_is_written_as_markup():
    guilty = [
        str(path.relative_to(EXTENSION))
        for path in EXTENSION.rglob("*.ts*")
        if re.search(
            r"\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(",
            path.read_text("utf-8"),
        )
    ]

    assert not guilty
