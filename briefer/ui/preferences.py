"""What the window remembers about a person: recent files, the colour scheme, where the window stood."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from briefer.ui.style import Scheme

RECENT = 8
"""How many files are remembered."""


class Preferences:
    """Preferences in a file of their own; without a path, in the user's own place for settings."""

    def __init__(self, file: Path | None = None) -> None:
        self._settings = (
            QSettings(str(file), QSettings.Format.IniFormat)
            if file
            else QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Briefer", "Briefer")
        )

    def recent(self) -> list[Path]:
        """Files opened or saved last, newest first, without those that are gone."""
        kept: Any = self._settings.value("recent", [], list)
        files = [Path(str(file)) for file in kept] if isinstance(kept, list) else []
        return [file for file in files if file.is_file()]

    def remember(self, file: Path) -> None:
        """Put a file at the head of the recent ones."""
        file = file.absolute()
        files = [file, *(other for other in self.recent() if other != file)]
        self._settings.setValue("recent", [str(other) for other in files[:RECENT]])

    def latest(self) -> list[tuple[str, str]]:
        """Id and title of the briefs of the library that were open last, newest first."""
        kept: Any = self._settings.value("latest", [], list)
        pairs = [str(entry).partition("\t") for entry in kept] if isinstance(kept, list) else []
        return [(brief_id, title) for brief_id, tab, title in pairs if tab]

    def remember_brief(self, brief_id: str, title: str) -> None:
        """Put a brief of the library at the head of the latest ones."""
        title = " ".join(title.split())
        pairs = [(brief_id, title), *(other for other in self.latest() if other[0] != brief_id)]
        self._settings.setValue("latest", ["\t".join(pair) for pair in pairs[:RECENT]])

    @property
    def scheme(self) -> Scheme | None:
        """The scheme a person chose, or None to follow the desktop."""
        match self._settings.value("scheme"):
            case "light":
                return "light"
            case "dark":
                return "dark"
            case _:
                return None

    @scheme.setter
    def scheme(self, scheme: Scheme | None) -> None:
        self._settings.setValue("scheme", scheme or "")

    @property
    def language(self) -> str:
        """The tag of the language that a person chose for the interface; empty to follow the desktop."""
        return str(self._settings.value("language", ""))

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    @property
    def import_folder(self) -> str:
        """The folder that rows were imported from last; empty when none was yet."""
        return str(self._settings.value("import_folder", ""))

    @import_folder.setter
    def import_folder(self, folder: str) -> None:
        self._settings.setValue("import_folder", folder)

    def state(self, name: str) -> QByteArray:
        """The state kept under a name: a window's place, a splitter's sizes; empty when there is none."""
        kept = self._settings.value(f"state/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Keep a state under a name."""
        self._settings.setValue(f"state/{name}", state)

    def words_file(self) -> Path:
        """Where the words that a person added to the dictionary are kept: beside the preferences."""
        return Path(self._settings.fileName()).with_name("words.txt")

    def close(self) -> None:
        """Write what was set."""
        self._settings.sync()

    @staticmethod
    def recovery_folder() -> Path:
        """Where work is kept that could not be saved to its own file."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
        return Path(place or Path.home()) / "Briefer" / "recovered"
