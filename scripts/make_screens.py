"""Draws every screen, light and dark, in both languages, in two sizes, at 100 % and 200 %, and says what is cut off.

Writes to `build/screens/`; with `--readme` also `resources/help/window.png`, the picture that README shows. Names of
screens after that, such as `start library`, draw these alone. The status is 1 when something is cut off.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from drawn_library import fill_library
from virtual_screen import screen

if TYPE_CHECKING:
    from drawn_window import DrawnWindow
    from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).resolve().parent.parent
SCREENS = ROOT / "build" / "screens"
README = ROOT / "resources" / "help" / "window.png"
SIZES = {"100": [(1600, 960), (1100, 700)], "200": [(1440, 900)]}
FACTORS = {"100": "1", "200": "2"}


def main(wanted: list[str]) -> int:
    """Runs one process for each scale and language, since Qt reads the scale when it starts."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    worst = 0
    with screen(own=True) as display:
        for scale, spoken in product(FACTORS, ("en", "ms")):
            with tempfile.TemporaryDirectory() as home:
                environment = os.environ | {
                    "DISPLAY": display,
                    "QT_SCALE_FACTOR": FACTORS[scale],
                    "XDG_CONFIG_HOME": home,
                    "XDG_DATA_HOME": home,
                }
                fill_library(environment)
                command = [sys.executable, __file__, "--draw", scale, spoken, *wanted]
                worst = max(worst, subprocess.run(command, env=environment).returncode)
    return worst


def draw_all(scale: str, spoken: str, wanted: list[str]) -> int:
    """Draws everything at the scale, and in the language, of this process."""
    from drawn_window import DrawnWindow, application

    from briefer.ui import style

    app = application("ms" if spoken == "ms" else "en")
    if "--readme" in wanted:
        if (scale, spoken) == ("100", "en"):
            style.dress(app, "light")
            draw_for_readme(DrawnWindow(1440, 880))
        wanted = [name for name in wanted if name != "--readme"]
    faults: set[str] = set()
    for scheme, (width, height) in product(("light", "dark"), SIZES[scale]):
        style.dress(app, scheme)
        drawn = DrawnWindow(width, height)
        for name, shown in screens(drawn, lambda name: not wanted or name in wanted):
            drawn.picture(shown).save(str(SCREENS / f"{name}-{scheme}-{spoken}-{width}-{scale}.png"))
            faults |= {f"{name}, {spoken}, {width} px, {scale} %: {fault}" for fault in _cut_off(shown)}
        drawn.close()
    print("\n".join(sorted(faults)))
    return 1 if faults else 0


def _cut_off(shown: "QWidget") -> list[str]:
    if str(ROOT) not in sys.path:
        sys.path.append(str(ROOT))
    from tests.ui.cut_off import cut_off

    return cut_off(shown.window())


def screens(drawn: "DrawnWindow", is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, "QWidget"]]:
    """Each screen by name, and the window or part that shows it. What is not wanted is not brought about."""
    window = drawn.window
    if is_wanted("start"):
        yield "start", window
    drawn.open_sample()
    for section in drawn.view.workbench.sections:
        if is_wanted(section.key):
            drawn.enter(section.key)
            yield section.key, window
    if is_wanted("findings"):
        window.do.findings.trigger()
        yield "findings", window
        window.do.findings.trigger()
    if is_wanted("replace"):
        window.do.replace.trigger()
        yield "replace", window
    yield from _menus(drawn, is_wanted)
    yield from _library(drawn, is_wanted)
    yield from _windows(drawn, is_wanted)


def _menus(drawn: "DrawnWindow", is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, "QWidget"]]:
    from PySide6.QtWidgets import QMenu

    bar = drawn.window.menuBar()
    for number, action in enumerate(bar.actions(), 1):
        menu = action.menu()
        if isinstance(menu, QMenu) and is_wanted(f"menu-{number}"):
            menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
            yield f"menu-{number}", menu
            menu.close()


def _library(drawn: "DrawnWindow", is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, "QWidget"]]:
    from drawn_window import spin

    from briefer.ui.library_household import LibraryHousehold

    house = next(iter(drawn.window.findChildren(LibraryHousehold)), None)
    if house is None:
        return
    for room in ("briefs", "people", "agreements", "follow_ups", "mechanisms", "paragraphs"):
        if is_wanted(f"library-{room}"):
            house.show_room(room)
            spin(400)
            yield f"library-{room}", drawn.window
    if is_wanted("library-import"):
        house.view().show_import()
        yield "library-import", drawn.window


def _windows(drawn: "DrawnWindow", is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, "QWidget"]]:
    from drawn_window import spin, wait

    from briefer.ui.about import About
    from briefer.ui.help_pages import PAGES, Place
    from briefer.ui.help_window import HelpWindow
    from briefer.ui.language import spoken

    window = drawn.window
    if is_wanted("templates"):
        window.do.templates.trigger()
        wait(lambda: _shown("TemplateWindow"), "the templates")
        spin(1500)
        templates = _shown("TemplateWindow")[0]
        yield "templates", templates
        templates.close()
    if is_wanted("about"):
        about = About(drawn.window)
        about.show()
        yield "about", about
        about.close()
    for page in PAGES:
        if is_wanted(f"help-{page}"):
            guide = HelpWindow(spoken(), drawn.window)
            guide.show_place(Place(page))
            yield f"help-{page}", guide
            guide.close()


def _shown(kind: str) -> "list[QWidget]":
    from PySide6.QtWidgets import QApplication

    return [widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == kind and widget.isVisible()]


def draw_for_readme(drawn: "DrawnWindow") -> None:
    """Draws the participants, one cell in focus in form and page alike."""
    drawn.open_sample()
    drawn.enter("participants")
    README.parent.mkdir(parents=True, exist_ok=True)
    drawn.picture().save(str(README), "PNG", 0)  # pyright: ignore[reportCallIssue, reportArgumentType]
    drawn.close()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--draw"]:
        sys.exit(draw_all(sys.argv[2], sys.argv[3], sys.argv[4:]))
    sys.exit(main(sys.argv[1:]))
