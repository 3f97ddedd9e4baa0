"""Numbers as Word counts them: of paragraphs, headings and lists, so that a new one renumbers those after it.

A document gives the numbers of paragraphs and headings as words (“3.”, “2.1”). Where they count as Word would count,
they become Word's own numbers; a number that Word could not come to by counting is written out as text, so that
every number reads as it does in the other files.
"""

import re
from dataclasses import dataclass, field
from typing import Literal

from briefer.document.theme import Theme
from briefer.render.word.look import indent as indented
from briefer.render.word.styles import BULLETS, LIST_LEVELS, ORDERED, list_style
from briefer.render.word.xml import NOTHING, Xml, part, w

Kind = Literal["paragraph", "heading"]
_LABEL = re.compile(r"(\(?)([1-9]\d{0,5}(?:\.[1-9]\d{0,5}){0,8})([.)]?)")
_FORMATS = ("decimal", "lowerLetter", "lowerRoman")
_LEVELS = 9


@dataclass(slots=True)
class _Series:
    """Numbers that count on from one another: what was counted last at each level."""

    number: int
    counted: tuple[int, ...] = ()

    def takes(self, parts: tuple[int, ...]) -> bool:
        """Whether the next number, when counted at this level, is this one."""
        level = len(parts) - 1
        if self.counted[:level] != parts[:level] or len(self.counted) < level:
            return False
        before = sum(self.counted[level : level + 1])  # none yet is 0
        return parts[level] == before + 1


@dataclass(slots=True)
class Numbering:
    """The numberings of one document, made as its blocks ask for them."""

    theme: Theme
    _abstract: list[Xml] = field(default_factory=list[Xml])
    _instances: list[Xml] = field(default_factory=list[Xml])
    _series: dict[tuple[str, ...], _Series] = field(default_factory=dict[tuple[str, ...], _Series])
    _bullets: dict[int, int] = field(default_factory=lambda: {0: BULLETS})
    _patterns: dict[tuple[str, ...], int] = field(default_factory=dict[tuple[str, ...], int])

    def __post_init__(self) -> None:
        """The numberings that styles refer to come first and are always there."""
        first = ("paragraph", "", ".")
        self._series[first] = _Series(self._instance(self._pattern(first)))
        self._instance(self._add_abstract(self._bullet_levels(0)))
        self._instance(self._add_abstract(self._ordered_levels()))

    def label(self, kind: Kind, label: str) -> tuple[int, int] | None:
        """The numbering and level that count to this label, or None when it must be written out."""
        match = _LABEL.fullmatch(label)
        if not match:
            return None
        parts = tuple(int(digits) for digits in match[2].split("."))
        key = (kind, match[1], match[3])
        series = self._series.get(key)
        if series is None or not series.takes(parts):
            if len(parts) > 1:
                return None
            series = self._series[key] = self._started(key, int(match[2]))
        series.counted = parts
        return series.number, len(parts) - 1

    def ordered(self, depth: int, start: int) -> int:
        """A numbering of its own for a list, so that it starts anew."""
        return self._instance(ORDERED - 1, min(depth, _LEVELS - 1), start)

    def bullets(self, ordered_around: int) -> int:
        """The numbering of bulleted lists, whose signs count only the bulleted ones among the lists around."""
        if ordered_around not in self._bullets:
            self._bullets[ordered_around] = self._instance(self._add_abstract(self._bullet_levels(ordered_around)))
        return self._bullets[ordered_around]

    def part(self) -> bytes:
        """The numbering part."""
        return part("numbering", *self._abstract, *self._instances)

    def _started(self, key: tuple[str, ...], first: int) -> _Series:
        unused = key not in self._patterns
        pattern = self._pattern(key)
        return _Series(self._instance(pattern) if unused and first == 1 else self._instance(pattern, 0, first))

    def _pattern(self, key: tuple[str, ...]) -> int:
        if key not in self._patterns:
            self._patterns[key] = self._add_abstract(self._label_levels(*key))
        return self._patterns[key]

    def _add_abstract(self, levels: list[Xml]) -> int:
        id_ = len(self._abstract)
        kind = w("multiLevelType", val="multilevel")
        self._abstract.append(w("abstractNum", kind, *levels, abstractNumId=id_))
        return id_

    def _instance(self, abstract: int, level: int = 0, start: int | None = None) -> int:
        override = NOTHING if start is None else w("lvlOverride", w("startOverride", val=start), ilvl=level)
        id_ = len(self._instances) + 1
        self._instances.append(w("num", w("abstractNumId", val=abstract), override, numId=id_))
        return id_

    def _label_levels(self, kind: str, before: str, after: str) -> list[Xml]:
        """``%1.%2`` at the second level, and so on; a heading's text follows its number, a paragraph's hangs."""
        width = self.theme.number_width
        levels: list[Xml] = []
        for level in range(_LEVELS):
            words = before + ".".join(f"%{number + 1}" for number in range(level + 1)) + after
            style = "NumberedParagraph" if (kind, before, after, level) == ("paragraph", "", ".", 0) else ""
            if kind == "heading":
                levels.append(_level(level, "decimal", words, style, 0, 0, "space"))
            else:
                levels.append(_level(level, "decimal", words, style, width, width))
        return levels

    def _bullet_levels(self, ordered_around: int) -> list[Xml]:
        signs, indent = self.theme.bullets or ("•",), self.theme.list_indent
        levels: list[Xml] = []
        for level in range(_LEVELS):
            sign = signs[min(max(level - ordered_around, 0), len(signs) - 1)]
            style = "" if ordered_around else _linked(False, level)
            levels.append(_level(level, "bullet", sign, style, indent * (level + 1), indent))
        return levels

    def _ordered_levels(self) -> list[Xml]:
        indent = self.theme.list_indent
        return [
            _level(level, _FORMATS[level % 3], f"%{level + 1}.", _linked(True, level), indent * (level + 1), indent)
            for level in range(_LEVELS)
        ]


def _linked(ordered: bool, level: int) -> str:
    return list_style(ordered, level) if level < LIST_LEVELS else ""


def _level(level: int, format_: str, words: str, style: str, left: float, hanging: float, suffix: str = "tab") -> Xml:
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=format_),
        w("pStyle", val=style) if style else NOTHING,
        w("suff", val=suffix) if suffix != "tab" else NOTHING,
        w("lvlText", val=words),
        w("lvlJc", val="left"),
        w("pPr", indented(left, hanging)),
        ilvl=level,
    )
