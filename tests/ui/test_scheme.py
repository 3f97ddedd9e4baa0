"""Light and dark colours, changed while the window is open."""

from collections.abc import Callable

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from briefer.ui import style
from tests.briefs import make_brief
from tests.ui.driver import Driver, spin

Drive = Callable[..., Driver]


def ground_and_ink(driver: Driver) -> tuple[QColor, set[str]]:
    """The colour of the middle card at its edge, and all colours in a strip of it."""
    card = driver.bench.cards[0]
    image = card.grab().toImage()
    strip = {image.pixelColor(x, y).name() for x in range(20, 200) for y in range(16, 34)}
    return image.pixelColor(10, 10), strip


def test_everything_changes_at_once_and_the_choice_is_remembered(drive: Drive):
    driver = drive(make_brief())
    try:
        schemes: tuple[tuple[style.Scheme, style.Colours], ...] = (("dark", style.DARK), ("light", style.LIGHT))
        for scheme, colours in schemes:
            driver.window.use_scheme(scheme)
            spin(20)
            ground, strip = ground_and_ink(driver)
            assert ground.name() == colours.card
            assert colours.ink in strip, f"no ink of the {scheme} scheme in the title of a card"
            assert driver.preferences.scheme == scheme
            assert (driver.window.do.dark.isChecked(), driver.window.do.light.isChecked()) == (
                scheme == "dark",
                scheme == "light",
            )
        driver.window.do.system.trigger()
        assert driver.preferences.scheme is None
        assert driver.window.do.system.isChecked()
        assert style.colours() is style.LIGHT, "this system asks for no dark colours"
    finally:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        style.dress(application, "light")
