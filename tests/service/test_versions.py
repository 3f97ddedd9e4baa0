"""A brief knows with which version of its template it was saved, and a changed one is told of when it is opened."""

from pathlib import Path

import pytest

from briefer import settings
from briefer.model.brief import Brief
from briefer.model.digest import cleared
from briefer.model.merge import merge
from briefer.service import Librarian, Wish, Workshop
from briefer.template.editing import with_setting
from briefer.ui.keeping_homes import LibraryHome
from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.compose.pages import TODAY
from tests.template.offices import CHILD, office

OURS = CHILD + 'title = "Ours"\nversion = "1"\n'


@pytest.fixture
def templates(home: Path) -> Path:
    office(settings.user_templates(), OURS, "ours")
    return settings.user_templates()


def save(brief: Brief, file: Path) -> None:
    """As the window saves."""
    WorkshopService().save(brief, file)


def saved(folder: Path) -> Path:
    save(make_brief(template="ours", purpose="To agree."), folder / "a.brief")
    return folder / "a.brief"


def notes(file: Path) -> list[str]:
    workshop = Workshop()
    found = workshop.check(workshop.open(file), Wish(TODAY))
    return [finding.message for finding in found if finding.path == "template"]


def test_a_brief_kept_in_the_library_says_so_too_and_is_told_of_a_changed_template(
    templates: Path, tmp_path: Path
) -> None:
    service = WorkshopService()
    with Librarian(f"sqlite:///{tmp_path / 'library.db'}") as librarian:
        home = LibraryHome(librarian, "b1", 0, "N. Aziz", service.stamped)
        home.save(make_brief(id="b1", template="ours", purpose="To agree."))
        kept = librarian.library.get("b1").brief
        assert kept.template_version.startswith("1+")
        assert not [one for one in service.check(kept, TODAY) if one.path == "template"]
        change(templates, page__size="A5")
        told = [one.message for one in WorkshopService().check(librarian.library.get("b1").brief, TODAY)]
        expected = "The template “ours” has changed since the brief was last saved: page.size was A4 and is A5."
        assert expected in told
        home.save(kept)
        assert librarian.library.get("b1").state == 1, "an old window does not know of the change yet"
        LibraryHome(librarian, "b1", 1, "N. Aziz", WorkshopService().stamped).save(kept)
        assert librarian.library.get("b1").brief.template_version != kept.template_version


def test_two_who_have_another_version_of_a_template_have_nothing_to_choose_between() -> None:
    base, mine, theirs = (make_brief(template="ours", template_version=version) for version in ("1", "2", "3"))
    merged = merge(base, mine, theirs)
    assert merged.conflicts == ()
    assert merged.brief.template_version in ("2", "3")


def change(templates: Path, **values: object) -> None:
    text = OURS
    for dotted, value in values.items():
        text = with_setting(text, tuple(dotted.split("__")), value)
    office(templates, text, "ours")


def test_a_brief_says_with_which_version_it_was_saved(templates: Path, tmp_path: Path) -> None:
    assert Workshop().open(saved(tmp_path)).template_version.startswith("1+")
    assert notes(saved(tmp_path)) == []


def test_what_has_changed_in_the_template_is_told_when_the_brief_is_opened(templates: Path, tmp_path: Path) -> None:
    file = saved(tmp_path)
    change(templates, version="2", page__size="A5")
    assert notes(file) == [
        "The template “ours” has changed from version 1 to 2 since the brief was last saved: "
        "page.size was A4 and is A5."
    ]


def test_a_change_without_another_number_is_told_too(templates: Path, tmp_path: Path) -> None:
    file = saved(tmp_path)
    change(templates, colours__heading="#102030")
    assert notes(file) == [
        "The template “ours” has changed since the brief was last saved: colours.heading was #1f3a5f and is #102030."
    ]


LEVELS = [{"name": "Open"}, {"name": "Secret", "label": "SANGAT RAHASIA"}, {"name": "Sealed"}]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ([*LEVELS, {"name": "Shut"}], "in marking.levels “Shut” is new."),
        (LEVELS[:2], "in marking.levels “Sealed” is gone."),
        (
            [LEVELS[0], LEVELS[1] | {"label": "RAHASIA", "colour": "#aa0000"}, LEVELS[2]],
            "in marking.levels the label of “Secret” was SANGAT RAHASIA and is RAHASIA, "
            "the colour of “Secret” was #1b2733 and is #aa0000.",
        ),
        (LEVELS[::-1], "marking.levels was Open, Secret, Sealed and is Sealed, Secret, Open."),
    ],
)
def test_a_changed_list_is_told_by_its_entries(
    templates: Path, tmp_path: Path, after: list[dict[str, str]], expected: str
) -> None:
    unmarked = with_setting(OURS, ("marking", "unmarked"), "Open")
    office(templates, with_setting(unmarked, ("marking", "levels"), LEVELS), "ours")
    file = saved(tmp_path)
    office(templates, with_setting(unmarked, ("marking", "levels"), after), "ours")
    assert notes(file) == [f"The template “ours” has changed since the brief was last saved: {expected}"]


def test_a_brief_from_elsewhere_is_told_the_numbers_alone(
    templates: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brief = make_brief(template="ours", template_version="0.9+00000000")
    found = Workshop().check(brief, Wish(TODAY))
    assert "has changed from version 0.9 to 1 since the brief was last saved." in found[0].message


def test_saving_takes_the_changed_template_as_seen(templates: Path, tmp_path: Path) -> None:
    file = saved(tmp_path)
    change(templates, version="2")
    save(Workshop().open(file), file)
    assert notes(file) == []


def test_a_template_that_is_not_here_leaves_the_brief_as_it_is(templates: Path, tmp_path: Path) -> None:
    brief = make_brief(template="theirs", template_version="3")
    save(brief, tmp_path / "b.brief")
    assert Workshop().open(tmp_path / "b.brief") == brief


def test_a_clearance_holds_whatever_the_version() -> None:
    assert cleared(make_brief(template_version="1")) == cleared(make_brief(template_version="2"))


def test_the_same_template_elsewhere_is_the_same_version(templates: Path, tmp_path: Path) -> None:
    from briefer.service.versions import version_of
    from tests.template.test_letterhead import letterhead, with_letterhead
    from tests.template.test_letterhead import saved as docx

    one = with_letterhead(tmp_path / "here", docx(letterhead()))
    other = with_letterhead(tmp_path / "there", docx(letterhead()))
    assert version_of(one) == version_of(other)
