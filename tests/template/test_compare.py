"""What a template changes is named setting by setting."""

from pathlib import Path

from briefer.template.compare import Difference, differences
from tests.compose.pages import template
from tests.template.offices import CHILD, load


def test_a_template_differs_in_nothing_from_itself() -> None:
    assert differences(template(), template()) == ()


def test_each_setting_that_differs_is_named_with_what_it_was_and_is(tmp_path: Path) -> None:
    office = load(tmp_path, CHILD + 'title = "Ours"\n[page]\nsize = "A5"\n[sections.gifts]\nkind = "custom"\n')
    found = differences(template(), office)
    assert Difference("page.size", "A4", "A5") in found
    assert {difference.key for difference in found} == {"page.size", "sections.gifts"}
    assert found[-1].before is None
