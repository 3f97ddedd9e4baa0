"""Find and replace over the whole brief."""

from collections.abc import Callable

import pytest

from briefer.model.richtext import TextRun, text_of
from briefer.ui.editors import TextField
from briefer.ui.find_text import Query, hits, replaced
from briefer.ui.rich_field import RichField
from tests.briefs import full_brief, make_brief
from tests.ui.driver import Driver, spin, wait_until

Drive = Callable[..., Driver]


def found(brief: object, words: str, **how: bool) -> list[tuple[str, str]]:
    return [(hit.path, hit.found) for hit in hits(brief, Query(words, **how))]  # pyright: ignore[reportArgumentType]


def test_words_are_found_in_every_kind_of_text():
    brief = make_brief(
        title="Ruritania talks",
        summary="On ruritania",
        delegations=[
            {
                "id": "d",
                "party": "Ruritania",
                "participants": [{"id": "p", "name": "A", "posts": ["x", "of Ruritania"]}],
            }
        ],
        dated={"as_written": "Ruritania Day"},
        figures=[{"id": "f", "label": "l", "value": "Ruritania"}],
    )
    assert [path for path, _ in found(brief, "ruritania")] == [
        "title",
        "dated",
        "summary",
        "delegations/d/party",
        "delegations/d/participants/p/posts",
        "figures/f/value",
    ]


def test_case_and_whole_words_narrow_it_down():
    brief = make_brief(title="Port, port, airport, Portugal")
    assert len(found(brief, "port")) == 4
    assert [text for _, text in found(brief, "port", case=True)] == ["port", "port"]
    assert [text for _, text in found(brief, "port", whole=True)] == ["Port", "port"]


def test_words_are_never_a_pattern():
    brief = make_brief(title="a.c (x) abc \\1")
    assert [text for _, text in found(brief, "a.c")] == ["a.c"]
    assert replaced(brief, Query("(x)"), "\\1 \\g<0>").title == "a.c \\1 \\g<0> abc \\1"


def test_what_is_no_text_is_left_alone():
    brief = make_brief(language="en", template="base", agreements=[{"id": "g", "title": "signed", "status": "signed"}])
    changed = replaced(brief, Query("signed"), "concluded")
    assert (changed.agreements[0].title, changed.agreements[0].status) == ("concluded", "signed")
    assert replaced(brief, Query("en"), "ms").language == "en"
    assert replaced(brief, Query("base"), "other").template == "base"


def test_rich_text_keeps_its_look():
    runs = [{"text": "Both "}, {"text": "sides ag", "bold": True}, {"text": "reed", "italic": True}, {"text": " to it"}]
    brief = make_brief(summary=[{"kind": "ul", "depth": 1, "runs": runs}])
    (block,) = replaced(brief, Query("agreed"), "decided").summary
    assert (block.kind, block.depth) == ("ul", 1)
    assert block.runs == (
        TextRun(text="Both "),
        TextRun(text="sides decided", bold=True),
        TextRun(text=" to it"),
    )


@pytest.mark.parametrize("words", ["e", "state", "Rich", "x" * 3])
def test_every_place_found_is_replaced_and_nothing_else_is(words: str):
    brief, query = full_brief(), Query(words, case=True)
    count = len(list(hits(brief, query)))
    changed = replaced(brief, query, "§")
    assert len(list(hits(changed, Query("§")))) == count
    assert list(hits(changed, query)) == []


def test_replacing_in_a_long_brief_shares_what_did_not_change():
    brief = make_brief(title="old", points=["one", "two"])
    assert replaced(brief, Query("old"), "new").points is brief.points


def test_a_brief_is_searched_and_changed_by_the_keyboard_alone(drive: Drive):
    driver = drive(make_brief(summary="One old idea", purpose="Another old one", points=["An old point"]))
    driver.press("Ctrl+H")
    driver.type("old")
    spin(200)
    panel = driver.bench.find_panel
    assert (panel.count.text(), panel.list.count()) == ("3 places", 3)
    panel.other.setFocus()
    driver.type("new")
    driver.click(panel.replace_all)
    brief = driver.brief
    assert [text_of(brief.summary), text_of(brief.purpose), text_of(brief.points[0].text)] == [
        "One new idea",
        "Another new one",
        "An new point",
    ]
    assert panel.count.text() == "3 places replaced"
    driver.press("Ctrl+Z")
    assert text_of(driver.brief.summary) == "One old idea"
    assert not driver.session.stack.canUndo()


