"""Lines of a contents page: the page number comes in when the pages are known, and changes no height."""

from dataclasses import replace

from briefer.layout.boxes import Line, Piece, TextBox
from briefer.layout.text import Typesetter


def with_page(box: TextBox, page: int, setter: Typesetter) -> TextBox:
    """An entry of the contents with the number of its page at the far end of its last line."""
    style = setter.theme.styles["contents"]
    font = setter.fonts.font(0, style.bold, style.italic)
    text = str(page)
    width = font.width(text) * style.size / 1000
    pieces = box.lines[-1].pieces
    if not pieces:
        return box
    words = font.words
    ink = pieces[-1].ink._replace(font=font, size=style.size, origin="")
    room, space = 4 * style.size, words.space * style.size / 1000
    right = box.x - room + width if setter.backwards else box.x + box.width + room
    spaced = Piece(ink, words.space_code + words.codes[text], right - width - space, width)
    last = Line((*pieces, spaced), placed=True)
    left = box.x - room if setter.backwards else box.x
    return replace(box, lines=(*box.lines[:-1], last), x=left, width=box.width + room, reference=-1, plain=False)
