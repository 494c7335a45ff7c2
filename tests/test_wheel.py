"""The wheel carries shared/, and the server reads it from there."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_shared_travels_inside_the_wheel(tmp_path: Path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    wheel = next(tmp_path.glob("*.whl"))
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")

    code = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "import replywell.shared_data as data; assert data.__file__.startswith(sys.argv[1]), data.__file__;"
        "print(data.shared_root(), len(data.load_json('messages/et.json')) > 0)"
    )
    ran = subprocess.run(
        [sys.executable, "-S", "-c", code, str(tmp_path / "site")],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )

    assert "shared_data" in ran.stdout
    assert "True" in ran.stdout
