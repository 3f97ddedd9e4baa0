"""An office drops in its letterhead, and the pages follow it."""

import base64
import io
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import docx
import pikepdf
import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from briefer.compose.composer import compose
from briefer.document.blocks import Picture
from briefer.document.runs import PageNumber, Text
from briefer.errors import TemplateError
from briefer.render.pdf import pdf
from briefer.template.colours import contrast
from briefer.template.findings import template_findings
from briefer.template.schema import OfficeTemplate
from briefer.template.theme import theme
from tests.briefs import PNG, make_brief
from tests.compose.pages import TODAY
from tests.template.offices import CHILD, load, office


def letterhead() -> Document:
    """A letterhead as an office would draw it in Word."""
    word = docx.Document()
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.left_margin, section.header_distance = Mm(38), Mm(28), Mm(15)
    normal, heading = style(word, "Normal"), style(word, "Heading 1")
    normal.font.name, normal.font.size = "Sarabun", Pt(11)
    heading.font.size, heading.font.color.rgb = Pt(15), RGBColor(0x5A, 0x10, 0x30)
    heading.paragraph_format.space_before = Pt(18)
    style(word, "Heading 2").font.all_caps = True
    section.header.paragraphs[0].text = "Ministry of Defence\t\tSince 1957"
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    footer.add_run("Sheet ")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), " PAGE \\* MERGEFORMAT ")
    footer._p.append(field)
    return word


def style(word: Document, name: str) -> ParagraphStyle:
    found = word.styles[name]
    assert isinstance(found, ParagraphStyle)
    return found


def saved(word: Document) -> bytes:
    data = io.BytesIO()
    word.save(data)
    return data.getvalue()


def with_letterhead(folder: Path, data: bytes, settings: str = CHILD) -> OfficeTemplate:
    (office(folder, settings) / "letterhead.docx").write_bytes(data)
    return load(folder, settings)


def test_sheet_and_margins_follow_it(tmp_path: Path) -> None:
    page = with_letterhead(tmp_path, saved(letterhead())).page
    assert (page.size, page.orientation) == ("A4", "portrait")
    assert (page.margins.top, page.margins.left, page.margins.header) == (38, 28, 15)


def test_type_and_colours_follow_it(tmp_path: Path) -> None:
    look = theme(with_letterhead(tmp_path, saved(letterhead())))
    assert look.families[0].name == "Sarabun"
    assert look.styles["body"].size == 11
    first = look.styles["heading1"]
    assert (first.size, first.colour, first.before) == (15, "#5a1030", 18)
    assert look.styles["heading2"].capitals


def test_header_and_footer_stand_around_those_of_the_template(tmp_path: Path) -> None:
    document = compose(make_brief(), with_letterhead(tmp_path, saved(letterhead())), TODAY)
    assert (document.header[0].start, document.header[0].end) == ((Text("Ministry of Defence"),), (Text("Since 1957"),))
    assert document.header[1].end[0] == Text("DRAFT", strong=True)
    assert document.footer[-1].centre == (Text("Sheet "), PageNumber())


def test_what_the_template_states_goes_before_its_letterhead(tmp_path: Path) -> None:
    template = with_letterhead(tmp_path, saved(letterhead()), CHILD + "[page.margins]\nleft = 20\n")
    assert (template.page.margins.left, template.page.margins.top) == (20, 38)


def test_a_logo_in_the_header_stands_above_the_title(tmp_path: Path) -> None:
    word = letterhead()
    word.sections[0].header.paragraphs[0].add_run().add_picture(io.BytesIO(base64.b64decode(PNG)), width=Mm(30))
    document = compose(make_brief(), with_letterhead(tmp_path, saved(word)), TODAY)
    picture = document.front[0]
    assert isinstance(picture, Picture)
    assert document.images[picture.image].data == base64.b64decode(PNG)


def test_a_font_that_is_not_here_is_named_with_what_stands_in_for_it(tmp_path: Path) -> None:
    word = letterhead()
    style(word, "Normal").font.name = "Garamond"
    template = with_letterhead(tmp_path, saved(word))
    first = theme(template).families[0]
    assert (first.name, first.faces_of) == ("Garamond", "Liberation Serif")
    messages = [finding.message for finding in template_findings(make_brief(purpose="x"), template)]
    assert (
        "The letterhead's font Garamond is not here; Liberation Serif stands in for it in PDF files. "
        "Word files keep the name Garamond."
    ) in messages


