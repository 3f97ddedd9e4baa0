"""Fields in words: every field of every part has a way to be shown, found by the type of its value.

A field's text stands alone in runs that carry its path as origin; labels, brackets and separators stand in other runs.
A block carries an origin too, where all of it shows one field.
"""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import TypeGuard, cast

from briefer.compose.marking import level_of
from briefer.compose.text import Blocks, clean, joined, paragraphs_of, rich_runs, words
from briefer.compose.voice import Voice
from briefer.document.blocks import Paragraph, ParagraphRole
from briefer.document.runs import Runs, Text
from briefer.model.base import Part, is_blank, is_empty
from briefer.model.dates import Date
from briefer.model.item import Item, Marking, Source
from briefer.model.meeting import OtherMeeting, Venue
from briefer.model.parts import Party
from briefer.model.paths import join
from briefer.model.richtext import TextBlock
from briefer.template.labels import closed_list

OF_ITEMS = ("id", "marking", "source", "internal", "to_confirm")
"""Fields of any item, which `remarks` shows."""


def inline(voice: Voice, part: Part, field: str, path: str) -> Runs:
    """A field in a line, empty when it says nothing. ``path`` is the part's path."""
    value: object = getattr(part, field)
    origin = join(path, field)
    if isinstance(value, str) and value and closed_list(type(part), field):
        return words(voice.value(type(part), field, value), origin)
    return _value(voice, value, origin)


def _value(voice: Voice, value: object, origin: str) -> Runs:
    match value:
        case None | "" | () | False:
            return ()
        case str():
            return () if is_blank(value) else words(value, origin)
        case int() | float():
            return words(format(Decimal(str(value)), "f"), origin)  # 1e21 is no way to write a number of people
        case Date():
            return words(voice.date(value), origin)
        case Venue():
            parts = (inline(voice, value, field, origin) for field in ("name", "city", "country"))
            return joined([joined(parts, ", "), inline(voice, value, "mode", origin)], " · ")
        case OtherMeeting():
            when = joined((inline(voice, value, field, origin) for field in ("date", "venue")), ", ")
            return joined([when, inline(voice, value, "note", origin)], " · ")
        case Marking():
            return _marking(voice, value, origin)
        case tuple():
            return _several(cast("tuple[object, ...]", value), origin)
        case _:
            return words(str(value), origin)


def _marking(voice: Voice, value: Marking, origin: str) -> Runs:
    """A marking in the words of the banner: the level's label, and the scheme's separator."""
    scheme = voice.template.marking
    level = level_of(value.level, scheme)
    said = words(level.label or level.name if level else value.level, f"{origin}/level")
    return joined([said, lines(value.caveats, f"{origin}/caveats")], scheme.separator)


def _several(values: tuple[object, ...], origin: str) -> Runs:
    parties = [value for value in values if isinstance(value, Party)]
    if parties:
        return joined((_party(party, f"{origin}/{party.id}") for party in parties), ", ")
    plain = [value for value in values if isinstance(value, str)]
    if plain:
        return lines(plain, origin)
    return joined((words(block.text, origin) for block in values if isinstance(block, TextBlock)), " ")


def lines(values: Iterable[str], origin: str) -> Runs:
    """A list of plain strings, one field, a line each."""
    return words("\n".join(value for value in values if value), origin)


def _party(party: Party, path: str) -> Runs:
    name = words(party.name, f"{path}/name")
    return (*name, Text(" ("), *words(party.status, f"{path}/status"), Text(")")) if party.status else name


def shown(voice: Voice, part: Part, field: str, path: str, role: ParagraphRole = "body") -> Blocks:
    """A field as blocks of its own, none when it says nothing."""
    value: object = getattr(part, field)
    origin = join(path, field)
    if is_rich(value):
        return paragraphs_of(value, origin)
    runs = inline(voice, part, field, path)
    line = (Paragraph(runs, role, origin=origin),) if runs else ()
    return (*line, *_remarks_inside(voice, value, origin))


