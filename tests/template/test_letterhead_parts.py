"""What a letterhead holds is read as Word would show it, and what can't be shown is named."""

from collections.abc import Callable
from pathlib import Path

import pytest
from docx.document import Document
from docx.opc.packuri import PackURI
from docx.oxml.ns import nsdecls

from briefer.compose.composer import compose
from briefer.document.blocks import Heading, Picture
from briefer.document.letterhead import Field, Float, Strip, StripGrid, StripParagraph, Words
from briefer.render.pdf import pdf
from briefer.template.heading_numbers import format_problem, heading_number
from briefer.template.schema import OfficeTemplate
from briefer.template.theme import theme
from tests.briefs import full_brief, make_brief
from tests.compose.pages import TODAY
from tests.template import letterheads
from tests.template.letterheads import saved
from tests.template.ministries import MINISTRIES
from tests.template.offices import CHILD
from tests.template.test_letterhead import with_letterhead
from tests.verapdf import broken_rules, needs_verapdf

_W = nsdecls("w")


def read(folder: Path, make: Callable[[], Document], settings: str = CHILD) -> OfficeTemplate:
    return with_letterhead(folder, saved(make()), settings)


def words(strip: Strip) -> list[str]:
    """The words of each paragraph of a strip, those of its tables too."""
    found: list[str] = []
    for block in strip:
        if isinstance(block, StripGrid):
            found += [line for row in block.rows for cell in row.cells for line in words(cell.blocks)]
        else:
            found.append("".join(piece.text for piece in block.pieces if isinstance(piece, Words)))
    return found


def test_the_first_page_has_its_own_header_and_the_others_theirs(tmp_path: Path) -> None:
    own = theme(read(tmp_path, letterheads.ministry)).letterhead
    assert own
    assert words(own.on(1).header)[1:] == ["MINISTRY OF DEFENCE", "Policy and Strategic Planning Division"]
    assert words(own.on(2).header) == words(own.on(3).header) == ["Policy and Strategic Planning Division"]


def test_nothing_of_a_first_page_is_left_out_any_more(tmp_path: Path) -> None:
    assert not any("first page" in note for note in read(tmp_path, letterheads.ministry).notes)


def test_even_pages_have_their_own_header(tmp_path: Path) -> None:
    own = theme(read(tmp_path, letterheads.numbered)).letterhead
    assert own
    assert [words(own.on(page).header) for page in (1, 2, 3)] == [
        ["Secretariat"], ["Secretariat (even)"], ["Secretariat"]
    ]  # fmt: skip


def test_two_sections_of_one_sheet_are_a_first_page_and_those_after_it(tmp_path: Path) -> None:
    template = read(tmp_path, letterheads.command)
    own = theme(template).letterhead
    assert own
    assert words(own.on(1).header) == ["Joint Forces Command", "Headquarters, Camp Lima"]
    assert words(own.on(2).header) == ["Joint Forces Command, continued"]
    assert template.page.orientation == "landscape"


def test_a_gutter_is_margin(tmp_path: Path) -> None:
    assert read(tmp_path, letterheads.embassy).page.margins.left == 25


def test_a_box_of_text_is_read_once_with_the_colour_of_the_theme(tmp_path: Path) -> None:
    own = theme(read(tmp_path, letterheads.agency)).letterhead
    assert own
    (head,) = own.usual.header
    assert isinstance(head, StripParagraph)
    (box,) = [it for it in head.floats if it.blocks]
    assert words(box.blocks) == ["12 Harbour Road", "Port City 10200"]
    assert (box.x.of, box.x.offset, box.width) == ("sheet", 380, 170)


def test_a_shade_of_the_theme_is_worked_out(tmp_path: Path) -> None:
    own = theme(read(tmp_path, letterheads.agency)).letterhead
    assert own
    (head,) = own.usual.header
    assert isinstance(head, StripParagraph)
    (ribbon,) = [it for it in head.floats if it.fill]
    assert ribbon.fill == "#376092"  # three quarters of the lightness of accent1, #4f81bd


