"""A new brief says what its template knows: its language, and the office's own side."""

from pathlib import Path

import pytest

from briefer import settings
from briefer.service import Workshop
from tests.template.offices import CHILD, office


def sides(template: str) -> list[str]:
    return [delegation.party for delegation in Workshop().create(template).delegations]


@pytest.mark.parametrize(
    ("template", "own"),
    [("mindef-policy", ["Malaysia"]), ("mindef-policy-ms", ["Malaysia"]), ("uk-submission", ["United Kingdom"])],
)
def test_the_first_delegation_is_the_own_side_of_the_office(template: str, own: list[str]) -> None:
    assert sides(template) == own


@pytest.mark.parametrize("template", ["", "base", "multilateral", "one-page"])
def test_a_template_of_no_office_names_no_side(template: str) -> None:
    assert sides(template) == []


def test_an_office_names_its_own(home: Path) -> None:
    office(settings.user_templates(), CHILD + 'own_side = "Ministry of <Foreign> Affairs"\n', "ours")
    assert sides("ours") == ["Ministry of <Foreign> Affairs"]
