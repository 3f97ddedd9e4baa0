"""The console script: gives the command line a function that opens the window."""

import sys
from pathlib import Path

from briefer import cli


def open_window(path: Path | None) -> int:
    """Opens the window, importing Qt only now."""
    from briefer.ui import app

    return app.run(path)


def main() -> int:
    """The entry point; returns the exit status."""
    return cli.run(sys.argv[1:], open_window)


if __name__ == "__main__":
    sys.exit(main())
