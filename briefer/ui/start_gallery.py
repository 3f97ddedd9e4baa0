"""The templates on the start page, each with a picture of its first page."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from briefer import settings
from briefer.ui import style
from briefer.ui.fold import tab_after
from briefer.ui.icons import icon

_PAGE = QSize(142, 200)
_WIDTH, _TEXT = 154, 40
"""Width of a template with its frame, and height of its title below."""


def fill(place: QWidget, templates: Sequence[tuple[str, str]], choose: Callable[[str], object], after: QWidget) -> None:
    """Put a button for each template, by name and title, into the place that the start page keeps for them.

    Tab leads to them from what stands before them, and on to what stands below.
    """
    content = QWidget()
    content.setObjectName("ground")
    row = QHBoxLayout(content)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(style.GAP)
    for name, title in templates:
        button = TemplateButton(title, picture_of(name))
        button.setAccessibleName(style.translate("TemplateButton", "New brief: {0}").format(title))
        button.clicked.connect(lambda _=False, name=name: choose(name))
        row.addWidget(button)
    row.addStretch(1)
    outer = place.layout() or QHBoxLayout(place)
    while (before := outer.takeAt(0)) is not None and (widget := before.widget()):
        widget.hide()
        widget.deleteLater()
    scroll = QScrollArea(place)
    scroll.setWidget(content)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(scroll)
    tab_after(after, content)


def picture_of(name: str) -> Path:
    """The picture of a template's first page; an office's own has none."""
    return settings.resources() / "pictures" / "templates" / f"{name}.png"


class TemplateButton(QAbstractButton):
    """A small page with a title below it; one that is checked is marked. Without a picture the page is empty."""

    def __init__(self, title: str, picture: Path) -> None:
        super().__init__()
        self.setText(title)
        self.setToolTip(style.tip(title))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._picture = QPixmap(str(picture)) if picture.is_file() else QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _PAGE.height() + _TEXT + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = style.colours()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        page = QRect((_WIDTH - _PAGE.width()) // 2, 6, _PAGE.width(), _PAGE.height())
        if self.underMouse() or self.hasFocus() or self.isChecked():
            painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.line), 2))
            painter.setBrush(QColor(colours.chosen))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QPen(QColor(colours.edge)))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRect(page)
        if self._picture.isNull():
            icon("file-plus", "secondary").paint(painter, QRect(page.center().x() - 14, page.center().y() - 14, 28, 28))
        else:
            painter.drawPixmap(page.adjusted(1, 1, -1, -1), self._picture)
        painter.setPen(QColor(colours.ink))
        font = self.font()
        font.setPointSize(style.SMALL)
        painter.setFont(font)
        below = QRect(4, page.bottom() + 6, _WIDTH - 8, _TEXT)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(below, flags, self.text())
        painter.end()
