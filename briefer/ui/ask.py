"""Questions that can't wait: which file, and what becomes of changes that are not saved."""

from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from briefer.ui.style import translate

Choice = Literal["save", "discard", "stay"]


class Ask(Protocol):
    """Asks a person. Tests answer in their place."""

    def file_to_open(self, parent: QWidget) -> Path | None: ...
    def file_to_save(self, parent: QWidget, suggestion: Path, kind: str) -> Path | None: ...
    def before_leaving(self, parent: QWidget, title: str) -> Choice: ...


class Dialogs:
    """Asks through the desktop's own dialogs. Where no window manager does, it takes the keys back to the window."""

    def file_to_open(self, parent: QWidget) -> Path | None:
        every = translate("Ask", "All files")
        kinds = f"{translate('Ask', 'Briefs')} (*.brief *.json *.pdf *.docx *.docm *.dotx);;{every} (*)"
        name, _filter = QFileDialog.getOpenFileName(parent, translate("Ask", "Open a brief"), "", kinds)
        parent.activateWindow()
        return Path(name) if name else None

    def file_to_save(self, parent: QWidget, suggestion: Path, kind: str) -> Path | None:
        """Ask where to save; a name without an ending gets the suggestion's."""
        name, _filter = QFileDialog.getSaveFileName(
            parent, translate("Ask", "Save as: {0}").format(kind), str(suggestion), f"{kind} (*{suggestion.suffix})"
        )
        parent.activateWindow()
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == suggestion.suffix else path.with_name(path.name + suggestion.suffix)

    def before_leaving(self, parent: QWidget, title: str) -> Choice:
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(translate("Ask", "Save the changes to “{0}”?").format(title))
        box.setInformativeText(translate("Ask", "Without saving, they are lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        parent.activateWindow()
        match answer:
            case buttons.Save:
                return "save"
            case buttons.Discard:
                return "discard"
            case _:
                return "stay"
