"""The command line: a public contract over the verbs of `service`.

Exit status: 0 when all is well, 1 when `check` found an error in a brief or `merge` a conflict, 2 when a command
failed. A failure is one line on standard error that begins with ``briefer:``; the traceback is shown with ``--debug``
only. Commands import `service` when they run, so that help and the window come at once.
"""

import argparse
import errno
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from briefer import __version__
from briefer.cli import briefs, library, templates
from briefer.cli.grammar import Commands, Parser, add_file, add_library
from briefer.errors import BrieferError

_UNWRITABLE = (errno.ENOSPC, errno.EIO, errno.EBADF, errno.EFBIG)
"""What goes wrong where standard output leads to a file or a device that takes no more."""

OpenWindow = Callable[[Path | None], int]
"""Opens the window on a file, or on the start page, and returns the exit status."""


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Carries out one command and returns the exit status."""
    _speak_utf8(sys.stdout, sys.stderr)
    debug = "--debug" in arguments
    try:
        options = _parser(open_window).parse_args(arguments)
        status = options.verb(options)
        if sys.stdout:
            sys.stdout.flush()
        return status
    except BrieferError as error:
        return failed(str(error), debug)
    except KeyboardInterrupt:
        return failed("stopped.")
    except BrokenPipeError:
        sys.stdout = None  # its reader left: there is nobody to flush it for
        return 2
    except OSError as error:
        if error.filename is None and error.errno in _UNWRITABLE:
            sys.stdout = None  # what is left of the answer can't be written either
            return failed(f"The answer can't be written: {error.strerror}.", debug)
        return failed(f"{error.filename}: {error.strerror}." if error.filename else _unexpected(error), debug)
    except Exception as error:
        return failed(_unexpected(error), debug)


def _unexpected(error: Exception) -> str:
    return f"this should not happen: {type(error).__name__}: {error}; --debug shows where."


def failed(sentence: str, debug: bool = False) -> int:
    """Tells a failure in one line, after the traceback where that is wanted, and returns the exit status."""
    if debug:
        traceback.print_exc()
    print("briefer:", " ".join(sentence.split()), file=sys.stderr)
    return 2


def _speak_utf8(*streams: TextIO) -> None:
    for stream in streams:
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _parser(open_window: OpenWindow) -> argparse.ArgumentParser:
    common = Parser(add_help=False)
    common.add_argument("--debug", action="store_true", help="show where a failure arose")
    parser = Parser(prog="briefer", description="Composes meeting briefs.", parents=[common])
    parser.add_argument("--version", action="version", version=f"briefer {__version__}")
    add_library(parser)
    parser.set_defaults(verb=lambda _: open_window(None))
    commands = Commands(parser, common)
    add_file(commands.add("open", "open a brief in the window", lambda options: open_window(options.file)))
    briefs.add(commands)
    templates.add(commands)
    library.add(commands)
    return parser
