from briefer.model.ids import new_id, with_ids
from tests.briefs import full_brief, make_brief


def ids(brief_part: tuple) -> list[str]:
    return [item.id for item in brief_part]


def test_missing_ids_are_the_same_each_time():
    one, two = (make_brief(follow_ups=[{"action": "a"}, {"action": "b"}]) for _ in range(2))
    assert ids(one.follow_ups) == ids(two.follow_ups)
    assert all(len(name) == 6 for name in ids(one.follow_ups))


def test_equal_items_get_different_ids():
    brief = make_brief(points=["the same", "the same"], agenda=[{"points": ["x"]}, {"points": ["x"]}])
    assert len({*ids(brief.points)}) == 2
    assert brief.agenda[0].points[0].id != brief.agenda[1].points[0].id


def test_the_first_of_two_items_with_one_id_keeps_it():
    brief = make_brief(points=[{"id": "p", "text": "one"}, {"text": "two"}, {"id": "p", "text": "three"}])
    assert ids(brief.points)[0] == "p"
    assert len({*ids(brief.points)}) == 3
    assert with_ids(brief) is brief


def test_an_id_that_is_given_is_never_taken_by_a_derived_one():
    derived = make_brief(points=["one"]).points[0].id
    brief = make_brief(points=["one", {"id": derived, "text": "two"}])
    assert ids(brief.points)[1] == derived
    assert len({*ids(brief.points)}) == 2


def test_one_id_may_stand_in_two_lists():
    brief = make_brief(points=[{"id": "p"}], objectives=[{"id": "p"}])
    assert ids(brief.points) == ids(brief.objectives) == ["p"]


def test_a_brief_without_an_id_gets_one_from_its_content():
    one, two, other = (make_brief(id="", title=title) for title in ("a", "a", "b"))
    assert one.id == two.id != other.id


def test_a_brief_that_lacks_no_id_is_shared():
    brief = full_brief()
    assert with_ids(brief) is brief


def test_a_new_id_is_not_taken():
    taken = {new_id(()) for _ in range(50)}
    assert len(taken) == 50
    assert new_id(taken) not in taken


def test_ids_fit_the_format():
    assert make_brief(points=["x"]) == make_brief(**make_brief(points=["x"]).plain())
