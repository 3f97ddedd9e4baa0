"""Composition is pure, and a composer remembers what has not changed."""

from itertools import pairwise

from briefer.compose.composer import Composer, compose
from briefer.document.blocks import Block, Heading, List, Paragraph, Table
from briefer.document.runs import plain
from briefer.model import edit
from briefer.model.brief import Brief
from tests.briefs import full_brief, make_brief
from tests.compose.pages import TODAY, all_words, blocks_in, pages, template


def headings(blocks: tuple[Block, ...]) -> list[str]:
    return ["".join(getattr(run, "text", "") for run in block.runs) for block in blocks if isinstance(block, Heading)]


def test_the_same_brief_gives_the_same_document() -> None:
    assert pages(full_brief()) == pages(full_brief())


def test_an_empty_brief_already_is_a_page_with_headings() -> None:
    document = pages(Brief())
    assert document.title == "Untitled brief"
    assert headings(document.body) == ["Purpose", "Summary", "Meeting", "Participants", "Issues", "Follow-ups"]


def test_sections_that_hold_nothing_are_left_out_unless_the_template_shows_them() -> None:
    assert "Agenda" not in headings(pages(make_brief()).body)
    assert "Agenda" in headings(pages(make_brief(agenda=[{"title": "Opening"}])).body)


def test_an_edit_leaves_the_blocks_of_every_other_section_the_very_same() -> None:
    composer, office = Composer(), template()
    brief = full_brief()
    before = composer.compose(brief, office, TODAY, "office")
    after = composer.compose(edit.set_value(brief, "figures/n1/label", "Trade in 2025"), office, TODAY, "office")
    changed = [block for block in after.blocks if not any(block is old for old in before.blocks)]
    assert [type(block) for block in changed] == [Table]


def test_an_edit_leaves_the_other_rows_of_its_table_the_very_same() -> None:
    figures = [{"id": f"f{number}", "label": f"Figure {number}", "value": number} for number in range(4)]
    composer, office, brief = Composer(), template(), make_brief(figures=figures)
    before = composer.compose(brief, office, TODAY)
    after = composer.compose(edit.set_value(brief, "figures/f2/value", 9), office, TODAY)
    old, new = (next(block for block in page.body if isinstance(block, Table)) for page in (before, after))
    assert [one is other for one, other in zip(old.rows, new.rows, strict=True)] == [True, True, False, True]


def test_rows_are_remembered_even_where_the_edition_leaves_something_out() -> None:
    side = {
        "id": "d",
        "party": "Malaysia",
        "participants": [{"id": name, "name": name, "contact": "quiet"} for name in ("a", "b", "c")],
    }
    composer, office, brief = Composer(), template(), make_brief(delegations=[side])
    before = composer.compose(brief, office, TODAY)
    after = composer.compose(edit.set_value(brief, "delegations/d/participants/b/name", "B"), office, TODAY)
    old, new = (next(block for block in page.body if isinstance(block, Table)) for page in (before, after))
    assert [one is other for one, other in zip(old.rows, new.rows, strict=True)] == [True, True, False, True]


def test_a_composer_gives_what_compose_gives_after_any_edit() -> None:
    composer, office, brief = Composer(), template(), full_brief()
    for path, value in (
        ("agreements/g1/title", "Renamed"),
        ("delegations/d1/party", "Ruritania"),
        ("issues/s1/topic", "Another strait"),
        ("language", "ms"),
        ("purpose", "One\nTwo"),
        ("follow_ups/f1/origin", "s1"),
        ("issues/s1/topic", "A third strait"),
    ):
        composer.compose(brief, office, TODAY, "office")
        brief = edit.set_value(brief, path, value)
        assert composer.compose(brief, office, TODAY, "office") == compose(brief, office, TODAY, "office"), path


def test_paragraphs_are_numbered_through_the_whole_brief() -> None:
    document = pages(make_brief(purpose="a\nb", summary="c"))
    numbers = [block.number for block in document.body if isinstance(block, Paragraph) and block.role == "body"]
    assert numbers == ["1.", "2.", "3."]


def test_a_list_below_a_numbered_paragraph_stands_under_its_words() -> None:
    entries = ({"runs": [{"text": "a"}]}, {"kind": "ul", "runs": [{"text": "b"}]})
    document = pages(make_brief(purpose=entries, points=["c"]))
    assert [block.inset for block in document.body if isinstance(block, List)] == [True, False]


def test_paragraphs_bear_no_numbers_where_the_template_wants_none() -> None:
    numbering = template().numbering.model_copy(update={"paragraphs": False})
    document = pages(make_brief(purpose="a"), numbering=numbering)
    assert not any(block.number for block in document.body if isinstance(block, Paragraph))


def test_no_heading_skips_a_level() -> None:
    levels = [
        block.level for block in blocks_in(pages(full_brief(), edition="office").blocks) if isinstance(block, Heading)
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_an_undated_brief_bears_the_day_it_was_made() -> None:
    assert "3 November 2025" in plain(pages(make_brief()).footer[0].start).replace("\u00a0", " ")


def test_a_brief_says_draft_until_it_is_cleared() -> None:
    shown = {
        status: "DRAFT" in repr(pages(make_brief(status=status)).header)
        for status in ("draft", "in_clearance", "cleared", "issued")
    }
    assert shown == {"draft": True, "in_clearance": True, "cleared": False, "issued": False}


def test_a_language_that_is_no_tag_does_not_reach_the_file() -> None:
    assert pages(make_brief(language="not a tag!")).language == "en"
    assert pages(make_brief(language="ms-MY")).language == "ms-MY"


def test_links_of_other_kinds_than_web_and_mail_are_plain_words() -> None:
    def link(href: str) -> str:
        purpose = [{"kind": "p", "runs": [{"text": "here", "href": href}]}]
        return repr(pages(make_brief(purpose=purpose)))

    assert "https://example.org" in link("https://example.org")
    assert "javascript" not in link("javascript:alert(1)")
    assert "file:" not in link("file:///etc/passwd")
    assert "here" in all_words(pages(make_brief(purpose=[{"runs": [{"text": "here", "href": "data:x"}]}])))
