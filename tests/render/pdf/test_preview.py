"""The preview: pages one by one, and where each part of the brief stands on them."""

import io

import pikepdf
import pypdfium2
import pytest

from briefer.document.blocks import Block, Column, Table
from briefer.document.runs import Text
from briefer.render.pdf import Press, Rectangle
from tests.documents import full_document, heading, make_document, make_theme, paragraph, row, words
from tests.render.pdf.documents import long_document

_THEME = make_theme()


def _text(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        return document[0].get_textpage().get_text_range()
    finally:
        document.close()


def test_it_has_the_pages_of_the_export() -> None:
    press = Press()
    document = long_document()
    preview = press.preview(document, _THEME)
    with pikepdf.open(io.BytesIO(press.pdf(document, _THEME))) as opened:
        assert preview.page_count == len(opened.pages)
    assert preview.page_sizes == ((595.28, 841.89),) * preview.page_count


def test_a_page_is_a_file_of_one_page_with_its_own_words() -> None:
    preview = Press().preview(make_document(*[paragraph(f"word{at} " * 300) for at in range(9)]), _THEME)
    assert preview.page_count > 2
    shown = [_text(preview.page_pdf(index)) for index in range(preview.page_count)]
    assert "word0" in shown[0]
    assert "word8" not in shown[0]
    assert "word8" in shown[-1]


def test_a_rectangle_surrounds_what_came_from_a_path() -> None:
    preview = Press().preview(make_document(paragraph("one"), paragraph("two", origin="summary")), _THEME)
    (found,) = preview.rectangles(0)
    assert found == Rectangle("summary", 68.0, pytest.approx(92.0), pytest.approx(459.28), 14.0)  # type: ignore[comparison-overlap]


def test_words_rows_and_cells_have_rectangles_of_their_own() -> None:
    inline = (Text("Met by "), Text("Pete Hegseth", origin="name"), Text(" there"))
    table = Table((Column(), Column()), (), (row("a", "b", origin="follow_ups/f1"),))
    preview = Press().preview(make_document(paragraph("x", origin="p"), type(paragraph(""))(inline), table), _THEME)
    found = {it.origin: it for it in preview.rectangles(0)}
    assert found["name"].x > found["p"].x
    assert found["name"].width < 80
    assert found["follow_ups/f1"].width == pytest.approx(459.28)


def test_a_part_that_goes_over_a_page_is_on_both() -> None:
    preview = Press().preview(
        make_document(paragraph("x " * 5000, origin="long"), paragraph("y", origin="short")), _THEME
    )
    assert preview.pages_of("long") == (0, 1)
    assert preview.pages_of("short") == (1,)
    assert preview.pages_of("nothing") == ()


def test_a_change_shows_and_leaves_the_rest_alone() -> None:
    press = Press()
    blocks: list[Block] = [paragraph("same " * 40, origin=f"p{at}") for at in range(90)]
    before = press.preview(make_document(*blocks), _THEME)
    blocks[80] = paragraph("changed", origin="p80")
    after = press.preview(make_document(*blocks), _THEME)
    page = after.pages_of("p80")[0]
    assert "changed" in _text(after.page_pdf(page))
    assert "changed" not in _text(before.page_pdf(before.pages_of("p80")[0]))
    assert after.page_pdf(0) == before.page_pdf(0)


def test_pictures_links_and_contents_are_painted_too() -> None:
    preview = Press().preview(full_document(), _THEME)
    assert "Contents" in _text(preview.page_pdf(0))
    assert all(preview.page_pdf(index) for index in range(preview.page_count))


def test_an_empty_document_has_a_page_to_show() -> None:
    preview = Press().preview(make_document(), _THEME)
    assert preview.page_count == 1
    assert preview.page_pdf(0).startswith(b"%PDF")
    assert preview.rectangles(0) == ()


def test_headings_in_the_contents_follow_an_edit() -> None:
    from dataclasses import replace

    from briefer.document.blocks import Contents

    press = Press()
    first = replace(make_document(heading("Old")), front=(Contents(words("Contents")),))
    press.preview(first, _THEME)
    assert "New" in _text(press.preview(replace(first, body=(heading("New"),)), _THEME).page_pdf(0))
