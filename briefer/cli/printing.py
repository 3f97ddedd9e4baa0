"""How answers are printed: JSON for programs, a line each for people."""

import json
import sys
from typing import Any

from briefer import settings
from briefer.errors import BrieferError


def print_json(value: Any) -> None:
    """Prints a value as JSON."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_text(text: str) -> None:
    """Prints a text as it is, which ends in a line break of its own."""
    if sys.stdout is None:  # as a shell closes it by >&-
        raise BrieferError("standard output is closed, so there is nowhere to print to.")
    print(text, end="")


def print_line(*cells: object) -> None:
    """Prints cells with tabs between them, in one line whatever stands in them."""
    print("\t".join(one_line(str(cell)) for cell in cells))


def shown(text: str) -> str:
    """A text in one line in which what has no look of its own is written as its number, such as ``\\u202e``.

    So nothing in it can break the line, steer a terminal or turn the words around it. No-break spaces and joiners stay.
    """
    return "".join(character if _has_look(character) else _number(character) for character in text)


_HARMLESS = "\u00a0\u202f\u200c\u200d\u00ad"


def _has_look(character: str) -> bool:
    return character.isprintable() or character in _HARMLESS


def _number(character: str) -> str:
    known = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
    code = ord(character)
    return known.get(character) or (f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")


def one_line(text: str) -> str:
    """A text in one line, without characters that would steer a terminal."""
    return "".join(character if character.isprintable() else " " for character in " ".join(text.split()))


def complain(*parts: object) -> None:
    """Prints a failure in one line on standard error, as every command does."""
    print("briefer:", one_line(" ".join(str(part) for part in parts)), file=sys.stderr)


def progress(done: int, of: int, what: str = "briefs") -> None:
    """Tells how far a long work has come, where a person watches."""
    if sys.stderr.isatty():
        print(f"\r{done} of {of} {what}", end="\n" if done == of else "", file=sys.stderr, flush=True)


def warn_of_templates() -> None:
    """Tells on standard error where the folder of shared templates is not there, which stops nothing."""
    if folder := settings.unreachable_templates():
        complain(f"the folder of shared templates, {folder}, is not there; the others are used.")
