"""What each kind of section says, and in which order."""

from typing import Any

import pytest

from briefer.document.blocks import Block, Callout, Heading, List, Paragraph, Picture, Table
from briefer.document.runs import Text, plain
from briefer.template.theme import theme
from tests.briefs import full_brief, make_brief
from tests.compose.pages import all_words, blocks_in, pages, template


def words(*blocks: Block) -> str:
    return "\n".join(
        "".join(run.text if isinstance(run, Text) else "\n" for run in block.runs).replace("\u00a0", " ")
        for block in blocks_in(blocks)
        if isinstance(block, Paragraph | Heading)
    )


def body(**fields: Any) -> str:
    return all_words(pages(make_brief(**fields)))


def in_order(text: str, *expected: str) -> None:
    places = [text.find(words) for words in expected]
    assert -1 not in places, (expected[places.index(-1)], text)
    assert places == sorted(places), text


def people(*persons: dict[str, Any]) -> dict[str, Any]:
    named = [{"id": f"p{number}"} | person for number, person in enumerate(persons)]
    return {"delegations": [{"id": "d", "party": "Ruritania", "participants": named}]}


def test_region_and_likelihood_stay_with_what_follows_them() -> None:
    assert _roles(region="R", background="B") == ["particulars", "body"]
    assert _roles(region="R") == ["note"]
    assert theme(template()).styles["particulars"].keep_next


def _roles(**fields: Any) -> list[str]:
    return [block.role for block in issue(**fields) if isinstance(block, Paragraph) and "issues/i" in block.origin]


def test_persons_mentioned_or_absent_stand_apart_from_those_present() -> None:
    text = body(
        **people(
            {"name": "Mentioned Person", "role": "mentioned"},
            {"name": "Absent Person", "attendance": "absent"},
            {"name": "Present Person"},
        )
    )
    in_order(text, "Ruritania", "Present Person", "Mentioned or absent", "Mentioned Person", "Absent Person")


def test_a_delegation_without_names_says_so() -> None:
    in_order(body(delegations=[{"party": "Ruritania"}]), "Ruritania", "Names not given.")


def test_persons_stand_in_order_of_precedence_where_it_is_given() -> None:
    text = body(**people({"name": "Third"}, {"name": "Second", "precedence": 2}, {"name": "First", "precedence": 1}))
    in_order(text, "First", "Second", "Third")


def test_an_honorific_never_parts_from_the_name() -> None:
    document = pages(make_brief(**people({"name": "Mohamed Khaled Nordin", "honorific": "Datuk Seri"})))
    names = [plain(block.runs) for block in blocks_in(document.body) if isinstance(block, Paragraph)]
    assert "Datuk\u00a0Seri\u00a0Mohamed Khaled Nordin" in names


def test_outcomes_of_the_meeting_stand_before_agreements_that_are_only_cited() -> None:
    agreements = [
        {"title": "Old Treaty", "outcome": "no"},
        {"title": "Some Paper"},
        {"title": "New Memorandum", "outcome": "yes"},
    ]
    in_order(
        body(agreements=agreements),
        "Outcomes of this meeting",
        "New Memorandum",
        "Not known to be outcomes",
        "Some Paper",
        "Cited, not outcomes",
        "Old Treaty",
    )


def issue(**fields: Any) -> tuple[Block, ...]:
    return pages(make_brief(issues=[{"id": "i", "topic": "Strait"} | fields])).body


def test_the_two_positions_stand_side_by_side() -> None:
    table = next(
        block for block in issue(our_position="We hold", their_position="They hold") if isinstance(block, Table)
    )
    assert [words(*cell.blocks) for cell in table.header[0].cells] == ["Our position", "Their position"]
    assert [words(*cell.blocks) for cell in table.rows[0].cells] == ["We hold", "They hold"]


def test_a_position_alone_needs_no_table() -> None:
    blocks = issue(our_position="We hold")
    assert not any(isinstance(block, Table) for block in blocks)
    assert "Our position: We hold" in words(*blocks)


def test_agreed_language_is_a_quotation_with_whom_it_is_attributed_to() -> None:
    blocks = issue(agreed_language={"text": "a shared waterway", "attributed_to": "Joint statement"})
    quotation = next(block for block in blocks if isinstance(block, Callout))
    assert quotation.role == "quotation"
    assert words(*quotation.blocks) == "a shared waterway\n— Joint statement"


