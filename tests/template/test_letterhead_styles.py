"""What a letterhead's styles say beside type and colour: lines, grounds, indents, numbers, scripts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

from briefer.document.letterhead import Edge, Spot, StripGrid, StripParagraph, Surround, Words
from briefer.document.theme import TextStyle
from briefer.template.theme import theme
from tests.template import letterheads, ministries
from tests.template.letterheads import saved, styles
from tests.template.offices import CHILD
from tests.template.test_letterhead import with_letterhead
from tests.template.test_letterhead_parts import read

_W = nsdecls("w")


def with_properties(folder: Path, style: str, xml: str) -> dict[str, TextStyle]:
    """The styles of a theme on a letterhead, one style of which has a further property of paragraphs."""

    def make() -> Document:
        word = letterheads.ministry()
        properties = styles(word, style).element.get_or_add_pPr()
        properties.insert_element_before(
            parse_xml(xml), "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"
        )
        return word

    return dict(theme(read(folder, make)).styles)


def test_a_line_below_headings_is_on_our_pages_too(tmp_path: Path) -> None:
    rule = f'<w:pBdr {_W}><w:bottom w:val="single" w:sz="12" w:space="2" w:color="8A1538"/></w:pBdr>'
    found = with_properties(tmp_path, "Heading 2", rule)["heading2"]
    assert found.surround == Surround({"bottom": Edge("#8a1538", 1.5, 2.0)})


def test_a_ground_behind_headings_is_on_our_pages_too(tmp_path: Path) -> None:
    found = with_properties(tmp_path, "Heading 1", f'<w:shd {_W} w:val="clear" w:fill="DBE5F1"/>')["heading1"]
    assert found.surround == Surround(fill="#dbe5f1")


def test_headings_stand_in_as_in_the_letterhead(tmp_path: Path) -> None:
    found = with_properties(tmp_path, "Heading 1", f'<w:ind {_W} w:left="720"/>')
    assert (found["heading1"].indent, found["heading1"].hanging) == (36, None)
    assert found["heading2"].indent == 0


def test_underlined_headings_are_underlined(tmp_path: Path) -> None:
    def make() -> Document:
        word = letterheads.ministry()
        styles(word, "Heading 1").font.underline = True
        return word

    look = theme(read(tmp_path, make)).styles
    assert (look["heading1"].underline, look["heading2"].underline) == (True, False)


def test_numbers_of_headings_hang_as_far_out_as_the_letterhead_says(tmp_path: Path) -> None:
    look = theme(read(tmp_path, ministries.consulate)).styles
    assert [(look[name].indent, look[name].hanging) for name in ("heading1", "heading2")] == [(36, 36), (54, 18)]


def test_headings_that_the_template_numbers_itself_stand_at_the_margin(tmp_path: Path) -> None:
    look = theme(read(tmp_path, ministries.consulate, CHILD + "[numbering]\nheadings = false\n")).styles
    assert (look["heading1"].indent, look["heading1"].hanging) == (0, None)


def test_a_style_is_read_with_all_that_it_is_based_on(tmp_path: Path) -> None:
    assert theme(read(tmp_path, ministries.commission)).styles["heading1"].colour == "#943634"


@pytest.mark.parametrize(
    ("kind", "strokes"),
    [
        ("single", ()),
        ("double", (1.5, 1.5, 1.5)),
        ("thinThickSmallGap", (0.75, 0.75, 1.5)),
        ("thickThinMediumGap", (1.5, 0.75, 0.75)),
    ],
)
def test_a_line_of_several_strokes_has_their_widths(tmp_path: Path, kind: str, strokes: tuple[float, ...]) -> None:
    rule = f'<w:pBdr {_W}><w:top w:val="{kind}" w:sz="12" w:space="0" w:color="000000"/></w:pBdr>'
    surround = with_properties(tmp_path, "Heading 2", rule)["heading2"].surround
    assert surround == Surround({"top": Edge("#000000", sum(strokes) or 1.5, 0.0, strokes)})


def test_words_from_right_to_left_have_a_size_of_their_own(tmp_path: Path) -> None:
    own = theme(read(tmp_path, ministries.divan)).letterhead
    assert own
    first = own.usual.header[0]
    assert isinstance(first, StripParagraph)
    assert first.backwards
    assert [(piece.letters.family, piece.letters.size) for piece in first.pieces if isinstance(piece, Words)] == [
        ("Amiri", 16)
    ]


def test_a_table_may_run_from_right_to_left(tmp_path: Path) -> None:
    def make() -> Document:
        word = ministries.secretariat()
        word.sections[0].header.tables[0]._tbl.tblPr.insert(0, parse_xml(f"<w:bidiVisual {_W}/>"))
        return word

    own = theme(read(tmp_path, make)).letterhead
    assert own
    grid = own.usual.header[0]
    assert isinstance(grid, StripGrid)
    assert grid.backwards


def test_a_table_within_a_cell_is_no_row_of_its_own(tmp_path: Path) -> None:
    def make() -> Document:
        word = ministries.secretariat()
        cell = word.sections[0].header.tables[0].rows[0].cells[0]
        cell.add_table(1, 2)
        return word

    own = theme(read(tmp_path, make)).letterhead
    assert own
    grid = own.usual.header[0]
    assert isinstance(grid, StripGrid)
    assert [len(row.cells) for row in grid.rows] == [2]


def test_a_header_may_begin_at_the_edge_of_the_sheet(tmp_path: Path) -> None:
    def make() -> Document:
        word = letterheads.ministry()
        word.sections[0].header_distance = Mm(0)
        return word

    assert read(tmp_path, make).page.margins.header == 0


def test_lines_of_headings_are_as_far_apart_as_their_font_asks(tmp_path: Path) -> None:
    def make() -> Document:
        word = ministries.divan()
        styles(word, "Heading 1").font.size = Pt(20)
        return word

    assert with_letterhead(tmp_path, saved(make())).type.styles["heading1"].leading == pytest.approx(35.12, abs=2)


def test_a_watermark_is_read_with_its_paleness_and_its_turn(tmp_path: Path) -> None:
    template = read(tmp_path, ministries.mission)
    own = theme(template).letterhead
    assert own
    (mark,) = [
        it for block in own.usual.header if isinstance(block, StripParagraph) for it in block.floats if it.stretched
    ]
    assert mark.stretched
    assert (mark.stretched.text, mark.stretched.letters.family) == ("DRAFT", "Calibri")
    assert (mark.turn, mark.stretched.letters.colour) == (315, "#e0e0e0")
    assert not any("watermark" in note for note in template.notes)


def headed(xml: str) -> Callable[[], Document]:
    """A letterhead whose header is raw XML."""

    def make() -> Document:
        word = letterheads.numbered()
        root = word.sections[0].header._element
        for child in list(root):
            root.remove(child)
        for child in list(parse_xml(f"<w:hdr {_W}>{xml}</w:hdr>")):
            root.append(child)
        return word

    return make


_TABLE = (
    '<w:tbl><w:tblPr>{}</w:tblPr><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="300"/></w:tblGrid>'
    "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>"
)


def test_a_table_may_be_a_part_as_wide_as_the_text(tmp_path: Path) -> None:
    own = theme(read(tmp_path, headed(_TABLE.format('<w:tblW w:w="2500" w:type="pct"/>')))).letterhead
    assert own
    grid = own.usual.header[0]
    assert isinstance(grid, StripGrid)
    whole = (210 - 2 * 25) * 72 / 25.4 / 2
    assert grid.widths == pytest.approx((whole / 4, whole * 3 / 4), abs=0.1)


def test_a_table_at_a_place_of_its_own_stands_beside_what_follows(tmp_path: Path) -> None:
    place = '<w:tblpPr w:horzAnchor="margin" w:tblpXSpec="right" w:vertAnchor="text" w:tblpY="40"/>'
    own = theme(read(tmp_path, headed(_TABLE.format(place)))).letterhead
    assert own
    (block,) = own.usual.header
    assert isinstance(block, StripParagraph)
    (table,) = block.floats
    assert (table.x, table.y) == (Spot("margin", 0.0, "end"), Spot("text", 2.0))


def test_small_capitals_are_smaller_where_letters_are_small(tmp_path: Path) -> None:
    look = '<w:rPr><w:smallCaps/><w:spacing w:val="40"/><w:sz w:val="20"/></w:rPr>'
    own = theme(read(tmp_path, headed(f"<w:p><w:r>{look}<w:t>Ab</w:t></w:r></w:p>"))).letterhead
    assert own
    (block,) = own.usual.header
    assert isinstance(block, StripParagraph)
    said = [(it.text, it.letters.size, it.letters.capitals) for it in block.pieces if isinstance(it, Words)]
    assert said == [("A", 10, True), ("b", 8, True)]
    assert [it.letters.spaced for it in block.pieces if isinstance(it, Words)] == [2, 2]


def test_a_sign_of_a_font_of_signs_is_named(tmp_path: Path) -> None:
    sign = '<w:p><w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r></w:p>'
    notes = read(tmp_path, headed(sign)).notes
    assert any("a sign of the font Wingdings, which is not drawn in a PDF" in note for note in notes)
