"""A message goes when its cause does, and names a file without its folders."""

from collections.abc import Callable
from pathlib import Path

from PIL import Image

from briefer.ui.photo_field import PhotoField
from tests.briefs import make_brief
from tests.ui.driver import Driver, spin, wait_until

Drive = Callable[..., Driver]

SIDE = {"id": "d1", "party": "Norway", "participants": [{"id": "p1", "name": "Lars"}, {"id": "p2", "name": "Ida"}]}


def photo_of(driver: Driver, person: str) -> PhotoField:
    driver.bench.go_to(f"delegations/d1/participants/{person}/photo")
    field = driver.focus.parentWidget()
    assert isinstance(field, PhotoField)
    return field


def pictures(folder: Path) -> tuple[Path, Path]:
    """A file that is no picture, and one that is."""
    bad, good = folder / "bad.png", folder / "good.png"
    bad.write_text("words", encoding="utf-8")
    Image.new("RGB", (8, 8), (9, 9, 9)).save(good)
    return bad, good


def test_a_refused_picture_is_told_of_by_its_name_until_a_good_one_is_chosen(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(delegations=[SIDE]))
    bad, good = pictures(tmp_path)
    field = photo_of(driver, "p1")
    field.take(bad)
    bar = driver.window.messages
    assert bar.text.text() == "bad.png: It is no picture that can be read here. Choose a PNG or JPEG."
    assert str(bad) in bar.text.toolTip()
    field.take(good)
    wait_until(lambda: not bar.isVisible(), "for the message to go")


def test_it_stays_while_something_else_is_changed(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(delegations=[SIDE]))
    bad, good = pictures(tmp_path)
    photo_of(driver, "p1").take(bad)
    driver.bench.go_to("title")
    driver.type("More")
    photo_of(driver, "p2").take(good)
    spin(20)
    assert driver.window.messages.isVisible()


def test_a_message_of_another_kind_stays(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(delegations=[SIDE]))
    bad, good = pictures(tmp_path)
    field = photo_of(driver, "p1")
    field.take(bad)
    driver.window.messages.tell("It was exported.")
    field.take(good)
    spin(20)
    assert driver.window.messages.text.text() == "It was exported."