def test_what_they_may_say_stands_beside_what_we_answer() -> None:
    blocks = issue(if_raised=[{"their_point": "Why?", "our_answer": "Because."}])
    table = next(block for block in blocks if isinstance(block, Table))
    assert [words(*cell.blocks) for cell in table.rows[0].cells] == ["Why?", "Because."]


def test_the_decision_sought_is_a_numbered_list_set_apart() -> None:
    blocks = pages(make_brief(recommendations=["Agree", "Note"])).body
    callout = next(block for block in blocks if isinstance(block, Callout))
    [sought] = callout.blocks
    assert callout.role == "decision"
    assert isinstance(sought, List)
    assert sought.ordered
    assert len(sought.items) == 2


def test_lists_within_lists_keep_their_depth_and_kind() -> None:
    entries = [
        {"kind": "ul", "depth": 0, "runs": [{"text": "a"}]},
        {"kind": "ol", "depth": 1, "runs": [{"text": "b"}]},
        {"kind": "ul", "depth": 0, "runs": [{"text": "c"}]},
        {"kind": "ol", "depth": 0, "runs": [{"text": "d"}]},
    ]
    outer, numbered = (block for block in pages(make_brief(purpose=entries)).body if isinstance(block, List))
    assert (outer.ordered, numbered.ordered) == (False, True)
    assert [words(*item.blocks) for item in outer.items] == ["a\nb", "c"]
    inner = outer.items[0].blocks[1]
    assert isinstance(inner, List)
    assert inner.ordered


def test_follow_ups_stand_under_the_headings_the_brief_gives_them() -> None:
    text = body(
        follow_ups=[
            {"action": "one", "group": "Sea"},
            {"action": "two", "group": "Air"},
            {"action": "three", "group": "Sea"},
        ]
    )
    in_order(text, "Sea", "one", "three", "Air", "two")
    assert text.count("Sea") == 1


def test_a_follow_up_names_what_it_arises_from() -> None:
    text = body(issues=[{"id": "i", "topic": "Fisheries"}], follow_ups=[{"action": "write", "origin": "i"}])
    assert "Arises from: Fisheries" in text


def test_a_figure_reads_as_one_phrase() -> None:
    figure = {"label": "Trade", "qualifier": "about", "value": 300, "unit": "ships", "period": "each year"}
    assert "about 300 ships each year" in body(figures=[figure])


def test_columns_in_which_nothing_stands_are_left_out() -> None:
    blocks = pages(make_brief(mechanisms=[{"name": "Talks", "kind": "working group"}])).body
    table = next(block for block in blocks if isinstance(block, Table))
    assert [words(*cell.blocks) for cell in table.header[0].cells] == ["Mechanism", "Kind"]


def test_a_table_of_one_column_is_a_list() -> None:
    blocks = pages(make_brief(mechanisms=[{"name": "Talks"}, {"name": "Visits"}])).body
    assert [words(*item.blocks) for block in blocks if isinstance(block, List) for item in block.items] == [
        "Talks",
        "Visits",
    ]


def test_what_is_to_be_confirmed_is_shown_where_it_stands() -> None:
    document = pages(make_brief(agreements=[{"title": "Accord", "to_confirm": "the date"}]))
    notes = [block for block in blocks_in(document.body) if isinstance(block, Paragraph) and block.role == "to_confirm"]
    assert words(*notes) == "To confirm: the date"


def test_an_offices_own_section_stands_under_its_own_heading() -> None:
    in_order(body(sections=[{"title": "Protocol", "body": "Gifts"}]), "Further matters", "Protocol", "Gifts")


def test_a_part_of_a_name_that_the_order_lacks_stands_in_a_note() -> None:
    brief = make_brief(**people({"name": "Tan", "honorific": "Dato\u2019", "rank": "General"}))
    names = template().names.model_copy(update={"order": ("honorific", "name")})
    text = all_words(pages(brief, names=names))
    in_order(text, "Dato\u2019 Tan", "Rank: General")


@pytest.mark.parametrize("layout", ["table", "by_delegation", "list"])
def test_a_photograph_is_shown_in_every_layout_with_words_for_those_who_cannot_see_it(layout: str) -> None:
    section = template().sections["participants"].model_copy(update={"layout": layout})
    sections = template().sections | {"participants": section}
    document = pages(full_brief(), edition="office", sections=sections)
    [picture] = [block for block in blocks_in(document.body) if isinstance(block, Picture)]
    assert (picture.alt, picture.image in document.images) == ("Aminah binti Hassan", True)
