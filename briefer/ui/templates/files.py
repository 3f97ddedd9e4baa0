"""Which files the window of templates asks for, and what becomes of changes that are not saved."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from briefer.ui.ask import Choice, Dialogs


class AskTemplates(Protocol):
    """Asks a person. Tests answer in their place."""

    def file(self, parent: QWidget, what: str, endings: tuple[str, ...]) -> Path | None: ...
    def file_to_save(self, parent: QWidget, suggestion: Path, kind: str) -> Path | None: ...
    def before_leaving(self, parent: QWidget, title: str) -> Choice: ...


class TemplateDialogs(Dialogs):
    """Asks through the desktop's own dialogs."""

    def file(self, parent: QWidget, what: str, endings: tuple[str, ...]) -> Path | None:
        """Ask for a file with one of some endings."""
        kinds = " ".join(f"*{ending}" for ending in endings)
        name, _filter = QFileDialog.getOpenFileName(parent, what, "", f"{what} ({kinds})")
        parent.activateWindow()
        return Path(name) if name else None
