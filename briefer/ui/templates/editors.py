"""A widget for each control: it shows a value, gives it back, and says when a person changed it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from briefer.model.base import Part
from briefer.ui import style
from briefer.ui.drop_place import DropPlace
from briefer.ui.editors import ChoiceField, FlagField, LinesField, TextField
from briefer.ui.fields import FieldSpec, Kind
from briefer.ui.icons import BESIDE_TEXT, icon
from briefer.ui.templates.ticks import Ticks

__all__ = ["ColourField", "FileField", "FlagField", "LinesField", "MeasureField", "OptionField", "TextField", "Ticks"]


class MeasureField(TextField):
    """A number with its unit; Up and Down go by steps. What is no number is given back as it was typed."""

    def __init__(self, unit: str, whole: bool, low: float | None, high: float | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole, self._low, self._high = whole, low, high
        self._is_stepping = False
        self._step = 1 if whole or unit == "mm" else 0.1 if unit == "×" else 0.5
        self.setMaximumWidth(110)

    def value(self) -> object:
        text = self.text().strip().replace(",", ".")
        try:
            number = float(text)
        except ValueError:
            return text
        return int(number) if number.is_integer() else number

    def show_value(self, value: object) -> None:
        super().show_value(f"{value:g}" if isinstance(value, int | float) else value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        value = self.value()
        if by is None or not isinstance(value, int | float):
            super().keyPressEvent(event)
            return
        if not self._is_stepping:
            self.stepped.emit()
        low = self._low if self._low is not None else value - self._step
        high = self._high if self._high is not None else value + self._step
        self.setText(f"{min(max(round(value + by * self._step, 2), low), high):g}")
        self._is_stepping = True
        self.edited.emit()

    def setText(self, text: str | None) -> None:
        super().setText(text)
        self._is_stepping = False

    def _on_typed(self, text: str) -> None:
        self._is_stepping = False
        super()._on_typed(text)


class ColourField(TextField):
    """A colour as #rrggbb, with a swatch of it that opens the palette (Alt+Down)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumWidth(150)
        self._swatch = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._swatch.setText(self.tr("Choose a colour"))
        self._swatch.setShortcut("Alt+Down")
        self._swatch.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._swatch.triggered.connect(self.open_palette)
        self.textChanged.connect(self._paint)
        self._paint("")

    def choose(self, colour: QColor) -> None:
        """Take a colour from the palette."""
        self.take(colour.name())

    def open_palette(self) -> None:
        """Show the palette, at the colour in the field."""
        dialog = QColorDialog(QColor(self.text() or "#ffffff"), self)
        dialog.setWindowTitle(self.accessibleName())
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self.choose)
        dialog.open()

    def _paint(self, text: str) -> None:
        self._swatch.setIcon(_swatch(QColor(text) if QColor.isValidColorName(text) else None, self.devicePixelRatioF()))


def _swatch(colour: QColor | None, scale: float) -> QIcon:
    """A square of a colour; crossed out for none."""
    picture = QPixmap(round(18 * scale), round(18 * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(style.colours().edge), 1))
    painter.setBrush(colour or QColor(0, 0, 0, 0))
    painter.drawRoundedRect(QRectF(1.5, 1.5, 15, 15), 3, 3)
    if colour is None:
        painter.drawLine(4, 14, 14, 4)
    painter.end()
    shown = QIcon(picture)
    shown.addPixmap(picture, QIcon.Mode.Disabled)  # a colour that can't be changed is still that colour
    return shown


class OptionField(ChoiceField):
    """One of a list. ``unsaid`` stands for leaving it open, where it may be; the list may change with the template."""

    stepped = Signal()
    """What comes now is a step of its own; those that arrow keys pass over on the way to one are not."""

    def __init__(
        self, choices: Sequence[str], unsaid: str | None, parent: QWidget, title: Callable[[str], str] = str
    ) -> None:
        super().__init__(FieldSpec(Part, "", Kind.CHOICE), parent)
        self._unsaid, self._title = unsaid, title
        self._choices: tuple[str, ...] = ()
        self.offer(choices)

    def showPopup(self) -> None:
        self.stepped.emit()
        super().showPopup()

    def offer(self, choices: Sequence[str]) -> None:
        """Offer other choices, keeping the one that is chosen."""
        if tuple(choices) == self._choices and self.count():
            return
        self._choices = tuple(choices)
        chosen = self.value()
        self.clear()
        if self._unsaid is not None:
            self.addItem(self._unsaid, "")
        for choice in choices:
            self.addItem(self._title(choice), choice)
        self.show_value(chosen)

    def show_value(self, value: object) -> None:
        """Show a value; one that is not offered stands at the end, so that it is not lost."""
        if isinstance(value, str) and value and self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value or ""))


def language_name(tag: str) -> str:
    """A language by the name it gives itself, with its tag; a tag that Qt doesn't know stands for itself."""
    locale = QLocale(tag)
    if locale.language() is QLocale.Language.C:
        return tag
    english = tag == "en"  # Qt takes it for that of one country
    return f"{QLocale.languageToString(locale.language()) if english else locale.nativeLanguageName()} ({tag})"


class FileField(QWidget):
    """A file in the template's folder: its name, a button to choose one, and one to leave it out.

    One with a right ending can be dropped on it.
    """

    edited = Signal()
    wanted = Signal()
    """A person wants to choose a file."""
    dropped = Signal(Path)

    def __init__(self, endings: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        DropPlace(self, lambda files: self.dropped.emit(files[0]), endings)
        self._name = ""
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.choose = QPushButton(icon("folder-open"), self.tr("Choose…"), self)
        self.choose.clicked.connect(self.wanted)
        self.remove = QPushButton(self.tr("None"), self)
        self.remove.clicked.connect(lambda: self.take(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.GAP)
        row.addWidget(self._label, 1)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        self.setFocusProxy(self.choose)
        self.choose.setIconSize(BESIDE_TEXT)
        self.show_value("")

    def take(self, name: str) -> None:
        """Take a file that was copied into the folder."""
        self.show_value(name)
        self.edited.emit()

    def value(self) -> object:
        return self._name

    def show_value(self, value: object) -> None:
        self._name = str(value or "")
        shown = self._name.rpartition("#")[2] if "#" in self._name else self._name
        self._label.setText(Path(shown).name or self.tr("no file"))
        self.remove.setVisible(bool(self._name))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.choose.setAccessibleName(self.tr("Choose {0}").format(name))
        self.remove.setAccessibleName(self.tr("Leave out {0}").format(name))


class FlagOption(OptionField):
    """Yes, no, or unsaid."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(("yes", "no"), "–", parent, str.capitalize)

    def value(self) -> bool | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return {"yes": True, "no": False}.get(cast("str", self.currentData()))

    def show_value(self, value: object) -> None:
        super().show_value({True: "yes", False: "no"}.get(value, "") if isinstance(value, bool) else "")
