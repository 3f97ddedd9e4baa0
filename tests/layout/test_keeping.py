"""What keeps together over the turn of a page: headings with two lines of text, an attribution with its quotation."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from briefer.document.blocks import Block, Callout, Column, KeyValue, KeyValues, Paragraph, Table
from briefer.layout.boxes import Frame, RowBox, TextBox
from briefer.layout.memory import Memory
from briefer.layout.pages import Page
from tests.documents import bullets, heading, make_document, make_theme, paragraph, row, words
from tests.layout.setting import shown

_SENTENCE = "Both sides welcomed the progress made and agreed to continue the exchange of views at working level. "
_THEME = make_theme()
_FILLERS = range(2, 16)
"""So many short paragraphs before what is looked at bring it to every place at a page's foot."""


def _pages(*blocks: Block, height: float = 240.0) -> list[Page]:
    return list(Memory().lay_out(make_document(*blocks), _THEME, height).pages)


def _after_fillers(*blocks: Block) -> Iterator[list[list[str]]]:
    """The lines of each page, with the blocks at every place of a page."""
    for fillers in _FILLERS:
        for size in (1, 2):
            pages = _pages(*[paragraph("x" if size == 1 else "y" + _SENTENCE)] * fillers, *blocks)
            yield [
                [shown(line) for it in page if isinstance(it.slab, TextBox) for line in it.slab.lines] for page in pages
            ]


def _together(pages: list[list[str]], *lines: str) -> bool:
    return any(all(line in page for line in lines) for page in pages)


def test_a_heading_is_followed_by_two_lines_of_its_section() -> None:
    for pages in _after_fillers(
        heading("Title"), paragraph("One line."), paragraph("Another line."), paragraph("Third.")
    ):
        assert _together(pages, "Title", "One line.", "Another line.")


def test_headings_labels_and_lead_ins_are_one_chain() -> None:
    chain = (
        heading("Title"),
        paragraph("Region", role="label"),
        heading("Under it", 2),
        paragraph("Lead", role="lead"),
    )
    for pages in _after_fillers(*chain, paragraph("One line."), paragraph("Another line.")):
        assert _together(pages, "Title", "Region", "Under it", "Lead", "One line.", "Another line.")


def test_a_section_of_one_line_does_not_draw_the_next_heading_after_it() -> None:
    (first, _) = _pages(
        *[paragraph("x")] * 8, heading("Title"), paragraph("One line."), heading("Next"), paragraph("y")
    )
    assert isinstance(first[-1].slab, TextBox)
    assert shown(first[-1].slab.lines[0]) == "One line."


@pytest.mark.parametrize("count", [1, 2, 3, 4, 9])
def test_an_attribution_stands_with_two_lines_of_what_it_is_said_of(count: int) -> None:
    quotation = Callout("quotation", (paragraph(_SENTENCE * count), Paragraph(words("— the Minister"), "attribution")))
    for pages in _after_fillers(paragraph("Agreed language", role="label"), quotation):
        page = next(page for page in pages if "— the Minister" in page)
        quoted = [line for line in page if line.split()[0] in _SENTENCE and line not in ("x",)]
        assert len(quoted) >= min(count, 2), page


def test_a_callout_or_list_leaves_no_single_line_on_either_side() -> None:
    entries = ("one", "two", "three", "four", "five", "six")
    for pages in _after_fillers(Callout("warning", tuple(map(paragraph, entries)))):
        assert _together(pages, "one", "two")
        assert _together(pages, "five", "six")
    for fillers in _FILLERS:
        starts = [
            it.slab.label is not None
            for page in _pages(*[paragraph("x")] * fillers, bullets(*entries))
            for it in page[-1:]
            if isinstance(it.slab, TextBox)
        ]
        assert starts
    for pages in _after_fillers(bullets(*entries)):
        assert _together(pages, "one", "two")
        assert _together(pages, "five", "six")


def test_a_heading_a_caption_a_header_and_the_first_row_are_one_chain() -> None:
    table = Table((Column(),), (row("Head", heading=True),), (row(_SENTENCE * 9), row("end")), caption=words("Caption"))
    for fillers in _FILLERS:
        for page in _pages(*[paragraph("x")] * fillers, heading("Title"), table):
            last = page[-1].slab
            assert not (isinstance(last, TextBox) and (last.is_heading or shown(last.lines[0]) == "Caption"))
            assert not (isinstance(last, RowBox) and last.fill)


