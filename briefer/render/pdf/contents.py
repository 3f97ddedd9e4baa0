"""Lines of a contents page: the page number comes in when the pages are known, and changes no height."""

from dataclasses import replace

from briefer.document.runs import Text
from briefer.layout.boxes import Line, Piece, TextBox
from briefer.layout.text import Place, Typesetter


def with_page(box: TextBox, page: int, setter: Typesetter) -> TextBox:
    """An entry of the contents with the number of its page at the far end of its last line."""
    style = setter.theme.styles["contents"]
    pieces = box.lines[-1].pieces
    if not pieces:
        return box
    number = setter.measure((Text(str(page)),), style)
    room, width = 4 * style.size, number.natural
    right = box.x - room + width if setter.backwards else box.x + box.width + room
    lines, _ = number.lines(Place(right - width, room, "start"))
    own = pieces[-1].ink
    shown = [piece._replace(ink=piece.ink._replace(link=own.link, colour=own.colour)) for piece in lines[0].pieces]
    words = shown[0].ink.font.words
    space = words.space * style.size / 1000
    spaced = Piece(shown[0].ink, words.space_code, right - width - space, space)
    last = Line((*pieces, spaced, *shown), placed=True)
    left = box.x - room if setter.backwards else box.x
    return replace(box, lines=(*box.lines[:-1], last), x=left, width=box.width + room, reference=-1, plain=False)
