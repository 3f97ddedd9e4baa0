"""Whoever chooses a template that prints in another language is offered that language for the brief."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from tests.briefs import make_brief
from tests.ui.driver import Driver, spin, wait_until

Drive = Callable[..., Driver]


def offer(driver: Driver) -> QPushButton:
    """The button of the message."""
    bar = driver.window.messages
    wait_until(lambda: bar.isVisible() and bar.findChildren(QPushButton), "for the offer")
    return bar.findChildren(QPushButton)[-1]


def choose(driver: Driver, template: str) -> None:
    driver.session.set("template", template, "Choose the template")


def test_the_language_of_the_template_is_offered_and_taken_in_one_step(drive: Drive):
    driver = drive(make_brief(language="en-GB"))
    choose(driver, "office")
    button = offer(driver)
    assert "in Malay" in driver.window.messages.text.text() or "Melayu" in driver.window.messages.text.text()
    assert driver.brief.language == "en-GB", "nothing is changed unasked"
    driver.click(button)
    assert driver.brief.language == "ms"
    wait_until(lambda: not driver.window.messages.isVisible(), "for the offer to go")
    driver.press("Ctrl+Z")
    assert (driver.brief.language, driver.brief.template) == ("en-GB", "office")


def test_a_brief_in_that_language_is_offered_nothing(drive: Drive):
    driver = drive(make_brief(language="ms-MY"))
    choose(driver, "office")
    driver.settle()
    spin(20)
    assert not driver.window.messages.isVisible()


def test_the_offer_goes_when_the_template_is_chosen_back_or_the_language_by_hand(drive: Drive):
    driver = drive(make_brief(language="en-GB", template="base"))
    choose(driver, "office")
    offer(driver)
    choose(driver, "base")
    wait_until(lambda: not driver.window.messages.isVisible(), "for the offer to go")
    choose(driver, "office")
    offer(driver)
    driver.session.set("language", "ms-MY", "Change")
    wait_until(lambda: not driver.window.messages.isVisible(), "for the offer to go")
