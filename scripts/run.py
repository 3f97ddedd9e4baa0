"""Shows Briefer at work on its sample: in the window, or as files in `build/sample/` where there is no display."""

import os
import subprocess
import sys
from pathlib import Path

from briefer.display import why_no_window

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "samples" / "malaysia-us-defence-talks.brief"


def main() -> int:
    """Returns the exit status of the program."""
    return export_sample() if why_no_window(os.environ) else open_window()


def open_window() -> int:
    """Opens the window on the sample."""
    return briefer("open", SAMPLE)


def export_sample() -> int:
    """Writes the sample as PDF and DOCX, and says where."""
    folder = ROOT / "build" / "sample"
    folder.mkdir(parents=True, exist_ok=True)
    for suffix in (".pdf", ".docx"):
        target = folder / f"{SAMPLE.stem}{suffix}"
        if status := briefer("export", SAMPLE, "-o", target):
            return status
        print(target.relative_to(ROOT))
    return 0


def briefer(*arguments: str | Path) -> int:
    """Runs the program as a user would."""
    return subprocess.run([sys.executable, "-m", "briefer", *map(str, arguments)]).returncode


if __name__ == "__main__":
    sys.exit(main())
