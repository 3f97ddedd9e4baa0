"""A heading typed in Word, with what stands under it, comes back whole."""

import pytest

from briefer.model.richtext import text_of
from tests.briefs import make_brief
from tests.exchange.word.editing import WordEditor
from tests.exchange.word.exported import exported, read

SECTIONS = [
    {"id": "s1", "title": "Protocol", "body": "Gifts are exchanged.\nFlags are shown."},
    {"id": "s2", "title": "Weather", "body": "Rain is likely."},
]
ISSUES = [
    {"id": "i1", "topic": "The strait", "background": "Four states patrol it.", "our_position": "We lead."},
    {"id": "i2", "topic": "Training", "background": "Two courses run."},
]


def opened(**changes):
    said = {"summary": "They want closer ties.", "points": ["We value the talks"], "sections": SECTIONS}
    return WordEditor(exported(make_brief(**said | {"issues": ISSUES} | changes)))


def typed(editor, after, heading, *paragraphs, level=2):
    for words in reversed(paragraphs):
        editor.add_paragraph(after, words, style="BodyText")
    return editor.add_paragraph(after, heading, style=f"Heading{level}")


def sections(found):
    return [(section.title, text_of(section.body)) for section in found.brief.sections]


PROTOCOL = ("Protocol", "Gifts are exchanged.\nFlags are shown.")
WEATHER = ("Weather", "Rain is likely.")
BUDGET = ("Budget", "Five million.\nFor two years.")


@pytest.mark.parametrize("level", [1, 2])
@pytest.mark.parametrize(
    ("after", "meant"),
    [
        ("Rain is likely.", [PROTOCOL, WEATHER, BUDGET]),
        ("Flags are shown.", [PROTOCOL, BUDGET, WEATHER]),
        ("Further matters", [BUDGET, PROTOCOL, WEATHER]),
    ],
)
def test_a_heading_among_sections_begins_one_in_its_place(level, after, meant):
    found = read(typed(opened(), after, "Budget", "Five million.", "For two years.", level=level).saved())
    assert sections(found) == meant
    assert len(found.changes) == 1
    assert found.unplaced == ()


def test_a_lower_heading_stays_with_its_text_in_the_section():
    found = read(typed(opened(), "Flags are shown.", "Seating", "By rank.", level=3).saved())
    assert sections(found) == [("Protocol", f"{PROTOCOL[1]}\nSeating\nBy rank."), WEATHER]
    assert found.brief.sections[0].body[2].runs[0].bold, "a rich text has no headings: it is in bold"
    assert found.unplaced == ()


def test_a_lower_heading_right_under_the_sections_own_stays_with_its_text():
    found = read(typed(opened(), "Protocol", "Seating", "By rank.", level=3).saved())
    assert sections(found) == [("Protocol", f"Seating\nBy rank.\n{PROTOCOL[1]}"), WEATHER]
    assert found.unplaced == ()


def test_a_heading_in_the_middle_of_a_section_divides_it():
    editor = opened().add_paragraph("Gifts are exchanged.", "Flags", style="Heading2")
    found = read(editor.saved())
    assert sections(found) == [("Protocol", "Gifts are exchanged."), ("Flags", "Flags are shown."), WEATHER]
    assert found.unplaced == ()


@pytest.mark.parametrize("after", ["They want closer ties.", "We value the talks"])
def test_a_heading_between_standard_sections_begins_a_section(after):
    found = read(typed(opened(), after, "Budget", "Five million.", "For two years.", level=1).saved())
    assert sections(found) == [BUDGET, PROTOCOL, WEATHER]
    assert len(found.changes) == 1
    assert found.unplaced == ()


def test_a_lower_heading_in_a_standard_section_stays_in_its_text():
    found = read(typed(opened(), "They want closer ties.", "Trade", "It grows.").saved())
    assert text_of(found.brief.summary) == "They want closer ties.\nTrade\nIt grows."
    assert found.unplaced == ()


@pytest.mark.parametrize(("after", "place"), [("We lead.", 1), ("Two courses run.", 2), ("Issues", 0)])
def test_a_heading_among_issues_begins_one(after, place):
    found = read(typed(opened(), after, "Fisheries", "Boats were held.").saved())
    assert [issue.id for issue in found.brief.issues if issue.id in ("i1", "i2")] == ["i1", "i2"]
    new = found.brief.issues[place]
    assert (new.topic, text_of(new.background)) == ("Fisheries", "Boats were held.")
    assert len(found.changes) == 1
    assert found.unplaced == ()


def test_headings_below_a_new_heading_stay_with_it():
    editor = typed(opened(), "Rain is likely.", "Costs", "In two parts.", level=3)
    editor.add_paragraph("Rain is likely.", "Budget", style="Heading2")
    found = read(editor.saved())
    assert sections(found) == [PROTOCOL, WEATHER, ("Budget", "Costs\nIn two parts.")]


def test_a_brief_without_sections_gets_one():
    found = read(typed(opened(sections=[]), "They want closer ties.", "Budget", "Five million.", level=1).saved())
    assert sections(found) == [("Budget", "Five million.")]
    assert found.unplaced == ()
