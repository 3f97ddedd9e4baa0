"""What all blocks of one document share while they are written: links, numbers, anchors, fonts, pictures."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import uharfbuzz as hb

from briefer.document.anchor import MOST_OCCURRENCES, Kind, bookmark
from briefer.document.blocks import Document
from briefer.document.runs import Runs
from briefer.document.theme import Family, Theme
from briefer.layout.bidi import is_right_to_left
from briefer.layout.fonts import Files
from briefer.layout.fonts import Fonts as MeasuredFonts
from briefer.layout.text import Typesetter
from briefer.render.word.numbering import Numbering
from briefer.render.word.package import Package, Relationships
from briefer.render.word.xml import NOTHING, Xml, join

Span = tuple[Xml, Xml]
"""What stands before and after some content."""

_EXTENSIONS = {"image/png": "png", "image/jpeg": "jpeg"}


@dataclass(slots=True)
class Anchors:
    """Bookmarks, each with a number and a name of its own."""

    _made: int = 0
    _occurrences: dict[tuple[Kind, str], int] = field(default_factory=dict[tuple[Kind, str], int])

    def text(self, origin: str) -> Span:
        """The bookmark around a field's words."""
        return self._of("text", origin)

    def place(self, origin: str) -> Xml:
        """The empty bookmark at the start of what belongs to an origin; nothing without one."""
        return join(self._of("place", origin)) if origin else NOTHING

    def named(self, name: str) -> Span:
        """A bookmark with a name that is no origin's."""
        self._made += 1
        start = f'<w:bookmarkStart w:id="{self._made}" w:name="{name}"/>'
        return Xml(start), Xml(f'<w:bookmarkEnd w:id="{self._made}"/>')

    def _of(self, kind: Kind, origin: str) -> Span:
        occurrence = self._occurrences.get((kind, origin), 0) + 1
        self._occurrences[kind, origin] = occurrence
        if occurrence > MOST_OCCURRENCES:
            return NOTHING, NOTHING
        return self.named(bookmark(origin, kind, occurrence))


@dataclass(slots=True)
class Fonts:
    """Which family of the theme has a letter. A font file is read only when a script needs it."""

    families: tuple[Family, ...]
    _points: dict[str, frozenset[int]] = field(default_factory=dict[str, frozenset[int]])
    _found: dict[int, str] = field(default_factory=dict[int, str])

    def family(self, letter: str) -> str:
        """The name of the first family that has a letter, and of the first one when none has."""
        block = ord(letter) >> 7
        if block not in self._found:
            having = (family.name for family in self.families if ord(letter) in self._characters(family))
            self._found[block] = next(having, self.families[0].name)
        return self._found[block]

    def _characters(self, family: Family) -> frozenset[int]:
        if family.name not in self._points:
            face: Any = hb.Face(hb.Blob(family.regular.file.read()))  # pyright: ignore[reportAttributeAccessIssue]
            self._points[family.name] = frozenset(face.unicodes)
        return self._points[family.name]


@dataclass(slots=True)
class Pictures:
    """The pictures of the document, each a part once."""

    document: Document
    package: Package
    relationships: Relationships
    _ids: dict[str, str] = field(default_factory=dict[str, str])
    _shown: int = 0

    def next_number(self) -> int:
        """A number for one more place where a picture is shown."""
        self._shown += 1
        return self._shown

    def id(self, image: str) -> str:
        """The relationship that leads to a picture."""
        if image not in self._ids:
            found = self.document.images[image]
            name = f"media/image{len(self._ids) + 1}.{_EXTENSIONS.get(found.media_type, 'png')}"
            self.package.add_picture(f"word/{name}", found.data, found.media_type)
            self._ids[image] = self.relationships.to("image", name)
        return self._ids[image]


@dataclass
class Shared:
    """The document, its theme, and what its blocks have made so far."""

    document: Document
    theme: Theme
    package: Package
    relationships: Relationships = field(default_factory=Relationships)
    anchors: Anchors = field(default_factory=Anchors)
    numbering: Numbering = field(init=False)
    fonts: Fonts = field(init=False)
    pictures: Pictures = field(init=False)
    rtl: bool = field(init=False)
    heading_pages: Sequence[int] = ()
    """The pages on which the headings stand, in reading order, where they are known."""

    def __post_init__(self) -> None:
        """Everything begins empty."""
        self.numbering = Numbering(self.theme)
        self.fonts = Fonts(self.theme.families)
        self.pictures = Pictures(self.document, self.package, self.relationships)
        self.rtl = is_right_to_left(self.document.language)

    @cached_property
    def _setter(self) -> Typesetter:
        language = self.document.language
        return Typesetter(self.theme, MeasuredFonts(self.theme, Files(), language), language)

    def width(self, runs: Runs, style: str) -> float:
        """The width of words on one line, in points and in the theme's own fonts, as on our pages."""
        return self._setter.measure(runs, self.theme.styles[style], lambda _: 0).natural

    @property
    def text_width(self) -> float:
        """The width between the margins, in points."""
        page = self.theme.page
        return page.width - page.left - page.right
