"""A theme has every style in the office's sizes and colours, and its page in points."""

import pytest

from briefer.document.theme import STYLE_NAMES
from briefer.layout.coverage import Coverage
from briefer.template.theme import theme
from tests.compose.pages import template


@pytest.mark.parametrize("name", ["base", "mindef-policy"])
def test_every_style_is_there(name: str) -> None:
    assert set(theme(template(name)).styles) == set(STYLE_NAMES)


def test_a_landscape_page_lies_on_its_side() -> None:
    base = template()
    page = theme(template(page=base.page.model_copy(update={"orientation": "landscape"}))).page
    assert (round(page.width), round(page.height)) == (842, 595)


def test_sizes_follow_the_body() -> None:
    small, large = (theme(template(type=template().type.model_copy(update={"size": size}))) for size in (9, 12))
    assert large.styles["heading1"].size / small.styles["heading1"].size == pytest.approx(12 / 9)


def test_a_single_style_can_be_set() -> None:
    kind = type(template().type)
    changed = kind.model_validate({"styles": {"heading1": {"size": 20, "capitals": True}}})
    styles = theme(template(type=changed)).styles
    assert (styles["heading1"].size, styles["heading1"].capitals, styles["heading1"].bold) == (20, True, True)


def test_every_font_file_can_be_read() -> None:
    families = theme(template()).families
    assert families[0].name == "Noto Sans"
    assert all(family.regular.file.read() for family in families)


def test_no_script_of_a_neighbour_is_left_without_a_font() -> None:
    """Malaysia's readers, and those of the states it meets most."""
    texts = "Việt Nam Ελλάδα Київ ไทย كمنترين پژگ 国防部 한국 மலேசியா भारत ישראל ⋯ € ₹ ₪ ฿ ₫ ₩"
    assert Coverage(theme(template())).missing(texts) == ()
