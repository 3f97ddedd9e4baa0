"""The grammar of the command line: parsers whose mistakes are told as every other failure is, and shared options."""

import argparse
import getpass
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from briefer.errors import BrieferError

if TYPE_CHECKING:
    from briefer.service import Librarian

_DIGITS = 9

Verb = Callable[[argparse.Namespace], int]
"""Carries out one command and returns the exit status."""


class Parser(argparse.ArgumentParser):
    """A parser that raises `BrieferError` instead of printing its usage and leaving."""

    def error(self, message: str) -> NoReturn:
        """Called by argparse for a command line that it can't read."""
        raise BrieferError(f"{message}; see {self.prog} --help.")


class Commands:
    """A group of commands that share the options of the program."""

    def __init__(self, parser: argparse.ArgumentParser, common: Parser) -> None:
        self._common = common
        self._verbs = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)

    def add(self, name: str, summary: str, verb: Verb) -> argparse.ArgumentParser:
        """A command by its name; options are added to the parser returned."""
        return self._add(name, summary, verb, self._common)

    def _add(self, name: str, summary: str, verb: Verb, common: Parser) -> argparse.ArgumentParser:
        description = f"{summary[0].upper()}{summary[1:]}."
        command = self._verbs.add_parser(name, help=summary, description=description, parents=[common])
        command.set_defaults(verb=verb)
        return command

    def group(
        self, name: str, summary: str, verb: Verb, *shared: Callable[[argparse.ArgumentParser], None]
    ) -> "Commands":
        """A command that has commands of its own; alone it does what the verb does.

        Each of ``shared`` adds an option that stands before the commands and after them.
        """
        common = Parser(add_help=False, parents=[self._common])
        for add_option in shared:
            add_option(common)
        return Commands(self._add(name, summary, verb, common), common)


def add_file(command: argparse.ArgumentParser, name: str = "file") -> None:
    """A file to read."""
    command.add_argument(name, type=path, metavar=name.upper())


def add_output(command: argparse.ArgumentParser) -> None:
    """The file to write."""
    command.add_argument("-o", "--output", type=path, required=True, metavar="OUT", help="file to write")


def add_template(command: argparse.ArgumentParser) -> None:
    """The template to use."""
    command.add_argument("--template", default="", metavar="NAME", help="template (the brief's own, else base)")


def add_edition(command: argparse.ArgumentParser, usual: str) -> None:
    """The edition to make, and what holds without one."""
    command.add_argument("--edition", default="", metavar="NAME", help=f"for which readers ({usual})")


def add_json(command: argparse.ArgumentParser) -> None:
    """Whether a program reads the answer."""
    command.add_argument("--json", action="store_true", help="print JSON")


def add_library(command: argparse.ArgumentParser) -> None:
    """The library to use. It may stand before a verb and after it, so a verb without it leaves what stood before."""
    command.add_argument(
        "--library", default=argparse.SUPPRESS, metavar="URL", help="sqlite:///PATH or postgresql://SERVER/NAME"
    )


def library_of(options: argparse.Namespace) -> str:
    """The URL of the library that was named, empty for none."""
    return getattr(options, "library", "")


def librarian_of(options: argparse.Namespace, *, creates: bool = False) -> "Librarian":
    """The librarian of the library that was named, else of the usual one; a verb that only reads makes none."""
    from briefer import service

    return service.Librarian(library_of(options), creates=creates)


def add_today(command: argparse.ArgumentParser) -> None:
    """The day to go by, so that the same command gives the same bytes on any day."""
    command.add_argument("--today", type=day, default=None, metavar="YYYY-MM-DD", help="the date to go by")


def path(text: str) -> Path:
    """A path as an option gives it; an empty one would be the present folder, which nobody means."""
    if not text:
        raise argparse.ArgumentTypeError("write the name of a file, not nothing")
    return Path(text)


def user() -> str:
    """The name a person is logged in by, for the history."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a service without an account
        return ""


def day(text: str) -> date:
    """A day as an option gives it, in ISO 8601."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"write a date such as 2025-10-30, not “{text}”") from None


def whole_number(text: str) -> int:
    """A number as an option gives it, 0 or more."""
    if not text.isdecimal() or len(text) > _DIGITS:
        raise argparse.ArgumentTypeError(f"write a whole number, not “{text}”")
    return int(text)


def today(options: argparse.Namespace) -> date:
    """The day to go by: the one given, else the present one."""
    return options.today or date.today()
