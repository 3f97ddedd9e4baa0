"""HarfBuzz: the one file that speaks to it while text is measured. Lengths are thousandths of the type size."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]

hb: Any = uharfbuzz  # it comes without types

_REGISTRY_ORDERING = b"\x0c\x1e"
"""The operator ROS of a Top DICT."""

_FEATURES = {"liga": False, "clig": False, "tnum": True}
"""One glyph for each letter keeps text exact when it is copied, searched or read aloud; digits of one width stand below
each other."""


_COMPOSED = _FEATURES | {"ccmp": False}
"""Letters with a glyph of their own keep it: taken apart into letter and mark, they would not be copied as typed."""

_BACKWARDS = _FEATURES | {"kern": False}
"""Arabic letters moved apart by kerning are taken for two words by those who copy them."""


class Glyph(NamedTuple):
    """A glyph in the order in which it stands on the line, and the character it came from."""

    number: int
    cluster: int
    advance: float
    dx: float
    dy: float


class Source:
    """An opened font file, shared by its faces."""

    def __init__(self, data: bytes) -> None:
        self.face: Any = hb.Face(hb.Blob(data))


class Outlines:
    """A font file at a point on its axes: which characters it has, how wide glyphs are, how text is shaped.

    Text is in ``language`` (BCP 47) unless it says otherwise: HarfBuzz would take that of the machine.
    """

    def __init__(self, source: Source, axes: Mapping[str, float], language: str = "en") -> None:
        self._language = language
        self.axes = dict(axes)
        self.face: Any = source.face
        self._font: Any = hb.Font(self.face)
        if axes:
            self._font.set_variations(self.axes)
        self._advances: dict[int, float] = {}
        self._scale = self.scale = 1000 / self.face.upem
        self._metrics: Any = self._font.get_font_extents("ltr")

    @property
    def glyph_count(self) -> int:
        """How many glyphs the file has."""
        return self.face.glyph_count

    @property
    def has_cff(self) -> bool:
        """Whether the outlines are PostScript ones."""
        return "CFF " in self.face.table_tags

    @cached_property
    def is_cid_keyed(self) -> bool:
        """Whether PostScript outlines carry numbers of their own, which a subset keeps (Adobe Technical Note 5176)."""
        return self.has_cff and _REGISTRY_ORDERING in self.face.reference_table("CFF ").data[:512]

    @property
    def ascent(self) -> float:
        """From the baseline up."""
        return self._metrics.ascender * self._scale

    @property
    def descent(self) -> float:
        """From the baseline down, a negative number."""
        return self._metrics.descender * self._scale

    @property
    def line_gap(self) -> float:
        """What the font wants between the descent of a line and the ascent of the next."""
        return self._metrics.line_gap * self._scale

    def cap_height(self) -> float:
        """The height of capitals."""
        found = self._font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
        return found * self._scale

    def cmap(self) -> dict[int, int]:
        """The glyph of each code point."""
        nominal = self._font.get_nominal_glyph
        return {point: nominal(point) for point in self.face.unicodes}

    def advance(self, glyph: int) -> float:
        """How far a glyph moves the pen by itself."""
        found = self._advances.get(glyph)
        if found is None:
            found = self._advances[glyph] = round(self._font.get_glyph_h_advance(glyph) * self._scale, 3)
        return found

    def draw(self, glyph: int, pen: object) -> None:
        """Draws the outline of a glyph with a pen of font tools, in the font's own units."""
        self._font.draw_glyph_with_pen(glyph, pen)

    def is_empty(self, glyph: int) -> bool:
        """Whether a glyph has no ink."""
        extents = self._font.get_glyph_extents(glyph)
        return extents is not None and not (extents.width or extents.height)

    def bounds(self) -> tuple[float, float, float, float]:
        """The box around all glyphs, as the font states it: left, bottom, right, top."""
        head = self.face.reference_table("head").data
        sides = (int.from_bytes(head[at : at + 2], "big", signed=True) * self._scale for at in (36, 38, 40, 42))
        left, bottom, right, top = sides
        return left, bottom, right, top

    def shape(self, text: str, backwards: bool = False, language: str = "", composed: bool = False) -> list[Glyph]:
        """Glyphs from left to right; ``backwards`` for a script that runs from right to left.

        ``composed`` for letters that never need to be taken apart. Arabic letters are kept whole as well: half a lam
        before a kaf stands between two letters, and is taken for a space by those who copy it.
        """
        if not text:
            return []
        if not backwards:
            return self._shape(text, "ltr", language, _COMPOSED if composed else _FEATURES)
        glyphs = self._shape(text, "rtl", language, _BACKWARDS)
        count = Counter(glyph.cluster for glyph in glyphs)
        halved = [(at, at + 2, False) for at in count if count[at] > 1 and (at + 1 == len(text) or at + 1 in count)]
        return self._shape(text, "rtl", language, _BACKWARDS | {"rlig": halved}) if halved else glyphs

    def _shape(self, text: str, direction: str, language: str, features: Mapping[str, Any]) -> list[Glyph]:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = direction
        buffer.language = language or self._language
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        hb.shape(self._font, buffer, features)
        scale = self._scale
        return [
            Glyph(info.codepoint, info.cluster, place.x_advance * scale, place.x_offset * scale, place.y_offset * scale)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]

    def word(self, word: str) -> list[tuple[int, tuple[int, int, int, int]]]:
        """The quick way for a word of simple characters: each glyph and its place, in the font's own units.

        A place is how far the glyph is shifted across and up, and how far it moves the pen across and up.
        """
        buffer = hb.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        buffer.language = self._language
        hb.shape(self._font, buffer, _COMPOSED)
        infos = buffer.glyph_infos
        return [
            (info.codepoint, place.position) for info, place in zip(infos, buffer.glyph_positions or (), strict=True)
        ]

    def subset(self, glyphs: frozenset[int], every_table: bool = False) -> bytes:
        """The font file with only these glyphs, under the same numbers, fixed at its point on the axes.

        Without ``every_table`` it holds what a PDF needs, and can't shape text any more.
        """
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
        if self.face.axis_infos:
            wanted.pin_all_axes_to_default(self.face)
            for tag, value in self.axes.items():
                wanted.pin_axis_location(self.face, tag, value)
        wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
        if not self.is_cid_keyed:
            wanted.flags |= hb.SubsetFlags.RETAIN_GIDS
        if every_table:
            wanted.unicode_set.update(self.face.unicodes)
        else:
            wanted.drop_table_tag_set.update(_UNUSED)
        return hb.subset(self.face, wanted).blob.data


_UNUSED = {int.from_bytes(tag.encode(), "big") for tag in ("GSUB", "GPOS", "GDEF", "STAT", "gasp", "name", "BASE")}
