"""HTML from a clipboard without what a reader of it doesn't see, or sees struck out."""

import re
from html.parser import HTMLParser

_STRUCK = frozenset(("del", "s", "strike"))
_CELLS = frozenset(("table", "tr", "td", "th"))
"""What ends what was left open within it. Hidden ones of these keep their place in the table: see `is_hidden`."""
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_OUT_OF_SIGHT = re.compile(r"\bdisplay\s*:\s*none|\bmso-hide\s*:\s*all|\bline-through\b", re.IGNORECASE)
_HIDDEN = re.compile(r"\bdisplay\s*:\s*none|\bmso-hide\s*:\s*all", re.IGNORECASE)

Attributes = dict[str, str | None]


def seen(html: str) -> str:
    """HTML without the words that were deleted with tracked changes or struck out, and without hidden ones.

    Word writes what was deleted into ``del`` and spans of the class ``msoDel``, hidden text with ``mso-hide``; web
    pages write ``display: none`` and ``line-through``.
    """
    reader = _Reader(html)
    reader.feed(html)
    reader.close()
    pieces, done = list[str](), 0
    for start, end in reader.gone:
        pieces.append(html[done:start])
        done = end
    return "".join((*pieces, html[done:]))


def is_hidden(attributes: Attributes) -> bool:
    """Whether an element such as a row of a table is hidden."""
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or ""))


class _Reader(HTMLParser):
    """Tells from where to where a page is not seen."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.gone: list[tuple[int, int]] = []
        self._html = html
        self._lines = [0, *(match.end() for match in re.finditer("\n", html))]
        self._from: int | None = None
        self._tag, self._depth, self._cells = "", 0, 0

    def _place(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._from is not None:
            self._depth += tag == self._tag
            self._cells += tag in _CELLS
        elif tag not in _CELLS and tag not in _VOID and _is_gone(tag, dict(attrs)):
            self._from, self._tag, self._depth, self._cells = self._place(), tag, 1, 0

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without content, such as ``<o:p/>``, begins nothing."""

    def handle_endtag(self, tag: str) -> None:
        if self._from is None:
            return
        if tag == self._tag:
            self._depth -= 1
            if not self._depth:
                end = self._html.find(">", self._place())
                self._end(end + 1 if end >= 0 else len(self._html))
        elif tag in _CELLS:
            self._cells -= 1
            if self._cells < 0:
                self._end(self._place())

    def _end(self, place: int) -> None:
        assert self._from is not None
        self.gone.append((self._from, place))
        self._from = None


def _is_gone(tag: str, attributes: Attributes) -> bool:
    classes = (attributes.get("class") or "").casefold().split()
    style = attributes.get("style") or ""
    return tag in _STRUCK or "msodel" in classes or bool(_OUT_OF_SIGHT.search(style))
