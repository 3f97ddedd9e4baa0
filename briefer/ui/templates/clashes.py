"""The card in which a person decides what becomes of settings that somebody else changed at the same time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefer.template.outside import settled
from briefer.ui import style
from briefer.ui.card import Card, link
from briefer.ui.pick import Pick
from briefer.ui.templates.differences import said, setting_in_words
from briefer.ui.templates.draft import Outside


class Clashes(QScrollArea):
    """A row for each setting that both changed, and the other ways out: theirs as it is, or another template."""

    settled = Signal(str)
    """The text to save: theirs with my changes, and with what was chosen."""
    theirs_wanted = Signal()
    another_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.outside: Outside | None = None
        self.picks: list[Pick] = []

    def show_clashes(self, outside: Outside) -> None:
        """Show both sides of each clash."""
        self.outside = outside
        page = QWidget()
        page.setObjectName("ground")
        column = QVBoxLayout(page)
        column.setContentsMargins(style.INSIDE, style.INSIDE, style.INSIDE, style.INSIDE)
        hint = self.tr("What only one of you changed is kept. Choose for what you both changed; Undo takes it back.")
        card = Card(page, "", self.tr("Somebody else has changed this template"), hint)
        column.addWidget(card)
        column.addStretch(1)
        clashes = outside.merged.clashes
        self.picks = [Pick(setting_in_words(one.key), said(one.mine), said(one.theirs), card) for one in clashes]
        for pick in self.picks:
            card.body.addWidget(pick)
        self._add_verbs(card)
        self.setWidget(page)
        self.picks[0].mine.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_verbs(self, card: Card) -> None:
        for text, picture, wanted in (
            (self.tr("Save mine as another template…"), "copy", self.another_wanted),
            (self.tr("Take theirs as it is, without my changes"), "undo-2", self.theirs_wanted),
        ):
            other = link(text, picture, card)
            other.clicked.connect(wanted)
            card.body.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        cancel, save = QPushButton(self.tr("Cancel"), card), QPushButton(self.tr("Save what is chosen"), card)
        style.give_role(save, "primary")
        cancel.clicked.connect(self.cancelled)
        save.clicked.connect(self._settle)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        card.body.addLayout(row)

    def _settle(self) -> None:
        if self.outside is not None:
            self.settled.emit(settled(self.outside.merged, [pick.mine.isChecked() for pick in self.picks]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
