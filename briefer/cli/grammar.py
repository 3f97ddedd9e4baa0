"""The grammar of the command line: parsers whose mistakes are told as every other failure is, and shared options."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NoReturn

from briefer.errors import BrieferError

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
        description = f"{summary[0].upper()}{summary[1:]}."
        command = self._verbs.add_parser(name, help=summary, description=description, parents=[self._common])
        command.set_defaults(verb=verb)
        return command

    def group(self, name: str, summary: str, verb: Verb) -> "Commands":
        """A command that has commands of its own; alone it does what the verb does."""
        return Commands(self.add(name, summary, verb), self._common)


def add_file(command: argparse.ArgumentParser, name: str = "file") -> None:
    """A file to read."""
    command.add_argument(name, type=Path, metavar=name.upper())


def add_output(command: argparse.ArgumentParser) -> None:
    """The file to write."""
    command.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="file to write")


def add_template(command: argparse.ArgumentParser) -> None:
    """The template to use."""
    command.add_argument("--template", default="", metavar="NAME", help="template (the brief's own, else base)")


def add_json(command: argparse.ArgumentParser) -> None:
    """Whether a program reads the answer."""
    command.add_argument("--json", action="store_true", help="print JSON")


def add_today(command: argparse.ArgumentParser) -> None:
    """The day to go by, so that the same command gives the same bytes on any day."""
    command.add_argument("--today", type=_day, default=None, metavar="YYYY-MM-DD", help="the date to go by")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BrieferError(f"--today takes a date such as 2025-10-30, not “{text}”.") from None


def today(options: argparse.Namespace) -> date:
    """The day to go by: the one given, else the present one."""
    return options.today or date.today()
