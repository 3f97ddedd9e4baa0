"""The start page: what a person sees first. It needs nothing but Qt, so that it is painted at once."""

from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from briefer.ui import style

_WIDTH = 620
_PICTURE = "picture"


class StartPage(QFrame):
    """Recent briefs, a new one, an old one, the sample. It only says what was asked for."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    file_wanted = Signal(Path)
    painted = Signal()
    """The first paint is done, and the events that came with it are handled."""

    def __init__(self, recent: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        column = QVBoxLayout()
        column.setSpacing(style.BETWEEN)
        column.addWidget(_label(self.tr("Briefer"), "display"))
        column.addWidget(_label(self.tr("Meeting briefs: fill in the fields, send the pages."), "hint"))
        column.addSpacing(style.GAP)
        column.addLayout(self._ways_in())
        self.note = _label("", "hint")
        column.addWidget(self.note)
        column.addSpacing(style.GAP)
        column.addWidget(_label(self.tr("Recent briefs"), "heading"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addStretch(1)
        frame = QWidget(self)
        frame.setFixedWidth(_WIDTH)
        frame.setLayout(column)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(style.INSIDE, 72, style.INSIDE, style.INSIDE)
        outer.addStretch(1)
        outer.addWidget(frame)
        outer.addStretch(1)
        self.show_recent(recent)
        self._has_painted = False
        self.new.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self._finish)

    def _finish(self) -> None:
        """Draw the icons: their places are kept free until then, since drawing them takes as long as all the rest."""
        from briefer.ui.icons import icon

        for button in self.findChildren(QPushButton):
            button.setIcon(icon(button.property(_PICTURE), "on_accent" if button is self.new else "accent"))
        self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as the space bar does everywhere."""
        button = self.focusWidget()
        if event.text() in ("\r", "\n") and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def show_recent(self, files: list[Path]) -> None:
        """List the recent files, a button each."""
        _empty(self._recent)
        for file in files:
            row = QHBoxLayout()
            row.addWidget(self._recent_file(file))
            row.addStretch(1)
            row.addWidget(_label(_short(file.parent), "hint"))
            self._recent.addLayout(row)
        if not files:
            self._recent.addWidget(_label(self.tr("The briefs you open or save will stand here."), "hint"))

    def announce(self, text: str) -> None:
        """Say what is going on, in a line of the window's own words: a label may read others as markup."""
        self.note.setText(text)

    def _ways_in(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.GAP)
        self.new = _button(self.tr("&New brief"), "file-plus", "primary")
        self.open = _button(self.tr("&Open a file…"), "folder-open")
        self.sample = _button(self.tr("&Try the sample"), "file-text")
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        for button in (self.new, self.open, self.sample):
            row.addWidget(button)
        row.addStretch(1)
        return row

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
