"""Placeholders in a template's words, which are names in braces and nothing more: no format, no part of a value."""

import re
from collections.abc import Iterable, Iterator, Sequence
from string import Formatter

from briefer.template.labels import PHRASES
from briefer.template.problems import nearest
from briefer.template.schema import FILE_PLACEHOLDERS, PLACEHOLDERS, OfficeTemplate

_NAME = re.compile(r"\{(\w+)\}")


def wrong_placeholders(template: OfficeTemplate) -> Iterator[str]:
    """What is wrong in header and footer, in the name of exported files and in labels, each with its key."""
    for key, bands in (("header", template.header), ("footer", template.footer)):
        for number, band in enumerate(bands, 1):
            for place, pieces in (("start", band.start), ("centre", band.centre), ("end", band.end)):
                yield from _wrong(f"{key}.{number}.{place}", pieces, PLACEHOLDERS)
    yield from _wrong("file_name", (template.file_name,), FILE_PLACEHOLDERS)
    for language, labels in template.labels.items():
        for name, words in labels.phrases.items():
            yield from _wrong(f"labels.{language}.phrases.{name}", (words,), _NAME.findall(PHRASES.get(name, "")))
        for name, words in labels.seasons.items():
            yield from _wrong(f"labels.{language}.seasons.{name}", (words,), ("year",))


def _wrong(key: str, pieces: Iterable[str], known: Sequence[str]) -> Iterator[str]:
    for piece in pieces:
        try:
            names = list(_names(piece))
        except ValueError:
            yield f"{key}: “{piece}” has a brace without its other; write a brace that is meant as one twice."
            continue
        for name in names:
            if name not in known:
                hint = nearest(name, known) or f"; there are {', '.join(known) or 'none'}."
                yield f"{key}: there is no placeholder “{{{name}}}”{hint}"


def _names(piece: str) -> Iterator[str]:
    """The placeholders in a piece of text; one with anything but a name in its braces is given whole.

    Raises ValueError when a brace lacks its other.
    """
    for _, name, form, conversion in Formatter().parse(piece):
        if name is not None:
            yield name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
