"""Runs the program as a person would, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "samples" / "malaysia-us-defence-talks.brief"


def briefer(
    *arguments: str | Path, environment: Mapping[str, str] | None = None, folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """The finished process of one command; its output is read as UTF-8."""
    return subprocess.run(
        [sys.executable, "-m", "briefer", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | dict(environment or {}),
        cwd=folder,
        timeout=120,
    )
