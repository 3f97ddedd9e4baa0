"""Where in a line that was edited the words of each field stand.

Anchors that are still there say it. A person who types over a whole field takes its anchor away: then the template's
words on both sides of it say the same.
"""

import re
from collections.abc import Sequence

from briefer.document.anchor import Anchor
from briefer.exchange.word.lines import Line, Piece

Where = tuple[int, int]


def assigned(
    old: Line, new: Line, pieces: Sequence[tuple[str, Piece]], kept: Sequence[tuple[str, Piece]]
) -> tuple[list[Where | None], bool]:
    """Where in the new line the words of each field stand, None where that can't be told; and whether all is told.

    ``pieces`` are the fields of the old line with their paths, ``kept`` those of the new one.
    """
    stays = _stays(pieces, kept)
    still = [(index, stays[piece.anchor]) for index, (_, piece) in enumerate(pieces) if piece.anchor in stays]
    where: dict[int, Where | None] = {index: (piece.start, piece.end) for index, piece in still}
    gaps = zip([None, *still], [*still, None], strict=True)
    told = [_assign_gap(old, new, pieces, left, right, where) for left, right in gaps]
    return [where.get(index) for index in range(len(pieces))], all(told)


def _stays(pieces: Sequence[tuple[str, Piece]], kept: Sequence[tuple[str, Piece]]) -> dict[Anchor, Piece]:
    """Anchors of the old line that the new one has too, in the same order."""
    order = {piece.anchor: place for place, (_, piece) in enumerate(pieces)}
    stays: dict[Anchor, Piece] = {}
    last = -1
    for _, piece in kept:
        if order.get(piece.anchor, -1) > last:
            last = order[piece.anchor]
            stays[piece.anchor] = piece
    return stays


def _assign_gap(
    old: Line,
    new: Line,
    pieces: Sequence[tuple[str, Piece]],
    left: tuple[int, Piece] | None,
    right: tuple[int, Piece] | None,
    where: dict[int, Where | None],
) -> bool:
    """Shares out what stands between two anchors that are still there, or before the first, or after the last.

    Says whether the template's words there are still its own.
    """
    first = left[0] + 1 if left else 0
    last = right[0] if right else len(pieces)
    between = pieces[first:last]
    bounds = [pieces[first - 1][1].end if left else 0]
    for _, piece in between:
        bounds += [piece.start, piece.end]
    bounds.append(pieces[last][1].start if right else len(old.text))
    separators = [old.text[bounds[i] : bounds[i + 1]] for i in range(0, len(bounds), 2)]
    start = left[1].end if left else 0
    end = right[1].start if right else len(new.text)
    shares = _shared(new.text[start:end], separators, bool(left), bool(right))
    if shares is None:
        return False
    before, *fields, after = shares
    if left and (known := where[left[0]]):
        where[left[0]] = (known[0], start + before[1])
    for offset, share in enumerate(fields):
        where[first + offset] = (start + share[0], start + share[1])
    if right:
        where[right[0]] = (start + after[0], right[1].end)
    return True


def _shared(text: str, separators: Sequence[str], left: bool, right: bool) -> list[Where] | None:
    """What of a text belongs to the field before it, to each field in it, and to the field after it.

    The separators are the template's words: before the first field in it, between them, and after the last.
    """
    edges = (r"(.*?)" if left else "()", r"(.*)" if right else "()")
    middle = "(.*?)".join(map(_spaced, separators))
    for before, after in (("()", "()"), (edges[0], "()"), ("()", edges[1]), edges):
        if match := re.fullmatch(before + middle + after, text, re.DOTALL):
            return [match.span(group) for group in range(1, len(separators) + 2)]
    return None


def _spaced(words: str) -> str:
    """A pattern for words in which any space may be an unbreakable one."""
    return "".join("[ \u00a0]" if sign in " \u00a0" else re.escape(sign) for sign in words)
