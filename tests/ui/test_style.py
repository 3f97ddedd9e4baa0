"""The two palettes."""

import pytest
from PySide6.QtGui import QColor

from briefer.ui.style import DARK, LIGHT, Colours, sheet

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
@pytest.mark.parametrize(
    ("line", "ground"),
    [
        *(("edge", ground) for ground in ("card", "ground", "problem_ground")),
        *(("outline", ground) for ground in ("card", "ground", "chosen")),
        *(("accent", ground) for ground in ("card", "ground", "chosen", "problem_ground")),
        *(("ink", ground) for ground in ("card", "ground")),
    ],
)
def test_fields_ticks_and_rings_of_focus_stand_out_from_their_ground(colours: Colours, line: str, ground: str):
    """WCAG 2.2, 1.4.11. A ring in ink is that of the button which is filled with the accent."""
    assert contrast(getattr(colours, line), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_ring_of_focus_can_be_told_from_a_border(colours: Colours):
    assert contrast(colours.accent, colours.edge) >= 1.5


@pytest.mark.parametrize("rule", ["QLineEdit,", "QTextEdit,", "QPushButton {"])
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_sheet_draws_fields_and_buttons_with_that_border(colours: Colours, rule: str):
    body = sheet(colours).split(f"    {rule}", 1)[1].split("}", 1)[0]
    assert f"border: 1px solid {colours.edge}" in body


def test_both_schemes_name_every_colour_as_six_digits():
    for colours in (LIGHT, DARK):
        assert all(QColor(colour).isValid() and len(colour) == 7 for colour in colours)
