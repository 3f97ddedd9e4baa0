"""A card for the room is one page whatever the brief holds, and what was left out is told."""

from pathlib import Path
from typing import Any

import pikepdf
import pytest

from briefer import settings
from briefer.model.brief import Brief
from briefer.service import Wish, Workshop
from tests.briefs import full_brief, make_brief
from tests.compose.pages import TODAY
from tests.office import Office, needs_office
from tests.template.offices import office

LONG = "The quick consideration of maritime matters continues. "
AIM = [{"id": "o", "text": "Aim"}]
SAY = [{"id": "p", "text": "Say this"}]
DO = [{"id": "f", "action": "Send the draft"}]


def people(count: int, side: str) -> dict[str, Any]:
    persons = [
        {
            "id": f"{side}{number}",
            "name": f"Person {number}",
            "posts": [f"Director {number}"],
            "organisation": "Ministry",
        }
        for number in range(count)
    ]
    return {"id": side, "party": side, "participants": persons}


def issue(number: int, length: int) -> dict[str, Any]:
    answer = [{"id": "r", "their_point": LONG * length, "our_answer": LONG * length}]
    return {"id": f"i{number}", "topic": f"Topic {number}", "background": LONG * 300, "if_raised": answer}


BRIEFS: dict[str, tuple[Brief, dict[str, str]]] = {
    "sixty persons": (
        make_brief(delegations=[people(30, "a"), people(30, "b")], objectives=AIM, points=SAY, follow_ups=DO),
        {"delegations/a/participants": "of 30 are left out", "delegations/b/participants": "of 30 are left out"},
    ),
    "sixty sides": (
        make_brief(delegations=[people(1, f"d{number}") for number in range(60)], objectives=AIM, follow_ups=DO),
        {"delegations": "of 60 are left out"},
    ),
    "very long aims": (
        make_brief(objectives=[{"id": f"o{n}", "text": LONG * 60} for n in range(3)], points=SAY, follow_ups=DO),
        {"objectives": "2 of 3 are left out"},
    ),
    "an aim longer than the page": (
        make_brief(objectives=[{"id": "o", "text": LONG * 400}], points=SAY, follow_ups=DO),
        {"objectives": "1 of 1 is left out"},
    ),
    "huge issues": (
        make_brief(issues=[issue(number, 20) for number in range(10)], points=SAY, follow_ups=DO),
        {"issues": "of 10 are left out"},
    ),
    "a meeting with a long occasion": (
        make_brief(meeting={"date": "2025-10-30", "occasion": LONG * 300}, points=SAY, follow_ups=DO),
        {"meeting/occasion": "This is left out"},
    ),
    "every field": (full_brief(), {}),
}
SHEETS = {
    "A4": "",
    "Letter, landscape": '[page]\nsize = "Letter"\norientation = "landscape"\n',
    "A5": '[page]\nsize = "A5"\n',
}


@pytest.fixture
def workshop(home: Path) -> Workshop:
    for name, sheet in SHEETS.items():
        office(settings.user_templates(), f'extends = "one-page"\ntitle = "Card"\n{sheet}', name)
    return Workshop()


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("name", BRIEFS)
def test_a_card_is_one_page_and_tells_what_was_left_out(name: str, sheet: str, workshop: Workshop) -> None:
    brief, expected = BRIEFS[name]
    wish = Wish(TODAY, template=sheet)
    assert workshop.preview(brief, wish).page_count == 1
    told = {one.path: one.message for one in workshop.check(brief, wish) if "left out" in one.message}
    for path, words in expected.items() if sheet == "A4" else ():
        assert words in told[path], told
    assert (sheet != "A4") or set(told) == set(expected)


@needs_office
def test_a_card_is_one_page_in_a_word_processor_too(workshop: Workshop, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.docx" for number in range(len(BRIEFS))]
    for file, (brief, _) in zip(files, BRIEFS.values(), strict=True):
        workshop.export(brief, file, Wish(TODAY, template="one-page"))
    Office(tmp_path).convert(files, "pdf")
    counts = [len(pikepdf.open(file.with_suffix(".pdf")).pages) for file in files]
    assert dict(zip(BRIEFS, counts, strict=True)) == dict.fromkeys(BRIEFS, 1)


def test_what_comes_after_an_item_longer_than_the_page_is_printed(workshop: Workshop, tmp_path: Path) -> None:
    brief, _ = BRIEFS["an aim longer than the page"]
    workshop.export(brief, tmp_path / "card.txt", Wish(TODAY, template="one-page"))
    text = (tmp_path / "card.txt").read_text(encoding="utf-8")
    assert "Say this" in text
    assert "Send the draft" in text
    assert LONG.strip() not in text


def test_of_the_meeting_the_day_stays_when_a_long_particular_goes(workshop: Workshop, tmp_path: Path) -> None:
    brief, _ = BRIEFS["a meeting with a long occasion"]
    workshop.export(brief, tmp_path / "card.txt", Wish(TODAY, template="one-page"))
    assert "30\u00a0October\u00a02025" in (tmp_path / "card.txt").read_text(encoding="utf-8")


def test_what_is_left_out_of_another_edition_than_the_usual_is_told_too(tmp_path: Path) -> None:
    quiet = [aim | {"text": LONG * 60, "internal": True} for aim in ({"id": "o"}, {"id": "u"})]
    brief, workshop = make_brief(objectives=quiet, points=SAY), Workshop()
    every, office_alone = (
        [finding for finding in workshop.check(brief, Wish(TODAY, "one-page", name)) if "left out" in finding.message]
        for name in ("", "office")
    )
    [told] = every
    assert told.message.startswith("In the edition “Office edition”: 1 of 2 is left out")
    exported = workshop.export(brief, tmp_path / "card.pdf", Wish(TODAY, "one-page", "office"))
    assert [finding.message for finding in exported] == [finding.message for finding in office_alone]
    assert workshop.export(brief, tmp_path / "card.pdf", Wish(TODAY, "one-page")) == ()
