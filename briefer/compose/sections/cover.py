"""The cover: title, the meeting's place and day, for whom and from whom, reference, version and date."""

from collections.abc import Iterable

from briefer.compose.fields import inline
from briefer.compose.scope import Scope
from briefer.compose.text import Blocks, joined, words
from briefer.compose.voice import Voice
from briefer.document.blocks import Block, Contents, KeyValue, KeyValues, PageBreak, Paragraph, Picture
from briefer.document.runs import Runs
from briefer.model.base import is_blank
from briefer.model.brief import Brief
from briefer.model.meeting import Addressee
from briefer.template.schema import Logo
from briefer.template.theme import POINTS_PER_MM

_LINES = (("reference", "number"), ("version", "status"), ("dated",), ("marking",))

LOGO = "logo"
"""The template's logo among the pictures of a document."""

READS = ("title", "prepared_for", "prepared_by", *(field for fields in _LINES for field in fields))
"""Fields of the brief that the cover shows."""


def cover(scope: Scope) -> Blocks:
    """What opens the first page."""
    voice, brief, settings = scope.voice, scope.brief, scope.voice.template
    blocks: list[Block] = [*_logo(settings.logo), _title(voice, brief)]
    if settings.cover.layout != "none":
        blocks.extend(_particulars(voice, brief))
    if settings.cover.layout == "page":
        blocks.append(PageBreak())
    if settings.contents.shown:
        blocks += [Contents(voice.say(voice.phrase("contents")), settings.contents.depth), PageBreak()]
    return tuple(blocks)


def _logo(logo: Logo) -> Blocks:
    if not logo.file:
        return ()
    width, height = logo.width * POINTS_PER_MM, logo.height * POINTS_PER_MM
    return (Picture(LOGO, logo.alt, width, height, logo.align),)


def _title(voice: Voice, brief: Brief) -> Paragraph:
    untitled = voice.say(voice.phrase("untitled"))
    title = untitled if is_blank(brief.title) else words(brief.title, "title")
    return Paragraph(title, "title", origin="title")


def _particulars(voice: Voice, brief: Brief) -> Blocks:
    rows = [
        *_addressee(voice, "prepared_for", brief.prepared_for),
        *_addressee(voice, "prepared_by", brief.prepared_by),
        *(row for fields in _LINES for row in _line(voice, brief, fields)),
    ]
    return (KeyValues(tuple(rows)),) if rows else ()


def _addressee(voice: Voice, field: str, addressee: Addressee | None) -> Iterable[KeyValue]:
    if addressee is None:
        return ()
    value = joined((inline(voice, addressee, name, field) for name in ("name", "post", "office", "contact")), ", ")
    return (_row(voice.say(voice.phrase(field)), value, field),) if value else ()


def _line(voice: Voice, brief: Brief, fields: tuple[str, ...]) -> Iterable[KeyValue]:
    parts: list[Runs] = []
    for field in fields:
        runs = inline(voice, brief, field, "")
        parts.append((*voice.say(f"{voice.field(Brief, field)} "), *runs) if runs and field == "number" else runs)
    value = joined(parts, " · ")
    first = fields[0] if parts[0] else fields[-1]
    return (_row(voice.say(voice.field(Brief, first)), value, first),) if value else ()


def _row(key: Runs, value: Runs, origin: str) -> KeyValue:
    return KeyValue(key, (Paragraph(value, origin=origin),), origin=origin)
