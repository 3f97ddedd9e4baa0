"""Whatever name the window of templates shows has words, and these are found for translation."""

import pytest

from briefer.ui.templates.specs import groups, names_shown, own_names, plain_words, specs_of, words
from briefer.ui.words import known
from tests.ui.test_language import load


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("table_head_ink", "Table head ink"),
        ("family_capitals", "Family capitals"),
        ("title", "Title"),
        ("bio", "Biography"),
        ("by_delegation", "By delegation"),
    ],
)
def test_a_setting_has_its_own_name_and_a_field_that_of_the_window_of_briefs(name: str, said: str) -> None:
    assert words(name) == said


def test_every_name_and_description_is_found_for_translation() -> None:
    found = load("make_translations").interface()
    names = {name for name in names_shown() if name in own_names() or not known(name)}
    assert {name for name in names if ("Setting", plain_words(name)) not in found} == set()
    said = {spec.said for group in groups() for spec in specs_of(group)}
    assert {text for text in said if ("SettingHelp", text) not in found} == set()
    assert {"layout", "kind", "heading1", "side_by_side", "our_position", "participant"} <= names_shown()
