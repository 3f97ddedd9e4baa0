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
                command = [sys.executable, __file__, "--draw", scale, spoken, *wanted]
                worst = max(worst, subprocess.run(command, env=environment).returncode)
    return worst


def draw_all(scale: str, spoken: str, wanted: list[str]) -> int:
    """Draws everything at the scale, and in the language, of this process."""
    import screens_library
    from drawn_window import DrawnWindow, application

    from briefer import settings
    from briefer.exchange.brief_file import read_brief
    from briefer.ui import style

    app = application("ms" if spoken == "ms" else "en")
    screens_library.fill(read_brief(settings.sample()))
    if "--readme" in wanted:
        if (scale, spoken) == ("100", "en"):
            style.dress(app, "light")
            draw_for_readme(DrawnWindow(1440, 880))
        wanted = [name for name in wanted if name != "--readme"]
    faults: set[str] = set()
    for scheme, (width, height) in product(("light", "dark"), SIZES[scale]):
        style.dress(app, scheme)
        drawn = DrawnWindow(width, height)
        for name, shown in _screens(drawn, lambda name: not wanted or name in wanted):
            drawn.picture(shown).save(str(SCREENS / f"{name}-{scheme}-{spoken}-{width}-{scale}.png"))
            faults |= {f"{name}, {spoken}, {width} px, {scale} %: {fault}" for fault in _cut_off(shown)}
        drawn.close()
    print("\n".join(sorted(faults)))
    return 1 if faults else 0


def _screens(drawn: "DrawnWindow", is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, "QWidget"]]:
    """Each screen by name, and the window or part that shows it."""
    import screens_library
    import screens_window

    if is_wanted("start"):
        yield "start", drawn.window
    drawn.open_sample()
    yield from screens_window.screens(drawn, is_wanted)
    yield from screens_library.screens(drawn, is_wanted)
    yield from screens_window.other_windows(drawn, is_wanted)


def _cut_off(shown: "QWidget") -> list[str]:
    if str(ROOT) not in sys.path:
        sys.path.append(str(ROOT))
    from tests.ui.cut_off import cut_off

    return cut_off(shown.window())


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