def test_a_frame_stands_beside_the_paragraph_after_it(tmp_path: Path) -> None:
    own = theme(read(tmp_path, letterheads.embassy)).letterhead
    assert own
    (footer,) = own.usual.footer
    assert isinstance(footer, StripParagraph)
    (frame,) = footer.floats
    assert isinstance(frame, Float)
    (inside,) = frame.blocks
    assert isinstance(inside, StripParagraph)
    assert [piece.name for piece in inside.pieces if isinstance(piece, Field)] == ["page"]


def test_the_text_of_a_letterhead_is_named_as_left_out(tmp_path: Path) -> None:
    def make() -> Document:
        file = letterheads.ministry()
        file.add_paragraph("Our ref: ____")
        return file

    (note,) = [note for note in read(tmp_path, make).notes if "text of its own" in note]
    assert "“Our ref: ____”, which is left out" in note or "(“Our ref: ____”), which is left out" in note


def test_a_crest_in_the_text_stands_above_the_title(tmp_path: Path) -> None:
    def make() -> Document:
        file = letterheads.numbered()
        (tmp_path / "crest.jpg").write_bytes(letterheads.crest())
        file.add_picture(str(tmp_path / "crest.jpg"))
        return file

    template = read(tmp_path, make)
    own = theme(template).letterhead
    assert own
    assert not own.has_logo
    assert isinstance(compose(make_brief(), template, TODAY).front[0], Picture)


def test_a_picture_that_only_windows_draws_is_named(tmp_path: Path) -> None:
    def make() -> Document:
        file = letterheads.ministry()
        part = next(iter(file.sections[0].first_page_header.part.related_parts.values()))
        part._blob, part._partname = b"\x01\0\0\0", PackURI("/word/media/crest.emf")
        return file

    notes = read(tmp_path, make).notes
    assert any("a picture in the format EMF, which is not drawn in a PDF, only in Word" in note for note in notes)


def test_headings_are_numbered_as_the_letterhead_numbers_them(tmp_path: Path) -> None:
    template = read(tmp_path, letterheads.numbered)
    assert template.numbering.heading_formats == ("{1}.", "{1}.{2}")
    headings = [block for block in compose(full_brief(), template, TODAY).body if isinstance(block, Heading)]
    assert [heading.number for heading in headings][:3] == ["1.", "2.", "3."]


def test_the_template_may_ask_for_no_numbers(tmp_path: Path) -> None:
    template = read(tmp_path, letterheads.numbered, CHILD + "[numbering]\nheadings = false\n")
    headings = [block for block in compose(full_brief(), template, TODAY).body if isinstance(block, Heading)]
    assert {heading.number for heading in headings} == {""}


@pytest.mark.parametrize(
    ("words", "counted", "expected"),
    [
        ("{1}.", (4,), "4."),
        ("{1}.{2}", (2, 3), "2.3"),
        ("Part {1:I}", (9,), "Part IX"),
        ("({2:a})", (1, 28), "(bb)"),
        ("{{{1:A}}}", (2,), "{B}"),
    ],
)
def test_a_number_is_written_after_its_format(words: str, counted: tuple[int, ...], expected: str) -> None:
    assert heading_number(words, counted) == expected


@pytest.mark.parametrize("wrong", ["{2}", "{1", "{1:x}", "no number", "{title}", "{1!r}"])
def test_a_format_that_is_none_is_named(wrong: str) -> None:
    assert format_problem(wrong, 1)


@needs_verapdf
def test_no_rule_is_broken_by_pages_on_any_letterhead(tmp_path: Path) -> None:
    files: dict[str, bytes] = {}
    for name, make in (letterheads.ALL | MINISTRIES).items():
        template = read(tmp_path / name, make)
        files[name] = pdf(compose(full_brief(), template, TODAY), theme(template))
    found = dict(zip(files, broken_rules(*files.values()), strict=True))
    assert found == {name: [] for name in files}
