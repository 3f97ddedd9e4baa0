"""Pages that run from right to left: what was laid out from the left, seen as in a mirror, its words not turned round.

Layout knows one direction only: start is left. For a document in Arabic, Hebrew or Jawi every box, cell, label, bar and
line then changes its side, so that start is right; the order of boxes, and with it that of reading, stays.
"""

from dataclasses import replace

from briefer.layout.boxes import Border, BreakBox, CellBox, Frame, Line, Part, PictureBox, Piece, RowBox, Slab, TextBox


class Mirror:
    """A mirror that stands at the middle of the text area; ``axis`` is the sum of its left and right edge.

    What several boxes share, such as the frame of a callout and the header of a table, they share afterwards too.
    """

    def __init__(self, axis: float) -> None:
        self._axis = axis
        self._frames: dict[Frame, Frame] = {}
        self._rows: dict[RowBox, RowBox] = {}

    def slab(self, slab: Slab) -> Slab:
        """A box on the other side."""
        return slab if isinstance(slab, BreakBox) else self._box(slab)

    def _box(self, box: TextBox | PictureBox | RowBox) -> TextBox | PictureBox | RowBox:
        match box:
            case TextBox():
                return self._text(box)
            case PictureBox():
                return replace(box, x=self._other_side(box.x, box.width), frames=self._all(box.frames))
            case RowBox():
                return self._row(box)

    def _other_side(self, x: float, width: float) -> float:
        return self._axis - x - width

    def _text(self, box: TextBox) -> TextBox:
        return replace(
            box,
            x=self._other_side(box.x, box.width),
            lines=tuple(map(self._line, box.lines)),
            label=self._text(box.label) if box.label else None,
            plain=False,
            frames=self._all(box.frames),
            border=self._border(box.border) if box.border else None,
        )

    def _border(self, border: Border) -> Border:
        """A border whose lines keep to the sides that they were given."""
        return border._replace(x=self._other_side(border.x, border.width))

    def _line(self, line: Line) -> Line:
        """The number in the margin, and the rest, each as a whole."""
        pieces = (*self._moved(line.pieces[: line.apart]), *self._moved(line.pieces[line.apart :]))
        return line._replace(pieces=pieces)

    def _moved(self, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        if not pieces:
            return ()
        left = min(piece.x for piece in pieces)
        right = max(piece.x + piece.width for piece in pieces)
        shift = self._other_side(left, right - left) - left
        return tuple(piece._replace(x=piece.x + shift) for piece in pieces)

    def _row(self, row: RowBox) -> RowBox:
        if row not in self._rows:
            self._rows[row] = replace(
                row,
                x=self._other_side(row.x, row.width),
                cells=tuple(map(self._cell, row.cells)),
                header=tuple(map(self._row, row.header)),
                frames=self._all(row.frames),
            )
        return self._rows[row]

    def _cell(self, cell: CellBox) -> CellBox:
        parts = tuple(Part(y, self._box(box)) for y, box in cell.parts)
        return cell._replace(x=self._other_side(cell.x, cell.width), parts=parts)

    def _all(self, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
        return tuple(map(self._frame, frames))

    def _frame(self, frame: Frame) -> Frame:
        if frame not in self._frames:
            x = self._other_side(frame.x, frame.width)
            self._frames[frame] = replace(frame, x=x, bar_at_right=not frame.bar_at_right)
        return self._frames[frame]
