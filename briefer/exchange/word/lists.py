"""What the styles and numberings of a file say of lists."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from briefer.exchange.word.package import Node, W, WordFile, as_int, value

Kind = Literal["p", "ul", "ol"]
"""A paragraph, or an entry of a bulleted or numbered list, as in a rich text."""


@dataclass(slots=True)
class Lists:
    """What the styles and numberings of a file say of lists."""

    styles: Mapping[str, str]
    """Names of styles by their ids."""
    numbers: Mapping[str, tuple[str, int]] = field(default_factory=dict[str, tuple[str, int]])
    """The numbering and level that a style brings, by its id."""
    formats: Mapping[str, Mapping[int, str]] = field(default_factory=dict[str, Mapping[int, str]])
    """The format of each level of a numbering."""

    @classmethod
    def of(cls, file: WordFile) -> "Lists":
        """What a file says."""
        names: dict[str, str] = {}
        numbers: dict[str, tuple[str, int]] = {}
        for node in (node for styles in file.related("styles") for node in styles.iter(f"{W}style")):
            id_ = node.get(f"{W}styleId", "")
            names[id_] = value(node, "name") or id_
            if number := value(node, "pPr/numPr/numId"):
                numbers[id_] = number, as_int(value(node, "pPr/numPr/ilvl"))
        return cls(names, numbers, _formats(file.related("numbering")))

    @classmethod
    def ours(cls) -> "Lists":
        """What our own writer means by its styles, whose names are their ids."""
        return cls({})

    def name(self, style: str) -> str:
        """The name of a style."""
        return self.styles.get(style, style)

    def kind(self, style: str, properties: Node | None) -> tuple[Kind, int]:
        """Whether a paragraph is an entry of a list, and how deep: by the name of its style, else by its number."""
        name = self.name(style).replace(" ", "").lower()
        number, level = self._numbering(style, properties)
        for start, kind in _LIST_STYLES:
            if name.startswith(start):
                deep = name.removeprefix(start)
                return kind, max(level, int(deep) - 1 if deep.isdigit() else 0)
        if not number or number == "0" or name.startswith("heading"):
            return "p", 0
        format_ = self.formats.get(number, {}).get(level, "")
        if name in _NO_LISTS and format_ != "bullet":  # its own number; a bullet somebody gave it
            return "p", 0
        return ("p", 0) if format_ in ("", "none") else ("ul" if format_ == "bullet" else "ol", level)

    def _numbering(self, style: str, properties: Node | None) -> tuple[str, int]:
        number, level = self.numbers.get(style, ("", 0))
        if properties is None:
            return number, level
        own = value(properties, "numPr/numId")
        return (own, as_int(value(properties, "numPr/ilvl"))) if own else (number, level)


_LIST_STYLES: tuple[tuple[str, Kind], ...] = (
    ("listbullet", "ul"), ("tablebullet", "ul"), ("listnumber", "ol"), ("tablenumber", "ol"),
)  # fmt: skip
_NO_LISTS = frozenset({"numberedparagraph", "title", "subtitle"})


def _formats(numbering: list[Node]) -> dict[str, dict[int, str]]:
    levels = {
        node.get(f"{W}abstractNumId"): {
            as_int(level.get(f"{W}ilvl")): value(level, "numFmt") for level in node.iter(f"{W}lvl")
        }
        for part in numbering
        for node in part.iter(f"{W}abstractNum")
    }
    return {
        node.get(f"{W}numId", ""): levels.get(value(node, "abstractNumId"), {})
        for part in numbering
        for node in part.iter(f"{W}num")
    }
