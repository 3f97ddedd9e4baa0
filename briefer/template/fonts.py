"""Font families: those that come with Briefer, and those in a template's folder."""

from functools import partial
from pathlib import Path

from briefer import settings
from briefer.document.theme import Face, Family, FontFile

_BOLD = {"wght": 700.0}

_SHIPPED = {
    "Noto Sans": ("NotoSans.ttf", "NotoSans.ttf", "NotoSans-Italic.ttf", "NotoSans-Italic.ttf"),
    "Sarabun": ("Sarabun-Regular.ttf", "Sarabun-Bold.ttf", "Sarabun-Italic.ttf", "Sarabun-BoldItalic.ttf"),
    "Amiri": ("Amiri-Regular.ttf", "Amiri-Bold.ttf", "Amiri-Italic.ttf", "Amiri-BoldItalic.ttf"),
    "Noto Sans CJK JP": ("NotoSansCJKjp-Regular.otf", "", "", ""),
}
"""Files of each family that comes with Briefer: regular, bold, italic, bold italic.

The faces of Noto Sans are points on the weight axis of two variable fonts.
"""

_VARIABLE = frozenset({"NotoSans.ttf", "NotoSans-Italic.ttf"})


def shipped_names() -> tuple[str, ...]:
    """The families that come with Briefer."""
    return tuple(_SHIPPED)


def shipped(name: str) -> Family:
    """A family that comes with Briefer."""
    return family(name, settings.resources() / "fonts", _SHIPPED[name])


def family(name: str, folder: Path, files: tuple[str, str, str, str]) -> Family:
    """A family from its files: regular, bold, italic, bold italic; an empty name for a face that it lacks."""
    regular, bold, italic, bold_italic = files
    return Family(
        name,
        regular=_face(folder, regular, bold=False),
        bold=_face(folder, bold, bold=True) if bold else None,
        italic=_face(folder, italic, bold=False) if italic else None,
        bold_italic=_face(folder, bold_italic, bold=True) if bold_italic else None,
    )


def _face(folder: Path, file: str, *, bold: bool) -> Face:
    font = FontFile(file, partial(_read, folder / file))
    return Face(font, _BOLD if bold and file in _VARIABLE else {})


def _read(path: Path) -> bytes:
    return path.read_bytes()
