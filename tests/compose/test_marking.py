"""The marking on every page is never lower than the highest that stands on one of them."""

from typing import Any

from briefer.compose.marking import banner, markings
from briefer.document.blocks import Banner, List
from tests.briefs import make_brief
from tests.compose.pages import pages, template


def marked(**fields: Any) -> Banner | None:
    return pages(make_brief(**fields), "mindef-policy").marking


def test_the_briefs_own_marking_stands_on_every_page() -> None:
    found = marked(marking="Terhad")
    assert found is not None
    assert (found.text, found.top, found.bottom) == ("TERHAD", True, True)


def test_an_item_marked_higher_lifts_the_whole() -> None:
    found = marked(marking="Terhad", points=[{"text": "x", "marking": "Rahsia"}])
    assert found is not None
    assert found.text == "RAHSIA"


def test_an_item_that_is_left_out_lifts_nothing() -> None:
    found = marked(marking="Terhad", points=[{"text": "x", "marking": "Rahsia", "internal": True}])
    assert found is not None
    assert found.text == "TERHAD"


def test_a_level_that_the_scheme_lacks_counts_as_the_highest() -> None:
    found = marked(marking="Rahsia Besar", points=[{"text": "x", "marking": "Cosmic"}])
    assert found is not None
    assert found.text == "Cosmic"


def test_capitals_make_no_other_level() -> None:
    found = marked(marking="sulit")
    assert found is not None
    assert found.text == "SULIT"


def test_caveats_stand_after_the_level_each_once() -> None:
    found = marked(
        marking={"level": "Sulit", "caveats": ["MY only"]},
        points=[{"text": "x", "marking": {"level": "Terhad", "caveats": ["MY only", "No copies"]}}],
    )
    assert found is not None
    assert found.text == "SULIT – MY only – No copies"


def test_what_is_unmarked_bears_no_banner() -> None:
    assert marked() is None
    assert marked(marking="Terbuka") is None


def test_an_unmarked_brief_bears_its_level_where_the_scheme_says_so() -> None:
    scheme = template("mindef-policy").marking.model_copy(update={"show_unmarked": True, "banner": "top"})
    found = banner(markings(make_brief()), scheme)
    assert found is not None
    assert (found.text, found.top, found.bottom) == ("TERBUKA", True, False)


def test_portions_show_their_level_only_where_the_scheme_marks_portions() -> None:
    brief = make_brief(points=[{"text": "x", "marking": "Sulit"}])
    scheme = template("mindef-policy").marking
    for portions, expected in ((False, ""), (True, "S")):
        marking = scheme.model_copy(update={"portions": portions})
        body = pages(brief, "mindef-policy", marking=marking).body
        points = next(block for block in body if isinstance(block, List))
        assert points.items[0].marking == expected
