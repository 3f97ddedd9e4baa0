"""The command line: a public contract over the verbs of `service`.

Exit status: 0 when all is well, 1 when `check` found an error in a brief, 2 when a command failed. A failure is one
line on standard error that begins with ``briefer:``; the traceback is shown with ``--debug`` only.
"""

import argparse
import json
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn, TextIO

from briefer import __version__
from briefer.errors import BrieferError

OpenWindow = Callable[[Path | None], int]
"""Opens the window on a file, or on the start page, and returns the exit status."""


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Carries out one command and returns the exit status."""
    _speak_utf8(sys.stdout, sys.stderr)
    debug = "--debug" in arguments
    try:
        options = _parser(open_window).parse_args(arguments)
        return options.verb(options)
    except BrieferError as error:
        return _failed(str(error), debug)
    except KeyboardInterrupt:
        return _failed("stopped.", debug=False)
    except BrokenPipeError:
        sys.stdout = None  # its reader left: there is nobody to flush it for
        return 2
    except Exception as error:
        return _failed(f"this should not happen: {type(error).__name__}: {error}; --debug shows where.", debug)


def _failed(sentence: str, debug: bool) -> int:
    if debug:
        traceback.print_exc()
    print("briefer:", " ".join(sentence.split()), file=sys.stderr)
    return 2


def _speak_utf8(*streams: TextIO) -> None:
    for stream in streams:
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


class _Parser(argparse.ArgumentParser):
    """A parser whose mistakes are told as every other failure is."""

    def error(self, message: str) -> NoReturn:
        raise BrieferError(f"{message}; see {self.prog} --help.")


def _parser(open_window: OpenWindow) -> argparse.ArgumentParser:
    common = _Parser(add_help=False)
    common.add_argument("--debug", action="store_true", help="show where a failure arose")
    parser = _Parser(prog="briefer", description="Composes meeting briefs.", parents=[common])
    parser.add_argument("--version", action="version", version=f"briefer {__version__}")
    parser.set_defaults(verb=lambda _: open_window(None))
    verbs = parser.add_subparsers(title="commands", metavar="COMMAND")

    def verb(name: str, help: str, does: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:  # noqa: A002
        command = verbs.add_parser(name, help=help, description=help[0].upper() + help[1:] + ".", parents=[common])
        command.set_defaults(verb=does)
        return command

    opens = verb("open", "open a brief in the window", lambda options: open_window(options.file))
    opens.add_argument("file", type=Path, metavar="FILE")
    new = verb("new", "make an empty brief", _new)
    _add_output(new)
    _add_template(new)
    check = verb("check", "say what is missing, stale or contradictory in a brief", _check)
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true", help="print one array of findings")
    _add_template(check)
    _add_today(check)
    export = verb("export", "write a brief as .pdf, .docx or .txt", _export)
    export.add_argument("file", type=Path, metavar="FILE")
    _add_output(export)
    _add_template(export)
    export.add_argument("--edition", default="", metavar="NAME", help="for which readers (the template's first)")
    _add_today(export)
    show = verb("show", "print a brief as JSON", _show)
    show.add_argument("file", type=Path, metavar="FILE")
    _add_templates_verb(verb("templates", "list the templates, or check a folder", _templates), common)
    return parser


def _add_templates_verb(templates: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    verbs = templates.add_subparsers(metavar="COMMAND")
    check = verbs.add_parser("check", help="check a template's folder", parents=[common])
    check.add_argument("folder", type=Path, metavar="FOLDER")
    check.set_defaults(verb=_check_template)


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="file to write")


def _add_template(command: argparse.ArgumentParser) -> None:
    command.add_argument("--template", default="", metavar="NAME", help="template (the brief's own, else base)")


def _add_today(command: argparse.ArgumentParser) -> None:
    command.add_argument("--today", type=_day, default=None, metavar="YYYY-MM-DD", help="the date to go by")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BrieferError(f"--today takes a date such as 2025-10-30, not “{text}”.") from None


def _today(options: argparse.Namespace) -> date:
    return options.today or date.today()


def _new(options: argparse.Namespace) -> int:
    from briefer import service

    if options.output.exists():
        raise BrieferError(f"{options.output} is there already; choose another name, or open it.")
    workshop = service.Workshop()
    workshop.save(workshop.create(options.template), options.output)
    return 0


def _check(options: argparse.Namespace) -> int:
    from briefer import service

    workshop = service.Workshop()
    findings = workshop.check(workshop.open(options.file), service.Wish(_today(options), options.template))
    if options.json:
        print(json.dumps([finding.as_dict() for finding in findings], ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            print(f"{finding.severity}: {finding.path or 'brief'}: {finding.message} {finding.suggestion}".rstrip())
        print(_count(len(findings)))
    return 1 if any(finding.severity == "error" for finding in findings) else 0


def _count(number: int) -> str:
    return {0: "Nothing found.", 1: "1 finding."}.get(number, f"{number} findings.")


def _export(options: argparse.Namespace) -> int:
    from briefer import service

    workshop = service.Workshop()
    wish = service.Wish(_today(options), options.template, options.edition)
    workshop.export(workshop.open(options.file), options.output, wish)
    return 0


def _show(options: argparse.Namespace) -> int:
    from briefer import service

    sys.stdout.write(service.as_json(service.Workshop().open(options.file)))
    return 0


def _templates(options: argparse.Namespace) -> int:
    from briefer import service

    for name, title, folder in service.Workshop().list_templates():
        print(f"{name}\t{title}\t{folder}")
    return 0


def _check_template(options: argparse.Namespace) -> int:
    from briefer import service

    template = service.Workshop().check_template(options.folder)
    print(f"{options.folder}: {template.title} is in order.")
    return 0
