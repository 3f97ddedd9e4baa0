"""Font families: those that come with Briefer, and those in a template's folder."""

from functools import partial
from pathlib import Path

from briefer import settings
from briefer.document.theme import Face, Family, FontFile

_BOLD = {"wght": 700.0}

USUAL = ("Noto Sans", "Sarabun", "Amiri", "Noto Sans Tamil", "Noto Sans Hebrew", "Noto Sans CJK JP")
"""The families that leave no script of a neighbour without a font; the largest file is the last to be opened."""

_SHIPPED: dict[str, tuple[str, ...]] = {
    "Noto Sans": ("NotoSans.ttf", "NotoSans.ttf", "NotoSans-Italic.ttf", "NotoSans-Italic.ttf"),
    "Sarabun": ("Sarabun-Regular.ttf", "Sarabun-Bold.ttf", "Sarabun-Italic.ttf", "Sarabun-BoldItalic.ttf"),
    "Amiri": ("Amiri-Regular.ttf", "Amiri-Bold.ttf", "Amiri-Italic.ttf", "Amiri-BoldItalic.ttf"),
    "Noto Sans Tamil": ("NotoSansTamil.ttf", "NotoSansTamil.ttf", "", ""),
    "Noto Sans Hebrew": ("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf", "", ""),
    "Noto Sans CJK JP": ("NotoSansCJKjp-Regular.otf", "", "", ""),
    **{
        name: tuple(f"{file}-{face}.ttf" for face in ("Regular", "Bold", "Italic", "BoldItalic"))
        for name, file in (
            ("Liberation Sans", "LiberationSans"),
            ("Liberation Serif", "LiberationSerif"),
            ("Carlito", "Carlito"),
            ("Caladea", "Caladea"),
        )
    },
}
"""Files of each family that comes with Briefer: regular, bold, italic, bold italic.

The faces of Noto Sans are points on the weight axes of variable fonts. The last four have the widths of Word's
usual fonts, and stand in for them.
"""

_AS_WIDE = {
    "arial": "Liberation Sans", "helvetica": "Liberation Sans", "helvetica neue": "Liberation Sans",
    "arimo": "Liberation Sans", "times new roman": "Liberation Serif", "times": "Liberation Serif",
    "tinos": "Liberation Serif", "calibri": "Carlito", "calibri light": "Carlito", "cambria": "Caladea",
}  # fmt: skip
"""Fonts whose letters are as wide as those of a font that is here, by name in small letters."""

_WITH_SERIFS = (
    "garamond", "georgia", "palatino", "bookman", "book antiqua", "century", "baskerville", "didot", "bodoni", "minion",
    "constantia", "caslon", "goudy", "perpetua", "serif", "roman", "cambria", "times",
)  # fmt: skip
_LINE_HEIGHTS = {
    "Noto Sans": 1.362, "Sarabun": 1.3, "Amiri": 1.74, "Noto Sans Tamil": 1.24, "Noto Sans Hebrew": 1.183,
    "Noto Sans CJK JP": 1.448, "Liberation Sans": 1.149, "Liberation Serif": 1.149, "Carlito": 1.221,
    "Caladea": 1.172,
}  # fmt: skip
"""From baseline to baseline as the font itself has it, in sizes."""

_VARIABLE = frozenset({"NotoSans.ttf", "NotoSans-Italic.ttf", "NotoSansTamil.ttf"})


def shipped_names() -> tuple[str, ...]:
    """The families that come with Briefer."""
    return tuple(_SHIPPED)


def nearest(name: str, kind: str = "") -> str:
    """The family that comes with Briefer and looks most like another, which is roman or swiss or of no known kind."""
    key = name.casefold()
    if key in _AS_WIDE:
        return _AS_WIDE[key]
    with_serifs = "sans" not in key and any(word in key for word in _WITH_SERIFS)
    return "Liberation Serif" if with_serifs or (kind == "roman" and "sans" not in key) else "Noto Sans"


def stands_in(reason: str, name: str, other: str) -> str:
    """A sentence that says what stands in for a font, and why."""
    as_wide = ", whose letters are as wide," if _AS_WIDE.get(name.casefold()) == other else ""
    return f"{reason}; {other}{as_wide} stands in for it in PDF files. Word files keep the name {name}."


def line_height(name: str) -> float:
    """From baseline to baseline as a font itself has it, in sizes; of one that is not here, what stands in for it."""
    return _LINE_HEIGHTS.get(name) or _LINE_HEIGHTS[nearest(name)]


def shipped(name: str) -> Family:
    """A family that comes with Briefer."""
    return family(name, settings.resources() / "fonts", _SHIPPED[name])


def family(name: str, folder: Path, files: tuple[str, ...]) -> Family:
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
