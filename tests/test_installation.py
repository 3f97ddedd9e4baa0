"""An installed copy works as a checkout does: its wheel carries the data, and names what it needs."""

import os
import subprocess
import sys
from pathlib import Path

from tests.program import ROOT, SAMPLE, briefer


def run(*command: str | Path, folder: Path | None = None) -> None:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr


def installed_program(folder: Path) -> Path:
    """The command of a copy that was installed from the wheel into an empty environment."""
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    run(sys.executable, "-m", "venv", folder / "empty")
    commands = folder / "empty" / ("Scripts" if os.name == "nt" else "bin")
    run(commands / "python", "-m", "pip", "install", "-q", next(folder.glob("*.whl")))
    return commands / "briefer"


def test_an_installed_copy_gives_the_same_bytes_as_the_checkout(tmp_path: Path):
    program, elsewhere = installed_program(tmp_path), tmp_path / "elsewhere"
    elsewhere.mkdir()
    for kind in ("pdf", "docx", "txt"):
        ours, theirs = elsewhere / f"checkout.{kind}", elsewhere / f"installed.{kind}"
        wish = ("--today", "2025-10-29", "-o")
        assert briefer("export", SAMPLE, *wish, ours).returncode == 0
        run(program, "export", SAMPLE, *wish, theirs, folder=elsewhere)
        assert theirs.read_bytes() == ours.read_bytes(), kind
