"""What was added: words that stood nowhere before go on in the field they stand in, or are an item of their own."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefer.exchange.word.found import Comparison, Found, NewItem, RowWords, Shapes, Words
from briefer.exchange.word.lines import PARAGRAPH_END, Line, Part, lines, row_line
from briefer.exchange.word.text import Block, Para, Row, Span
from briefer.exchange.word.values import Paragraphs
from briefer.model.paths import last_step, parent

_HEADED = {"sections": ("title", "body"), "issues": ("topic", "background")}
"""Lists whose items stand under headings, with the fields of the heading and of the text under it."""


class Here(NamedTuple):
    """Where in the document something stands."""

    last: Found | None = None
    """The field before it, None where that is none that could go on."""
    level: int = 0
    """The level of the heading above, 0 for none."""
    item: str = ""
    """The path of the item that the heading above names, empty for none."""
    in_cell: bool = False


class Additions:
    """Takes what was added, into the field before or after it, as a new item, or into the list of what has no place."""

    def __init__(self, shapes: Shapes, found: Comparison) -> None:
        self._shapes = shapes
        self._found = found
        self._last_section = ""
        self._new_texts: set[int] = set()

    def pass_heading(self, item: str) -> None:
        """Notes which item's heading was met last."""
        if item.startswith("sections/"):
            self._last_section = item

    def take(self, added: Sequence[Part], here: Here, following: Sequence[Found]) -> None:
        """Takes parts that stand between a field and the fields of the part after them."""
        first, *headed = _under_headings(added)
        if here.last is not None:
            for part in first:
                self._go_on(here.last, part, here.in_cell)
        else:
            self._go_before(first, () if headed else following)
        for parts in headed:
            self._headed(parts, here, following)

    def cut(self, field: Found, here: Here) -> Found:
        """Gives what is no part of a text any more to items of their own, and the text that goes on now.

        That is what stands under a new heading; in a point, further entries of the list that it is an entry of.
        """
        list_path, item = _place_of(field)
        is_point = list_path in self._shapes.point_lists
        after, last = field.after or [], field
        starts = _entries(field) if is_point else () if here.in_cell else _headings(after, here.level)
        for start, end in pairwise((*starts, len(after))):
            words = after[start:end]
            if is_point:
                last = Found(field.path, field.before, words)
                self._found.items.append(NewItem(list_path, item, {"text": words}, _said(words)))
            else:
                last = self._new_headed(words[0], words[1:], here, "")
        field.after = after[: starts[0]] if starts else after
        return last

    def row(self, row: Row, columns: Mapping[int, str], list_path: str, item: str, following: str) -> None:
        """Takes a row after one item's and before another's: a new item, if its cells are those of the list."""
        text = row_line(row)
        if not text:
            return
        if not list_path or not columns:
            self._found.list_words(text)
            return
        fields: dict[str, Words] = {}
        for place, cell in enumerate(row.cells):
            words = _words(cell.blocks)
            if place in columns:
                fields[columns[place]] = words
            else:
                self._found.list_words(row_line(Row([cell])))
        self._found.items.append(NewItem(list_path, last_step(item), fields, text, last_step(following)))

    def _go_on(self, last: Found, part: Part, in_cell: bool) -> None:
        """A paragraph goes on with the text before it, or is a point after that one."""
        if not isinstance(part, Line):
            self._unplaced([part])
            return
        if not part.text.strip():
            return
        added = part.spans(0, len(part.text))
        list_path, item = _place_of(last)
        first = last.before[0][0] if last.before else part.paragraphs[0]
        paragraph = part.paragraphs[0]
        fills = in_cell and _is_whole(last)
        in_list = paragraph.kind != "p" and paragraph.depth <= first.depth
        if in_list and (list_path in self._shapes.point_lists or self._is_entry(last)):
            self._found.items.append(NewItem(list_path, item, {last_step(last.path): added}, part.text))
        elif last.after is not None and (self._is_text(last) or last.path in self._shapes.plain_lists or fills):
            last.after.extend(added)
        else:
            self._unplaced([part])

    def _is_entry(self, field: Found) -> bool:
        """Whether a field is all that an entry of a list says of an item, such as the name of a delegate."""
        list_path, _ = _place_of(field)
        return list_path in self._shapes.item_lists and _is_whole(field) and field.before[0][0].kind != "p"

    def _go_before(self, added: Sequence[Part], following: Sequence[Found]) -> None:
        """Paragraphs that follow no field belong to the one after them, or are points before that one."""
        next_one = following[0] if following else None
        if next_one is None or next_one.after is None:
            for part in added:
                self._unplaced([part])
            return
        list_path, item = _place_of(next_one)
        taken: Words = []
        for part in added:
            words = _words_of(part)
            if not isinstance(part, Line):
                self._unplaced([part])
            elif not part.text.strip():
                continue
            elif list_path in self._shapes.point_lists and part.paragraphs[0].kind != "p":
                self._found.items.append(NewItem(list_path, "", {"text": words}, part.text, item))
            elif self._is_text(next_one) or next_one.path in self._shapes.plain_lists:
                taken += words
            else:
                self._unplaced([part])
        next_one.after[:0] = taken

    # headings

    def _headed(self, parts: Sequence[Part], here: Here, following: Sequence[Found]) -> None:
        """A heading and what stands under it: within the text around it if it is lower, else an item of its own."""
        level = _heading(parts[0])
        words = [entry for part in parts for entry in _words_of(part)]
        next_one = following[0] if following else None
        if level > here.level and here.last is not None and here.last.after is not None and self._goes_in(here.last):
            here.last.after.extend(words)
        elif (
            level > here.level
            and next_one is not None
            and next_one.after is not None
            and self._goes_in(next_one)
            and self._shapes.item_of(next_one.path) == here.item
        ):
            next_one.after[:0] = words
        elif here.in_cell:
            self._unplaced(parts)
        else:
            self._new_headed(words[0], words[1:], here, self._shapes.item_of(next_one.path) if next_one else "")

    def _goes_in(self, field: Found) -> bool:
        """Whether a heading may stand within a field: points have none."""
        list_path, _ = _place_of(field)
        return self._is_text(field) and list_path not in self._shapes.point_lists

    def _is_text(self, field: Found) -> bool:
        return bool(self._shapes.is_rich.get(field.path)) or id(field) in self._new_texts

    def _new_headed(self, heading: tuple[Para, Sequence[Span]], body: Words, here: Here, next_item: str) -> Found:
        """An item under a heading of its own; gives its text, which may go on."""
        list_path, before, after = self._place(heading[0].heading, here.item, next_item)
        title, text = _HEADED[list_path]
        made = Found("", [], body)
        self._new_texts.add(id(made))
        item = NewItem(
            list_path, last_step(before), {title: [heading], text: body}, _said([heading, *body]), last_step(after)
        )
        self._found.items.append(item)
        return made

    def _place(self, level: int, item: str, next_item: str) -> tuple[str, str, str]:
        """The list of an item with a heading of a level, and the items before and after it there."""
        for known, place in ((item, (item, "")), (next_item, ("", next_item))):
            list_path = parent(known)
            if list_path == "sections" or (list_path in _HEADED and self._shapes.levels.get(known) == level):
                return (list_path, *place)
        return "sections", self._last_section, ""

    def _unplaced(self, parts: Sequence[Part]) -> None:
        self._found.list_words("\n".join(_text(part) for part in parts))


