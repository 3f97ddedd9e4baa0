"""The styles of a Word file, each with what it is based on (ECMA-376, part 1, 17.7)."""

import re
from dataclasses import dataclass, fields, replace
from xml.etree.ElementTree import Element

from briefer.template.word_file import DOCUMENT, A, W, WordFile

_COLOUR = re.compile(r"[0-9a-fA-F]{6}")
_MOST_STEPS = 20


@dataclass(frozen=True)
class Look:
    """How a style looks. Sizes and spaces are points; None is what the style leaves open."""

    font: str | None = None
    size: float | None = None
    colour: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    capitals: bool | None = None
    before: float | None = None
    after: float | None = None

    def over(self, base: "Look") -> "Look":
        """This look, with what it leaves open taken from another."""
        stated = {field.name: getattr(self, field.name) for field in fields(self)}
        return replace(base, **{name: value for name, value in stated.items() if value is not None})


class Styles:
    """The styles of a Word file, by name in small letters, and the accent of its theme."""

    def __init__(self, word: WordFile) -> None:
        styles = word.xml(word.related(DOCUMENT, "styles"))
        theme = word.xml(word.related(DOCUMENT, "theme"))
        self._fonts = _theme_fonts(theme)
        self.accent = _theme_colour(theme, "accent1")
        self._by_id: dict[str, Element] = {}
        self._ids: dict[str, str] = {}
        self._default = Look()
        if styles is None:
            return
        for style in styles.findall(f"{W}style"):
            name = style.find(f"{W}name")
            self._by_id[style.get(f"{W}styleId", "")] = style
            if name is not None and style.get(f"{W}type") == "paragraph":
                self._ids[name.get(f"{W}val", "").lower()] = style.get(f"{W}styleId", "")
        self._default = self._stated(
            styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"), styles.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
        )

    def has(self, name: str) -> bool:
        """Whether the file has a style of this name."""
        return name in self._ids

    def look(self, name: str) -> Look:
        """How a style looks, with all that it is based on."""
        chain: list[Look] = []
        style = self._by_id.get(self._ids.get(name, ""))
        while style is not None and len(chain) < _MOST_STEPS:
            chain.append(self._stated(style.find(f"{W}rPr"), style.find(f"{W}pPr")))
            base = style.find(f"{W}basedOn")
            style = self._by_id.get(base.get(f"{W}val", "")) if base is not None else None
        look = self._default
        for stated in reversed(chain):
            look = stated.over(look)
        return look

    def _stated(self, runs: Element | None, paragraph: Element | None) -> Look:
        spacing = paragraph.find(f"{W}spacing") if paragraph is not None else None
        look = Look(before=_points(spacing, "before", 20), after=_points(spacing, "after", 20))
        if runs is None:
            return look
        return replace(
            look,
            font=self._font(runs.find(f"{W}rFonts")),
            size=_points(runs.find(f"{W}sz"), "val", 2),
            colour=_colour(runs.find(f"{W}color"), f"{W}val"),
            bold=_switch(runs.find(f"{W}b")),
            italic=_switch(runs.find(f"{W}i")),
            capitals=_switch(runs.find(f"{W}caps")),
        )

    def _font(self, fonts: Element | None) -> str | None:
        if fonts is None:
            return None
        theme = fonts.get(f"{W}asciiTheme", "")
        return self._fonts.get("major" if theme.startswith("major") else "minor") if theme else fonts.get(f"{W}ascii")


def _points(element: Element | None, attribute: str, per_point: int) -> float | None:
    text = element.get(f"{W}{attribute}") if element is not None else None
    return float(text) / per_point if text and text.isdigit() else None


def _switch(element: Element | None) -> bool | None:
    return None if element is None else element.get(f"{W}val", "true") not in ("0", "false", "none", "off")


def _colour(element: Element | None, attribute: str) -> str | None:
    value = element.get(attribute, "") if element is not None else ""
    return f"#{value.lower()}" if _COLOUR.fullmatch(value) else None


def _theme_fonts(theme: Element | None) -> dict[str, str]:
    if theme is None:
        return {}
    found = {kind: theme.find(f".//{A}{kind}Font/{A}latin") for kind in ("major", "minor")}
    return {kind: latin.get("typeface", "") for kind, latin in found.items() if latin is not None}


def _theme_colour(theme: Element | None, name: str) -> str | None:
    return _colour(theme.find(f".//{A}{name}/{A}srgbClr"), "val") if theme is not None else None
