"""The preview: its bar, and the pages kept up with the brief in the background."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefer.template.custom import OwnSection
from briefer.ui import style
from briefer.ui.editors import ChoiceField
from briefer.ui.page_picture import draw_page
from briefer.ui.page_search import PageSearch
from briefer.ui.pages import Pages
from briefer.ui.service_protocol import Preview, Service
from briefer.ui.session import Scheme, Session
from briefer.ui.tool_button import tool_button
from briefer.ui.worker import Worker

_BAR = 46
_ROOM = 520
"""Pixels that the bar needs for all that it may show."""
_NAME = 190
"""Pixels that the name of an edition may take of the bar."""

Editions = tuple[tuple[str, str], ...]
"""Name and title of each."""


@dataclass(frozen=True, slots=True)
class _Made:
    """What the worker made of a state of the brief."""

    preview: Preview
    pictures: dict[int, QImage]
    scale: float
    editions: Editions
    edition: str
    scheme: Scheme
    own_sections: tuple[OwnSection, ...]


class PreviewPanel(QWidget):
    """Follows a session: each change is laid out and drawn by the worker, and shown when it is ready."""

    failed = Signal(str)
    shown = Signal()
    """The pages show the brief as it was when they were asked for."""
    edition_changed = Signal(str)
    """The name of the edition that the pages show, empty for the usual one."""

    def __init__(self, session: Session, service: Service, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._service, self._worker = session, service, worker
        self.pages = Pages(self)
        self.search = PageSearch(self.pages, worker)
        self.editions = ChoiceField()
        self.editions.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.editions.setMaximumWidth(_NAME)
        self.editions.setAccessibleName(self.tr("Edition"))
        self.editions.setToolTip(self.tr("The edition that the pages show, and that an export makes"))
        self.editions.setProperty("small", True)
        self.editions.hide()
        self._edition = ""
        self._title = QLabel(self.tr("Preview"))
        self._page = QLabel()
        self._percent = QLabel()
        self._percent.setMinimumWidth(44)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self._page, self._percent):
            style.give_role(label, "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.search)
        column.addWidget(self.pages, 1)
        self.pages.pictures_wanted.connect(self._draw_missing)
        self.pages.page_changed.connect(self._tell_page)
        self.pages.zoom_changed.connect(self._tell_zoom)
        self.search.closed.connect(lambda: self.pages.setFocus(Qt.FocusReason.OtherFocusReason))
        self.shown.connect(self.search.pages_changed)
        self.editions.activated.connect(lambda _: self._choose(str(self.editions.currentData())))
        session.changed.connect(self.refresh)
        self._tell_zoom()

    def refresh(self) -> None:
        """Lay out and draw the present state of the brief."""
        brief, service, wanted = self._session.brief, self._service, self._edition
        in_view, scale = self.pages.in_view() or [0], self.pages.device_scale

        def work() -> _Made:
            editions = service.editions(brief)
            edition = wanted if wanted in dict(editions) else ""
            preview = service.preview(brief, edition)
            pictures, scheme = _draw(preview, in_view, scale), Scheme(*service.scheme(brief))
            return _Made(preview, pictures, scale, editions, edition, scheme, service.own_sections(brief))

        self._worker.submit("preview", work, self._show, self.failed.emit, self)

    def _show(self, made: _Made) -> None:
        self._session.scheme = made.scheme
        self._session.show_own(made.own_sections)
        self._offer(made.editions, made.edition)
        self.pages.show_preview(made.preview, made.pictures, made.scale)
        self.shown.emit()

    @property
    def edition(self) -> str:
        """The edition that the pages show; empty for the usual one."""
        return self._edition

    def _choose(self, edition: str) -> None:
        """Show another edition, and let exports make it."""
        self._edition = edition
        self.refresh()
        self.edition_changed.emit(edition)

    def _offer(self, editions: Editions, edition: str) -> None:
        """Offer the editions of the brief's template; one that another template did not have is given up."""
        if edition != self._edition:
            self._edition = edition
            self.edition_changed.emit(edition)
        there = tuple(
            (str(self.editions.itemData(row)), self.editions.itemText(row)) for row in range(self.editions.count())
        )
        if there != editions:
            self.editions.clear()
            for name, title in editions:
                self.editions.addItem(title, name)
            self.editions.setVisible(len(editions) > 1)
        self.editions.setCurrentIndex(max(self.editions.findData(edition), 0))

    def _draw_missing(self) -> None:
        preview, missing, scale = self.pages.preview, self.pages.missing(), self.pages.device_scale
        if preview is None or not missing:
            return

        def show(pictures: dict[int, QImage]) -> None:
            if preview is self.pages.preview:
                self.pages.show_pictures(preview, pictures, scale)
                self.pages.forget_far()
            self._draw_missing()

        self._worker.submit("pictures", lambda: _draw(preview, missing, scale), show, self.failed.emit, self)

    # -- the bar -----------------------------------------------------------------------------------------------------

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("previewBar")
        bar.setFixedHeight(_BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(style.BETWEEN, 0, style.GAP, 0)
        row.setSpacing(4)
        style.give_role(self._title, "heading")
        row.addWidget(self._title)
        row.addSpacing(style.GAP)
        row.addWidget(self._page)
        row.addStretch(1)
        row.addWidget(self.editions)
        row.addWidget(tool_button("search", self.tr("Search in the pages (Ctrl+Shift+F)"), self.search.open))
        row.addWidget(tool_button("zoom-out", self.tr("Smaller"), lambda: self.pages.zoom_by(-1)))
        row.addWidget(self._percent)
        row.addWidget(tool_button("zoom-in", self.tr("Larger"), lambda: self.pages.zoom_by(1)))
        self._fit = tool_button("move-horizontal", self.tr("Fit the width"), self.pages.fit_width)
        self._fit.setCheckable(True)
        row.addWidget(self._fit)
        return bar

    def _tell_page(self) -> None:
        count = self.pages.preview.page_count if self.pages.preview else 0
        words = "{0} / {1}" if self._is_narrow else self.tr("Page {0} of {1}")
        self._page.setText(words.format(self.pages.current_page + 1, count) if count else "")

    @property
    def _is_narrow(self) -> bool:
        return self.width() < _ROOM

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out of the bar what can be done without, where there is too little room for it."""
        super().resizeEvent(event)
        self._title.setHidden(self._is_narrow)
        self._percent.setHidden(self._is_narrow)
        self._tell_page()

    def _tell_zoom(self) -> None:
        self._percent.setText(f"{round(self.pages.zoom * 100)} %")
        self._fit.setChecked(self.pages.fits_width)

    @property
    def page_count(self) -> int:
        """How many pages the brief has, as far as is known."""
        return self.pages.preview.page_count if self.pages.preview else 0


def _draw(preview: Preview, pages: list[int], scale: float) -> dict[int, QImage]:
    return {index: draw_page(preview.page_pdf(index), scale) for index in pages if index < preview.page_count}
