"""What is wrong in a template stands at its key, and the rest of it is still there to look at."""

from pathlib import Path

import pytest

from briefer.settings import shipped_templates
from briefer.template.loading import Templates
from briefer.template.offers import offers
from briefer.template.schema import SectionSetting
from briefer.template.trying import tried
from tests.template.offices import CHILD, office
from tests.template.test_letterhead import letterhead, saved

SHIPPED = Templates([shipped_templates()])


def test_a_text_in_order_has_no_problems(tmp_path: Path) -> None:
    result = tried(SHIPPED, office(tmp_path, CHILD), CHILD + 'title = "New"\n')
    assert result.template
    assert (result.template.title, result.problems) == ("New", ())


def test_what_is_wrong_is_told_by_its_key_and_left_out(tmp_path: Path) -> None:
    wrong = CHILD + '[page]\nsize = "A9"\n[colours]\nink = "#ffffff"\nheading = "#102030"\n'
    result = tried(SHIPPED, office(tmp_path, CHILD), wrong)
    assert [problem.key for problem in result.problems] == ["page.size", "colours.ink"]
    assert result.problems[0].message == "found “A9”, expected A4, Letter or A5; did you mean “A5”?"
    assert result.template
    assert (result.template.page.size, result.template.colours.heading) == ("A4", "#102030")


HEAD = 'table_head = "#ffffff"\n'
INK = 'ink = "#999999"\n'
HEAD_INK = 'table_head_ink = "#eeeeee"\n'


@pytest.mark.parametrize(
    ("colours", "expected"),
    [
        (HEAD, ["colours.table_head"]),
        (HEAD + HEAD_INK, ["colours.table_head"]),
        (INK + HEAD + HEAD_INK, ["colours.table_head", "colours.ink"]),
        ('table_head = "#223344"\ntable_head_ink = "#334455"\n', ["colours.table_head"]),
        ('table_head_ink = "#334455"\n', ["colours.table_head_ink"]),
        ('table_head = "white"\ntable_head_ink = "#1"\n', ["colours.table_head", "colours.table_head_ink"]),
        (INK + 'stripe = "#777777"\n', ["colours.ink", "colours.stripe"]),
    ],
)
def test_colours_too_close_are_told_once_at_a_key_that_the_text_states(
    tmp_path: Path, colours: str, expected: list[str]
) -> None:
    result = tried(SHIPPED, office(tmp_path, CHILD), CHILD + "[colours]\n" + colours)
    assert [problem.key for problem in result.problems] == expected
    assert result.template


def test_a_pair_of_colours_that_a_parent_made_wrong_is_told_where_the_nearer_of_them_stands(tmp_path: Path) -> None:
    parent = office(tmp_path, CHILD + "[colours]\n" + HEAD, "parent")
    [problem] = tried(Templates([tmp_path, shipped_templates()]), office(tmp_path, ""), 'extends = "parent"').problems
    assert problem.key == "colours.table_head"
    assert f"taken over from {parent / 'template.toml'}" in problem.message


def test_a_table_goes_when_what_it_breaks_is_the_parents(tmp_path: Path) -> None:
    result = tried(SHIPPED, office(tmp_path, CHILD), CHILD + '[[marking.levels]]\nname = "Open"\n')
    assert [problem.key for problem in result.problems] == ["marking.unmarked"]
    assert result.template
    assert result.template.marking == SHIPPED.load("base").marking


@pytest.mark.parametrize("text", ["title = \n", 'extends = "nobody"\n[page]\nsize = "A9"\nsize = "A5"\n'])
def test_a_text_that_is_no_toml_gives_nothing_and_says_why(tmp_path: Path, text: str) -> None:
    result = tried(SHIPPED, office(tmp_path, CHILD), text)
    assert result.template is None
    assert "is not TOML" in result.problems[0].message


def test_who_states_a_setting_is_known(tmp_path: Path) -> None:
    folder = office(tmp_path, CHILD)
    (folder / "letterhead.docx").write_bytes(saved(letterhead()))
    result = tried(SHIPPED, folder, CHILD + "[type]\nleading = 1.5\n")
    keys = (("type", "leading"), ("type", "size"), ("sections", "issues", "shown"), ("type", "hyphenate"))
    assert [result.source_of(key) for key in keys] == ["office", "letterhead", "base", ""]


def test_what_can_be_chosen_follows_the_template() -> None:
    base = SHIPPED.load("base")
    assert offers("levels", base)[0] == "Top Secret"
    assert offers("families", base)[:4] == ("Noto Sans", "Sarabun", "Amiri", "Noto Sans Tamil")
    assert offers("sections", base)[:2] == ("purpose", "recommendations")
    assert offers("languages", base) == ("en", "ms")
    assert "owner" in offers("columns", base, SectionSetting(kind="follow_ups"))
    assert offers("layouts", base, SectionSetting(kind="issues")) == ("side_by_side", "cards", "prose")
    assert offers("columns", base) == ()


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ('[[header]]\nend = ["{pagee}"]\n', "header.1.end"),
        ('[[marking.levels]]\nname = "Open to all"\ncolour = "#dddddd"\n', "marking.levels.1.colour"),
        ('[fonts."Gill Sans"]\nregular = "gill.ttf"\n', "fonts.Gill Sans.regular"),
    ],
)
def test_what_is_wrong_in_a_table_of_a_list_or_a_name_stands_at_its_setting(
    tmp_path: Path, wrong: str, key: str
) -> None:
    text = CHILD + ('[marking]\nunmarked = "Open to all"\n' if "marking" in wrong else "") + wrong
    result = tried(SHIPPED, office(tmp_path, CHILD), text)
    assert key in [problem.key for problem in result.problems]
    assert result.template
