"""Each shipped template gives files that keep PDF/UA-1 and PDF/A-3a, whatever the brief."""

from collections.abc import Iterator
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from briefer.compose.composer import compose
from briefer.exchange.brief_file import read_brief
from briefer.model.brief import Brief
from briefer.render.pdf import pdf
from briefer.settings import sample, shipped_templates
from briefer.template.loading import Templates
from briefer.template.schema import OfficeTemplate
from briefer.template.theme import theme
from tests.briefs import full_brief
from tests.generated import briefs
from tests.verapdf import broken_rules, needs_verapdf

pytestmark = needs_verapdf

SHIPPED = Templates([shipped_templates()])
TODAY = date(2025, 11, 3)
GENERATED = 6
ANY: tuple[HealthCheck, ...] = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)


def file(brief: Brief, template: OfficeTemplate, edition: str = "") -> bytes:
    return pdf(compose(brief, template, TODAY, edition), theme(template))


def landscape(template: OfficeTemplate) -> OfficeTemplate:
    return template.model_copy(update={"page": template.page.model_copy(update={"orientation": "landscape"})})


def kinds(template: OfficeTemplate) -> Iterator[tuple[str, bytes]]:
    yield "sample", file(read_brief(sample()), template)
    yield "sample, landscape", file(read_brief(sample()), landscape(template))
    yield "full", file(full_brief(), template, "office")
    yield "empty", file(Brief(), template)


def test_no_rule_is_broken_in_any_shipped_template() -> None:
    files = {(name, kind): data for name in SHIPPED.names() for kind, data in kinds(SHIPPED.load(name))}
    assert dict(zip(files, broken_rules(*files.values()), strict=True)) == {which: [] for which in files}


def test_no_rule_is_broken_by_briefs_nobody_thought_of() -> None:
    made: list[tuple[Brief, str]] = []

    @settings(max_examples=GENERATED, database=None, deadline=None, suppress_health_check=ANY)
    @given(briefs(), some.sampled_from(SHIPPED.names()))
    def make(brief: Brief, name: str) -> None:
        made.append((brief, name))

    make()
    files = [file(brief, SHIPPED.load(name), "office") for brief, name in made]
    assert [(made[at], rules) for at, rules in enumerate(broken_rules(*files)) if rules] == []
