"""Rows of tables remembered one by one: an edit of a row lays out that row, and not its three hundred neighbours.

A row is laid out as before when it is the same object, in a table of the same columns in the same room, its structure
elements have the same numbers, and the columns have the same widths.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from briefer.document.blocks import Column, Row
from briefer.layout.boxes import Node, RowBox
from briefer.layout.fonts import Font
from briefer.layout.room import Room

if TYPE_CHECKING:
    from briefer.layout.blocks import Setting

_MOST = 2000
"""Rows that are remembered; with more, all are forgotten but those of the table at hand."""
_SPARE = 200
"""So many of them may be rows that are gone: one that was taken out may be put in again."""

_every_field = attrgetter(*(each.name for each in fields(RowBox)))


class Circumstances(NamedTuple):
    """What a row's cells depend on beside the row itself."""

    columns: tuple[Column, ...]
    room: Room
    parent: int
    start: int
    header: bool


Setup = tuple[tuple[float, ...], bool]
"""The widths of the columns, and whether the row is striped."""


@dataclass(slots=True)
class KnownRow:
    """A row as it was laid out: its cells and structure elements, then its box in one setup and the glyphs in it."""

    row: Row
    among: Circumstances
    cells: list[Any]
    nodes: list[Node]
    setup: Setup = ((), False)
    box: RowBox | None = None
    used: dict[Font, list[str]] = field(default_factory=dict[Font, list[str]])


class RowMemory:
    """The rows laid out last, for one theme and language."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], KnownRow] = {}
        self._room = _SPARE

    def __len__(self) -> int:
        return len(self._known)

    @property
    def is_full(self) -> bool:
        """Whether so many rows came in since the last time that those gone are to be forgotten."""
        return len(self._known) > self._room

    def forget_gone(self, rows: Iterable[Row]) -> None:
        """Forget all rows but these, and of each of them what it was in another place."""
        there = set(map(id, rows))
        last = {id(known.row): key for key, known in self._known.items() if id(known.row) in there}
        self._known = {key: self._known[key] for key in last.values()}
        self._room = len(self._known) + _SPARE

    def cells(self, setting: "Setting", row: Row, among: Circumstances, measure: Callable[[], list[Any]]) -> list[Any]:
        """The measured cells of a row; a row that is known adds its structure elements again."""
        known = self._find(row, among)
        if known:
            setting.nodes += known.nodes
            return known.cells
        cells = measure()
        if len(self._known) >= _MOST:
            self._known = {}
        self._known[id(row), among.start] = KnownRow(row, among, cells, setting.nodes[among.start :])
        return cells

    def box(
        self, setting: "Setting", row: Row, among: Circumstances, setup: Setup, lay: Callable[[], RowBox]
    ) -> RowBox:
        """The box of a row whose cells were asked for before; each table gets one of its own to change."""
        known = self._find(row, among)
        if known is None:
            return lay()
        if known.box is None or known.setup != setup:
            known.box, known.setup = self._laid(setting, known, lay), setup
        else:
            setting.use(list(known.used.items()))
        return RowBox(*_every_field(known.box))  # three hundred for each key: `replace` takes five times as long

    def _find(self, row: Row, among: Circumstances) -> KnownRow | None:
        known = self._known.get((id(row), among.start))
        return known if known and known.row is row and known.among == among else None

    def _laid(self, setting: "Setting", known: KnownRow, lay: Callable[[], RowBox]) -> RowBox:
        """Lays a row out and notes its glyphs. One that adds structure elements only now can't be used again."""
        kept, setting.used = setting.used, {}
        count = len(setting.nodes)
        box, known.used = lay(), setting.used
        setting.used = kept
        setting.use(list(known.used.items()))
        if len(setting.nodes) != count:
            self._known.pop((id(known.row), known.among.start), None)
        return box
