"""A template changed in the window reads as if a careful hand had changed it."""

from pathlib import Path

import pytest

from briefer.errors import TemplateError
from briefer.settings import shipped_templates
from briefer.template.editing import Key, line_of, new_text, stated, with_order, with_setting, without_setting
from briefer.template.loading import Templates
from tests.template.offices import office

SHIPPED = Templates([shipped_templates()])

BY_HAND = """\
# Our office.
extends = "base"  # for now
title = "Ours"

[page]
size = "A4"  # not Letter!

# What we call things.
[sections.issues]
title = "Isu"

[[header]]
start = ["Ours"]
"""


def test_only_what_is_changed_changes() -> None:
    changed = with_setting(BY_HAND, ("page", "size"), "Letter")
    assert changed == BY_HAND.replace('size = "A4"', 'size = "Letter"')


def test_a_setting_that_was_not_stated_is_added() -> None:
    changed = with_setting(BY_HAND, ("colours", "heading"), "#112233")
    assert changed == BY_HAND + '\n[colours]\nheading = "#112233"\n'


def test_a_setting_goes_into_its_table_and_no_comment_changes_its_place() -> None:
    changed = with_setting(BY_HAND, ("page", "orientation"), "landscape")
    assert 'size = "A4"  # not Letter!\norientation = "landscape"\n\n# What we call things.' in changed
    assert 'title = "Ours"\nversion = "2"\n\n[page]' in with_setting(BY_HAND, ("version",), "2")


def test_a_setting_given_back_to_the_parent_leaves_no_empty_table() -> None:
    added = with_setting(BY_HAND, ("page", "margins", "left"), 30)
    assert without_setting(added, ("page", "margins", "left")).strip() == BY_HAND.strip()
    assert "[page]" not in without_setting(BY_HAND, ("page", "size"))
    assert without_setting(BY_HAND, ("colours", "ink")) == BY_HAND


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (("numbering", "paragraphs"), False),
        (("type", "size"), 10.5),
        (("section_order",), ["purpose", "issues"]),
        (("page", "margins", "left"), 20),
        (("sections", "issues", "layout"), "prose"),
        (("sections", "issues", "without"), ["source", "region"]),
        (("fonts", "Office Sans", "regular"), "a.ttf"),
        (("header", 0, "start"), ["{title}", "{version}"]),
        (("marking", "levels"), [{"name": "Open", "colour": "#112233"}, {"name": "Shut"}]),
        (("sections", "gifts"), {"kind": "custom", "title": "Gifts"}),
        (("labels", "en", "headings", "issues"), "Matters “of note”"),
    ],
)
def test_a_value_of_any_kind_can_be_stated_and_loads(tmp_path: Path, key: Key, value: object) -> None:
    changed = with_setting(BY_HAND, key, value)
    assert stated(changed, key) == value
    if key[0] not in ("marking", "fonts"):
        assert SHIPPED.load_folder(office(tmp_path, BY_HAND), text=changed).title == "Ours"


def test_an_entry_of_a_list_that_only_the_parent_states_cannot_be_changed_alone() -> None:
    with pytest.raises(TemplateError, match=r"marking\.levels\.1\.colour: the template states no such list"):
        with_setting(BY_HAND, ("marking", "levels", 0, "colour"), "#000000")


def test_a_change_is_tried_without_being_saved(tmp_path: Path) -> None:
    place = office(tmp_path, BY_HAND)
    assert SHIPPED.load_folder(place, text=with_setting(BY_HAND, ("page", "size"), "A5")).page.size == "A5"
    assert SHIPPED.load_folder(place).page.size == "A4"
    with pytest.raises(TemplateError, match="found “A9”"):
        SHIPPED.load_folder(place, text=with_setting(BY_HAND, ("page", "size"), "A9"))


def test_a_new_template_changes_nothing_of_its_parent_yet(tmp_path: Path) -> None:
    made = SHIPPED.load_folder(office(tmp_path, new_text("mindef-policy", "Our own “brief”")))
    parent = SHIPPED.load("mindef-policy")
    assert made.title == "Our own “brief”"
    assert made.sections == parent.sections


@pytest.mark.parametrize(
    "text",
    [
        'extends = "base"\n[page.margins]\nleft = 30\n[type]\nsize = 11\n',
        'extends = "base"\npage = { margins = { left = 30 } }\n[type]\nsize = 11\n',
        'extends = "base"\npage.margins.left = 30\n[type]\nsize = 11\n',
    ],
)
@pytest.mark.parametrize("key", [("page", "size"), ("page", "margins", "right")])
def test_however_a_table_is_written_a_setting_goes_into_it(text: str, key: Key) -> None:
    value = "A5" if key[-1] == "size" else 20
    changed = with_setting(text, key, value)
    assert stated(changed, key) == value
    assert stated(changed, ("page", "margins", "left")) == 30
    assert stated(changed, ("type",)) == {"size": 11}


LISTED = """\
title = "Ours"

# The highest.
[[marking.levels]]
name = "High"  # from the manual

# The lowest.
[[marking.levels]]
name = "Low"

# Colours of the ministry.
[colours]
ink = "#111111"
"""


def test_tables_of_a_list_move_with_their_comments() -> None:
    moved = with_order(LISTED, ("marking", "levels"), [1, 0])
    high, low = (
        '# The highest.\n[[marking.levels]]\nname = "High"  # from the manual',
        '# The lowest.\n[[marking.levels]]\nname = "Low"',
    )
    assert moved == LISTED.replace(high, "X").replace(low, high).replace("X", low)
    assert with_order(moved, ("marking", "levels"), [1, 0]) == LISTED


def test_a_table_that_goes_takes_its_comments_along() -> None:
    shorter = with_order(LISTED, ("marking", "levels"), [0])
    assert shorter == LISTED.replace('# The lowest.\n[[marking.levels]]\nname = "Low"\n\n', "")
    assert stated(with_order(shorter, ("marking", "levels"), []), ("marking", "levels")) == []


def test_a_list_written_in_one_line_is_put_in_order_too() -> None:
    text = 'marking.levels = [{ name = "High" }, { name = "Low" }]\n'
    assert stated(with_order(text, ("marking", "levels"), [1, 0]), ("marking", "levels")) == [
        {"name": "Low"},
        {"name": "High"},
    ]


BY_LINES = """\
# Ours
extends = "base"

[ page ] # the sheet
"size" = "A4"
[page.margins]
left = 3

[marking]
caveats = [
  "left = 1",
]
[[marking.levels]]
name = "A"
[[marking.levels]] # the second
name = "B"
[fonts."Gill Sans"]
regular = "a.ttf"
"""


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("extends", 'extends = "base"'),
        ("page.size", '"size" = "A4"'),
        ("page.margins.left", "left = 3"),
        ("page.margins.right", "[page.margins]"),
        ("page.orientation", "[ page ] # the sheet"),
        ("marking.levels.1.name", 'name = "A"'),
        ("marking.levels.2.name", 'name = "B"'),
        ("marking.levels.2.colour", "[[marking.levels]] # the second"),
        ("fonts.Gill Sans.regular", 'regular = "a.ttf"'),
        ("numbering.paragraphs", "# Ours"),
    ],
)
def test_a_setting_stands_in_its_line_or_in_the_table_around_it(key: str, line: str) -> None:
    assert BY_LINES.split("\n")[line_of(BY_LINES, key.split("."))] == line
