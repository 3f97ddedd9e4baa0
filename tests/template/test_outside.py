"""A template changed in the window and by hand at the same time keeps what both did, and asks only where they clash."""

import pytest

from briefer.errors import TemplateError
from briefer.template.outside import Clash, Merged, merge_texts, settled

BASE = """\
# Our office.
extends = "base"
title = "Ours"

[page]
size = "A4"  # not Letter!

[marking]
# From the top.
[[marking.levels]]
name = "Secret"
# For everyone.
[[marking.levels]]
name = "Open"
"""


def test_what_each_side_changed_is_kept_with_the_comments_and_the_order_of_the_file() -> None:
    theirs = BASE.replace("# not Letter!", "# as agreed").replace(
        'title = "Ours"', 'version = "9"  # new\ntitle = "Ours"'
    )
    mine = BASE.replace("A4", "A5") + '\n[colours]\nheading = "#102030"\n'
    merged = merge_texts(BASE, mine, theirs)
    assert merged == Merged(theirs.replace("A4", "A5") + '\n[colours]\nheading = "#102030"\n')


def test_one_who_changed_nothing_has_their_text_to_the_letter() -> None:
    theirs = BASE.replace("Ours", "Theirs") + "# The end.\n"
    assert merge_texts(BASE, BASE, theirs) == Merged(theirs)


def test_the_same_change_on_both_sides_is_one() -> None:
    both = BASE.replace("A4", "A5")
    assert merge_texts(BASE, both, both + "# Same.\n") == Merged(both + "# Same.\n")


def test_a_setting_that_both_changed_is_decided_by_a_person() -> None:
    mine, theirs = BASE.replace("A4", "A5"), BASE.replace("A4", "Letter").replace("Ours", "Theirs")
    merged = merge_texts(BASE, mine, theirs)
    assert merged == Merged(theirs, (Clash(("page", "size"), "A5", "Letter"),))
    assert settled(merged, [False]) == theirs
    assert settled(merged, [True]) == theirs.replace('Letter"', 'A5"')


def test_a_setting_in_a_table_that_was_taken_out_is_a_clash() -> None:
    theirs = BASE.replace('[page]\nsize = "A4"  # not Letter!\n\n', "")
    merged = merge_texts(BASE, BASE.replace("A4", 'A4"\norientation = "landscape'), theirs)
    assert [clash.key for clash in merged.clashes] == [("page", "orientation")]
    assert 'orientation = "landscape"' in settled(merged, [True])


def test_what_one_gave_back_to_the_parent_and_the_other_changed_is_a_clash() -> None:
    mine = BASE.replace('title = "Ours"\n', "")
    merged = merge_texts(BASE, mine, BASE.replace("Ours", "Theirs"))
    assert merged.clashes == (Clash(("title",), None, "Theirs"),)
    assert "title" not in settled(merged, [True])


@pytest.mark.parametrize(
    ("mine", "expected"),
    [
        (BASE.replace('"Secret"', '"Sulit"'), '# From the top.\n[[marking.levels]]\nname = "Sulit"\n'),
        (BASE.replace('name = "Open"\n', 'name = "Open"\nlabel = "OPEN"\n'), 'name = "Open"\nlabel = "OPEN"\n'),
        (
            BASE.replace('# From the top.\n[[marking.levels]]\nname = "Secret"\n', ""),
            '[marking]\n# For everyone.\n[[marking.levels]]\nname = "Open"\n',
        ),
    ],
)
def test_comments_inside_a_list_that_was_changed_stay(mine: str, expected: str) -> None:
    merged = merge_texts(BASE, mine, BASE.replace("Ours", "Theirs"))
    assert merged.clashes == ()
    assert expected in merged.text
    assert 'title = "Theirs"' in merged.text


def test_a_language_that_was_only_begun_is_a_change_too() -> None:
    assert "[labels.fr]" in merge_texts(BASE, BASE + "\n[labels.fr]\n", BASE + "# Theirs.\n").text


def test_what_is_no_toml_can_not_be_merged() -> None:
    with pytest.raises(TemplateError, match="not TOML"):
        merge_texts(BASE, BASE + "# Mine.\n", "title = \n")


def test_one_who_changed_nothing_has_even_a_broken_text() -> None:
    assert merge_texts(BASE, BASE, "title = \n") == Merged("title = \n")
