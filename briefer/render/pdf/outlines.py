"""Bookmarks: the headings of a document as a tree beside its pages (ISO 32000-1, 12.3.3)."""

from collections.abc import Sequence
from typing import NamedTuple

from briefer.document.blocks import Heading
from briefer.document.runs import plain
from briefer.render.pdf.file import File
from briefer.render.pdf.syntax import text_string


class Bookmark(NamedTuple):
    """A heading and where it leads."""

    level: int
    title: str
    destination: str


def title(heading: Heading) -> str:
    """The words of a bookmark."""
    words = plain(heading.runs)
    return f"{heading.number} {words}" if heading.number else words


def write(file: File, bookmarks: Sequence[Bookmark]) -> int:
    """The tree of bookmarks; 0 when there are none."""
    if not bookmarks:
        return 0
    root = file.reserve()
    first = file.reserve(len(bookmarks))
    parents = _parents(bookmarks)
    children: dict[int, list[int]] = {}
    for place, parent in enumerate(parents):
        children.setdefault(parent, []).append(place)
    for siblings in children.values():
        for before, place, after in zip([-1, *siblings], siblings, [*siblings[1:], -1], strict=False):
            links = f"/Prev {first + before} 0 R" if before >= 0 else ""
            links += f"/Next {first + after} 0 R" if after >= 0 else ""
            above = root if parents[place] < 0 else first + parents[place]
            mark = bookmarks[place]
            file.put(
                first + place,
                f"<</Title{text_string(mark.title)}/Parent {above} 0 R/Dest{mark.destination}{links}"
                f"{_ends(children.get(place, ()), first)}>>",
            )
    file.put(root, f"<</Type/Outlines{_ends(children[-1], first)}>>")
    return root


def _ends(children: Sequence[int], first: int) -> str:
    """The first and last of some children; bookmarks are shown opened."""
    if not children:
        return ""
    return f"/First {first + children[0]} 0 R/Last {first + children[-1]} 0 R/Count {len(children)}"


def _parents(bookmarks: Sequence[Bookmark]) -> list[int]:
    """The place of the bookmark above each, -1 at the outside."""
    parents: list[int] = []
    open_marks: list[int] = []
    for place, mark in enumerate(bookmarks):
        while open_marks and bookmarks[open_marks[-1]].level >= mark.level:
            open_marks.pop()
        parents.append(open_marks[-1] if open_marks else -1)
        open_marks.append(place)
    return parents
