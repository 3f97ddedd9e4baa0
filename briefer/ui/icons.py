"""Icons: Lucide's outlines, drawn in the colour of the palette in use when they are painted."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

from briefer import settings
from briefer.ui.style import Colours, colours

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

Tone = Literal["ink", "secondary", "accent", "on_accent", "problem", "good"]

BESIDE_TEXT = QSize(22, 17)
"""Size of an icon on a button with text: wider than the icon, which stands at its start, to keep the text off."""
_STROKE = "1.75"
_CLEAR = QColor(0, 0, 0, 0)


class _Outline(QIconEngine):
    """Draws one outline at the start of the place it is given, another where what it stands for is ticked.

    A disabled icon is drawn at half strength. No name, no outline.
    """

    def __init__(self, name: str, tone: Tone, ticked: str) -> None:
        super().__init__()
        self._name, self._ticked = name, ticked
        self._tone: Tone = tone

    def clone(self) -> QIconEngine:
        return _Outline(self._name, self._tone, self._ticked)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(0.5)
        square = QRect(rect.topLeft(), QSize(min(rect.width(), rect.height()), rect.height()))
        if name := self._ticked if state is QIcon.State.On else self._name:
            size = square.size() * painter.device().devicePixelRatioF()
            painter.drawPixmap(square, draw(name, colour_of(self._tone, colours()), size))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(_CLEAR)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture


def icon(name: str, tone: Tone = "secondary") -> QIcon:
    """An icon by its Lucide name."""
    return QIcon(_Outline(name, tone, name))


def tick_icon(name: str = "") -> QIcon:
    """The icon of an entry in a menu that can be ticked: Qt's own tick is made of a few pixels, and off the line."""
    return QIcon(_Outline(name, "secondary", "check"))


def draw(name: str, colour: str, size: QSize) -> QPixmap:
    """An outline in a colour, in device pixels; Qt keeps it, since a table draws one for each row it shows."""
    key = f"{name} {colour} {size.width()} {size.height()}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    picture = QPixmap(size)
    picture.fill(_CLEAR)
    painter = QPainter(picture)
    _renderer(name, colour).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


def colour_of(tone: Tone, colours: Colours) -> str:
    """The colour of a tone in a scheme."""
    return str(getattr(colours, tone))


def _renderer(name: str, colour: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer  # not before the first icon is drawn: it takes as long as a paint

    source = (settings.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    return QSvgRenderer(QByteArray(source.encode()))
