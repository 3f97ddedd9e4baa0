"""Pages: what may stand at their foot and head."""

from itertools import pairwise

import pytest

from briefer.document.blocks import Block, Callout, Column, Document, KeyValue, KeyValues, PageBreak, Table
from briefer.layout.boxes import RowBox, TextBox
from briefer.layout.memory import Memory
from briefer.layout.pages import Page
from tests.documents import bullets, heading, make_document, make_theme, paragraph, row, words
from tests.layout.setting import shown

_SENTENCE = "Both sides welcomed the progress made and agreed to continue the exchange of views at working level. "
_THEME = make_theme()


def _pages(*blocks: Block, height: float = 200.0) -> list[Page]:
    return list(Memory().lay_out(make_document(*blocks), _THEME, height).pages)


def _lines(page: Page) -> list[str]:
    return [shown(line) for placed in page if isinstance(placed.slab, TextBox) for line in placed.slab.lines]


@pytest.mark.parametrize("before", range(8, 15))
def test_no_single_line_of_a_paragraph_is_left_behind_or_sent_ahead(before: int) -> None:
    pages = _pages(*[paragraph("x")] * before, paragraph(_SENTENCE * 4), height=220)
    parts = [len(it.slab.lines) for page in pages for it in page if it.block == before and isinstance(it.slab, TextBox)]
    assert len(parts) == 1 or min(parts) >= 2
    assert sum(parts) > 3


@pytest.mark.parametrize("before", range(5, 14))
def test_a_heading_never_stands_alone_at_the_foot_of_a_page(before: int) -> None:
    for page in _pages(*[paragraph("x")] * before, heading("Title"), heading("Under it", 2), paragraph(_SENTENCE * 3)):
        assert _lines(page)[-1] not in ("Title", "Under it")


def test_header_rows_are_repeated_on_each_page_and_are_said_once() -> None:
    table = Table((Column(),), (row("Head", heading=True),), tuple(row(f"row {at}") for at in range(30)))
    pages = _pages(table)
    assert len(pages) > 2
    assert [page[0].repeated for page in pages] == [False] + [True] * (len(pages) - 1)
    assert sum(len(page) for page in pages) == 31 + len(pages) - 1


def test_a_table_does_not_begin_with_its_header_alone() -> None:
    table = Table((Column(),), (row("Head", heading=True),), (row(_SENTENCE * 6),))
    for before in range(1, 10):
        for page in _pages(*[paragraph("x")] * before, table):
            last = page[-1].slab
            assert not (isinstance(last, RowBox) and last.fill), "a header row stands last"


def test_a_row_is_split_only_when_it_is_taller_than_a_page() -> None:
    short = Table((Column(),), (), tuple(row(_SENTENCE * 3) for _ in range(9)))
    assert sum(len(page) for page in _pages(short)) == 9
    tall = Table((Column(),), (), (row(_SENTENCE * 30),))
    assert len(_pages(tall)) > 1


def test_the_last_row_of_a_table_is_not_left_alone() -> None:
    for rows in range(5, 30):
        table = Table((Column(),), (), tuple(row(f"row {at}") for at in range(rows)))
        pairs = KeyValues(tuple(KeyValue(words("Key"), (paragraph("value"),)) for _ in range(rows)))
        assert all(len(page) > 1 for block in (table, pairs) for page in _pages(block))


def test_a_split_row_loses_no_line() -> None:
    tall = Table((Column(), Column()), (row("A", "B", heading=True),), (row(_SENTENCE * 30, (bullets(*["x"] * 40),)),))
    for height in (150.0, 200.0, 333.0):
        rows = [it.slab for page in _pages(tall, height=height) for it in page if not it.repeated]
        texts = [part.box for it in rows if isinstance(it, RowBox) for cell in it.cells for part in cell.parts]
        text = " ".join(shown(line) for box in texts if isinstance(box, TextBox) for line in box.lines)
        assert text.count("Both sides welcomed") == 30
        assert text.count("x") - text.count("exchange") == 40


def test_nothing_stands_below_the_text_area() -> None:
    blocks = (
        heading("T"),
        paragraph(_SENTENCE * 20),
        bullets(*[_SENTENCE] * 9),
        Callout("warning", (paragraph(_SENTENCE * 9),)),
    )
    for page in _pages(*blocks, height=170.0):
        assert all(it.y + it.slab.height <= 170.1 for it in page)
        assert all(one.y + one.slab.height <= two.y + 0.01 for one, two in pairwise(page))


def test_lists_within_lists_never_leave_the_page() -> None:
    inner: Block = bullets("deepest")
    for _ in range(60):
        inner = bullets(("around", inner)[1:])
    right = _THEME.page.width - _THEME.page.right
    for page in _pages(inner, height=700.0):
        boxes = [it.slab for it in page if isinstance(it.slab, TextBox)]
        assert all(box.x + box.width <= right + 0.1 for box in boxes)


def test_a_page_break_begins_a_new_page_and_two_make_no_empty_one() -> None:
    pages = _pages(PageBreak(), paragraph("one"), PageBreak(), PageBreak(), paragraph("two"), PageBreak())
    assert [_lines(page) for page in pages] == [["one"], ["two"]]


def test_an_empty_document_has_one_page() -> None:
    assert _pages() == [()]


class TestMemory:
    """What is remembered changes how fast pages come, never how they look."""

    def test_an_edit_gives_the_pages_that_a_fresh_start_gives(self) -> None:
        memory = Memory()
        blocks: list[Block] = [paragraph(_SENTENCE * (1 + at % 7)) for at in range(120)]
        for turn, at in enumerate((60, 3, 119, 60, 0, 77, 30)):
            match turn % 3:
                case 0:
                    blocks[at] = paragraph(_SENTENCE * (turn + 2))
                case 1:
                    blocks.insert(at, heading(f"New {turn}"))
                case _:
                    del blocks[at]
            assert self._places(memory, *blocks) == self._places(Memory(), *blocks)

    def _places(self, memory: Memory, *blocks: Block) -> list[list[tuple[int, float, float]]]:
        pages = memory.lay_out(make_document(*blocks), _THEME, 400.0).pages
        return [[(it.block, round(it.y, 3), round(it.slab.height, 3)) for it in page] for page in pages]

    def test_unchanged_blocks_keep_their_boxes_and_pages(self) -> None:
        memory = Memory()
        blocks: list[Block] = [paragraph(_SENTENCE * 5) for _ in range(60)]
        before = memory.lay_out(make_document(*blocks), _THEME, 300.0)
        blocks[30] = paragraph(_SENTENCE * 5 + "More.")
        after = memory.lay_out(make_document(*blocks), _THEME, 300.0)
        assert [one is two for one, two in zip(before.boxes, after.boxes, strict=True)].count(False) == 1
        assert before.pages[0] is after.pages[0]
        assert before.pages[-1] is after.pages[-1]

    def test_another_theme_or_language_sets_everything_anew(self) -> None:
        memory = Memory()
        document = make_document(paragraph(_SENTENCE))
        first = memory.lay_out(document, _THEME, 300.0).boxes[0]
        assert memory.lay_out(document, _THEME, 300.0).boxes[0] is first
        assert memory.lay_out(document, make_theme(), 300.0).boxes[0] is not first
        other = Document("x", "ms", document.body)
        assert memory.lay_out(other, _THEME, 300.0).boxes[0] is not first

    def test_a_block_that_stands_twice_is_laid_out_once(self) -> None:
        block = paragraph(_SENTENCE)
        boxes = Memory().lay_out(make_document(block, heading("x"), block), _THEME, 300.0).boxes
        assert boxes[0] is boxes[2]
