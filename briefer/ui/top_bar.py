"""The bar above the workbench: which brief this is, whether it is saved, and what is done with it most."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.actions import Actions
from briefer.ui.icons import BESIDE_TEXT, Tone, icon

_HEIGHT = 58


class TopBar(QFrame):
    """Title and state at the left, undo, redo and the search beside them, export at the right."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setFixedHeight(_HEIGHT)
        self.title = ElidedLabel()
        style.give_role(self.title, "title")
        self.state = ElidedLabel()
        self.state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._picture = QLabel()
        self._picture.setPixmap(icon("file-text", "accent").pixmap(QSize(24, 24)))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.title)
        names.addWidget(self.state)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(style.INSIDE, 0, style.INSIDE, 0)
        row.setSpacing(style.GAP)
        row.addWidget(self._picture)
        row.addSpacing(4)
        row.addLayout(names)
        row.addSpacing(style.GAP)
        row.addWidget(_separator())
        row.addSpacing(4)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(style.GAP)
        row.addLayout(self._tools)
        self._pages = actions.pages
        for action in (actions.undo, actions.redo, actions.find, actions.pages):
            self.add_tool(action)
        self._show_panel()
        actions.pages.changed.connect(self._show_panel)  # which the button has followed by then
        row.addStretch(1)
        self.to_confirm = QPushButton(icon("circle-alert", "problem"), "")
        self.to_confirm.setProperty("tone", "problem")
        style.give_role(self.to_confirm, "link")
        self.to_confirm.setToolTip(self.tr("Go to what is still to be confirmed"))
        self.to_confirm.hide()
        row.addWidget(self.to_confirm)
        row.addWidget(_button(self.tr("Word"), actions.export_docx, "file-down", "ink"))
        row.addWidget(_button(self.tr("Export PDF"), actions.export_pdf, "download", "on_accent", "primary"))

    def add_tool(self, action: QAction) -> None:
        """Put an action beside those of the window, as the library does with the history."""
        self._tools.addWidget(_tool(action))
        self._fit()

    def _show_panel(self) -> None:
        """Show what the button of the pages is for, and not the tick that the menu shows."""
        for tool in self.findChildren(QToolButton):
            if tool.defaultAction() is self._pages:
                tool.setIcon(icon("panel-right"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the tools that the menus have too, where there is too little room; the pages stay in reach."""
        tools = [tool for tool in self.findChildren(QToolButton) if tool.defaultAction() is not None]
        shown = sum(tool.sizeHint().width() + style.GAP for tool in tools if not tool.isHidden())
        every = sum(tool.sizeHint().width() + style.GAP for tool in tools)
        fits = self.minimumSizeHint().width() - shown + every <= self.width()
        for tool in tools:
            tool.setVisible(fits or tool.defaultAction() is self._pages)

    def show_brief(self, title: str, words: str, role: str) -> None:
        """Show the title of the brief and, in words, whether it is saved; the role of the words gives their colour."""
        self.title.setText(title)
        self.state.setText(words)
        style.change(self.state, "role", role)

    def show_to_confirm(self, count: int) -> None:
        """Show, beside the export, how much is still to be confirmed."""
        self.to_confirm.setText(self.tr("{0} to confirm").format(count))
        self.to_confirm.setVisible(bool(count))
        self._fit()

    def repaint_icons(self) -> None:
        """Draw what does not draw itself anew after a change of scheme."""
        self._picture.setPixmap(icon("file-text", "accent").pixmap(QSize(24, 24)))


class ElidedLabel(QLabel):
    """A line that is shortened where it is too long, and says all in its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(style.tip(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()


def _separator() -> QFrame:
    line = QFrame()
    style.give_role(line, "separator")
    line.setFixedSize(1, 26)
    return line


def _tool(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(19, 19))
    button.setAccessibleName(action.text().replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _button(text: str, action: QAction, picture: str, tone: Tone, role: str = "") -> QPushButton:
    button = QPushButton(icon(picture, tone), text)
    button.setIconSize(BESIDE_TEXT)
    button.setToolTip(f"{action.text().replace('&', '')} ({action.shortcut().toString()})")
    style.give_role(button, role)
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    button.setEnabled(action.isEnabled())
    return button
