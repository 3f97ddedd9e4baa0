"""A language is chosen by its name; a time is understood however it is written."""

from collections.abc import Callable

import pytest

from briefer.ui.language_field import LanguageField
from briefer.ui.language_names import is_tag, name_of
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]


def language_field(driver: Driver) -> LanguageField:
    driver.bench.go_to("language")
    (field,) = driver.bench.findChildren(LanguageField)
    return field


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en-GB", "English (UK)"),
        ("en-US", "English (US)"),
        ("ms", "Bahasa Melayu"),
        ("ms-MY", "Bahasa Melayu"),
        ("ar", "العربية"),
        ("fr-CA", "Français (Canada)"),
        ("nl", "Nederlands"),
        ("Malay", "Malay"),
        ("xx-YY", "xx-YY"),
    ],
)
def test_a_language_is_called_what_it_calls_itself(tag: str, name: str):
    assert name_of(tag) == name


def test_what_no_language_has_for_a_tag_is_none():
    assert [text for text in ("nl", "pt-BR", "Malay", "xx-YY", "English", "", "e") if is_tag(text)] == ["nl", "pt-BR"]


def test_a_language_is_chosen_by_name(drive: Drive):
    driver = drive(make_brief(language="en-GB"))
    field = language_field(driver)
    assert field.hasFocus()
    assert field.currentText() == "English (UK)"
    driver.press("Down")
    assert driver.brief.language == "en-US"
    assert driver.view._language.text() == "English (US)"
    driver.press("Ctrl+Z")
    assert driver.brief.language == "en-GB"
    assert field.currentText() == "English (UK)"


def test_the_tag_of_another_language_can_be_typed(drive: Drive):
    driver = drive(make_brief(language="en-GB"))
    field = language_field(driver)
    driver.press("End")
    assert field.isEditable()
    driver.type("nl")
    assert driver.brief.language == "en-GB", "what is typed is taken when it is whole"
    driver.press("Tab")
    wait_until(lambda: driver.brief.language == "nl", "for the language")
    assert (field.currentText(), field.isEditable()) == ("Nederlands", False)


def test_a_text_that_is_no_tag_is_not_taken(drive: Drive):
    driver = drive(make_brief(language="en-GB"))
    field = language_field(driver)
    field.setCurrentIndex(field.count() - 1)
    field.activated.emit(field.count() - 1)
    driver.type("Malay")
    driver.press("Return")
    wait_until(lambda: not field.isEditable(), "for the choice")
    assert driver.brief.language == "en-GB"
    assert field.currentText() == "English (UK)"


@pytest.mark.parametrize("typed", ["1130", "11.30", "11:30 am", "11:30"])
def test_a_time_is_understood_and_shown_so(drive: Drive, typed: str):
    driver = drive(make_brief())
    driver.bench.go_to("meeting/start")
    field = driver.focus
    driver.type(typed)
    driver.press("Tab")
    assert driver.brief.meeting.start == "11:30"
    assert field.property("text") == "11:30"


def test_words_may_stand_for_a_time(drive: Drive):
    driver = drive(make_brief())
    driver.bench.go_to("meeting/start")
    driver.type("after lunch")
    driver.press("Tab")
    assert driver.brief.meeting.start == "after lunch"


def test_a_time_in_the_agenda_is_understood_too(drive: Drive):
    driver = drive(make_brief(agenda=[{"title": "Opening"}]))
    (item,) = driver.brief.agenda
    driver.bench.go_to(f"agenda/{item.id}/start")
    driver.type("0930")
    driver.press("Tab")
    assert driver.brief.agenda[0].start == "09:30"
    assert driver.table("agenda").parts.index(0, 0).data() == "09:30"
