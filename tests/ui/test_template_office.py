"""An office makes a template of its own in the window, by events alone, and hands it to one who has nothing yet."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest
from PySide6.QtCore import Qt

from briefer import settings
from briefer.cli import run
from briefer.model.plain import to_json
from briefer.ui.templates.entries import Sections
from briefer.ui.templates.labels import LabelsForm
from tests.briefs import make_brief
from tests.template.test_letterhead import letterhead, saved
from tests.ui.shaping import Shaping

Shape = Callable[..., Shaping]
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WORDS = {"Heading: Purpose": "Objet", "Heading: Recommendations": "Décision demandée", "Heading: Summary": "Synthèse"}
NAME = "ministere-des-affaires-etrangeres"
LEVELS = ("Très secret", "Secret", "Diffusion restreinte", "Public")


def begin(shaping: Shaping) -> None:
    """A new template that starts from the Malaysian one."""
    shaping.click(shaping.button("New from this one…"))
    shaping.type("Ministère des Affaires étrangères")
    new = shaping.window.new
    new.parent_name.setFocus()
    while new.parent_name.value() != "mindef-policy":
        shaping.press(Qt.Key.Key_Down)
    new.make.setFocus()
    shaping.press(Qt.Key.Key_Return)


def speak_french(shaping: Shaping) -> None:
    shaping.chapter("Labels")
    (labels,) = shaping.window.form.findChildren(LabelsForm)
    labels.new_language.setFocus()
    shaping.type("Français")
    shaping.press(Qt.Key.Key_Return)
    for what, word in WORDS.items():
        labels.search.setFocus()
        shaping.press(Qt.Key.Key_A, CONTROL)
        shaping.type(what)
        table = labels.table
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, 1))
        shaping.press(Qt.Key.Key_F2)
        shaping.press(Qt.Key.Key_A, CONTROL)
        shaping.type(word)
        shaping.press(Qt.Key.Key_Return)
    shaping.chapter("About the template")
    shaping.choose("language", "fr")


def mark(shaping: Shaping) -> None:
    """With a scheme of four levels, in place of that of five."""
    shaping.chapter("Marking")
    shaping.click(shaping.button("Remove: Levels 1"))
    for place, name in enumerate(LEVELS):
        shaping.write(f"marking.levels.{place}.name", name)
        shaping.write(f"marking.levels.{place}.label", "")
    shaping.write("marking.levels.2.label", "DIFFUSION RESTREINTE")
    shaping.write("marking.levels.2.colour", "#7a1f3d")
    shaping.choose("marking.unmarked", "Public")


def put_in_order(shaping: Shaping) -> None:
    """With the decision first, and a section of the office's own with a field."""
    shaping.chapter("Sections")
    (sections,) = shaping.window.form.findChildren(Sections)
    sections.list.setFocus()
    shaping.press(Qt.Key.Key_Down, ALT)
    sections.new_name.setFocus()
    shaping.type("Protocole")
    shaping.press(Qt.Key.Key_Return)
    shaping.click(shaping.button("Add to “Fields”"))
    shaping.type("Tenue")


def make(shaping: Shaping, folder: Path) -> Path:
    """The packed template of a foreign ministry."""
    (folder / "en-tete.docx").write_bytes(saved(letterhead()))
    begin(shaping)
    shaping.drop(shaping.control("letterhead"), folder / "en-tete.docx")
    speak_french(shaping)
    mark(shaping)
    put_in_order(shaping)
    shaping.press(Qt.Key.Key_S, CONTROL)
    assert not shaping.window.isWindowModified(), shaping.window.messages.text.text()
    shaping.answers.to_save = folder / "mae.brieftemplate"
    shaping.window.bar.more.setFocus()
    shaping.press(Qt.Key.Key_Space)
    shaping.press(Qt.Key.Key_P)
    return shaping.answers.to_save


def install_in_window(packed: Path, folder: Path) -> None:
    shaping = Shaping(folder, make_brief(), "base")
    shaping.answers.to_open = packed
    shaping.window.bar.more.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_I):
        shaping.press(key)
    assert shaping.template.title == "Ministère des Affaires étrangères"
    shaping.close()


def install_by_command(packed: Path, _: Path) -> None:
    assert run(["templates", "install", str(packed)], lambda _: 0) == 0


def test_a_new_office_template_is_made_packed_installed_elsewhere_and_printed(
    shape: Shape, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = make(shape("base"), tmp_path)
    for profile, install in (("one", install_in_window), ("other", install_by_command)):
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / profile))
        assert not settings.user_templates().exists()
        install(packed, tmp_path)
        assert (settings.user_templates() / NAME / "en-tete.docx").is_file()
    sections = [{"key": "protocole.field", "title": "Tenue", "body": "Sombre."}]
    brief = make_brief(
        template=NAME, language="fr", title="Visite", purpose="Convenir.", summary="Tout va.",
        recommendations=["Signer."], marking={"level": "Diffusion restreinte"}, sections=sections,
    )  # fmt: skip
    (tmp_path / "visite.brief").write_text(to_json(brief), encoding="utf-8")
    for kind in ("txt", "pdf", "docx"):
        assert run(["export", str(tmp_path / "visite.brief"), "-o", str(tmp_path / f"visite.{kind}")], lambda _: 0) == 0
    printed = (tmp_path / "visite.txt").read_text(encoding="utf-8")
    places = [printed.find(words) for words in ("DIFFUSION RESTREINTE", "Décision demandée", "Objet", "Protocole")]
    assert places == sorted(places)
    assert min(places) >= 0, printed
    for words in ("Ministry of Defence", "Since 1957", "Synthèse", "Tenue", "Sombre."):
        assert words in printed, words
    assert "TERHAD" not in printed
    assert "Purpose" not in printed
    with pikepdf.open(tmp_path / "visite.pdf") as pdf:
        assert str(pdf.Root.Lang) == "fr"
    with ZipFile(tmp_path / "visite.docx") as word:
        headers = "".join(word.read(part).decode() for part in word.namelist() if part.startswith("word/header"))
    assert "Ministry of Defence" in headers
