"""A DOCX is built on the office's letterhead: its own styles, header, footer and pictures are in it."""

import base64
import io
from copy import deepcopy
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm
from openxml_audit import OpenXmlValidator

from briefer.compose.composer import compose
from briefer.exchange.word import WordEdits
from briefer.model.brief import Brief
from briefer.render.word import word
from briefer.service import Wish, Workshop
from briefer.settings import shipped_templates
from briefer.template.loading import Templates
from briefer.template.theme import theme
from tests.briefs import PNG, full_brief, make_brief
from tests.compose.pages import TODAY
from tests.template.offices import CHILD, office
from tests.template.test_letterhead import letterhead, saved, style, with_letterhead


def drawn() -> WordDocument:
    """A letterhead with a logo, and a font of its own for headings."""
    file = letterhead()
    file.sections[0].header.paragraphs[0].add_run().add_picture(io.BytesIO(base64.b64decode(PNG)), width=Mm(20))
    style(file, "Heading 1").font.name = "Garamond"
    style(file, "Heading 1").paragraph_format.keep_together = True
    return file


def built(folder: Path, file: WordDocument, brief: Brief | None = None, settings: str = CHILD) -> bytes:
    template = with_letterhead(folder, saved(file), settings)
    brief = brief or make_brief(purpose="To agree.", marking={"level": "Secret"})
    return word(compose(brief, template, TODAY), theme(template), b"{}")


def opened(data: bytes) -> WordDocument:
    return docx.Document(io.BytesIO(data))


def test_its_header_and_footer_stand_between_our_marking_and_our_lines(tmp_path: Path) -> None:
    section = opened(built(tmp_path, drawn())).sections[0]
    assert [line.text for line in section.header.paragraphs] == [
        "SECRET",
        "Ministry of Defence\t\tSince 1957",
        "\tDRAFT",
    ]
    assert [line.text for line in section.footer.paragraphs][1:] == ["Sheet ", "SECRET"]


def test_its_logo_stands_in_the_header_and_nowhere_else(tmp_path: Path) -> None:
    file = opened(built(tmp_path, drawn()))
    header = file.sections[0].header
    (blip,) = header._element.iter(qn("a:blip"))
    assert header.part.related_parts[blip.get(qn("r:embed"))].blob == base64.b64decode(PNG)
    assert not list(file.element.iter(qn("a:blip")))


def test_its_styles_are_used_and_what_the_template_settles_stands_over_them(tmp_path: Path) -> None:
    file = opened(built(tmp_path, drawn(), settings=CHILD + "[type.styles.heading1]\nsize = 19\n"))
    heading = style(file, "Heading 1")
    assert (heading.font.name, heading.paragraph_format.keep_together) == ("Garamond", True)
    assert heading.font.size
    assert heading.font.size.pt == 19
    assert "Intense Quote" in [own.name for own in file.styles], "styles that only the letterhead has are there too"


def test_a_style_of_another_language_is_found_by_its_name(tmp_path: Path) -> None:
    file = drawn()
    german = style(file, "Heading 1")
    german.element.set(qn("w:styleId"), "berschrift1")
    heading = style(opened(built(tmp_path, file)), "Heading 1")
    assert (heading.style_id, heading.font.name) == ("Heading1", "Garamond")


def test_a_border_round_its_page_is_kept(tmp_path: Path) -> None:
    file = drawn()
    borders = OxmlElement("w:pgBorders")
    file.sections[0]._sectPr.insert_element_before(borders, "w:cols")
    assert opened(built(tmp_path, file)).sections[0]._sectPr.find(qn("w:pgBorders")) is not None


def test_a_header_that_the_template_states_itself_is_not_the_letterheads(tmp_path: Path) -> None:
    data = built(tmp_path, letterhead(), settings=CHILD + '[[header]]\nstart = ["Ours"]\n')
    assert [line.text for line in opened(data).sections[0].header.paragraphs][1:] == ["Ours"]


@pytest.mark.parametrize("brief", [make_brief(), full_brief()])
def test_word_finds_nothing_wrong_in_it(tmp_path: Path, brief: Brief) -> None:
    (tmp_path / "a.docx").write_bytes(built(tmp_path, drawn(), brief))
    result = OpenXmlValidator().validate(tmp_path / "a.docx")
    assert result.is_valid, [error.description for error in result.errors]


def test_the_same_brief_on_the_same_letterhead_is_the_same_file(tmp_path: Path) -> None:
    file = drawn()
    assert built(tmp_path / "one", file) == built(tmp_path / "other", file)


def test_what_was_not_edited_comes_back_without_edits(tmp_path: Path) -> None:
    place = office(tmp_path, CHILD)
    (place / "letterhead.docx").write_bytes(saved(drawn()))
    shop = Workshop(Templates([tmp_path, shipped_templates()]))
    shop.export(make_brief(purpose="To agree.", template="office"), tmp_path / "a.docx", Wish(TODAY))
    edits = shop.open_word(tmp_path / "a.docx")
    assert isinstance(edits, WordEdits)
    assert (edits.brief, edits.unplaced) == (edits.exported, ())


def test_letters_are_no_further_apart_than_on_our_pages(tmp_path: Path) -> None:
    file = drawn()
    spaced = style(file, "Title").element.rPr.find(qn("w:spacing"))
    assert spaced is not None, "Word's own title has it"
    found = style(opened(built(tmp_path, file)), "Title").element.rPr.find(qn("w:spacing"))
    assert found.get(qn("w:val")) == "0"


def test_the_line_below_its_title_stays_and_one_that_our_pages_lack_goes(tmp_path: Path) -> None:
    file = drawn()
    border = style(file, "Title").element.pPr.find(qn("w:pBdr"))
    style(file, "Subtitle").element.get_or_add_pPr().insert(0, deepcopy(border))
    made = opened(built(tmp_path, file))
    assert style(made, "Title").element.pPr.find(qn("w:pBdr")) is not None
    assert style(made, "Subtitle").element.pPr.find(qn("w:pBdr")) is None


def test_a_heading_begins_no_page_of_its_own(tmp_path: Path) -> None:
    file = drawn()
    style(file, "Heading 1").paragraph_format.page_break_before = True
    style(file, "Heading 1").paragraph_format.left_indent = Mm(10)
    made = style(opened(built(tmp_path, file)), "Heading 1").paragraph_format
    assert not made.page_break_before
    assert made.left_indent
    assert made.left_indent.mm == pytest.approx(10, abs=0.1)
