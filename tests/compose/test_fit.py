"""A template that allows one page gets one page, and what was left out is named."""

from briefer.compose.composer import compose
from briefer.compose.fit import fitted
from briefer.document.blocks import Document
from briefer.model.brief import Brief
from tests.briefs import make_brief
from tests.compose.pages import TODAY, all_words, template

LINES = 20
"""What counts as a page here."""


def count_pages(document: Document) -> int:
    return all_words(document).count("\n") // LINES + 1


def points(count: int) -> Brief:
    return make_brief(
        purpose="Why", points=[{"id": f"p{number}", "text": f"Point {number}"} for number in range(count)]
    )


def test_a_brief_that_fits_stays_as_it_is() -> None:
    result = fitted(points(3), template(most_pages=1), TODAY, count_pages)
    assert (len(result.brief.points), result.findings) == (3, ())


def test_without_a_limit_nothing_is_left_out() -> None:
    assert len(fitted(points(90), template(), TODAY, count_pages).brief.points) == 90


def test_as_few_items_as_possible_are_left_out_the_last_first() -> None:
    office = template(most_pages=1)
    result = fitted(points(30), office, TODAY, count_pages)
    kept = len(result.brief.points)
    assert 0 < kept < 30
    assert [point.id for point in result.brief.points] == [f"p{number}" for number in range(kept)]
    assert len(fitted(points(kept), office, TODAY, count_pages).brief.points) == kept
    [finding] = result.findings
    assert (finding.path, finding.message) == (
        "points",
        f"{30 - kept} of 30 are left out, so that the brief keeps to its pages.",
    )


def test_what_the_template_requires_is_never_left_out() -> None:
    long = make_brief(purpose="\n".join(f"Line {number}" for number in range(60)))
    result = fitted(long, template(most_pages=1), TODAY, count_pages)
    assert len(result.brief.purpose) == 60
    assert [finding.severity for finding in result.findings] == ["error"]
    assert "more than the one page" in result.findings[0].message


def test_what_is_withheld_neither_counts_nor_shows() -> None:
    brief = make_brief(purpose="Why", points=[{"text": f"quiet {number}", "internal": True} for number in range(90)])
    result = fitted(brief, template(most_pages=1), TODAY, count_pages)
    assert (result.brief.points, result.findings) == ((), ())


def test_a_promise_that_was_cut_or_withheld_is_not_said_to_be_mentioned_no_more() -> None:
    promised = [{"id": f"f{number}", "action": f"Promise {number}"} for number in range(30)]
    hidden = {"id": "h", "action": "Promise kept quiet"}
    last = make_brief(id="last", follow_ups=[*promised, hidden])
    brief = make_brief(follow_ups=[*promised, hidden | {"internal": True}])
    office = template(most_pages=4)
    result = fitted(brief, office, TODAY, count_pages, "", last)
    kept = len(result.brief.follow_ups)
    assert 0 < kept < 30
    document = compose(result.brief, office, TODAY, "", result.last)
    text = all_words(document)
    assert count_pages(document) <= 4
    assert text.count("Promise") == 2 * kept
    assert "No longer mentioned" not in text
    assert "quiet" not in text


def crowded(people: int, **more: object) -> Brief:
    names = [{"id": f"n{number}", "name": f"Person {number}"} for number in range(people)]
    follow_ups = [{"id": f"f{number}", "action": f"Promise {number}"} for number in range(3)]
    return make_brief(
        delegations=[{"id": "d", "party": "Us", "participants": names}],
        objectives=[{"id": "o", "text": "Aim"}],
        follow_ups=follow_ups,
        **more,
    )


def test_a_long_list_of_people_leaves_room_for_all_the_rest() -> None:
    result = fitted(
        crowded(200), template("one-page"), TODAY, lambda document: all_words(document).count("\n") // 60 + 1
    )
    [side] = result.brief.delegations
    assert 3 <= len(side.participants) < 200
    assert (len(result.brief.objectives), len(result.brief.follow_ups)) == (1, 3)
    [finding] = result.findings
    gone = 200 - len(side.participants)
    assert (finding.path, finding.message) == (
        "delegations/d/participants",
        f"{gone} of 200 are left out, so that the brief keeps to its pages.",
    )


def test_what_no_section_prints_is_neither_cut_nor_named() -> None:
    brief = crowded(200, agreements=[{"title": f"Agreement {number}"} for number in range(300)])
    result = fitted(brief, template("one-page"), TODAY, lambda document: all_words(document).count("\n") // 60 + 1)
    assert [finding.path for finding in result.findings] == ["delegations/d/participants"]
