"""How the names of persons are written: what is in capitals is as it was typed beneath."""

from typing import Any

import pytest

from briefer.compose.select import select
from briefer.document.blocks import Document
from briefer.document.runs import Text
from briefer.model.brief import Brief
from briefer.render.html import html
from briefer.render.outline import outline
from briefer.render.pdf import pdf
from briefer.render.word import word
from briefer.template.editions import edition_of
from briefer.template.schema import NameStyle, SectionSetting
from briefer.template.theme import theme
from tests.briefs import make_brief
from tests.compose.pages import pages, runs_in, template, words_by_origin
from tests.render.pdf.structure import spoken
from tests.render.word.reading import Docx, words

CAPITALS = NameStyle(family_capitals=True)
JANE = {"id": "a", "name": "Jane Smith", "honorific": "Dame"}
AHN = {"id": "b", "name": "Ahn Gyu-back"}
HASSAN = {"id": "c", "name": "Aminah binti Hassan", "country": "Malaysia"}


def brief(*persons: dict[str, Any], party: str = "Republic of Korea") -> Brief:
    return make_brief(delegations=[{"id": "d", "party": party, "participants": list(persons)}])


def names(document: Document) -> list[str]:
    """The names of persons as pages show them."""
    shown: dict[str, str] = {}
    for run in runs_in(document):
        if isinstance(run, Text) and run.origin.endswith("/name"):
            shown[run.origin] = shown.get(run.origin, "") + run.shown
    return list(shown.values())


@pytest.mark.parametrize("layout", ["table", "by_delegation", "list"])
def test_family_names_are_in_capitals_where_the_template_says_so(layout: str) -> None:
    sections = template().sections | {"participants": SectionSetting(kind="participants", layout=layout)}
    some = brief(JANE | {"country": "Canada"}, AHN, HASSAN)
    shown = names(pages(some, sections=sections, names=CAPITALS))
    assert shown == ["Jane SMITH", "AHN Gyu-back", "Aminah binti Hassan"]
    assert names(pages(some, sections=sections)) == ["Jane Smith", "Ahn Gyu-back", "Aminah binti Hassan"]


def test_the_words_beneath_are_as_they_were_typed() -> None:
    document = pages(brief(JANE, AHN, party="Ruritania"), names=CAPITALS)
    printed = words_by_origin(document)
    assert printed["delegations/d/participants/a/name"] == ["Jane Smith"]
    assert printed["delegations/d/participants/a/honorific"] == ["Dame"]


def test_every_kind_of_file_shows_them_in_capitals() -> None:
    office = template(names=CAPITALS)
    document = pages(brief(JANE, party="Canada"), names=CAPITALS)
    assert "Jane SMITH" in outline(document)
    assert "Jane SMITH" in html(document).replace("&nbsp;", " ").replace("\u00a0", " ")
    assert "JaneSMITH" in spoken(pdf(document, theme(office)))
    runs = [run for run in Docx(word(document, theme(office))).all("r") if words(run) == "Smith"]
    assert len(runs) == 1
    assert [node.tag.rpartition("}")[2] for node in runs[0].iter()][:3] == ["r", "rPr", "caps"]


def test_a_change_of_the_family_name_or_country_shows_at_once() -> None:
    sides = [pages(brief(AHN, party=party), names=CAPITALS) for party in ("Ruritania", "South Korea")]
    said = pages(brief(AHN | {"family_name": "Gyu-back"}, party="South Korea"), names=CAPITALS)
    assert [names(document) for document in (*sides, said)] == [["Ahn GYU-BACK"], ["AHN Gyu-back"], ["Ahn GYU-BACK"]]


def test_no_file_holds_a_family_name_that_its_pages_do_not_show() -> None:
    edition = edition_of(template())
    stray, kept = JANE | {"family_name": "Secret"}, JANE | {"family_name": "Smith"}
    assert select(brief(stray), edition).participants()[0].family_name == ""
    assert select(brief(kept), edition).participants()[0].family_name == "Smith"
