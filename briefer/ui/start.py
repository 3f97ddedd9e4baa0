"""The start page: what a person sees first. It needs nothing but Qt, so that it is painted at once.

The namespace `Qt` is imported after the paint: its hundred enumerations take 11 ms, an eighth of a bare window's start.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.ui import style

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_WIDTH, _TOP = 980, 48
_GALLERY = 268
"""Height kept free for the pictures of templates, which come later."""
_PICTURE = "picture"


class StartPage(QFrame):
    """Recent briefs, a new one, an old one, the sample. It only says what was asked for."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    file_wanted = Signal(Path)
    wanted = Signal(str, str)
    """What needs the library or the templates: ``last``, ``library``, ``brief`` and an id, ``template`` and a name."""
    painted = Signal()
    """The first paint is done, and the events that came with it are handled."""

    def __init__(
        self, recent: list[Path], parent: QWidget | None = None, latest: Sequence[tuple[str, str]] = ()
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self._is_served = False
        self._wish: tuple[str, str] | None = None
        self._has_painted = False
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.BETWEEN)
        column.addWidget(_label(self.tr("Briefer"), "display"))
        column.addWidget(_label(self.tr("Meeting briefs: fill in the fields, send the pages."), "hint"))
        column.addSpacing(style.GAP)
        column.addLayout(self._ways_in())
        self.note = _label("", "hint")
        column.addWidget(self.note)
        column.addWidget(_label(self.tr("New from a template"), "heading"))
        self.gallery = QWidget()
        self.gallery.setFixedHeight(_GALLERY)
        column.addWidget(self.gallery)
        column.addWidget(_label(self.tr("Recent briefs"), "heading"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addStretch(1)
        self._lay_out(column)
        self.show_recent(recent, latest)
        self.new.setFocus()

    def _lay_out(self, column: QVBoxLayout) -> None:
        frame = QWidget()
        frame.setMaximumWidth(_WIDTH)
        frame.setLayout(column)
        content = QWidget()
        content.setObjectName("ground")
        row = QHBoxLayout(content)
        row.setContentsMargins(style.INSIDE, _TOP, style.INSIDE, style.INSIDE)
        row.addStretch(1)
        row.addWidget(frame, _WIDTH)
        row.addStretch(1)
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self._finish)

    def _finish(self) -> None:
        """Draw the icons: their places are kept free until then, since drawing them takes as long as all the rest."""
        from PySide6.QtCore import Qt

        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._draw_icons()
        self.painted.emit()

    def _draw_icons(self) -> None:
        from briefer.ui.icons import icon

        for button in self.findChildren(QPushButton):
            button.setIcon(icon(button.property(_PICTURE), "on_accent" if button is self.new else "accent"))

    # -- what needs more than Qt -------------------------------------------------------------------------------------

    def serve(self) -> None:
        """Say what is wanted from now on, beginning with what was wanted before there was anyone to hear it."""
        self._is_served = True
        if self._wish is not None:
            wish, self._wish = self._wish, None
            self.wanted.emit(*wish)

    def _want(self, what: str, which: str = "") -> None:
        if self._is_served:
            self.wanted.emit(what, which)
        else:
            self._wish = (what, which)
            self.announce(self.tr("One moment…"))

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_recent(self, files: list[Path], latest: Sequence[tuple[str, str]]) -> None:
        """List the briefs of the library that were open last, then the recent files, a button each."""
        _empty(self._recent)
        for brief_id, title in latest:
            button = _button((title or self.tr("New brief")).replace("&", "&&"), "file-text", "link")
            button.clicked.connect(lambda _=False, brief_id=brief_id: self._want("brief", brief_id))
            self._add_recent(button, self.tr("Library"))
        for file in files:
            self._add_recent(self._recent_file(file), _short(file.parent))
        if not files and not latest:
            self._recent.addWidget(_label(self.tr("The briefs you open or save will stand here."), "hint"))
        if self._has_painted:
            self._draw_icons()

    def _add_recent(self, button: QPushButton, place: str) -> None:
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        row.addWidget(_label(place, "hint"))
        self._recent.addLayout(row)

    def announce(self, text: str) -> None:
        """Say what is going on, in a line of the window's own words: a label may read others as markup."""
        self.note.setText(text)

    def _ways_in(self) -> QGridLayout:
        self._ways = QGridLayout()
        self._ways.setSpacing(style.GAP)
        self.new = _button(self.tr("&New brief"), "file-plus", "primary")
        self.open = _button(self.tr("&Open a file…"), "folder-open")
        self.sample = _button(self.tr("&Try the sample"), "file-text")
        self.last = _button(self.tr("From the last &meeting…"), "calendar-plus")
        self.library = _button(self.tr("Li&brary"), "archive")
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self.last.clicked.connect(lambda: self._want("last"))
        self.library.clicked.connect(lambda: self._want("library"))
        self._place_ways(True)
        return self._ways

    def _place_ways(self, side_by_side: bool) -> None:
        """Put the ways in side by side, or where there is too little room for that, the last two below the others."""
        self._are_ways_in_line = side_by_side
        for place, button in enumerate(buttons := (self.new, self.open, self.sample, self.last, self.library)):
            below = not side_by_side and place > 2
            self._ways.addWidget(button, int(below), place - 3 if below else place)
        self._ways.setColumnStretch(len(buttons), 1)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        buttons = (self.new, self.open, self.sample, self.last, self.library)
        needed = sum(button.sizeHint().width() + style.GAP for button in buttons) - style.GAP
        fits = needed <= min(self.width() - 2 * style.INSIDE, _WIDTH)
        if fits is not self._are_ways_in_line:
            self._place_ways(fits)

    def _recent_file(self, file: Path) -> QPushButton:
        button = _button(file.stem.replace("&", "&&"), "file-text", "link")
        button.setToolTip(style.tip(str(file)))
        button.setAccessibleName(self.tr("Open {0}").format(file.stem))
        button.setAccessibleDescription(str(file))
        button.clicked.connect(lambda: self.file_wanted.emit(file))
        return button


def _free_place() -> QPixmap:
    picture = QPixmap(22, 17)
    picture.fill(QColor(0, 0, 0, 0))
    return picture


def _short(folder: Path) -> str:
    """A folder as it fits beside a name: its last two parts."""
    parts = folder.parts[-2:]
    return str(Path(*parts)) if len(folder.parts) <= 2 else "…/" + "/".join(parts)


def _empty(layout: QLayout) -> None:
    while (entry := layout.takeAt(0)) is not None:
        if widget := entry.widget():
            widget.deleteLater()
        elif inner := entry.layout():
            _empty(inner)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    style.give_role(label, role)
    return label


def _button(text: str, picture: str, role: str = "") -> QPushButton:
    button = QPushButton(QIcon(_free_place()), text)
    button.setIconSize(QSize(22, 17))
    button.setProperty(_PICTURE, picture)
    style.give_role(button, role)
    return button
