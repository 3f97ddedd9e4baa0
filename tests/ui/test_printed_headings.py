"""A card keeps its name, and says what the pages call it where the template has its own word."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from briefer.service import Workshop
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]


def hints(driver: Driver) -> list[str]:
    labels = driver.bench.findChildren(QLabel)
    return [label.text() for label in labels if label.text().startswith("Printed as") and not label.isHidden()]


def test_a_card_says_what_the_pages_call_it(drive: Drive):
    driver = drive(make_brief(template="base"))
    assert hints(driver) == []
    driver.session.set("template", "office", "Choose the template")
    wait_until(lambda: hints(driver) == ["Printed as “Issue”, “Recommendation”"], "for the words of the template")
    driver.session.undo()
    wait_until(lambda: hints(driver) == [], "for the usual words")


def test_only_words_that_are_the_templates_own_are_told():
    workshop = Workshop()
    assert workshop.headings(make_brief(template="base")) == {}
    uk = workshop.headings(make_brief(template="uk-submission"))
    assert (uk["purpose"], uk["recommendations"]) == ("Issue", "Recommendation")
    assert "agreements" not in uk
    assert "purpose" not in workshop.headings(make_brief(template="mindef-policy-ms", language="ms"))