def test_a_colour_too_pale_to_read_is_darkened_and_named(tmp_path: Path) -> None:
    word = letterhead()
    style(word, "Heading 1").font.color.rgb = RGBColor(0xDD, 0x88, 0x88)
    template = with_letterhead(tmp_path, saved(word))
    assert contrast(template.colours.heading, "#ffffff") >= 4.5
    messages = [finding.message for finding in template_findings(make_brief(purpose="x"), template)]
    assert any("#dd8888 (heading1) is too pale" in message for message in messages)


def landscape_letter(word: Document) -> None:
    word.sections[0].page_width, word.sections[0].page_height = Mm(279.4), Mm(215.9)


def test_a_landscape_sheet_of_another_size_is_seen(tmp_path: Path) -> None:
    word = letterhead()
    landscape_letter(word)
    page = with_letterhead(tmp_path, saved(word)).page
    assert (page.size, page.orientation) == ("Letter", "landscape")


def odd_sheet(word: Document) -> None:
    word.sections[0].page_width = Mm(150)


def wide_margin(word: Document) -> None:
    word.sections[0].left_margin = Mm(100)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (odd_sheet, "letterhead.docx: its sheet is 150 by 297 mm; set it to one of A4, Letter, A5 in Word."),
        (wide_margin, "letterhead.docx: page.margins.left: found 100.0, expected at most 80."),
    ],
)
def test_what_cannot_be_followed_is_named(tmp_path: Path, change: Callable[[Document], None], expected: str) -> None:
    word = letterhead()
    change(word)
    with pytest.raises(TemplateError) as caught:
        with_letterhead(tmp_path, saved(word))
    assert expected in str(caught.value)


def added(data: bytes, name: str, text: str) -> bytes:
    """A zip with an entry replaced or added."""
    made = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(made, "w") as new:
        for entry in old.namelist():
            if entry != name:
                new.writestr(entry, old.read(entry))
        new.writestr(name, text)
    return made.getvalue()


_EXTERNAL = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://elsewhere/x.dotm" TargetMode="External"/>'
    "</Relationships>"
)
_BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (added(saved(letterhead()), "word/vbaProject.bin", "x"), "holds macros"),
        (added(saved(letterhead()), "word/_rels/settings.xml.rels", _EXTERNAL), "refers to “http://elsewhere/x.dotm”"),
        (added(saved(letterhead()), "word/document.xml", _BOMB), "declares entities"),
        (added(saved(letterhead()), "word/document.xml", "<x"), "is damaged"),
        (b"no zip", "is no Word file"),
        (added(b"PK\x05\x06" + b"\0" * 18, "a.txt", "x"), "it has no word/document.xml"),
    ],
)
def test_a_letterhead_that_is_not_safe_is_refused_by_name(tmp_path: Path, data: bytes, expected: str) -> None:
    with pytest.raises(TemplateError) as caught:
        with_letterhead(tmp_path, data)
    assert expected in str(caught.value)
    assert "letterhead.docx" in str(caught.value)


def with_heading_font(folder: Path, font: str) -> OfficeTemplate:
    word = letterhead()
    heading = style(word, "Heading 1")
    heading.font.name = font
    del heading.element.rPr.rFonts.attrib[qn("w:asciiTheme")]
    return with_letterhead(folder, saved(word))


def test_headings_are_set_in_their_own_font(tmp_path: Path) -> None:
    template = with_heading_font(tmp_path, "Amiri")
    assert theme(template).styles["heading1"].family == "Amiri"
    pages = pdf(compose(make_brief(purpose="x"), template, TODAY), theme(template))
    with pikepdf.open(io.BytesIO(pages)) as opened:
        fonts = opened.pages[0].Resources.Font
        names = {str(fonts[name].BaseFont) for name in fonts.keys()}  # noqa: SIM118  (no dict of Python)
    assert any("Amiri" in name for name in names), names


def test_a_font_of_headings_that_is_not_here_is_named(tmp_path: Path) -> None:
    template = with_heading_font(tmp_path, "Garamond")
    assert theme(template).styles["heading1"].family == "Garamond"
    messages = [finding.message for finding in template_findings(make_brief(purpose="x"), template)]
    assert any("font Garamond is not here; Liberation Serif stands in" in message for message in messages)
