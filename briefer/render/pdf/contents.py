"""Lines of a contents page: the page number comes in when the pages are known, and changes no height."""

from dataclasses import replace

from briefer.layout.boxes import Line, Piece, TextBox
from briefer.layout.text import Typesetter


def with_page(box: TextBox, page: int, setter: Typesetter) -> TextBox:
    """An entry of the contents with the number of its page at the right end of its last line."""
    style = setter.theme.styles["contents"]
    font = setter.fonts.font(0, style.bold, style.italic)
    text = str(page)
    width = font.width(text) * style.size / 1000
    pieces = box.lines[-1].pieces
    if not pieces:
        return box
    words = font.words
    ink = pieces[-1].ink._replace(font=font, size=style.size, origin="")
    right = box.x + box.width + 4 * style.size
    spaced = Piece(ink, words.space_code + words.codes[text], right - width - words.space * style.size / 1000, width)
    last = Line((*pieces, spaced), placed=True)
    return replace(box, lines=(*box.lines[:-1], last), width=right - box.x, reference=-1, plain=False)
