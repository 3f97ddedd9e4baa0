"""Text set for tests: the words of each line, read back from the codes of the font."""

import re
from typing import Any

from briefer.document.blocks import Align, Block
from briefer.document.runs import Runs, Text
from briefer.document.theme import Theme
from briefer.layout.blocks import lay_out
from briefer.layout.boxes import BlockBox, Line, Piece
from briefer.layout.fonts import Files, Fonts
from briefer.layout.text import Place, Typesetter
from tests.documents import make_theme

_CODE = re.compile(r"\{\S+ \w{4} ([0-9A-F]*)\}|>[^<]*<|([0-9A-F]{4})")


def make_setter(theme: Theme | None = None, language: str = "en-GB") -> Typesetter:
    theme = theme or make_theme()
    return Typesetter(theme, Fonts(theme, Files(), language), language)


SETTER = make_setter()
"""One for all tests that need no other: fonts are read once."""


def set_lines(text: str | Runs, width: float, setter: Typesetter = SETTER, **changes: Any) -> list[str]:
    """The words of each line of a text in body style."""
    return [shown(line) for line in lines_of(text, width, setter, **changes)]


def lines_of(
    text: str | Runs, width: float, setter: Typesetter = SETTER, align: Align = "start", hyphenate: bool = False
) -> tuple[Line, ...]:
    runs = (Text(text),) if isinstance(text, str) else text
    measured = setter.measure(runs, setter.theme.styles["body"], lambda _: 1, hyphenate)
    return measured.lines(Place(0.0, width, align))[0]


def width_of(text: str | Runs, setter: Typesetter = SETTER) -> float:
    runs = (Text(text),) if isinstance(text, str) else text
    return setter.measure(runs, setter.theme.styles["body"], lambda _: 1).natural


def shown(line: Line) -> str:
    """What whoever copies a line gets."""
    return "".join(map(_text, line.pieces)).rstrip(" ")


def _text(piece: Piece) -> str:
    if piece.actual:
        return piece.actual
    codes = "".join(codes for _, codes in piece.raised) or piece.codes
    characters = piece.ink.font.characters
    found: list[str] = []
    for match in _CODE.finditer(codes):
        if match[1]:
            found.append(bytes.fromhex(match[1]).decode("utf-16-be"))
        elif match[2]:
            code = int(match[2], 16)
            found.append(characters.aliases[code][1] if code in characters.aliases else characters.texts[code])
    return "".join(found)


def box_of(block: Block, setter: Typesetter = SETTER) -> BlockBox:
    return lay_out(setter, block, {})
