"""The console script: gives the command line a function that opens the window."""

import os
import sys
from pathlib import Path

from briefer.errors import BrieferError


def open_window(path: Path | None) -> int:
    """Opens the window, importing Qt only now. Raises `BrieferError` where no window can be shown."""
    if not _has_display():
        raise BrieferError("there is no display to open a window on; “briefer export FILE -o OUT” needs none.")
    try:
        from briefer.ui import app
    except ImportError as error:
        raise BrieferError(f"the window cannot be opened: {error}; README.md says what it needs.") from error
    return app.run(path)


def _has_display() -> bool:
    """Whether a window could be shown: X11 and Wayland say so in the environment, and Qt aborts without either."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


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
