"""The particulars of the meeting, a line each."""

import re

from briefer.compose.fields import inline
from briefer.compose.scope import Scope
from briefer.compose.text import Blocks, joined, words
from briefer.document.blocks import KeyValue, KeyValues, Paragraph
from briefer.document.runs import Runs, Text
from briefer.model.meeting import Meeting

_BY_CITY = re.compile(
    r"(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(?:/[A-Za-z_-]+){1,2}"
)
"""The name of a time zone in the tz database, by which a computer knows it."""

_LINES = (
    ("title",), ("kind",), ("series", "ordinal"), ("occasion",), ("date",), ("start", "end", "time_zone"), ("venue",),
    ("host",), ("requested_by",), ("interpreter",), ("dress",), ("press",), ("previous",), ("next",),
)  # fmt: skip
"""Fields that share a line, in order; the line is named after its first."""


def meeting(scope: Scope) -> Blocks:
    """What, when, where, with whose arrangements."""
    rows = tuple(row for fields in _LINES for row in _line(scope, fields))
    return (KeyValues(rows, origin="meeting"),) if rows else ()


def _line(scope: Scope, fields: tuple[str, ...]) -> tuple[KeyValue, ...]:
    value = _joined(scope, fields)
    if not value:
        return ()
    origin = f"meeting/{fields[0]}"
    return (
        KeyValue(
            scope.voice.say(scope.voice.field(Meeting, fields[0])), (Paragraph(value, origin=origin),), origin=origin
        ),
    )


def _zone(scope: Scope) -> Runs:
    """The time zone as people say it: one of the names that computers have for zones by the city in it."""
    zone = scope.brief.meeting.time_zone.strip()
    if not _BY_CITY.fullmatch(zone):
        return inline(scope.voice, scope.brief.meeting, "time_zone", "meeting")
    city = zone.rpartition("/")[2].replace("_", " ")
    return words(scope.voice.phrase("time_in", city=city), "meeting/time_zone")


def _joined(scope: Scope, fields: tuple[str, ...]) -> Runs:
    parts = [inline(scope.voice, scope.brief.meeting, field, "meeting") for field in fields]
    if fields[0] == "start":
        start, end, zone = parts[0], parts[1], _zone(scope)
        return joined([(*start, *((Text("–"), *end) if end else ())), zone], " ")
    return joined(parts, ", ")
