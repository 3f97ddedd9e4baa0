"""Sections that an office defines for itself: text, and fields of typed kinds."""

from collections.abc import Iterator

from briefer.compose.fields import inline, marking_of, remarks, shown
from briefer.compose.scope import Scope
from briefer.compose.text import Blocks, words
from briefer.document.blocks import Heading, KeyValue, KeyValues, Paragraph
from briefer.model.dates import Date
from briefer.model.parts import Section
from briefer.model.richtext import text_of
from briefer.template.custom import YES_NO, values
from briefer.template.schema import CustomField


def one(scope: Scope) -> Blocks:
    """The fields of this section, then the brief's sections of its key."""
    own = [section for section in scope.brief.sections if section.key == scope.key]
    rows = tuple(_fields(scope))
    fields = (KeyValues(rows, origin="sections"),) if rows else ()
    return (*fields, *(block for section in own for block in _section(scope, section)))


def others(scope: Scope) -> Blocks:
    """The brief's sections that the template has no place for, each under its own heading."""
    custom = [(key, setting) for key, setting in scope.voice.template.ordered_sections() if setting.kind == "custom"]
    placed = {key for key, _ in custom} | {f"{key}.{own.key}" for key, setting in custom for own in setting.fields}
    rest = [section for section in scope.brief.sections if section.key not in placed]
    return tuple(block for section in rest for block in _section(scope, section))


def _section(scope: Scope, section: Section) -> Blocks:
    return scope.once(("own", section.id), (section,), lambda: _made(scope, section))


def _made(scope: Scope, section: Section) -> Blocks:
    path = f"sections/{section.id}"
    title = inline(scope.voice, section, "title", path)
    heading = (Heading(2, title, origin=f"{path}/title", marking=marking_of(scope.voice, section)),) if title else ()
    return (*heading, *shown(scope.voice, section, "body", path), *remarks(scope.voice, section, path))


def _fields(scope: Scope) -> Iterator[KeyValue]:
    found = values(scope.brief, scope.key)
    for field in scope.section.fields:
        if (section := found.get(field.key)) and section.body:
            yield _field(scope, field, section)


def _field(scope: Scope, field: CustomField, section: Section) -> KeyValue:
    path, text = f"sections/{section.id}", text_of(section.body).strip()
    blocks: Blocks
    if field.type == "date":
        date = words(scope.voice.date(Date.read(text)), f"{path}/body")
        blocks = (Paragraph(date, origin=f"{path}/body"),)
    elif field.type == "yes_no" and text in YES_NO:
        blocks = (Paragraph(words(scope.voice.phrase(text), f"{path}/body"), origin=f"{path}/body"),)
    else:
        blocks = shown(scope.voice, section, "body", path)
    return KeyValue(scope.voice.say(field.title), (*blocks, *remarks(scope.voice, section, path)), origin=path)
