"""What a paragraph says of its look beside its style: a number, a callout around it, an indent, its direction."""

from typing import NamedTuple

from briefer.document.blocks import Align
from briefer.document.theme import CalloutLook
from briefer.render.word.xml import NOTHING, Xml, join, w

JUSTIFICATION: dict[Align, str] = {"start": "left", "centre": "center", "end": "right"}
"""In a right-to-left paragraph Word reads ``left`` as the side where lines begin."""

BAR_WIDTH = 24
"""Of a callout's bar, in eighths of a point."""
MARKING_GAP = 3.0
"""Between the marking and the header or footer, in points."""
_FARTHEST = 31
"""Word sets a border at most so many points from the text."""


class Look(NamedTuple):
    """The properties of one paragraph."""

    style: str
    number: tuple[int, int] | None = None
    """A numbering and a level in it."""
    callout: CalloutLook | None = None
    indent: tuple[float, float] | None = None
    """Of all lines, and by how much the first stands out, in points; None leaves it to style and numbering."""
    keep_next: bool = False
    close_above: bool = False
    close_below: bool = False
    """Without the style's space above or below."""
    farther: float = 0.0
    """How much farther from a callout's bar than its other text this paragraph begins.

    Word draws such a paragraph as a box of its own, so it keeps close to those around it.
    """
    align: Align = "start"
    rtl: bool = False
    begins_page: bool = False
    above: float | None = None
    below: float | None = None
    """Space in place of the style's own, in points."""
    cleared: int = 0
    """A tab stop of the style that does not hold, in twentieths of a point."""

    def xml(self) -> Xml:
        """The properties in the order of CT_PPr (ECMA-376 part 1, annex A.1)."""
        return w(
            "pPr",
            w("pStyle", val=self.style),
            w("keepNext") if self.keep_next else NOTHING,
            w("pageBreakBefore") if self.begins_page else NOTHING,
            numbering(self.number),
            bar_and_ground(self.callout, self.farther, self.rtl) if self.callout else NOTHING,
            w("tabs", w("tab", val="clear", pos=self.cleared)) if self.cleared else NOTHING,
            w("bidi") if self.rtl else NOTHING,
            self._spacing(),
            indent(*self.indent) if self.indent else NOTHING,
            w("jc", val=JUSTIFICATION[self.align]) if self.align != "start" else NOTHING,
        )

    def _spacing(self) -> Xml:
        above = 0.0 if self.close_above or self.farther else self.above
        below = 0.0 if self.close_below or self.farther else self.below
        stated = {"before": above, "after": below}
        said = {side: twips(space) for side, space in stated.items() if space is not None}
        return w("spacing", **said) if said else NOTHING


def twips(points: float) -> int:
    """Points as twentieths of a point."""
    return round(points * 20)


def colour(value: str) -> str:
    """A colour as Word writes it, without the sign."""
    return value.lstrip("#").upper()


def numbering(number: tuple[int, int] | None) -> Xml:
    """A numbering and a level."""
    return w("numPr", w("ilvl", val=number[1]), w("numId", val=number[0])) if number else NOTHING


def indent(left: float, hanging: float = 0.0) -> Xml:
    """An indent of all lines, and by how much the first one stands out."""
    first = {"hanging": twips(hanging)} if hanging > 0 else {"firstLine": twips(-hanging)}
    return w("ind", left=twips(left), **first)


def bar_and_ground(look: CalloutLook, farther: float = 0.0, rtl: bool = False) -> Xml:
    """The bar and ground of a callout, the bar so much farther from the text, on the side where lines begin."""
    space = min(round(look.pad + farther), _FARTHEST)
    side = "right" if rtl else "left"
    bar = w(side, val="single", sz=BAR_WIDTH, space=space, color=colour(look.bar)) if look.bar else NOTHING
    above, below = (NOTHING, NOTHING) if farther else _edges(look, round(look.pad / 2))
    sides = (above, below, bar) if rtl else (above, bar, below)
    return join((w("pBdr", *sides) if bar or above else NOTHING, ground(look.fill)))


def _edges(look: CalloutLook, space: int) -> tuple[Xml, Xml]:
    """The ground goes a little beyond the text above and below by borders of its own colour."""
    if not look.fill:
        return NOTHING, NOTHING
    edge = {"val": "single", "sz": 4, "space": space, "color": colour(look.fill)}
    return w("top", **edge), w("bottom", **edge)


def callout_indent(look: CalloutLook) -> float:
    """How far text stands in, so that a callout's bar begins at the margin."""
    return min(look.pad, _FARTHEST) + BAR_WIDTH / 8


def ground(fill: str) -> Xml:
    """A colour behind the text, none when it is empty."""
    return w("shd", val="clear", color="auto", fill=colour(fill)) if fill else NOTHING
