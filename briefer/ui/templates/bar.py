"""The bar of the window of templates: which one, its state, undo, new, hand round, save; and which brief is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefer.service.templates import Listed, Place
from briefer.ui import style
from briefer.ui.icons import BESIDE_TEXT, icon
from briefer.ui.templates.draft import Draft
from briefer.ui.templates.editors import OptionField

_HEIGHT = 58
_SAMPLE, _OPEN = "sample", "open"


class TemplateBar(QFrame):
    """``chosen`` names the template that a person wants to open."""

    chosen = Signal(str)
    install_wanted = Signal()
    pack_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setFixedHeight(_HEIGHT)
        self.template = OptionField((), None, self)
        self.template.setMinimumWidth(340)
        self.template.setAccessibleName(self.tr("Template"))
        self.template.edited.connect(lambda: self.chosen.emit(self.template.value() or ""))
        self.state, self.place = QLabel(self), QLabel(self)
        for label in (self.state, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            style.give_role(label, "hint")
        self.undo = _tool("undo-2", self.tr("Undo"), self)
        self.redo = _tool("redo-2", self.tr("Redo"), self)
        self.new = QPushButton(icon("copy", "ink"), self.tr("&New from this one…"), self)
        self.more = self._more()
        self.save = QPushButton(icon("save", "on_accent"), self.tr("&Save template"), self)
        style.give_role(self.save, "primary")
        for button in (self.new, self.save):
            button.setIconSize(BESIDE_TEXT)
        self.brief = OptionField((_SAMPLE,), None, self)
        self.brief.setMinimumContentsLength(16)
        self.brief.setAccessibleName(self.tr("Brief that the pages show"))
        self._lay_out()
        self.offer_brief(False)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.place)
        names.addWidget(self.state)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(style.INSIDE, 0, style.INSIDE, 0)
        row.setSpacing(style.GAP)
        row.addWidget(self.template)
        row.addSpacing(4)
        row.addLayout(names)
        row.addSpacing(style.GAP)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addStretch(1)
        row.addWidget(self.brief)
        row.addSpacing(style.GAP)
        row.addWidget(self.more)
        row.addWidget(self.new)
        row.addWidget(self.save)

    def _more(self) -> QPushButton:
        button = QPushButton(self.tr("&Hand round"), self)
        menu = QMenu(button)
        menu.addAction(self.tr("&Pack as one file…")).triggered.connect(self.pack_wanted)
        menu.addAction(self.tr("&Install a packed template…")).triggered.connect(self.install_wanted)
        button.setMenu(menu)
        return button

    def show_templates(self, listed: Sequence[Listed], current: str) -> None:
        """List templates, by their titles, each with whose it is."""
        places = self._places()
        self.template.clear()
        for one in listed:
            self.template.addItem(f"{one.title}  ·  {places[one.place]}", one.name)
        self.template.show_value(current)

    def _places(self) -> dict[Place, str]:
        return {"own": self.tr("your own"), "shared": self.tr("the office's"), "shipped": self.tr("shipped")}

    def show_draft(self, draft: Draft, place: Place) -> None:
        """Show whose the open template is, and whether it is saved."""
        parent = draft.template.extends
        follows = self.tr("{0}, follows {1}").format(draft.name, parent) if parent else draft.name
        self.place.setText(follows)
        self.place.setToolTip(style.tip(str(draft.folder)))
        wrong = len(draft.tried.problems)
        if wrong:
            words = self.tr("1 thing is wrong") if wrong == 1 else self.tr("{0} things are wrong").format(wrong)
        elif draft.read_only:
            words = self.tr("Not to be changed")
        else:
            words = self.tr("Changes not saved") if draft.dirty else self.tr("All changes saved")
        self.state.setText(words)
        good = not (wrong or draft.dirty or draft.read_only)
        style.change(self.state, "role", "problem" if wrong else "good" if good else "hint")
        self.undo.setEnabled(draft.stack.canUndo())
        self.redo.setEnabled(draft.stack.canRedo())
        for button, name, text in (
            (self.undo, self.tr("Undo"), draft.stack.undoText()),
            (self.redo, self.tr("Redo"), draft.stack.redoText()),
        ):
            button.setToolTip(style.tip(f"{name}: {text}" if text else name))
        self.save.setEnabled(not draft.read_only)

    def offer_brief(self, is_open: bool) -> None:
        """Offer the sample, and the open brief where there is one."""
        self.brief.clear()
        if is_open:
            self.brief.addItem(self.tr("The open brief"), _OPEN)
        self.brief.addItem(self.tr("The sample"), _SAMPLE)
        self.brief.setEnabled(is_open)

    @property
    def shows_open_brief(self) -> bool:
        """Whether the pages show the brief that is open in the main window."""
        return self.brief.value() == _OPEN


def _tool(picture: str, text: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setIcon(icon(picture))
    button.setIconSize(QSize(19, 19))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
