"""The Word writer: a document as a DOCX that Word's own habits would have made.

Word lays out, so there are no stages here: `blocks` writes the body in reading order, each paragraph in a style of
`styles`, and what it needs on the way (numbers, links, pictures, anchors) is made in `shared`. `pages` writes what each
page repeats, `properties` what the file says of itself, and `package` puts the parts into the zip.
"""

from collections.abc import Sequence

from briefer.document.blocks import Document
from briefer.document.progress import Progress, silent
from briefer.document.theme import Theme
from briefer.render.word import pages
from briefer.render.word import properties as about
from briefer.render.word.blocks import Writer
from briefer.render.word.letterhead import Base
from briefer.render.word.package import Package
from briefer.render.word.palette import palette
from briefer.render.word.shared import Shared
from briefer.render.word.styles import styles
from briefer.render.word.xml import NOTHING, Xml, join, part, w

__all__ = ["word"]

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def word(
    document: Document,
    theme: Theme,
    source: bytes = b"",
    progress: Progress = silent,
    heading_pages: Sequence[int] = (),
) -> bytes:
    """A DOCX of a document.

    ``source`` is the JSON of the brief that the document shows, no more of it than the document's readers may see; it
    travels as a custom XML part, with the text as it is before anyone edits it, for comparison when the file comes back
    (`briefer.exchange.word`). ``heading_pages`` are the pages on which its headings stand in the PDF, in reading order,
    for a contents page to show until a word processor has counted its own.
    """
    package = Package()
    base = Base.of(theme, package, document)
    shared = Shared(theme.letterhead.rest_of(document) if theme.letterhead else document, theme, package)
    shared.heading_pages = heading_pages
    content, header, footer = Writer(shared, progress).body(), pages.header(shared), pages.footer(shared)
    look, colours, numbers = styles(document, theme), palette(theme), shared.numbering.part()
    kinds = base.kinds if base else ("default",)
    section = pages.section(document, theme, shared.rtl, shared.relationships, kinds)
    if base:
        look, colours, section = base.styles(look, theme), base.theme(colours), base.section(section)
        numbers = base.numbering(numbers)
    parts = {"styles": look, "numbering": numbers, "settings": about.settings(theme), "fontTable": about.fonts(theme)}
    for name, data in parts.items():
        shared.relationships.to(name, f"{name}.xml")
        package.add(f"word/{name}.xml", data, f"{_MAIN}{name}+xml")
    headers, footers = _add_furniture(package, base, header, footer)
    shared.relationships.to("theme", "theme/theme1.xml")
    package.add("word/theme/theme1.xml", colours, "application/vnd.openxmlformats-officedocument.theme+xml")
    if source:
        about.add_source(package, shared.relationships, source, content, headers, footers)
    body = part("document", w("body", content, section))
    package.add("word/document.xml", body, f"{_MAIN}document.main+xml", shared.relationships)
    return package.data(about.properties(package, document))


def _add_furniture(package: Package, base: Base | None, header: Xml, footer: Xml) -> tuple[Xml, Xml]:
    """Adds header and footer for each kind of page that a letterhead tells apart; gives all headers and all footers."""
    headers, footers = NOTHING, NOTHING
    for kind in base.kinds if base else ("default",):
        above, above_links = base.lines("header", kind, header) if base else (header, None)
        below, below_links = base.lines("footer", kind, footer) if base else (footer, None)
        package.add(f"word/{pages.name('header', kind)}", part("hdr", above), f"{_MAIN}header+xml", above_links)
        package.add(f"word/{pages.name('footer', kind)}", part("ftr", below), f"{_MAIN}footer+xml", below_links)
        headers, footers = join((headers, above)), join((footers, below))
    return headers, footers