def test_a_place_is_jumped_to_and_its_words_are_selected(drive: Drive):
    driver = drive(make_brief(title="Talks", issues=[{"id": "i", "topic": "Sea", "background": "a\nthe sea lanes"}]))
    driver.press("Ctrl+F")
    driver.type("lanes")
    driver.press("Return")
    panel = driver.bench.find_panel
    assert driver.focus is panel.words, "the next key is typed into the search"
    driver.press("Down", "Return")
    field = driver.focus
    assert isinstance(field, RichField)
    assert field.textCursor().selectedText() == "lanes"
    assert driver.bench.focused_path() == "issues/i/background"


def test_one_place_after_another_is_replaced(drive: Drive):
    driver = drive(make_brief(summary="old old old"))
    driver.press("Ctrl+H")
    driver.type("old")
    spin(200)
    driver.bench.find_panel.other.setFocus()
    driver.type("new")
    driver.press("Return", "Return")
    assert text_of(driver.brief.summary) == "new new old"


def test_escape_goes_back_to_the_brief(drive: Drive):
    driver = drive(make_brief(summary="old"))
    driver.press("Ctrl+F")
    driver.press("Escape")
    assert not driver.bench.find_panel.isVisible()
    assert driver.bench.isAncestorOf(driver.focus)


def test_what_is_selected_is_looked_for(drive: Drive):
    driver = drive(make_brief(title="Talks", summary="Talks about talks"))
    driver.press("Ctrl+A", "Ctrl+F")
    assert driver.bench.find_panel.words.text() == "Talks"
    assert driver.bench.find_panel.count.text() == "3 places"


def marked(field: RichField) -> list[str]:
    return [each.cursor.selectedText() for each in field.extraSelections()]  # pyright: ignore[reportAttributeAccessIssue]


def test_what_is_looked_for_is_marked_where_it_stands_until_the_panel_goes(drive: Drive):
    driver = drive(make_brief(summary="The sea 😀 lanes; the Sea", figures=[{"id": "f", "label": "at sea"}]))
    driver.bench.go_to("summary")
    field, table = driver.focus, driver.table("figures")
    assert isinstance(field, RichField)
    before = table.viewport().grab().toImage()
    driver.press("Ctrl+F")
    driver.bench.find_panel.words.clear()
    driver.type("SEA")
    wait_until(lambda: marked(field) == ["sea", "Sea"], "for the marks")
    assert table.viewport().grab().toImage() != before
    driver.press("Return", "Return")
    assert marked(field) == ["sea", "Sea"], "the one that is gone to is among the others"
    driver.press("Escape")
    assert marked(field) == []
    assert table.sought is None


def test_the_words_of_a_field_of_one_line_are_selected_though_the_focus_stays(drive: Drive):
    driver = drive(make_brief(title="Sea lanes"))
    driver.press("Ctrl+F")
    driver.bench.find_panel.words.clear()
    driver.type("lanes")
    driver.press("Return")
    assert driver.focus is driver.bench.find_panel.words
    fields = driver.bench.findChildren(TextField)
    assert [field.selectedText() for field in fields if field.hasSelectedText()] == ["lanes"]


def test_it_is_said_how_many_places_were_replaced(drive: Drive):
    driver = drive(make_brief(summary="old old"))
    panel = driver.bench.find_panel
    driver.press("Ctrl+H")
    driver.type("old")
    panel.other.setFocus()
    driver.type("new")
    driver.press("Return")
    assert panel.count.text() == "1 place replaced, 1 left"
    driver.press("Return")
    assert panel.count.text() == "2 places replaced"
    panel.words.setFocus()
    driver.press("Ctrl+A")
    driver.type("old")
    wait_until(lambda: panel.count.text() == "Nothing found", "for the next search")
