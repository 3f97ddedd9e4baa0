"""Documents for tests of the PDF writer: a very long one, and those that hypothesis makes."""

import io

from hypothesis import strategies as some
from PIL import Image as Pillow

from briefer.document.blocks import (
    Block,
    Callout,
    Cell,
    Column,
    Contents,
    Document,
    Heading,
    Image,
    KeyValue,
    KeyValues,
    List,
    ListItem,
    PageBreak,
    Paragraph,
    Picture,
    Row,
    Table,
)
from briefer.document.runs import LineBreak, Runs, Text
from tests.documents import bullets, full_document, heading, make_document, paragraph, row

_SENTENCE = "Both sides welcomed the progress made and agreed to continue the exchange of views at working level. "


def long_document(sections: int = 50) -> Document:
    """Many sections with tables that go on over pages, a row taller than a page, and a paragraph as long."""
    blocks: list[Block] = []
    for number in range(sections):
        blocks += [
            heading(f"Section {number + 1}"),
            paragraph(_SENTENCE * (2 + number % 5), number=f"{number + 1}."),
            bullets(_SENTENCE, _SENTENCE * 2, ordered=bool(number % 2)),
            _table(4 + number % 9),
        ]
    tall = row(_SENTENCE * 60, (bullets(*[_SENTENCE] * 30),), "end")
    blocks += [
        Table((Column(), Column(), Column()), (row("A", "B", "C", heading=True),), (tall,)),
        paragraph(_SENTENCE * 90),
    ]
    full = full_document()
    return make_document(*blocks, front=full.front, header=full.header, footer=full.footer, marking=full.marking)


def _table(rows: int) -> Table:
    header = row("Action", "Owner", "Due", heading=True)
    body = tuple(row(_SENTENCE, "Policy Division", f"{at + 1} May 2026") for at in range(rows))
    return Table((Column(weight=3), Column(), Column("end")), (header,), body)


def pictures_document() -> Document:
    """A picture of each kind: colours, greys, transparency, a photograph held sideways, one for print."""
    kinds = {"rgb": ("RGB", "PNG"), "grey": ("L", "PNG"), "glass": ("RGBA", "PNG"), "palette": ("P", "PNG"),
             "photo": ("RGB", "JPEG"), "print": ("CMYK", "JPEG")}  # fmt: skip
    images = {name: Image(picture(mode, kind), f"image/{kind.lower()}") for name, (mode, kind) in kinds.items()}
    images["turned"] = Image(picture("RGB", "JPEG", orientation=6), "image/jpeg")
    blocks = [Picture(name, f"A picture, {name}", 90, 90) for name in images]
    return make_document(*blocks, Picture("rgb", "", 40, 40), images=images)


def picture(mode: str, kind: str, orientation: int = 1) -> bytes:
    """A small picture, wider than high."""
    made = Pillow.new("RGBA", (8, 4), (200, 30, 30, 120)).convert(mode)
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    made.save(out, kind, exif=exif)
    return out.getvalue()


_LETTERS = (
    "abc XYZ éêđ αβ жщ กระที่ น้ำ ا ب ج (٢٠٢٦) ڤ 国防部 中 日本 한국 0123456789"
    "\u00a0\u00ad\u200b\u2011–—“”‘’…•&<>{}[]%#/\\ \U0001f600\ue000"
)

texts = some.text(some.sampled_from(_LETTERS) | some.characters(codec="utf-8"), max_size=60)
runs: some.SearchStrategy[Runs] = some.lists(
    some.builds(
        Text,
        texts,
        strong=some.booleans(),
        emphasis=some.booleans(),
        href=some.sampled_from(["", "", "", "https://example.org/ä?x=(1)", "mailto:a@example.org", "javascript:x"]),
        language=some.sampled_from(["", "", "ms", "ar", "th", "zh"]),
    )
    | some.just(LineBreak()),
    max_size=4,
).map(tuple)
paragraphs = some.builds(
    Paragraph,
    runs,
    role=some.sampled_from(["body", "note", "label", "title", "to_confirm", "attribution"]),
    number=some.sampled_from(["", "", "1.", "1234.5."]),
    marking=some.sampled_from(["", "TERHAD"]),
)


def _lists(inner: some.SearchStrategy[Block]) -> some.SearchStrategy[List]:
    items = some.lists(some.builds(ListItem, some.lists(inner, max_size=3).map(tuple)), max_size=3).map(tuple)
    return some.builds(List, items, ordered=some.booleans(), start=some.integers(1, 30))


@some.composite
def _tables(draw: some.DrawFn, inner: some.SearchStrategy[Block]) -> Table:
    columns = draw(some.lists(some.builds(Column, some.sampled_from(["start", "end"])), min_size=1, max_size=4))
    cells = some.builds(Cell, some.lists(inner, max_size=2).map(tuple), heading=some.booleans())
    rows = some.lists(cells, min_size=len(columns), max_size=len(columns)).map(lambda it: Row(tuple(it)))
    header = draw(some.lists(rows, max_size=1))
    return Table(tuple(columns), tuple(header), tuple(draw(some.lists(rows, max_size=4))), draw(runs))


def _deeper(inner: some.SearchStrategy[Block]) -> some.SearchStrategy[Block]:
    key = some.builds(KeyValue, runs, some.lists(inner, max_size=2).map(tuple))
    return (
        _lists(inner)
        | _tables(inner)
        | some.builds(KeyValues, some.lists(key, max_size=3).map(tuple))
        | some.builds(
            Callout, some.sampled_from(["decision", "quotation", "warning"]), some.lists(inner, max_size=2).map(tuple)
        )
    )


blocks: some.SearchStrategy[Block] = some.recursive(paragraphs, _deeper, max_leaves=6)


def documents() -> some.SearchStrategy[Document]:
    """Documents of any blocks in any order."""
    top = (
        blocks
        | some.builds(Heading, some.integers(1, 4), runs, number=some.sampled_from(["", "1.2"]))
        | some.builds(Picture, some.just("p"), some.sampled_from(["", "A picture"]), some.just(40.0), some.just(40.0))
        | some.just(PageBreak())
        | some.builds(Contents, runs)
    )
    images = full_document().images
    return some.lists(top, max_size=8).map(lambda found: make_document(*found, images=images))
