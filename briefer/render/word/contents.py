"""A contents page: a field that Word and LibreOffice fill in, with its entries in it from the start.

Only a word processor knows on which page a heading comes to stand, so the field is marked as out of date (ECMA-376
part 1, 17.16.18 ``fldChar``, attribute ``dirty``). Until it is filled in, the entries show the pages of the PDF.
"""

from briefer.document.blocks import Contents, Heading
from briefer.document.printed import portion
from briefer.document.runs import Runs, Text, plain
from briefer.render.word.inline import inline
from briefer.render.word.look import Look
from briefer.render.word.writing import Writing
from briefer.render.word.xml import NOTHING, Xml, element, join, text, w


def heading_name(number: int) -> str:
    """The bookmark of a heading, by its place among the headings of the document."""
    return f"_Toc{number + 1:08d}"


def contents(writer: Writing, block: Contents) -> Xml:
    """The title, and the entries in their field, which Word knows as a table of contents."""
    title = writer.paragraph(inline(writer.shared, block.title), Look("TOCHeading")) if block.title else NOTHING
    begin, end = _field(f' TOC \\o "1-{block.depth}" \\h \\z \\u ')
    headings = [found for found in writer.shared.document.blocks if isinstance(found, Heading)]
    entries = [(number, heading) for number, heading in enumerate(headings) if heading.level <= block.depth]
    made: list[Xml] = []
    for place, (number, heading) in enumerate(entries):
        first, last = begin if place == 0 else NOTHING, end if place == len(entries) - 1 else NOTHING
        content = join((first, _entry(writer, heading, number), last))
        made.append(writer.paragraph(content, Look(f"TOC{heading.level}")))
    if not entries:
        made.append(writer.paragraph(join((begin, end)), Look("TOC1")))
    gallery = w("docPartObj", w("docPartGallery", val="Table of Contents"), w("docPartUnique"))
    return w("sdt", w("sdtPr", gallery), w("sdtContent", title, *made))


def _entry(writer: Writing, heading: Heading, number: int) -> Xml:
    words = f"{heading.number} {plain(portion(heading.marking, heading.runs))}".strip()
    runs: Runs = (Text(words),)
    content = join((inline(writer.shared, runs), _page(writer, number)))
    return element("w:hyperlink", {"w:anchor": heading_name(number), "w:history": 1}, content)


def _page(writer: Writing, number: int) -> Xml:
    """The page of a heading, as a field that Word counts anew."""
    pages = writer.shared.heading_pages
    if number >= len(pages):
        return NOTHING
    begin, end = _field(f" PAGEREF {heading_name(number)} \\h ", dirty=False)
    return join((w("r", w("tab")), begin, w("r", w("t", Xml(str(pages[number])))), end))


def _field(instruction: str, dirty: bool = True) -> tuple[Xml, Xml]:
    code = Xml(f'<w:instrText xml:space="preserve">{text(instruction)}</w:instrText>')
    begin = join(
        (
            w("r", w("fldChar", fldCharType="begin", **({"dirty": "true"} if dirty else {}))),
            w("r", code),
            w("r", w("fldChar", fldCharType="separate")),
        )
    )
    return begin, w("r", w("fldChar", fldCharType="end"))
