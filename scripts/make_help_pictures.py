"""Takes the pictures of the guide from the window as it is, in both languages, to `resources/help/pictures/`.

They are taken at 200 % and shown at half their size, and have few colours, so that they are sharp and small.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from drawn_library import fill_library
from virtual_screen import screen

if TYPE_CHECKING:
    from drawn_window import DrawnWindow
    from PySide6.QtGui import QPixmap

PICTURES = Path(__file__).resolve().parent.parent / "resources" / "help" / "pictures"
COLOURS = 128


def main() -> int:
    """Runs one process for each language."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with screen(own=True) as display:
        for spoken in ("en", "ms"):
            with tempfile.TemporaryDirectory() as home:
                environment = os.environ | {
                    "DISPLAY": display,
                    "QT_SCALE_FACTOR": "2",
                    "XDG_CONFIG_HOME": home,
                    "XDG_DATA_HOME": home,
                }
                fill_library(environment)
                if status := subprocess.run([sys.executable, __file__, spoken], env=environment).returncode:
                    return status
    return 0


def take_all(spoken: str) -> None:
    """Takes every picture in the language of this process."""
    from drawn_window import DrawnWindow, application

    from briefer.ui import style

    app = application("ms" if spoken == "ms" else "en")
    style.dress(app, "light")
    drawn = DrawnWindow(1240, 780)
    for name, picture in pictures(drawn):
        _write(picture, PICTURES / f"{name}-{spoken}.png")
    drawn.close()


def pictures(drawn: "DrawnWindow") -> Iterator[tuple[str, "QPixmap"]]:
    """Each picture by name. A part of the window is drawn where the whole would be too small to read."""
    from drawn_window import spin

    from briefer.ui.library_household import LibraryHousehold
    from briefer.ui.rich_field import RichField

    yield "start", drawn.picture(drawn.window.start)
    drawn.open_sample()
    bench = drawn.view.workbench
    drawn.enter("meeting")
    yield "window", drawn.picture()
    yield "preview", drawn.picture(bench.preview)
    yield "participants", drawn.picture(drawn.enter("participants"))
    yield "table", drawn.picture(drawn.enter("agreements"))
    drawn.enter("summary")
    bench.cards[2].findChildren(RichField)[0].setFocus()
    yield "text", drawn.picture(bench.cards[2])
    drawn.window.do.findings.trigger()
    yield "findings", drawn.picture(bench.findings_list)
    drawn.window.do.findings.trigger()
    drawn.window.findChildren(LibraryHousehold)[0].show_room("follow_ups")
    spin(600)
    yield "library", drawn.picture()


def _write(picture: "QPixmap", file: Path) -> None:
    from PIL import Image

    image = picture.toImage()
    image.setDevicePixelRatio(1)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.png"
        image.save(str(whole))
        with Image.open(whole) as drawn:
            drawn.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


if __name__ == "__main__":
    if sys.argv[1:]:
        take_all(sys.argv[1])
    else:
        sys.exit(main())
