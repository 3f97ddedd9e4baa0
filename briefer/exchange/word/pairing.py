"""How lines, rows and cells of two states of a file belong together: by the anchors in them, by their words, by order.

Anchors count wherever they stand, so that what was moved is found again. What has none is looked for between those
that stayed where they were.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeVar

from briefer.document.anchor import Anchor
from briefer.exchange.word.lines import PARAGRAPH_END, Line, Part, paragraphs_in, part_text, row_text
from briefer.exchange.word.text import Cell, Para, Row, Table
from briefer.model.changes import rising

_ALIKE = 0.4
"""How much of their words two lines share at least to be taken for the same line, edited."""

Key = tuple[Anchor, str]
"""An anchor's start or end."""

_Thing = TypeVar("_Thing")

Partners = dict[int, int]
"""Places of what came back, with the places of what they were."""


class _Known(NamedTuple):
    """What one thing is known by. Only things of one sort are alike."""

    keys: Sequence[Key]
    words: str
    sort: str = ""

    @property
    def said(self) -> tuple[bool, str]:
        """What equal ones have in common: a heading may have lost its style."""
        return self.sort == "table", self.words

    @property
    def is_text(self) -> bool:
        """Whether it is a field of several paragraphs."""
        return self.sort == "line" and PARAGRAPH_END in self.words


def pair(before: Sequence[Part], after: Sequence[Part]) -> list[tuple[Part | None, Part | None]]:
    """The parts that belong together, in the order of what came back; a part that is gone stands where it stood.

    Where a field of several paragraphs lost its anchor, all that stands in its place is that field.
    """
    made: list[tuple[Part | None, Part | None]] = []
    for one, other in _paired(before, after, _known_part):
        last = made[-1][1] if made and one is not None and made[-1][0] is one else None
        if isinstance(last, Line) and isinstance(other, Line):
            made[-1] = one, Line([*last.paragraphs, *other.paragraphs])
        else:
            made.append((one, other))
    return made


def pair_rows(before: Sequence[Row], after: Sequence[Row]) -> list[tuple[Row | None, Row | None]]:
    """The rows that belong together, in the same way."""
    return list(_paired(before, after, _known_row))


def pair_cells(before: Sequence[Cell], after: Sequence[Cell]) -> list[tuple[Cell | None, Cell | None]]:
    """The cells that belong together, in the same way: a column may be new, gone or elsewhere."""
    if len(before) == len(after) == 1:
        return [(before[0], after[0])]
    return list(_paired(before, after, lambda cell: _known_row(Row([cell]))))


def row_keys(row: Row) -> list[Key]:
    """What a row is known by."""
    return _keys(list(paragraphs_in([row])))


def _paired(
    before: Sequence[_Thing], after: Sequence[_Thing], known: Callable[[_Thing], _Known]
) -> Iterator[tuple[_Thing | None, _Thing | None]]:
    old, new = list(map(known, before)), list(map(known, after))
    partners = _by_anchor(old, new)
    for left, right in _gaps(partners, len(old), len(new)):
        partners |= _in_gap(old, new, left, right)
    partners |= _by_words(old, new, partners)
    for was, now in _in_order(partners, len(old), len(new)):
        yield None if was is None else before[was], None if now is None else after[now]


def _known_row(row: Row) -> _Known:
    return _Known(row_keys(row), row_text(row))


def _known_part(part: Part) -> _Known:
    if isinstance(part, Table):
        return _Known(_keys(list(paragraphs_in(part.rows))), part_text(part), "table")
    return _Known(_keys(part.paragraphs), part.text, "heading" if part.heading else "line")


def _keys(paragraphs: Sequence[Para]) -> list[Key]:
    return [
        (mark.anchor, end)
        for paragraph in paragraphs
        for mark in paragraph.marks
        for end, offset in (("start", mark.start), ("end", mark.end))
        if offset is not None
    ]


