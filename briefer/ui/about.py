"""What Briefer is made of: its version, and the licences of the fonts, icons, dictionaries and libraries in it.

All of it is read from the files and from the installed packages, so that it can't go stale.
"""

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer import __version__, settings
from briefer.ui import style

_LICENCES = {
    "SIL OPEN FONT LICENSE": "OFL-1.1",
    "SIL Open Font License": "OFL-1.1",
    "ISC License": "ISC",
    "MIT License": "MIT",
    "SCOWL": "SCOWL",
    "GNU LESSER GENERAL PUBLIC": "LGPL",
    "GNU Lesser General Public": "LGPL",
    "GNU GENERAL PUBLIC": "GPL",
    "Permission is hereby granted, free of charge": "MIT",
}
"""Names of licences by words in their text, the more particular first."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that Briefer contains: its name, version, the name of its licence, and the licence's text."""

    name: str
    version: str
    licence: str
    text: str = ""


def fonts() -> list[Part]:
    """The fonts, by the licence files beside them."""
    return [_file(file, file.stem.removeprefix("LICENSE-")) for file in _files("fonts", "LICENSE*.txt")]


def icons() -> list[Part]:
    """The icons."""
    return [_file(file, file.stem.removeprefix("LICENSE-").capitalize()) for file in _files("icons", "LICENSE*.txt")]


def dictionaries() -> list[Part]:
    """The dictionaries for spelling."""
    return [_file(file, file.stem) for file in _files("dictionaries", "*LICENSE*")]


def libraries() -> list[Part]:
    """The libraries that Briefer asks for, as they are installed."""
    try:
        requirements = distribution("briefer").requires or []
    except PackageNotFoundError:
        return []
    names = {match[0] for line in requirements if "extra ==" not in line and (match := re.match(r"[\w.-]+", line))}
    return [part for name in sorted(names, key=str.casefold) if (part := _library(name))]


def _files(folder: str, pattern: str) -> list[Path]:
    return sorted((settings.resources() / folder).glob(pattern))


def _file(file: Path, name: str) -> Part:
    text = file.read_text(encoding="utf-8", errors="replace")
    return Part(name, "", _named(text), text)


def _named(text: str) -> str:
    """The licence that a text is, by the words that it holds."""
    return next((short for words, short in _LICENCES.items() if words in text), "")


def _library(name: str) -> Part | None:
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return None
    return Part(found.metadata["Name"], found.version, _licence(found), _licence_text(found))


def _licence(found: Distribution) -> str:
    """The licence by the package's own expression, its classifiers, the first line that it says, or its text."""
    data = found.metadata
    if expression := data["License-Expression"]:
        return expression
    classified = [line.rpartition("::")[2].strip() for line in data.get_all("Classifier") or [] if "License ::" in line]
    said = (data["License"] or "").strip().splitlines()
    return ", ".join(classified) or (said[0].partition(",")[0] if said else _named(_licence_text(found)))


def _licence_text(found: Distribution) -> str:
    names = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
    files = [
        file for file in found.files or [] if names.search(str(file)) and file.suffix in ("", ".txt", ".md", ".rst")
    ]
    for file in sorted(files, key=lambda file: (len(file.parts), str(file))):
        try:
            return file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
    return ""


class About(QDialog):
    """Version and licences: a list of what Briefer is made of, and below it the text of the licence that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Briefer"))
        self.resize(680, 620)
        name = QLabel("Briefer")
        style.give_role(name, "display")
        said = QLabel(self.tr("Version {0}. Composes meeting briefs. Licence: MIT.").format(__version__))
        style.give_role(said, "hint")
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("What Briefer is made of"))
        self.list.setStyleSheet("QTreeView::item { min-height: 26px; padding-left: 6px; }")
        self.list.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.INSIDE, style.INSIDE, style.INSIDE, style.INSIDE)
        column.setSpacing(style.BETWEEN)
        for widget in (name, said, self.list, self.text, buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.list, 3)
        column.setStretchFactor(self.text, 2)
        self.list.currentItemChanged.connect(self._show_text)
        self._fill()

    def _fill(self) -> None:
        licence = (settings.resources().parent / "LICENSE").resolve()
        own = licence.read_text(encoding="utf-8") if licence.is_file() else _licence_text_of_briefer()
        self._add(None, Part("Briefer", __version__, "MIT", own))
        for heading, parts in (
            (self.tr("Fonts"), fonts()),
            (self.tr("Icons"), icons()),
            (self.tr("Dictionaries"), dictionaries()),
            (self.tr("Libraries"), libraries()),
        ):
            group = QTreeWidgetItem(self.list, [heading])
            for part in parts:
                self._add(group, part)
        self.list.expandAll()
        for column in (0, 1):
            self.list.resizeColumnToContents(column)
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)

    def _add(self, group: QTreeWidgetItem | None, part: Part) -> None:
        item = QTreeWidgetItem([part.name, part.version, part.licence])
        item.setData(0, Qt.ItemDataRole.UserRole, part.text)
        if group is None:
            self.list.addTopLevelItem(item)
        else:
            group.addChild(item)

    def _show_text(self, item: QTreeWidgetItem | None) -> None:
        self.text.setPlainText(str(item.data(0, Qt.ItemDataRole.UserRole) or "") if item else "")


def _licence_text_of_briefer() -> str:
    try:
        return _licence_text(distribution("briefer"))
    except PackageNotFoundError:
        return ""
