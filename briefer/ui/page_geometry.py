"""Where the pages stand below each other in a view."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF

GAP = 18
"""Pixels around and between pages."""


class Geometry:
    """Where pages of some sizes stand at a scale, in a view of a width, before it is scrolled."""

    def __init__(self, sizes: Sequence[tuple[float, float]], scale: float, view: int) -> None:
        self.scale, self.view = scale, view
        self.rects: list[QRectF] = []
        self.bottoms: list[float] = []
        top, widest = float(GAP), 0.0
        for width, height in sizes:
            left = max((view - width * scale) / 2, GAP)
            size = QSizeF(ceil(width * scale), ceil(height * scale))
            self.rects.append(QRectF(QPointF(round(left), round(top)), size))
            self.bottoms.append(round(top) + size.height())
            top += height * scale + GAP
            widest = max(widest, width)
        self.height = top
        self.width = widest * scale + 2 * GAP
