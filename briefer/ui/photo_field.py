"""A photograph: which file, what it shows, and how it looks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.errors import BrieferError
from briefer.exchange.pictures import SUFFIXES as PICTURES
from briefer.exchange.pictures import read_picture
from briefer.model import edit
from briefer.model.parts import StoredFile
from briefer.ui import style
from briefer.ui.binding import PATH, touches
from briefer.ui.drop_place import DropPlace
from briefer.ui.editors import TextField
from briefer.ui.icons import BESIDE_TEXT, icon
from briefer.ui.session import Session

_SIDE = 72


def ask_for_picture(parent: QWidget) -> Path | None:
    """Ask which picture file."""
    kinds = f"{style.translate('PhotoField', 'Pictures')} ({' '.join('*' + suffix for suffix in PICTURES)})"
    name, _ = QFileDialog.getOpenFileName(parent, style.translate("PhotoField", "Choose a photograph"), "", kinds)
    parent.activateWindow()
    return Path(name) if name else None


class PhotoField(QWidget):
    """Chooses a picture file, which the brief takes in, and says what it shows for those who can't see it."""

    def __init__(self, session: Session, path: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._path = session, path
        self.ask: Callable[[QWidget], Path | None] = ask_for_picture
        self._shown = ""
        self._picture = QLabel(self)
        self._picture.setFixedSize(_SIDE, _SIDE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        style.give_role(self._picture, "picture")
        self.choose_button = self._button(self.tr("Choose…"), "image", self.choose)
        self.choose_button.setProperty(PATH, path)
        self.choose_button.setAccessibleName(name)
        self.remove_button = self._button(self.tr("Remove"), "trash-2", self.remove)
        self.alt = TextField(self)
        self.alt.setPlaceholderText(self.tr("What the photograph shows, for those who can't see it"))
        self.alt.setAccessibleName(self.tr("What the photograph shows"))
        self.alt.stepped.connect(session.pause)
        self.alt.edited.connect(self._describe)
        self.setFocusProxy(self.choose_button)
        self._lay_out()
        self.show_photo()
        session.changed.connect(self._on_changed)
        DropPlace(self, lambda files: self.take(files[0]), PICTURES)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.BETWEEN)
        row.addWidget(self._picture)
        column = QVBoxLayout()
        column.setSpacing(style.GAP)
        buttons = QHBoxLayout()
        buttons.setSpacing(style.GAP)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.alt)
        row.addLayout(column, 1)

    def _button(self, text: str, picture: str, verb: Callable[[], object]) -> QPushButton:
        button = QPushButton(icon(picture), text, self)
        button.setIconSize(BESIDE_TEXT)
        button.clicked.connect(lambda: verb())
        return button

    # -- what a person does ------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a file and take it in."""
        file = self.ask(self)
        if file is not None:
            self.take(file)

    def take(self, file: Path) -> None:
        """Take a picture in, in one step."""
        try:
            key, stored = read_picture(file, self._name())
            brief = edit.set_value(self._session.brief, "files", self._others() | {key: stored})
            brief = edit.set_value(brief, self._path, key)
        except BrieferError as error:
            self._session.refuse(str(error), self._path)
            return
        self._session.take(brief, self.tr("Choose a photograph"), self._path)

    def remove(self) -> None:
        """Take the photograph away, and out of the brief when nobody else has it."""
        brief = edit.set_value(self._session.brief, "files", self._others())
        self._session.take(edit.set_value(brief, self._path, ""), self.tr("Remove the photograph"), self._path)
        self.choose_button.setFocus()

    def _describe(self) -> None:
        label = self.tr("Describe the photograph")
        self._session.set(f"files/{self._key()}/alt", self.alt.value(), label, typing=True)

    # -- what the brief says -----------------------------------------------------------------------------------------

    def _key(self) -> str:
        return str(self._session.get(self._path) or "")

    def _stored(self) -> StoredFile | None:
        return self._session.brief.files.get(self._key())

    def _name(self) -> str:
        """What a new photograph shows, as far as is known: the person."""
        return str(self._session.get(f"{self._path.rpartition('/')[0]}/name") or "")

    def _others(self) -> dict[str, StoredFile]:
        """The brief's files without the one that only this field shows."""
        key = self._key()
        users = sum(person.photo == key for person in self._session.brief.participants())
        return {known: file for known, file in self._session.brief.files.items() if known != key or users > 1}

    def show_photo(self) -> None:
        """Show the photograph as it is in the brief."""
        key, stored = self._key(), self._stored()
        self.remove_button.setVisible(bool(key))
        self.alt.setVisible(stored is not None)
        if stored is not None:
            self.alt.setProperty(PATH, f"files/{key}/alt")
            self.alt.show_value(stored.alt)
        if key != self._shown or not key:
            self._shown = key
            self._paint(stored)

    def _paint(self, stored: StoredFile | None) -> None:
        picture = QPixmap()
        if stored is None or not picture.loadFromData(stored.data):
            self._picture.setPixmap(icon("image").pixmap(24, 24))
            return
        ratio = self.devicePixelRatioF()
        side = round((_SIDE - 2) * ratio)
        picture = picture.scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)

    def _on_changed(self, path: str) -> None:
        if touches(path, self._path) or touches(path, "files"):
            self.show_photo()
