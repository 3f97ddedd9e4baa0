"""Settings that are right each by itself and make no sense together."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from briefer.template.schema import OfficeTemplate
from briefer.template.theme import POINTS_PER_MM, page

_LEAST = 50
"""Millimetres of text across a page and down it, for a table to be read and a heading to stand with its text."""
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NOT_IN_FILES = frozenset('\\/:*?"<>|')


def senseless(template: OfficeTemplate) -> Iterator[str]:
    """What makes no sense, each with its key."""
    yield from _room(template)
    yield from _twice("section_order", template.section_order)
    yield from _twice("names.order", template.names.order)
    yield from _twice("marking.levels", (level.name.casefold() for level in template.marking.levels))
    if any(not level.name.strip() for level in template.marking.levels):
        yield "marking.levels: a level has no name; give it one."
    for key, section in template.sections.items():
        yield from _twice(f"sections.{key}.columns", (column.field for column in section.columns))
        yield from _twice(f"sections.{key}.fields", (field.key for field in section.fields))
    if template.language and not _TAG.fullmatch(template.language):
        yield f"language: “{template.language}” is no language; call it as in en, ms or en-GB."
    yield from _hidden(template)
    yield from _file_name(template.file_name)
    for language in template.labels:
        if not _TAG.fullmatch(language):
            yield f"labels: “{language}” is no language; call it as in en, ms or en-GB."


def _hidden(template: OfficeTemplate) -> Iterator[str]:
    """Signs that steer a terminal, or turn the words around them, in what a list of templates shows."""
    for key in ("title", "description", "version"):
        for sign in getattr(template, key):
            if (unicodedata.category(sign) == "Cc" and sign not in "\n\t") or sign in _TURNING:
                yield f"{key}: holds a sign that nobody sees (U+{ord(sign):04X}); take it out."


def _file_name(pattern: str) -> Iterator[str]:
    if not pattern.strip():
        yield "file_name: is empty; write “{title}”, say."
    elif sign := next((sign for sign in pattern if sign in _NOT_IN_FILES or unicodedata.category(sign) == "Cc"), ""):
        shown = f"“{sign}”" if sign.isprintable() else f"the sign U+{ord(sign):04X}"
        yield f"file_name: holds {shown}, which no name of a file can hold everywhere; take it out."


def _room(template: OfficeTemplate) -> Iterator[str]:
    sheet = page(template.page)
    across = (sheet.width - sheet.left - sheet.right) / POINTS_PER_MM
    down = (sheet.height - sheet.top - sheet.bottom) / POINTS_PER_MM
    if min(across, down) < _LEAST:
        yield (
            f"page.margins: they leave {across:.0f} by {down:.0f} mm of the sheet for the text, and it needs"
            f" {_LEAST} by {_LEAST}; make them smaller."
        )


def _twice(key: str, names: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield f"{key}: “{name}” stands there twice."
        seen.add(name)
