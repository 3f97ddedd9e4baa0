"""The two palettes."""

import pytest
from PySide6.QtGui import QColor

from briefer.ui.style import DARK, LIGHT, Colours

TEXT_ON_GROUND = [
    ("ink", "ground"), ("ink", "card"), ("ink", "chosen"), ("ink", "problem_ground"), ("secondary", "ground"),
    ("secondary", "card"), ("accent", "card"), ("accent", "chosen"), ("accent", "ground"), ("on_accent", "accent"),
    ("problem", "card"), ("problem", "problem_ground"), ("good", "card"), ("secondary", "chosen"), ("ink", "found"),
]  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]]  # pyright: ignore
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read_on_its_ground(colours: Colours, text: str, ground: str):
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_can_be_told_from_what_is_around_it(colours: Colours):
    assert contrast(colours.accent, colours.card) >= 3
    assert contrast(colours.accent, colours.edge) >= 1.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["card", "ground", "chosen"])
def test_a_box_to_tick_stands_out_from_its_ground(colours: Colours, ground: str):
    assert contrast(colours.outline, getattr(colours, ground)) >= 3


def test_both_schemes_name_every_colour_as_six_digits():
    for colours in (LIGHT, DARK):
        assert all(QColor(colour).isValid() and len(colour) == 7 for colour in colours)
