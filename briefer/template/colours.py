"""Contrast: every colour of text stands out from every ground it may stand on (WCAG 2.1, success criterion 1.4.3)."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefer.template.merging import Settings
from briefer.template.schema import OfficeTemplate

_ENOUGH = 4.5
_ON_PALE_GROUNDS = 5.2
"""Contrast on white that leaves enough on a pale ground."""
_PAPER = "#ffffff"


class _Pair(NamedTuple):
    key: str
    ink: str
    ground: str
    fill: str


def contrasts(template: OfficeTemplate, stated: Sequence[Settings] = ()) -> Iterator[str]:
    """What is wrong with each pair of colours that lies too close.

    It stands at the ground where that is what made it wrong: ``stated`` is what the template and those it extends
    state, the template's own first.
    """
    for pair in (*_on_paper(template), *_on_grounds(template)):
        if (ratio := contrast(pair.ink, pair.fill)) < _ENOUGH:
            key, pair_in_words = pair.key, f"{pair.ink} on {pair.ground} ({pair.fill})"
            if _is_grounds_doing(pair, stated):
                key, pair_in_words = pair.ground, f"{pair.key} ({pair.ink}) on {pair.fill}"
            yield (
                f"{key}: {pair_in_words} has a contrast of {ratio:.1f} to 1, "
                f"and text needs {_ENOUGH} to 1; take a darker or lighter colour."
            )


def _is_grounds_doing(pair: _Pair, stated: Sequence[Settings]) -> bool:
    """Whether the ground of a pair is the template's own, or nearer to it than the ink."""
    for settings in stated:
        colours = {f"colours.{name}" for name in settings.get("colours", {})}
        if pair.ground in colours or pair.key in colours:
            return pair.ground in colours
    return False


def _on_paper(template: OfficeTemplate) -> Iterator[_Pair]:
    yield _Pair("colours.heading", template.colours.heading, "the page", _PAPER)
    for number, level in enumerate(template.marking.levels, 1):
        yield _Pair(f"marking.levels.{number}.colour", level.colour, "the page", _PAPER)
    for name, style in template.type.styles.items():
        if style.colour and name != "column_heading":
            yield _Pair(f"type.styles.{name}.colour", style.colour, "the page", _PAPER)


def _on_grounds(template: OfficeTemplate) -> Iterator[_Pair]:
    colours = template.colours
    yield _Pair("colours.table_head_ink", colours.table_head_ink, "colours.table_head", colours.table_head)
    grounds = {"the page": _PAPER}
    for name in ("stripe", "decision", "quotation", "warning"):
        grounds |= {f"colours.{name}": fill} if (fill := str(getattr(colours, name))) else {}
    for name in ("ink", "secondary", "accent", "confirm"):
        for ground, fill in grounds.items():
            yield _Pair(f"colours.{name}", str(getattr(colours, name)), ground, fill)


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21: WCAG 2.1, “contrast ratio”."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str) -> str:
    """A colour, darkened in its own hue until text in it can be read on white and on the pale grounds of callouts."""
    channels = [int(colour[index : index + 2], 16) for index in (1, 3, 5)]
    while contrast(colour, _PAPER) < _ON_PALE_GROUNDS:
        channels = [int(channel * 0.95) for channel in channels]
        colour = "#" + "".join(f"{channel:02x}" for channel in channels)
    return colour


def _luminance(colour: str) -> float:
    """Relative luminance: WCAG 2.1, “relative luminance”."""
    channels = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
