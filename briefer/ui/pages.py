"""The pages of a brief as they will come out, in a scroll area that never flickers.

A picture stays until the one that follows it is ready, and the line at the top of the view stays at the top when pages
above it grow or shrink.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefer.ui import style
from briefer.ui.page_geometry import GAP, Geometry
from briefer.ui.page_picture import Shown
from briefer.ui.service_protocol import Preview, Rectangle

_ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0)
_POINT = 96 / 72
"""Pixels a point at 100 %."""


class Pages(QAbstractScrollArea):
    """Shows a `Preview`. Pictures are asked for through ``pictures_wanted`` and handed in by `show_pictures`."""

    pictures_wanted = Signal()
    clicked = Signal(str)
    """The origin that was clicked."""
    page_changed = Signal()
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview: Preview | None = None
        self._pictures: dict[int, Shown] = {}
        self._fits = True
        self._zoom = 1.0
        self._focused = self._resolved = ""
        self._known: dict[int, tuple[Rectangle, ...]] = {}
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._widest = 595.0
        self._laid = Geometry((), 1.0, 0)
        self._hits: Mapping[int, Sequence[Rectangle]] = {}
        self._hit: tuple[int, int] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_preview(self, preview: Preview, pictures: dict[int, QImage], scale: float) -> None:
        """Show another state of the brief, with the pictures of the pages in view, which were drawn at a scale.

        Where its pages have another size, a view that fits their width comes to another scale by that.
        """
        anchor, zoom = self._anchor(), self.zoom
        self.preview = preview
        self._known = {}
        if self._sizes != preview.page_sizes:
            self._sizes = preview.page_sizes
            self._widest = max((width for width, _ in self._sizes), default=595.0)
            self._laid = Geometry((), 1.0, -1)
        for index in [index for index in self._pictures if index >= preview.page_count]:
            del self._pictures[index]
        self.show_pictures(preview, pictures, scale)
        self._lay_out(anchor)
        self.page_changed.emit()
        if abs(self.zoom - zoom) > 1e-6:
            self.zoom_changed.emit()

    def show_pictures(self, preview: Preview, pictures: dict[int, QImage], scale: float) -> None:
        """Take in pictures drawn at a scale; those of another than the present one show until they are drawn anew."""
        for index, image in pictures.items():
            self._pictures[index] = Shown(image, preview, scale)
        self.viewport().update()

    def missing(self) -> list[int]:
        """Pages in view whose picture is not of the present state and scale."""
        return [index for index in self.in_view() if not self._is_current(index)]

    def forget_far(self) -> None:
        """Drop the pictures of pages far from the view."""
        near = self.in_view()
        for index in [i for i in self._pictures if near and not near[0] - 6 <= i <= near[-1] + 6]:
            del self._pictures[index]

    def _is_current(self, index: int) -> bool:
        shown = self._pictures.get(index)
        return bool(shown and shown.preview is self.preview and abs(shown.scale - self.device_scale) < 1e-6)

    def focus_on(self, path: str) -> None:
        """Outline what stands for a path, and bring it into view when it isn't."""
        if path == self._focused:
            return
        self._focused = path
        self._resolved, page = self._resolve(path)
        place = self._outline(page, self._rect(page)) if page is not None else None
        if place and not place.intersects(QRectF(self.viewport().rect())):
            self.verticalScrollBar().setValue(int(self.verticalScrollBar().value() + place.top() - self.height() / 3))
        self.viewport().update()

    def show_share(self, path: str, share: float) -> None:
        """Bring the part of what stands for a path into view that lies at a share of its height, from 0 to 1."""
        if self.preview is None:
            return
        there = [(page, r) for page in self.preview.pages_of(path) for r in self._rectangles(page) if r.origin == path]
        rest = share * sum(rectangle.height for _, rectangle in there)
        for page, rectangle in there:
            if rest <= rectangle.height:
                place = self._in_view(rectangle, self._rect(page))
                at = QPoint(0, round(place.top() + rest * self._scale))
                if not 0 <= at.y() < self.viewport().height():
                    self.bring_into_view(at)
                return
            rest -= rectangle.height

    # -- zoom --------------------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """1.0 is the size on paper."""
        return self._fitting() if self._fits else self._zoom

    @property
    def device_scale(self) -> float:
        """Pixels of the screen a point."""
        return self._scale * self.devicePixelRatioF()

    @property
    def fits_width(self) -> bool:
        """Whether the zoom follows the width of the view."""
        return self._fits

    def fit_width(self) -> None:
        """Let the zoom follow the width of the view."""
        self._rezoom(lambda: setattr(self, "_fits", True))

    def zoom_by(self, steps: int) -> None:
        """Go to the next larger or smaller zoom."""
        now = self.zoom
        larger = [zoom for zoom in _ZOOMS if zoom > now + 0.005]
        smaller = [zoom for zoom in _ZOOMS if zoom < now - 0.005]
        choice = larger[:1] if steps > 0 else smaller[-1:]
        if choice:
            self.set_zoom(choice[0])

    def set_zoom(self, zoom: float) -> None:
        """Set the zoom; it follows the width no longer."""

        def change() -> None:
            self._fits, self._zoom = False, zoom

        self._rezoom(change)

    def _rezoom(self, change: Callable[[], None]) -> None:
        anchor = self._anchor()
        change()
        self._lay_out(anchor)
        self.zoom_changed.emit()

    @property
    def _scale(self) -> float:
        return self.zoom * _POINT

    def _fitting(self) -> float:
        """The zoom at which the widest page fills the width.

        Room for the scroll bar is always left: a page that only just needs the bar would fit without it once the bar
        has made it narrower, and the two would follow each other for ever.
        """
        width = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()
        return max((width - 2 * GAP) / self._widest / _POINT, 0.1)

    # -- layout ------------------------------------------------------------------------------------------------------

    @property
    def _geometry(self) -> Geometry:
        """Where the pages stand, made anew when their sizes, the zoom or the width of the view have changed."""
        scale, view = self._scale, self.viewport().width()
        if (self._laid.scale, self._laid.view) != (scale, view):
            self._laid = Geometry(self._sizes, scale, view)
        return self._laid

    def _rect(self, index: int) -> QRectF:
        """Where a page stands in the viewport."""
        return self._geometry.rects[index].translated(
            -self.horizontalScrollBar().value(), -self.verticalScrollBar().value()
        )

    def in_view(self) -> list[int]:
        """The pages that can be seen."""
        geometry, top = self._geometry, self.verticalScrollBar().value()
        first = bisect_right(geometry.bottoms, top)
        view = QRectF(self.viewport().rect())
        found: list[int] = []
        for index in range(first, len(geometry.rects)):
            rect = self._rect(index)
            if rect.top() >= view.bottom():
                break
            if rect.intersects(view):
                found.append(index)
        return found

    @property
    def current_page(self) -> int:
        """The page that holds the middle of the view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        bottoms = self._geometry.bottoms
        return min(bisect_left(bottoms, middle - GAP), max(len(bottoms) - 1, 0))

    def _anchor(self) -> tuple[int, float]:
        """What stands at the top of the view: a page, and points from its top."""
        index = bisect_right(self._geometry.bottoms, self.verticalScrollBar().value())
        if index < len(self._geometry.rects):
            return index, -self._rect(index).top() / self._scale
        return 0, -GAP / self._scale

    def _lay_out(self, anchor: tuple[int, float]) -> None:
        geometry = self._geometry
        view = self.viewport().size()
        for bar, length, shown in (
            (self.verticalScrollBar(), geometry.height, view.height()),
            (self.horizontalScrollBar(), geometry.width - 1, view.width()),
        ):
            bar.setRange(0, max(0, round(length) - shown))
            bar.setPageStep(shown)
        index, points = anchor
        if index < len(geometry.rects):
            top = GAP + sum(height * geometry.scale + GAP for _, height in self._sizes[:index])
            self.verticalScrollBar().setValue(round(top + points * geometry.scale))
        self._ask()
        self.viewport().update()

    def _ask(self) -> None:
        if self.missing():
            self.pictures_wanted.emit()

    def _on_scrolled(self) -> None:
        self._ask()
        self.page_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self._anchor()
        super().resizeEvent(event)
        self._lay_out(anchor)
        if self._fits:
            self.zoom_changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(480, 640)

    # -- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = style.colours()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(colours.desk))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in self.in_view():
            self._paint_page(painter, self._rect(index), index, colours)
        painter.end()

    def _paint_page(self, painter: QPainter, rect: QRectF, index: int, colours: style.Colours) -> None:
        shown = self._pictures.get(index)
        if shown:
            painter.drawImage(self._picture_rect(rect, shown), shown.image)
        else:
            painter.fillRect(rect, Qt.GlobalColor.white)
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.drawLine(rect.bottomLeft() + QPointF(2, 1), rect.bottomRight() + QPointF(0, 1))
        self._paint_hits(painter, rect, index)
        painter.setPen(QPen(QColor(style.LIGHT.accent), 2))
        if place := self._outline(index, rect):
            painter.drawRoundedRect(place.adjusted(-3, -1.5, 0, 1.5), 3, 3)

    def _paint_hits(self, painter: QPainter, page: QRectF, index: int) -> None:
        """Outline what was searched for; the one at hand is filled as well, and its outline is thicker."""
        for number, hit in enumerate(self._hits.get(index, ())):
            is_current = self._hit == (index, number)
            painter.setPen(QPen(QColor(style.LIGHT.problem), 2.5 if is_current else 1.25))
            painter.setBrush(QColor(255, 196, 0, 110) if is_current else QColor(255, 196, 0, 45))
            painter.drawRoundedRect(self._in_view(hit, page).adjusted(-1.5, -1.5, 1.5, 1.5), 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def show_hits(self, hits: Mapping[int, Sequence[Rectangle]], hit: tuple[int, int] | None) -> None:
        """Outline what was found on the pages, and bring one into view: a page and which of those on it."""
        self._hits = hits
        if hit != self._hit and hit is not None:
            place = self._in_view(hits[hit[0]][hit[1]], self._rect(hit[0]))
            if not QRectF(self.viewport().rect()).adjusted(0, 8, 0, -8).contains(place):
                self.bring_into_view(place.center().toPoint())
        self._hit = hit
        self.viewport().update()

    def _picture_rect(self, page: QRectF, shown: Shown) -> QRectF:
        """Where a picture goes: pixel for pixel when it was drawn at this scale, so that type stays sharp."""
        if abs(shown.scale - self.device_scale) > 1e-6:
            return page
        return QRectF(page.topLeft(), shown.image.size().toSizeF() / self.devicePixelRatioF())

    def _outline(self, index: int, page: QRectF) -> QRectF | None:
        """The rectangle around what stands for the focused path on a page: the path itself, else what was resolved."""
        there = self._rectangles(index)
        found = [r for r in there if r.origin == self._focused] or [r for r in there if r.origin == self._resolved]
        outline = QRectF()
        for rectangle in found:
            outline = outline.united(self._in_view(rectangle, page))
        return outline if outline.isValid() else None

    def _resolve(self, path: str) -> tuple[str, int | None]:
        """The path, or the nearest part around it that a page shows, and that page; those in view come first."""
        if self.preview is None:
            return "", None
        near = self.in_view()
        while path:
            here = next((index for index in near if any(r.origin == path for r in self._rectangles(index))), None)
            if here is not None:
                return path, here
            if pages := self.preview.pages_of(path):
                return path, pages[0]
            path = path.rpartition("/")[0]
        return "", None

    def _rectangles(self, index: int) -> tuple[Rectangle, ...]:
        """What stands on a page, remembered while the preview is the same."""
        if self.preview is None:
            return ()
        if index not in self._known:
            self._known[index] = self.preview.rectangles(index)
        return self._known[index]

    def _in_view(self, rectangle: Rectangle, page: QRectF) -> QRectF:
        scale = self._scale
        return QRectF(
            page.left() + rectangle.x * scale,
            page.top() + rectangle.y * scale,
            rectangle.width * scale,
            rectangle.height * scale,
        )

    # -- mouse and keys ----------------------------------------------------------------------------------------------

    def origin_at(self, place: QPointF) -> str:
        """The origin of the smallest thing at a place in the view; empty when there is none."""
        if not self.preview:
            return ""
        for index in self.in_view():
            page = self._rect(index)
            if page.contains(place):
                hits = [r for r in self._rectangles(index) if self._in_view(r, page).contains(place)]
                return min(hits, key=lambda r: r.width * r.height).origin if hits else ""
        return ""

    def place_of(self, origin: str) -> QPoint | None:
        """A point in the view where an origin stands, when it is on a page."""
        if not self.preview:
            return None
        for index in range(len(self._sizes)):
            page = self._rect(index)
            for rectangle in self._rectangles(index):
                if rectangle.origin == origin:
                    return self._in_view(rectangle, page).center().toPoint()
        return None

    def go_to_page(self, index: int) -> None:
        """Bring the top of a page into view."""
        self.verticalScrollBar().setValue(round(self._rect(index).top()) + self.verticalScrollBar().value() - GAP)

    def bring_into_view(self, place: QPoint) -> None:
        """Scroll so that a place of the view stands in its middle."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + place.y() - self.viewport().height() // 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and (origin := self.origin_at(event.position())):
            self.clicked.emit(origin)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = bool(self.origin_at(event.position()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        key = Qt.Key(event.key())
        if key in steps:
            bar.setValue(bar.value() + steps[key])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()