def _is_whole(field: Found) -> bool:
    """Whether a field's words were all of one paragraph."""
    return len(field.before) == 1 and field.before[0][0].text == _said(field.before)


def _headings(words: Words, level: int) -> list[int]:
    """Places of headings that end the text before them."""
    return [place for place, (paragraph, _) in enumerate(words) if place and 0 < paragraph.heading <= level]


def _entries(point: Found) -> list[int]:
    """Places of paragraphs that are entries of the list that a point is an entry of."""
    first = point.before[0][0] if point.before else None
    if first is None or first.kind == "p":
        return []

    def is_entry(entry: tuple[Para, Sequence[Span]]) -> bool:
        return entry[0].kind != "p" and entry[0].depth <= first.depth

    if any(map(is_entry, point.before[1:])):
        return []
    return [place for place, entry in enumerate(point.after or ()) if place and is_entry(entry)]


def _said(words: Paragraphs) -> str:
    return "\n".join("".join(span.text for span in spans) for _, spans in words)


def _under_headings(added: Sequence[Part]) -> list[list[Part]]:
    """What stands under no heading, then each heading with what stands under it and under lower ones."""
    groups: list[list[Part]] = [[]]
    level = 0
    for part in added:
        heading = _heading(part)
        if heading and (not level or heading <= level):
            groups.append([])
            level = heading
        groups[-1].append(part)
    return groups


def _heading(part: Part) -> int:
    return part.heading if isinstance(part, Line) and part.text.strip() else 0


def _words_of(part: Part) -> Words:
    """The words of a part; a row of a table is a paragraph."""
    if isinstance(part, Line):
        return part.spans(0, len(part.text))
    return [(RowWords(-1, row=row), [Span(row_line(row))]) for row in part.rows]


def _words(blocks: Sequence[Block]) -> Words:
    return [entry for part in lines(blocks) for entry in _words_of(part)]


def _text(part: Part) -> str:
    if isinstance(part, Line):
        return part.text.replace(PARAGRAPH_END, "\n")
    return "\n".join(map(row_line, part.rows))


def _place_of(field: Found) -> tuple[str, str]:
    """The list of the item that a field belongs to, and the item's id."""
    item = parent(field.path)
    return parent(item), last_step(item)
