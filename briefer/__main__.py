"""The console script: gives the command line a function that opens the window."""

import os
import sys
from pathlib import Path

from briefer.display import why_no_window
from briefer.errors import BrieferError


def open_window(path: Path | None) -> int:
    """Opens the window, importing Qt only now. Raises `BrieferError` where no window can be shown."""
    if reason := why_no_window(os.environ):
        if path and not path.exists():
            raise BrieferError(f"{path}: There is no such file.")
        raise BrieferError(f"{reason}; “briefer export FILE -o OUT” needs none.")
    try:
        from briefer.ui import app
    except ImportError as error:
        raise BrieferError(f"the window cannot be opened: {error}; README.md says what it needs.") from error
    return app.run(path)


def main() -> int:
    """The entry point; returns the exit status. The window doesn't wait for the command line to be imported."""
    match sys.argv[1:]:
        case []:
            path = None
        case ["open", name] if not name.startswith("-"):
            path = Path(name)
        case arguments:
            from briefer import cli

            return cli.run(arguments, open_window)
    try:
        return open_window(path)
    except BrieferError as error:
        from briefer import cli

        return cli.failed(str(error))


if __name__ == "__main__":
    sys.exit(main())
