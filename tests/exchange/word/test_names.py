"""A name printed with its family name in capitals comes back from Word as it was typed."""

import pytest

from briefer.model.brief import Brief
from briefer.model.plain import to_json
from briefer.render.word import word
from briefer.template.schema import NameStyle
from briefer.template.theme import theme
from tests.briefs import make_brief
from tests.compose.pages import pages, template
from tests.exchange.word.editing import WordEditor
from tests.exchange.word.exported import edited, read

NAME = "delegations/d/participants/a/name"


def brief() -> Brief:
    persons = [{"id": "a", "name": "Jane Smith", "rank": "General"}, {"id": "b", "name": "Ursula von der Leyen, MP"}]
    return make_brief(delegations=[{"id": "d", "party": "Ruritania", "participants": persons}])


@pytest.fixture
def docx() -> bytes:
    capitals = NameStyle(family_capitals=True)
    return word(pages(brief(), names=capitals), theme(template()), to_json(brief()).encode())


def test_a_name_that_nobody_edited_is_no_edit(docx: bytes) -> None:
    edits = read(docx)
    assert edited(edits) == {}
    assert [person.name for person in edits.brief.participants()] == ["Jane Smith", "Ursula von der Leyen, MP"]


def test_a_corrected_family_name_comes_back_as_it_was_typed(docx: bytes) -> None:
    assert edited(read(WordEditor(docx).retype("Smith", "Smythe").saved())) == {NAME: "Jane Smythe"}
