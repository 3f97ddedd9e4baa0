"""What a template finds wanting in a brief."""

from briefer.template.findings import template_findings
from briefer.template.schema import SectionSetting
from tests.briefs import full_brief, make_brief
from tests.compose.pages import template


def found(brief_fields: dict[str, object], name: str = "base", **changes: object) -> list[tuple[str, str, str]]:
    brief = make_brief(**{"purpose": "x"} | brief_fields)
    return [(one.severity, one.path, one.message) for one in template_findings(brief, template(name, **changes))]


def test_a_brief_that_suits_its_template_gives_none() -> None:
    assert template_findings(full_brief(), template("mindef-policy")) == ()


def test_a_level_that_the_scheme_lacks_is_an_error() -> None:
    [(severity, path, message)] = found({"marking": "Cosmic"})
    assert (severity, path) == ("error", "marking/level")
    assert message == "The template's marking scheme has no level “Cosmic”."


def test_a_level_is_known_whatever_its_capitals() -> None:
    assert found({"marking": "TERHAD"}, "mindef-policy") == []


def test_a_level_of_an_item_is_looked_at_too() -> None:
    [(_, path, _)] = found({"points": [{"id": "p", "text": "x", "marking": "Cosmic"}]})
    assert path == "points/p/marking/level"


def test_a_required_section_that_is_empty_is_an_error() -> None:
    assert found({"purpose": ""}) == [
        ("error", "purpose", "The template requires the section “Purpose”, and it is empty.")
    ]


def test_a_caveat_that_the_scheme_does_not_know_is_a_warning() -> None:
    scheme = template().marking.model_copy(update={"caveats": ("Eyes only",)})
    [(severity, path, _)] = found({"marking": {"level": "Secret", "caveats": ["eyes only", "Burn"]}}, marking=scheme)
    assert (severity, path) == ("warning", "marking/caveats")


def test_a_language_without_labels_is_a_warning() -> None:
    [(severity, path, _)] = found({"language": "th"})
    assert (severity, path) == ("warning", "language")


def test_a_section_of_the_offices_own_without_a_place_is_an_error() -> None:
    sections = {"purpose": SectionSetting(kind="purpose"), "protocol": SectionSetting(kind="custom")}
    own = [{"id": "a", "key": "protocol", "title": "Protocol"}, {"id": "b", "key": "gifts", "title": "Gifts"}]
    [(severity, path, _)] = found({"sections": own}, sections=sections)
    assert (severity, path) == ("error", "sections/b")
