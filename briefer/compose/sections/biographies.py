"""Persons with their photographs and biographies, for a reader who has not met them."""

from collections.abc import Sequence

from briefer.compose.fields import details, inline, remarks
from briefer.compose.names import full_name
from briefer.compose.scope import Scope
from briefer.compose.tables import header_row
from briefer.compose.text import Blocks, clean, joined, paragraphs_of
from briefer.document.blocks import Cell, Column, Paragraph, Picture, Row, Table
from briefer.document.runs import plain
from briefer.model.meeting import Participant

_WIDTH, _HEIGHT = 71.0, 90.0
"""A portrait of 25 by 32 millimetres, in points."""

_SHOWN = ("family_name", "posts", "organisation", "bio", "photo")


def biographies(scope: Scope, persons: Sequence[Participant], path: str, party: str) -> Blocks:
    """A row for each person; photographs stand in a column of their own, where there are any."""
    pictured = any(person.photo in scope.brief.files for person in persons if person.photo)
    rows = tuple(
        scope.once(
            ("biography", path, person.id),
            (person, party, pictured, scope.brief.files.get(person.photo)),
            lambda person=person: _row(scope, person, f"{path}/{person.id}", party, pictured=pictured),
        )
        for person in persons
    )
    columns = (Column(), Column(weight=4.0)) if pictured else (Column(),)
    names = ("photo", "name") if pictured else ("name",)
    header = header_row(scope.voice, *(scope.voice.field(Participant, name) for name in names))
    return (Table(columns, (header,), rows, origin=path),)


def _row(scope: Scope, person: Participant, path: str, party: str, *, pictured: bool) -> Row:
    text = Cell(_about(scope, person, path, party), origin=path)
    return Row((Cell(photograph(scope, person, path)), text) if pictured else (text,), origin=path)


def photograph(scope: Scope, person: Participant, path: str) -> Blocks:
    """A person's photograph, where the brief has one."""
    file = scope.brief.files.get(person.photo) if person.photo else None
    if file is None:
        return ()
    name = plain(full_name(scope.voice, person, path))
    alt = clean(file.alt).strip() or scope.voice.phrase("photo_of", name=name)
    return (Picture(person.photo, alt, _WIDTH, _HEIGHT, origin=f"{path}/photo"),)


def _about(scope: Scope, person: Participant, path: str, party: str) -> Blocks:
    voice = scope.voice
    country = ("country",) if person.country.casefold() == party.casefold() else ()
    usual = ("role",) if person.role == "member" else ()
    posts = joined((inline(voice, person, field, path) for field in ("posts", "organisation")), " · ")
    return (
        Paragraph(full_name(voice, person, path, party), "lead", origin=f"{path}/name"),
        *((Paragraph(posts, "note", origin=f"{path}/posts"),) if posts else ()),
        *paragraphs_of(person.bio, f"{path}/bio"),
        *details(voice, person, path, (*_SHOWN, *voice.template.names.order, *country, *usual)),
        *remarks(voice, person, path),
    )