def _by_anchor(before: Sequence[_Known], after: Sequence[_Known]) -> Partners:
    """Places that share an anchor. Anchors around words count: an empty one may stay behind when its words move."""
    where: dict[tuple[Key, bool], int] = {}
    for place, known in enumerate(after):
        for key in known.keys:
            where.setdefault((key, known.sort == "table"), place)
    partners: Partners = {}
    for kind in ("text", "place"):
        taken = set(partners.values())
        for place, known in enumerate(before):
            keys = ((key, known.sort == "table") for key in known.keys if key[0].kind == kind)
            votes = Counter(target for key in keys if (target := where.get(key)) is not None and target not in partners)
            if votes and place not in taken:
                partners[min(votes, key=lambda target: (-votes[target], target))] = place
    return partners


def _staying(partners: Partners) -> list[tuple[int, int]]:
    """Those that stand in the same order in both, as many as can be: the place before, and the place after."""
    pairs = sorted((was, now) for now, was in partners.items())
    stays = set(rising([now for _, now in pairs]))
    return [pair for pair in pairs if pair[1] in stays]


def _gaps(partners: Partners, before: int, after: int) -> list[tuple[list[int], list[int]]]:
    """Places without a partner, between those that stay."""
    known = set(partners.values())
    found: list[tuple[list[int], list[int]]] = []
    last_before = last_after = 0
    for old, new in (*_staying(partners), (before, after)):
        left = [place for place in range(last_before, old) if place not in known]
        right = [place for place in range(last_after, new) if place not in partners]
        if left and right:
            found.append((left, right))
        last_before, last_after = old + 1, new + 1
    return found


def _in_gap(old: Sequence[_Known], new: Sequence[_Known], left: Sequence[int], right: Sequence[int]) -> Partners:
    """Equal ones first, then alike ones in the same order. As many for as many are the same, edited."""
    before, after = [old[place] for place in left], [new[place] for place in right]
    matcher = SequenceMatcher(None, [one.said for one in before], [one.said for one in after], autojunk=False)
    found: Partners = {}
    for tag, *bounds in matcher.get_opcodes():
        olds, news = range(bounds[0], bounds[1]), range(bounds[2], bounds[3])
        in_place = [before[one].sort for one in olds] == [after[other].sort for other in news]
        if len(olds) == 1 and before[olds[0]].is_text and {after[other].sort for other in news} == {"line"}:
            found |= {right[other]: left[olds[0]] for other in news}
        elif tag == "equal" or in_place:
            found |= {right[other]: left[one] for one, other in zip(olds, news, strict=True)}
        else:
            found |= {right[other]: left[one] for one, other in _alike(before, after, olds, news)}
    return found


def _alike(old: Sequence[_Known], new: Sequence[_Known], before: range, after: range) -> Iterator[tuple[int, int]]:
    start = after.start
    for left in before:
        scores = {
            right: _likeness(old[left].words, new[right].words)
            for right in range(start, after.stop)
            if old[left].sort == new[right].sort
        }
        best = max(scores, key=lambda right: scores[right], default=None)
        if best is not None and scores[best] >= _ALIKE:
            yield left, best
            start = best + 1


def _likeness(old: str, new: str) -> float:
    """How much of their words two texts share, from 0 to 1."""
    return SequenceMatcher(None, old.casefold().split(), new.casefold().split(), autojunk=False).ratio()


def _by_words(old: Sequence[_Known], new: Sequence[_Known], partners: Partners) -> Partners:
    """What stands elsewhere word for word: words of the template that moved with what they belong to."""
    taken = set(partners.values())
    left: dict[tuple[bool, str], list[int]] = {}
    for place, known in enumerate(old):
        if place not in taken and known.words.strip():
            left.setdefault(known.said, []).append(place)
    found: Partners = {}
    for place, known in enumerate(new):
        if place not in partners and (places := left.get(known.said)):
            found[place] = places.pop(0)
    return found


def _in_order(partners: Partners, before: int, after: int) -> Iterator[tuple[int | None, int | None]]:
    """All places in the order of what came back; what is gone stands before the next one that stayed."""
    staying = set(_staying(partners))
    known = set(partners.values())
    gone = (place for place in range(before) if place not in known)
    waiting = next(gone, None)
    for place in range(after):
        was = partners.get(place)
        while waiting is not None and was is not None and (was, place) in staying and waiting < was:
            yield waiting, None
            waiting = next(gone, None)
        yield was, place
    while waiting is not None:
        yield waiting, None
        waiting = next(gone, None)
