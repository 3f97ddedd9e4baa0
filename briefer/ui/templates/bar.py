"""The bar of the window of templates: which one, its state, undo, new, hand round, save; and which brief is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefer.service.templates import Listed, Place
from briefer.ui import style
from briefer.ui.icons import BESIDE_TEXT, icon
from briefer.ui.templates.draft import Draft
from briefer.ui.templates.editors import OptionField
from briefer.ui.tool_button import tool_button
from briefer.ui.top_bar import ElidedLabel

_HEIGHT = 58
_NAME_WIDTH, _SHORT_NAME_WIDTH = 340, 110
"""Of the field with the template's name: where there is room, and at the least."""
_BRIEF, _SHORT_BRIEF = 16, 4
"""Letters of the field with the brief, likewise."""
_SHORT_STATE, _ARROW = 40, 40
"""Of the words on its state at the least, and of what a field has beside its letters."""
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
        self.template.setMaximumWidth(_NAME_WIDTH)
        self.template.setAccessibleName(self.tr("Template"))
        self.template.edited.connect(lambda: self.chosen.emit(self.template.value() or ""))
        self.state, self.place = ElidedLabel(self), ElidedLabel(self)
        for label in (self.state, self.place):
            label.setMinimumWidth(_SHORT_STATE)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
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
        self.brief.setAccessibleName(self.tr("Brief that the pages show"))
        self._lay_out()
        self._widen(True)
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
        row.addWidget(self.template, 3)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addLayout(names, 1)
        row.addWidget(self.brief)
        row.addSpacing(style.GAP)
        row.addWidget(self.more)
        row.addWidget(self.new)
        row.addWidget(self.save)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it becomes where rarer verbs have moved into the menu."""
        return QSize(self._needed(_SHORT_NAME_WIDTH, _SHORT_BRIEF, _SHORT_STATE) - self.new.sizeHint().width(), _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        said = max(label.sizeHint().width() for label in (self.place, self.state))
        self._widen(event.size().width() >= self._needed(_NAME_WIDTH, _BRIEF, said))

    def _needed(self, name: int, letters: int, said: int) -> int:
        """The width with every button in the bar."""
        brief = self.fontMetrics().horizontalAdvance("X") * letters + _ARROW
        verbs = sum(button.sizeHint().width() for button in (self.undo, self.redo, self.more, self.new, self.save))
        return name + brief + said + verbs + 12 * style.GAP + 2 * style.INSIDE

    def _widen(self, wide: bool) -> None:
        """Show all, or move the rarer verb into the menu and let fields give way."""
        self._is_wide = wide
        self.new.setVisible(wide)
        self.save.setMinimumWidth(self.save.sizeHint().width())
        self.new_in_menu.setVisible(not wide)
        self.template.setMinimumWidth(_NAME_WIDTH if wide else _SHORT_NAME_WIDTH)
        self.brief.setVisible(wide or self.brief.isEnabled())
        self.brief.setMinimumContentsLength(_BRIEF if wide else _SHORT_BRIEF)

    def _more(self) -> QPushButton:
        button = QPushButton(self.tr("&Hand round"), self)
        menu = QMenu(button)
        self.new_in_menu = menu.addAction(self.new.text())
        self.new_in_menu.triggered.connect(self.new.click)
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
        self.brief.setVisible(self._is_wide or is_open)

    @property
    def shows_open_brief(self) -> bool:
        """Whether the pages show the brief that is open in the main window."""
        return self.brief.value() == _OPEN


def _tool(picture: str, text: str, parent: QWidget) -> QToolButton:
    button = tool_button(picture, text, parent=parent)
    button.setIconSize(QSize(19, 19))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
