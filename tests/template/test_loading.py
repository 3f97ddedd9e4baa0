"""Templates are found in folders, inherit from each other, and are read as data."""

from pathlib import Path

import pytest

from briefer.errors import TemplateError
from briefer.settings import resources, shipped_templates
from briefer.template.loading import Templates
from briefer.template.words import words_for
from tests.template.offices import CHILD, load, office

SHIPPED = Templates([shipped_templates()])


@pytest.mark.parametrize("name", SHIPPED.names())
def test_every_shipped_template_loads(name: str) -> None:
    template = SHIPPED.load(name)
    assert template.title
    assert template.description
    assert template.version


def test_the_shipped_templates_are_there() -> None:
    assert {"base", "mindef-policy"} <= set(SHIPPED.names())


def test_a_child_states_only_what_differs(tmp_path: Path) -> None:
    template = load(tmp_path, CHILD + "[page]\nsize = 'Letter'\n[page.margins]\nleft = 30\n")
    base = SHIPPED.load("base")
    assert (template.page.size, template.page.margins.left) == ("Letter", 30)
    assert template.page.margins.right == base.page.margins.right
    assert template.sections == base.sections


def test_inheritance_goes_over_several_steps(tmp_path: Path) -> None:
    office(tmp_path, CHILD + "[type]\nsize = 11\ntable_size = 8\n", "ministry")
    template = load(tmp_path, 'extends = "ministry"\n[type]\nsize = 12\n')
    assert (template.type.size, template.type.table_size) == (12, 8)
    assert template.footer == SHIPPED.load("base").footer


def test_one_section_is_changed_and_the_others_stay(tmp_path: Path) -> None:
    template = load(tmp_path, CHILD + '[sections.issues]\ntitle = "Isu"\n')
    assert template.sections["issues"].title == "Isu"
    assert template.sections["issues"].kind == "issues"
    assert template.sections["points"] == SHIPPED.load("base").sections["points"]


def test_sections_are_put_into_another_order(tmp_path: Path) -> None:
    template = load(tmp_path, CHILD + 'section_order = ["points", "purpose"]\n')
    assert [key for key, _ in template.ordered_sections()][:2] == ["points", "purpose"]


def test_sections_that_an_order_does_not_name_follow_it(tmp_path: Path) -> None:
    template = load(tmp_path, CHILD + 'section_order = ["points"]\n')
    assert {key for key, _ in template.ordered_sections()} == set(template.sections)


def test_a_list_is_replaced_as_a_whole(tmp_path: Path) -> None:
    template = load(tmp_path, CHILD + '[marking]\nunmarked = "Open"\n[[marking.levels]]\nname = "Open"\n')
    assert [level.name for level in template.marking.levels] == ["Open"]


def test_one_label_is_changed_and_the_others_stay(tmp_path: Path) -> None:
    template = load(tmp_path, CHILD, en='[headings]\nissues = "Matters"\n')
    assert template.labels["en"].headings["issues"] == "Matters"
    assert template.labels["en"].headings["points"] == "Talking points"


def test_of_two_templates_with_one_name_the_earlier_folder_wins(tmp_path: Path) -> None:
    office(tmp_path, CHILD.replace("base", "mindef-policy") + 'title = "Ours"\n', "uk")
    office(tmp_path / "second", CHILD + 'title = "Theirs"\n', "uk")
    templates = Templates([tmp_path, tmp_path / "second", shipped_templates()])
    assert templates.load("uk").title == "Ours"
    assert templates.folder("uk") == tmp_path / "uk"
    assert templates.places("uk") == (tmp_path / "uk", tmp_path / "second" / "uk")


def test_an_unknown_name_gets_the_nearest_one() -> None:
    with pytest.raises(TemplateError, match="no template “mindef-polcy”; did you mean “mindef-policy”"):
        SHIPPED.load("mindef-polcy")


def test_a_circle_of_templates_is_named(tmp_path: Path) -> None:
    office(tmp_path, 'extends = "b"\n', "a")
    office(tmp_path, 'extends = "c"\n', "b")
    office(tmp_path, 'extends = "a"\n', "c")
    with pytest.raises(TemplateError, match=r"c.template\.toml: extends goes round in a circle \(a → b → c → a\)"):
        Templates([tmp_path]).load("a")


def test_a_wrong_template_leaves_the_others_usable(tmp_path: Path) -> None:
    office(tmp_path, "this is no TOML", "broken")
    templates = Templates([tmp_path, shipped_templates()])
    assert "broken" in templates.names()
    assert templates.load("base").title


def test_a_font_of_the_offices_own_comes_from_its_folder(tmp_path: Path) -> None:
    place = office(tmp_path, CHILD)
    (place / "fonts").mkdir()
    sarabun = (resources() / "fonts" / "Sarabun-Regular.ttf").read_bytes()
    (place / "fonts" / "own.ttf").write_bytes(sarabun)
    settings = CHILD + '[type]\nfamilies = ["Office Sans"]\n[fonts."Office Sans"]\nregular = "fonts/own.ttf"\n'
    template = load(tmp_path, settings)
    assert Path(template.fonts["Office Sans"].regular).read_bytes() == sarabun


def test_base_speaks_english_and_malay() -> None:
    labels = SHIPPED.load("base").labels
    assert {"en", "ms"} <= set(labels)
    assert labels["ms"].headings["purpose"] == "Tujuan"


def test_a_regional_language_needs_only_what_differs(tmp_path: Path) -> None:
    template = load(tmp_path, CHILD, **{"en-US": '[headings]\npoints = "Remarks"\n'})
    tag, labels = words_for(template, "en-US") or ("", None)
    assert tag == "en-US"
    assert labels is not None
    assert labels.headings["points"] == "Remarks"
    assert labels.headings["issues"] == "Issues"


def test_a_template_that_extends_its_own_name_extends_the_next_folders(tmp_path: Path) -> None:
    office(tmp_path / "own", CHILD + 'title = "Ours"\n[type]\nsize = 12\n', "base")
    office(tmp_path / "shared", CHILD + "[page.margins]\nleft = 30\n", "base")
    template = Templates([tmp_path / "own", tmp_path / "shared", shipped_templates()]).load("base")
    assert (template.title, template.type.size, template.page.margins.left) == ("Ours", 12, 30)
    assert template.footer == SHIPPED.load("base").footer


@pytest.mark.parametrize("settings", [CHILD + "[type]\nsize = 12\n", "sections = 3\n"])
@pytest.mark.parametrize("name", sorted(set(SHIPPED.names()) - {"base"}))
def test_an_offices_own_base_changes_no_shipped_template(tmp_path: Path, settings: str, name: str) -> None:
    office(tmp_path, settings, "base")
    assert Templates([tmp_path, shipped_templates()]).load(name) == SHIPPED.load(name)


def test_a_folder_that_lies_elsewhere_may_extend_what_lies_beside_it(tmp_path: Path) -> None:
    office(tmp_path, CHILD + "[type]\nsize = 12\n", "ministry")
    folder = office(tmp_path, 'extends = "ministry"\n', "division")
    assert SHIPPED.load_folder(folder).type.size == 12


def test_what_an_unknown_parent_may_mean_is_asked_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"did you mean “base”\?$"):
        load(tmp_path, 'extends = "bas"\n')
    with pytest.raises(TemplateError, match=r"there is no template “zzzz”\.$"):
        load(tmp_path, 'extends = "zzzz"\n')