def test_of_several_pairs_the_first_never_stands_below_its_heading_alone() -> None:
    pairs = KeyValues(tuple(KeyValue(words(key), (paragraph(key),)) for key in ("Kind", "Series", "Date", "Venue")))
    for fillers in _FILLERS:
        counts = [
            sum(isinstance(it.slab, RowBox) for it in page)
            for page in _pages(*[paragraph("x")] * fillers, heading("Meeting"), pairs)
        ]
        assert set(counts) <= {0, 2, 4}


def test_a_row_too_tall_to_stand_below_its_heading_is_split_rather_than_sent_ahead() -> None:
    table = Table((Column(),), (row("Head", heading=True),), (row(_SENTENCE * 24),))
    first, *rest = _pages(heading("Title"), table)
    assert rest
    assert sum(isinstance(it.slab, RowBox) for it in first) == 2


def test_a_chain_longer_than_a_page_is_broken_somewhere() -> None:
    pages = _pages(*[heading(f"Heading {number}") for number in range(40)], paragraph("End."))
    assert len(pages) > 3
    assert sum(map(len, pages)) == 41


_lines = some.integers(1, 9).map(lambda count: paragraph(_SENTENCE * count))
_short = some.just(paragraph("x"))
_anything: some.SearchStrategy[Block] = some.one_of(
    _lines,
    _short,
    some.just(heading("Title")),
    some.just(paragraph("Label", role="label")),
    some.lists(_lines | _short, min_size=1, max_size=4).map(
        lambda inner: Callout("quotation", (*inner, Paragraph(words("— the Minister"), "attribution")))
    ),
    some.lists(_lines | _short, min_size=1, max_size=4).map(lambda inner: bullets(*[(it,) for it in inner])),
)


@settings(max_examples=150, deadline=None, database=None)
@given(some.lists(_anything, min_size=5, max_size=25), some.sampled_from([200.0, 240.0, 333.0]))
def test_no_page_of_any_document_ends_or_begins_alone(blocks: list[Block], height: float) -> None:
    pages = _pages(*blocks, height=height)
    slabs = [it.slab for page in pages for it in page if isinstance(it.slab, TextBox)]
    laid = Memory().lay_out(make_document(*blocks), _THEME, 1e9).pages[0]
    assert [shown(line) for slab in slabs for line in slab.lines] == [
        shown(line) for it in laid if isinstance(it.slab, TextBox) for line in it.slab.lines
    ]
    for page, after in pairwise([list(page) for page in pages]):
        last, first = page[-1].slab, after[0].slab
        assert isinstance(last, TextBox)
        assert isinstance(first, TextBox)
        assert all(it.slab.keep_next for it in page) or not last.keep_next
        assert not (first.keep_previous and len(page) > 1)
        assert not _is_lone(page[-1].block, [it.block for it in page], last.frames) or len(last.lines) > 1


def _is_lone(block: int, blocks: list[int], frames: tuple[Frame, ...]) -> bool:
    """Whether a callout has only one box on a page that holds more."""
    return bool(frames) and blocks.count(block) == 1 and len(blocks) > 1


def test_what_stands_below_a_row_of_a_table_stays_with_it() -> None:
    """Such as a photograph or a biography: a row of its own, of the same part of the brief."""
    for fillers in range(1, 14):
        lone = [row(f"Person {at}", "Post") for at in range(fillers)]
        person = replace(row("Minister", "Post"), origin="p")
        beneath = replace(row((paragraph("About"), *[paragraph("Words")] * 4), ""), origin="p")
        pages = _pages(Table((Column(), Column()), (), (*lone, person, beneath, *lone)))
        rows = [[_words(it.slab) for it in page if isinstance(it.slab, RowBox)] for page in pages]
        assert any("Minister Post" in page and "About Words Words Words Words" in page for page in rows)


def _words(slab: RowBox) -> str:
    boxes = (part.box for cell in slab.cells for part in cell.parts)
    return " ".join(shown(line) for box in boxes if isinstance(box, TextBox) for line in box.lines).strip()
