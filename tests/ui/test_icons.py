"""The icons that the window asks for."""

import re
from pathlib import Path

from PySide6.QtCore import QSize

from briefer import settings
from briefer.ui import icons

UI = Path(icons.__file__).parent
FOLDER = settings.resources() / "icons"


def test_every_icon_is_used_and_none_is_missing():
    sources = "\n".join(file.read_text(encoding="utf-8") for file in UI.glob("*.py"))
    shipped = {file.stem for file in FOLDER.glob("*.svg")}
    assert {name for name in shipped if f'"{name}"' not in sources} == set()
    asked = set(re.findall(r'icon\("([a-z0-9-]+)"', sources))
    assert asked - shipped == set()


def test_the_licence_of_the_icons_lies_beside_them():
    assert "ISC License" in (FOLDER / "LICENSE-lucide.txt").read_text(encoding="utf-8")


def test_an_icon_is_drawn_in_the_colour_asked_for(application: object):
    image = icons.draw("plus", "#ff0000", QSize(48, 48)).toImage()
    middle = image.pixelColor(24, 24)
    assert (middle.red() > 200, middle.green(), image.pixelColor(1, 1).alpha()) == (True, 0, 0)
