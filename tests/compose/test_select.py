"""What an edition leaves out is gone, with everything that pointed to it."""

from briefer.compose.memo import Memo
from briefer.compose.select import select
from briefer.model import paths
from briefer.model.brief import Brief
from briefer.model.plain import to_json
from briefer.template.editions import Disclosure, edition_of
from briefer.template.schema import SectionSetting
from tests.briefs import disclosed, full_brief, make_brief
from tests.compose.pages import all_words, pages, template


def standard(brief: Brief) -> Brief:
    return select(brief, edition_of(template()))


def office(brief: Brief) -> Brief:
    return select(brief, edition_of(template(), "office"))


def test_internal_items_are_left_out_of_the_standard_edition() -> None:
    points = [{"id": "a", "text": "said"}, {"id": "b", "text": "kept quiet", "internal": True}]
    assert [point.id for point in standard(make_brief(points=points)).points] == ["a"]


def test_of_issues_that_only_answers_are_printed_of_one_without_any_is_gone() -> None:
    said, quiet = {"their_point": "Why?", "our_answer": "So."}, {"their_point": "Hush", "internal": True}
    issues = [{"id": "a", "topic": "A", "if_raised": [said]}, {"id": "b", "topic": "B"},
              {"id": "c", "topic": "C", "if_raised": [quiet]}]  # fmt: skip
    card = edition_of(template("one-page"))
    assert [issue.id for issue in select(make_brief(issues=issues), card).issues] == ["a"]
    assert [issue.id for issue in standard(make_brief(issues=issues)).issues] == ["a", "b", "c"]


def test_what_is_said_about_a_party_without_a_name_is_printed() -> None:
    parties = [{"id": "p", "to_confirm": "who signs", "source": {"document": "Note verbale"}}]
    words = all_words(pages(make_brief(agreements=[{"title": "MoU", "parties": parties}])))
    assert "who signs" in words
    assert "Note verbale" in words


def test_the_office_edition_holds_everything() -> None:
    assert to_json(office(full_brief())) == to_json(full_brief())


def test_contact_sensitivities_and_red_lines_are_left_out_of_the_standard_edition() -> None:
    left = {path for path, _ in paths.leaves(disclosed(full_brief()))} - {
        path for path, _ in paths.leaves(standard(disclosed(full_brief())))
    }
    left = {path for path in left if not path.startswith("files/")}
    assert {path.rpartition("/")[2] for path in left} == {"contact", "sensitivities", "red_line"}


def test_nothing_that_is_left_out_is_printed() -> None:
    brief = make_brief(
        prepared_by={"name": "Lim", "contact": "PLANTED-1"},
        points=[{"text": "PLANTED-2", "internal": True}],
        issues=[{"topic": "Strait", "red_line": "PLANTED-3", "sensitivities": "PLANTED-4", "x_note": "PLANTED-5"}],
    )
    document = pages(brief)
    assert "PLANTED" not in all_words(document) + repr(document)
    assert "PLANTED" not in to_json(standard(brief))


def test_unknown_keys_are_left_out_of_every_edition() -> None:
    brief = make_brief(
        x_secret="PLANTED", points=[{"text": [{"kind": "p", "runs": [{"text": "a", "x_run": "PLANTED"}]}]}]
    )
    assert "PLANTED" in to_json(brief)
    assert "PLANTED" not in to_json(office(brief))


def test_a_follow_up_no_longer_points_to_an_issue_that_was_left_out() -> None:
    brief = make_brief(
        issues=[{"id": "hidden", "topic": "Quiet", "internal": True}], follow_ups=[{"id": "f", "origin": "hidden"}]
    )
    assert standard(brief).follow_ups[0].origin == ""
    assert office(brief).follow_ups[0].origin == "hidden"


def test_a_photograph_of_someone_left_out_goes_too() -> None:
    assert standard(full_brief()).files == {}
    assert office(full_brief()).files == full_brief().files


def test_sections_that_the_template_never_shows_are_left_out() -> None:
    hidden = template(sections={"purpose": SectionSetting(kind="purpose")}, section_order=())
    shown = select(full_brief(), edition_of(hidden, "office"))
    assert shown.purpose
    assert shown.issues == ()
    assert shown.title


def test_a_part_from_which_nothing_is_taken_is_the_very_same() -> None:
    brief = make_brief(points=[{"id": "a", "text": "said"}], issues=[{"id": "i", "topic": "x", "red_line": "no"}])
    shown = standard(brief)
    assert shown.points is brief.points
    assert shown.meeting is brief.meeting
    assert shown.issues is not brief.issues


def test_selection_leaves_the_brief_valid() -> None:
    assert Brief.model_validate(standard(full_brief()).plain()).title == full_brief().title


def test_an_edition_can_withhold_a_field_of_one_kind_of_part() -> None:
    shown = select(full_brief(), Disclosure(withhold=frozenset({"agreement.owner"})))
    assert shown.agreements[0].owner == ""
    assert shown.follow_ups[0].owner != ""


def test_a_template_without_a_cover_withholds_what_the_cover_would_show() -> None:
    card = select(full_brief(), edition_of(template("one-page"), "office"))
    assert card.prepared_for is None
    assert card.prepared_by is not None
    assert (card.prepared_by.name, card.prepared_by.office) == ("", "Policy Division")


def test_the_name_of_a_picture_s_file_stays_in_the_office() -> None:
    files = {"f" * 64: {"name": "from the embassy.png", "media_type": "image/png", "alt": "Portrait"}}
    sides = [{"party": "Ruritania", "participants": [{"name": "Rudolf", "photo": "f" * 64}]}]
    brief = make_brief(delegations=sides, files=files)
    assert [(file.name, file.alt) for file in standard(brief).files.values()] == [("", "Portrait")]
    assert [file.name for file in office(brief).files.values()] == ["from the embassy.png"]
    memo, edition = Memo(), edition_of(template())
    first, second = select(brief, edition, memo), select(brief, edition, memo)
    assert all(first.files[key] is second.files[key] for key in files)
