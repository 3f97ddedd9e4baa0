"""A library for pictures: the sample in it, so that its registers have something to show."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "samples" / "malaysia-us-defence-talks.brief"


def fill_library(environment: Mapping[str, str]) -> None:
    """Put the sample into the library of an environment whose home is new."""
    command = [sys.executable, "-m", "briefer", "library", "add", str(SAMPLE)]
    subprocess.run(command, env=dict(environment), check=True, stdout=subprocess.DEVNULL)
