"""A marking is chosen from the scheme of the brief's template; another wording can be typed, and stays."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from briefer.ui.marking_fields import LevelField
from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]

SCHEME = ["Rahsia", "Sulit", "Terhad"]


def level(driver: Driver, path: str = "marking/level") -> LevelField:
    driver.bench.go_to(path)
    field = driver.focus
    assert isinstance(field, LevelField)
    return field


def offered(driver: Driver) -> dict[str, QAction]:
    """What the list under the field with the focus offers, opened by its key."""
    driver.press("Alt+Down")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {action.text(): action for action in menu.actions()}


def test_the_levels_of_the_scheme_are_chosen_by_keys_and_a_choice_can_be_undone(drive: Drive):
    driver = drive(make_brief(marking={"level": "Terhad"}))
    field = level(driver)
    found = offered(driver)
    assert {text: action.isChecked() for text, action in found.items()} == {
        "Rahsia": False,
        "Sulit": False,
        "Terhad": True,
    }
    driver.press("Down", "Down", "Return")
    assert (driver.session.get("marking/level"), field.text()) == ("Sulit", "Sulit")
    driver.press("Ctrl+Z")
    assert (driver.session.get("marking/level"), field.text()) == ("Terhad", "Terhad")


@pytest.mark.parametrize("path", ["marking/level", "issues/i/marking/level", "delegations/d/marking/level"])
def test_a_wording_that_the_scheme_lacks_is_kept_as_it_is_typed(drive: Drive, path: str):
    issue, side = {"id": "i", "topic": "Fisheries"}, {"id": "d", "party": "Ruritania"}
    driver = drive(make_brief(issues=[issue], delegations=[side]))
    field = level(driver, path)
    driver.type("Sul for Ministers")
    assert (driver.session.get(path), field.text()) == ("Sul for Ministers", "Sul for Ministers")


def test_a_level_that_a_new_template_lacks_stays_and_is_a_finding(drive: Drive):
    driver = drive(make_brief(marking={"level": "Restricted"}, template="base"), service=WorkshopService())
    field = level(driver)
    assert next(iter(offered(driver))) == "Top Secret"
    driver.press("Escape")
    driver.session.set("template", "mindef-policy", "")
    driver.settle()
    assert field.text() == "Restricted"
    assert "Restricted" not in offered(driver)
    driver.press("Escape")
    wait_until(lambda: any(found.path == "marking/level" for found in driver.bench.findings), "for the finding")


def test_caveats_are_ticked_and_one_that_the_scheme_lacks_is_in_the_list_too(drive: Drive):
    driver = drive(make_brief(marking={"level": "Sulit", "caveats": ["Own words"]}))
    driver.bench.go_to("marking/caveats")
    found = offered(driver)
    assert {text: action.isChecked() for text, action in found.items()} == {
        "For Malaysian eyes": False,
        "No release": False,
        "Own words": True,
    }
    found["No release"].trigger()
    driver.press("Escape")
    assert driver.session.get("marking/caveats") == ("Own words", "No release")
    offered(driver)["Own words"].trigger()
    driver.press("Escape")
    assert driver.session.get("marking/caveats") == ("No release",)
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert driver.session.get("marking/caveats") == ("Own words",)
