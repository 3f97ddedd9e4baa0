"""The window opens as it was left."""

from pathlib import Path

from PySide6.QtCore import QSize

from briefer.ui.main_window import MainWindow
from briefer.ui.preferences import Preferences
from briefer.ui.window_size import size_at_first
from tests.briefs import make_brief
from tests.ui.driver import Driver, spin


def test_size_and_shares_of_the_width_are_kept_from_one_start_to_the_next(application: object, tmp_path: Path):
    first = Driver(tmp_path, make_brief(), size=(1300, 820))
    first.bench.panes.setSizes([600, 460])
    spin(5)
    kept = first.bench.panes.sizes()
    first.close()
    again = MainWindow(Preferences(tmp_path / "preferences.ini"))
    assert again.size() == QSize(1300, 820)
    again.deleteLater()
    second = Driver(tmp_path, make_brief(), size=(1300, 820))
    assert second.bench.panes.sizes() == kept
    second.close()


def test_a_window_is_at_first_no_larger_than_its_screen_with_its_frame(application: object, tmp_path: Path):
    window = MainWindow(Preferences(tmp_path / "preferences.ini"))
    room = window.screen().availableSize()
    size_at_first(window, QSize(room.width(), room.height()))
    assert window.width() < room.width()
    assert window.height() <= room.height() - 40, "there is no room for the title bar"
    window.deleteLater()