def is_rich(value: object) -> TypeGuard[tuple[TextBlock, ...]]:
    """Whether a value is rich text that says something."""
    blocks = cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()
    return bool(blocks) and isinstance(blocks[0], TextBlock)


def labelled(voice: Voice, part: Part, field: str, path: str) -> Blocks:
    """A field after its name: under it when it is rich text of more than a paragraph, else in one line with it."""
    value: object = getattr(part, field)
    name = voice.field(type(part), field)
    origin = join(path, field)
    if is_rich(value) and not _is_short(value):
        return (Paragraph(voice.say(name), "label"), *shown(voice, part, field, path))
    runs = rich_runs(value[0], origin) if is_rich(value) else inline(voice, part, field, path)
    line = Paragraph((*voice.say(f"{name}: "), *runs), "note", origin=origin)
    inside = _remarks_inside(voice, value, origin)  # of a party without a name, say, too
    return (line, *inside) if runs or inside else ()


def run_in(voice: Voice, part: Part, field: str, path: str) -> Blocks:
    """A rich text with its name in bold before its first words; a list gets its name above it."""
    value: object = getattr(part, field)
    if not is_rich(value):
        return ()
    name = voice.field(type(part), field)
    first, *rest = shown(voice, part, field, path)
    if isinstance(first, Paragraph):
        return (replace(first, runs=(*voice.say(f"{name}: ", strong=True), *first.runs)), *rest)
    return (Paragraph(voice.say(name), "label"), first, *rest)


def _is_short(blocks: tuple[TextBlock, ...]) -> bool:
    return len(blocks) == 1 and blocks[0].kind == "p"


def details(voice: Voice, part: Part, path: str, without: Iterable[str] = ()) -> Blocks:
    """Every field that says something and is not shown elsewhere, each after its name."""
    left_out = {*without, *OF_ITEMS}
    return tuple(
        block
        for field, info in type(part).model_fields.items()
        if field not in left_out and not _is_usual(getattr(part, field), info.default)
        for block in labelled(voice, part, field, path)
    )


def _is_usual(value: object, default: object) -> bool:
    return is_empty(value) or (isinstance(value, str) and value == default)


def remarks(voice: Voice, item: Item, path: str) -> Blocks:
    """What any item may carry: what is to be confirmed, that it is internal, where it was stated."""
    made: list[Paragraph] = []
    if item.to_confirm:
        runs = (
            *voice.say(voice.phrase("to_confirm") + " ", strong=True),
            *words(item.to_confirm, f"{path}/to_confirm"),
        )
        made.append(Paragraph(runs, "to_confirm", origin=f"{path}/to_confirm"))
    if item.internal:
        made.append(Paragraph(voice.say(voice.phrase("internal")), "note", origin=f"{path}/internal"))
    if item.source and not is_empty(item.source):
        made.append(Paragraph(_source(voice, item.source, f"{path}/source"), "note", origin=f"{path}/source"))
    return tuple(made)


def _remarks_inside(voice: Voice, value: object, path: str) -> Blocks:
    """The remarks of the items in a line of items, under it."""
    items = cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()
    return tuple(
        block for item in items if isinstance(item, Item) for block in remarks(voice, item, f"{path}/{item.id}")
    )


def _source(voice: Voice, source: Source, path: str) -> Runs:
    place = joined((inline(voice, source, field, path) for field in ("document", "issued_by", "date")), ", ")
    quoted = (Text("“"), *words(source.sentence, f"{path}/sentence"), Text("”")) if source.sentence else ()
    url = words(source.url, f"{path}/url", href=source.url)
    return (*voice.say(voice.phrase("source") + " "), *joined([place, quoted, url], " · "))


def marking_of(voice: Voice, item: Item) -> str:
    """What is printed before a portion: its level's prefix, where the template marks portions."""
    scheme = voice.template.marking
    if not scheme.portions or item.marking is None or not item.marking.level:
        return ""
    level = level_of(item.marking.level, scheme)
    return (level.prefix or level.name) if level else clean(item.marking.level)
