"""A section for the clipboard."""

from datetime import date

from briefer.service import Wish, Workshop
from tests.briefs import make_brief

TODAY = date(2025, 10, 1)


def test_a_section_is_copied_with_its_heading_and_nothing_else():
    brief = make_brief(
        agreements=[{"title": "Defence <b>pact</b>", "status": "signed"}], points=["Thank the host"], language="en"
    )
    html, text = Workshop().section(brief, Wish(TODAY), ("agreements",))
    assert "Defence &lt;b&gt;pact&lt;/b&gt;" in html
    assert "Defence <b>pact</b>" in text
    assert "<h1" in html
    assert "Thank the host" not in html + text


def test_the_marking_goes_with_what_is_copied():
    marked = {"title": "A pact", "marking": {"level": "Terhad"}}
    brief = make_brief(template="mindef-policy", language="en", agreements=[marked])
    workshop = Workshop()
    html, text = workshop.section(brief, Wish(TODAY), ("agreements",))
    assert ("TERHAD" in html, "TERHAD" in text) == (True, True)
    assert workshop.section(brief, Wish(TODAY), ("figures",))[1].strip() == ""


def test_an_edition_withholds_on_the_clipboard_what_it_withholds_on_paper():
    brief = make_brief(template="mindef-policy", issues=[{"topic": "Islands", "internal": True}, {"topic": "Trade"}])
    workshop = Workshop()
    shown = {
        name: workshop.section(brief, Wish(TODAY, edition=name), ("issues",))[1] for name, _ in workshop.editions(brief)
    }
    assert any("Islands" in text for text in shown.values())
    assert any("Islands" not in text and "Trade" in text for text in shown.values())


def test_the_usual_edition_comes_first_and_each_has_a_title():
    workshop = Workshop()
    template = workshop.templates.load("mindef-policy")
    editions = workshop.editions(make_brief(template="mindef-policy"))
    assert editions[0][0] == template.default_edition
    assert all(title for _, title in editions)


def test_the_name_of_a_file_is_the_templates():
    name = Workshop().file_name(make_brief(title="Talks: 3/4", version="2"), Wish(TODAY))
    assert "Talks- 3-4" in name
    assert "/" not in name
