"""What each page repeats: the sheet with its margins, header and footer, and the marking in both."""

from collections.abc import Sequence
from dataclasses import replace

from briefer.document.blocks import Band, Document
from briefer.document.runs import Runs, Tab, Text, plain
from briefer.document.theme import Theme
from briefer.render.word.inline import inline
from briefer.render.word.look import MARKING_GAP, Look, twips
from briefer.render.word.package import Relationships
from briefer.render.word.scripts import starts_rtl
from briefer.render.word.shared import Shared
from briefer.render.word.xml import NOTHING, Xml, join, text, w

_EDGE = 10.0
"""The marking stands no nearer to the sheet's edge, in points."""

_CLEAR = 3.5
"""Points between the rule beside header or footer and the text: LibreOffice adds another one, Word none."""

_MARKS = "\u200e", "\u200f"
"""Of the two directions. Such a mark holds a number at the end to the words before it: LibreOffice takes a field for
text of the paragraph's direction."""


def name(side: str, kind: str) -> str:
    """The file of a header or footer, by the kind of pages that it stands on."""
    return f"{side}.xml" if kind == "default" else f"{side}-{kind}.xml"


def section(
    document: Document, theme: Theme, rtl: bool, relationships: Relationships, kinds: Sequence[str] = ("default",)
) -> Xml:
    """The properties of the one section, which closes the body. The marking stands outside header and footer."""
    page = theme.page
    banner = document.marking
    above = theme.styles["banner"].leading + MARKING_GAP
    top = max(page.header - above, _EDGE) if banner and banner.top else page.header
    bottom = max(page.footer - above, _EDGE) if banner and banner.bottom else page.footer
    landscape = {"orient": "landscape"} if page.width > page.height else {}
    return w(
        "sectPr",
        *(_reference(side, kind, relationships) for kind in kinds for side in ("header", "footer")),
        w("pgSz", w=twips(page.width), h=twips(page.height), **landscape),
        w(
            "pgMar", top=twips(page.top), right=twips(page.right), bottom=twips(page.bottom), left=twips(page.left),
            header=twips(top), footer=twips(bottom), gutter=0,
        ),
        w("titlePg") if "first" in kinds else NOTHING,
        w("bidi") if rtl else NOTHING,
    )  # fmt: skip


def _reference(side: str, kind: str, relationships: Relationships) -> Xml:
    id_ = relationships.to(side, name(side, kind))
    return Xml(f'<w:{side}Reference w:type="{kind}" r:id="{id_}"/>')


def header(shared: Shared) -> Xml:
    """The header: the marking above all else."""
    document = shared.document
    banner = _banner(document, above=True) if document.marking and document.marking.top else NOTHING
    return join((banner, _bands(shared, document.header, "Header", needed=not banner)))


def footer(shared: Shared) -> Xml:
    """The footer: the marking below all else."""
    document = shared.document
    banner = _banner(document, above=False) if document.marking and document.marking.bottom else NOTHING
    return join((_bands(shared, document.footer, "Footer", needed=not banner), banner))


def _banner(document: Document, *, above: bool) -> Xml:
    """The marking, with space on the side of what it stands above or below."""
    words = text(document.marking.text) if document.marking else NOTHING
    look = Look("Marking", close_above=above, close_below=not above).xml()
    return w("p", look, w("r", Xml(f'<w:t xml:space="preserve">{words}</w:t>')))


def _bands(shared: Shared, bands: tuple[Band, ...], style: str, needed: bool) -> Xml:
    """A paragraph for each line. A header or footer must hold one."""
    look = Look(style, rtl=shared.rtl).xml()
    innermost = len(bands) - 1 if style == "Header" else 0
    lines = [
        w("p", _look(shared, style, band, clear=place == innermost).xml(), _line(shared, band))
        for place, band in enumerate(bands)
    ]
    return join(lines or ([w("p", look)] if needed else []))


def _look(shared: Shared, style: str, band: Band, clear: bool) -> Look:
    """The look of a line; the stop in the middle is none where nothing stands there, so that a long start has room.

    The line next to the text keeps clear of it, which shows where header or footer reach into the text's room.
    """
    middle = twips(shared.text_width / 2)
    look = Look(style, rtl=shared.rtl, cleared=0 if band.centre or not band.end else middle)
    if not clear:
        return look
    return look._replace(below=_CLEAR) if style == "Header" else look._replace(above=_CLEAR)


def _line(shared: Shared, band: Band) -> Xml:
    """Start, middle and end with the tabs between them, each in its own direction."""
    pieces = _piece(shared, band.start), _piece(shared, band.centre), _piece(shared, band.end)
    tab = inline(shared, (Tab(),))
    return join((pieces[0], *(join((tab, piece)) for piece in pieces[1:] if piece)))


def _piece(shared: Shared, runs: Runs) -> Xml:
    """Nothing here leads back into the brief."""
    bare = tuple([replace(run, href="", origin="") if isinstance(run, Text) else run for run in runs])
    rtl = starts_rtl(plain(bare), shared.rtl)
    if bare and rtl != shared.rtl and not isinstance(bare[-1], Text):
        bare = (*bare, Text(_MARKS[rtl]))
    return inline(shared, bare, rtl) if bare else NOTHING
