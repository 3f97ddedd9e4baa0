"""The interface in Malay: complete, current, different from English, and nothing cut off."""

import importlib.util
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import PySide6
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDialogButtonBox, QLabel, QMenu, QPushButton

from briefer.model.findings import findings
from briefer.ui import date_words, language
from briefer.ui.language_menu import LanguageMenu
from briefer.ui.preferences import Preferences
from briefer.ui.sentences import say
from briefer.ui.workshop import WorkshopService
from tests.briefs import full_brief, make_brief
from tests.ui.cut_off import cut_off
from tests.ui.driver import Driver, spin, wait_until

ROOT = Path(__file__).resolve().parents[2]
Drive = Callable[..., Driver]

SAME = {
    "Agenda", "Unit", "Status", "Word", "PDF", "Briefer", "Import", "Import…", "&Import", "&Import…", "&Edit",
    "Fold&er", "Label", "OK", "&OK", "Folder", "Alias", "UTC+8", "https://", "MINDEF.100-1/2/3", "PSAT",
    "YBhg. Datuk Seri", "Robles Fernández", "en-GB, ms-MY", "0.4", "1", "10:00", "11:30", "20",
}  # fmt: skip
"""Words that Malay shares with English, names, and examples that are numbers."""


def load(script: str) -> ModuleType:
    """A script, as a module."""
    spec = importlib.util.spec_from_file_location(script, ROOT / "scripts" / f"{script}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(ROOT / "scripts"))
    return module


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    return load("make_translations")


@pytest.fixture
def malay(application: QApplication) -> Iterator[None]:
    language.speak(application, "ms")
    yield
    language.speak(application, "en")


# -- the translation is whole -----------------------------------------------------------------------------------------


def test_everything_that_the_window_says_is_in_malay_and_nothing_else(translations: ModuleType):
    have = translations.read(translations.OURS)
    assert set(have) == translations.interface(), "run scripts/make_translations.py"
    assert [words for words, malay in have.items() if not malay] == []


def test_qts_own_tool_finds_no_text_that_we_did_not(translations: ModuleType, tmp_path: Path):
    tool = next(Path(PySide6.__file__).parent.glob("lupdate*"))
    files = [str(file) for file in sorted(translations.UI.rglob("*.py"))]
    made = tmp_path / "found.ts"
    subprocess.run([str(tool), "-silent", *files, "-ts", str(made)], check=True, capture_output=True)
    assert set(translations.read(made)) - set(translations.read(translations.OURS)) == set()


def test_every_text_is_asked_for_in_words_and_of_the_one_who_says_it(translations: ModuleType):
    """Of a variable, or of another widget, no tool can tell what is to be translated."""
    for file in sorted(translations.UI.rglob("*.py")):
        source = file.read_text(encoding="utf-8")
        assert re.findall(r"(?<!self)\.tr\(", source) == [], file.name
        assert re.findall(r"self\.tr\((?![\s\"'])", source) == [], file.name


def test_the_compiled_translation_is_current(translations: ModuleType, tmp_path: Path):
    translations.compile_to(tmp_path / "ms.qm")
    assert (tmp_path / "ms.qm").read_bytes() == translations.COMPILED.read_bytes(), "run scripts/make_translations.py"


def test_the_sentences_of_the_core_are_current(translations: ModuleType):
    assert translations.SENTENCES.read_text(encoding="utf-8") == translations.sentences_text()


def every_pair(translations: ModuleType) -> dict[tuple[str, str], str]:
    return translations.read(translations.OURS) | translations.read(translations.QTS)


def test_malay_differs_from_english_but_for_a_known_few(translations: ModuleType):
    same = {source for (_, source), malay in every_pair(translations).items() if malay == source}
    assert same - SAME == set()


def test_malay_keeps_every_placeholder_and_ellipsis(translations: ModuleType):
    holes = re.compile(r"\{\w*\}|%\d|…$")
    for (context, source), malay in every_pair(translations).items():
        assert Counter(holes.findall(malay)) == Counter(holes.findall(source)), f"{context}: {source!r}"


def test_malay_has_a_mnemonic_where_english_has_one(translations: ModuleType):
    has = re.compile(r"&\w")
    for (context, source), malay in every_pair(translations).items():
        assert bool(has.search(malay)) == bool(has.search(source)), f"{context}: {source!r}"


# -- which language ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chosen", "desktop", "spoken"),
    [
        ("", ["ms-MY", "en-GB"], "ms"),
        ("", ["ms_BN"], "ms"),
        ("", ["en-MY", "ms-MY"], "en"),
        ("", ["fr-FR", "ms-MY"], "ms"),
        ("", ["fr-FR"], "en"),
        ("", [], "en"),
        ("en", ["ms-MY"], "en"),
        ("ms", ["en-GB"], "ms"),
        ("tlh", ["ms-MY"], "ms"),
    ],
)
def test_the_language_chosen_comes_before_that_of_the_desktop(chosen: str, desktop: list[str], spoken: str):
    assert language.language(chosen, desktop) == spoken


def test_a_choice_is_remembered_and_said_to_come_after_a_restart(application: QApplication, tmp_path: Path):
    said: list[tuple[str, list[str]]] = []
    menu = LanguageMenu(
        Preferences(tmp_path / "p.ini"),
        lambda text, actions: said.append((text, [words for words, _ in actions])),
        lambda: None,
    )
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    assert ticked == ["&English"]
    menu.actions()[1].trigger()
    assert Preferences(tmp_path / "p.ini").language == "ms"
    assert said == [
        ("Briefer akan menggunakan Bahasa Melayu apabila dibuka semula.", ["Mulakan semula sekarang"]),
    ]


# -- what a person sees -----------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("malay")
def test_the_window_speaks_malay(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    titles = [action.text() for action in driver.window.menuBar().actions()]
    assert titles[:3] == ["&Fail", "&Edit", "&Papar"]
    assert [section.title for section in driver.bench.sections][:3] == [
        "Butiran mesyuarat",
        "Tujuan dan keputusan",
        "Ringkasan",
    ]
    texts = {label.text() for label in driver.bench.findChildren(QLabel)}
    assert {"Tajuk", "Tarikh", "Tempat"} <= {text.replace("&", "") for text in texts}


@pytest.mark.usefixtures("malay")
def test_standard_buttons_calendar_and_months_are_in_malay():
    buttons = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(buttons.Save | buttons.Discard | buttons.Cancel)
    assert {button.text().replace("&", "") for button in box.findChildren(QPushButton)} == {
        "Simpan",
        "Jangan Simpan",
        "Batal",
    }
    assert QCalendarWidget().locale().language() is QLocale.Language.Malay
    assert date_words.in_words("2025-03-30") == "30 Mac 2025"
    assert date_words.read("30 Mac 2025") == date_words.read("2025-03-30")


@pytest.mark.usefixtures("malay")
@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("The meeting has no date.", "Mesyuarat tiada tarikh."),
        ("“Send the draft {1} & more” has no owner.", "“Send the draft {1} & more” tiada pegawai bertanggungjawab."),
        ("The follow-up was due on 3 March 2025.", "Tindakan susulan sepatutnya selesai pada 3 Mac 2025."),
        ("The follow-up was due in March 2025.", "Tindakan susulan sepatutnya selesai pada Mac 2025."),
        ("“MoU” expired by 15 May 2025.", "“MoU” tamat tempoh selewat-lewatnya pada 15 Mei 2025."),
        ("“MoU” is pledged, but has a date of signature in the past.", None),
        ("Something that the core never says.", "Something that the core never says."),
        (
            "old.pdf: It is damaged, or is not a PDF. Ask for it again.",
            "old.pdf: Fail itu rosak, atau bukan PDF. Minta semula.",
        ),
    ],
)
def test_findings_and_refusals_are_in_malay_and_peoples_own_words_stay(english: str, said: str | None):
    assert say(english) == (said or "“MoU” dijanjikan, tetapi tarikh tandatangannya sudah berlalu.")


@pytest.mark.usefixtures("malay")
def test_every_finding_of_a_faulty_brief_is_in_malay():
    brief = make_brief(
        title="",
        meeting={"date": "2025-10-30", "start": "11:00", "end": "10:00", "next": {"date": "2025-10-01"}},
        summary="On Monday 30 October 2025 they met. TBC",
        delegations=[{"participants": [{"role": "head", "name": "A B"}, {"role": "head", "name": "C D"}, {}]}],
        agreements=[
            {"title": "MoU", "status": "signed"},
            {"title": "Pact", "status": "pledged", "signed": "2020-01-01"},
        ],
        follow_ups=[{"action": "Send it", "due": "2025-11-01", "origin": "nowhere"}],
        issues=[{"topic": "Sea", "agreed_language": {"text": "As agreed"}, "to_confirm": "the words"}],
    )
    found = findings(brief, date(2026, 1, 1))
    assert len(found) > 8
    unsaid = [one.message for one in found if say(one.message) == one.message]
    unsaid += [one.suggestion for one in found if one.suggestion and say(one.suggestion) == one.suggestion]
    assert unsaid == []


def mnemonics(texts: list[str]) -> list[str]:
    found = [match[1].lower() for text in texts if (match := re.search(r"&(\w)", text.replace("&&", "")))]
    return [key for key, count in Counter(found).items() if count > 1]


@pytest.mark.usefixtures("malay")
@pytest.mark.parametrize("start_page", [True, False])
def test_no_malay_mnemonic_leads_to_two_places(drive: Drive, start_page: bool):
    driver = drive(None if start_page else make_brief())
    bar = driver.window.menuBar()
    buttons = [button for button in driver.window.findChildren(QPushButton) if button.isVisible()]
    assert mnemonics([action.text() for action in bar.actions()] + [button.text() for button in buttons]) == []
    for menu in bar.findChildren(QMenu):
        assert mnemonics([action.text() for action in menu.actions()]) == [], menu.title()


@pytest.mark.usefixtures("malay")
@pytest.mark.parametrize("size", [(1440, 900), (1100, 700)])
def test_nothing_is_cut_off_in_malay(drive: Drive, size: tuple[int, int]):
    driver = drive(full_brief(), size=size, service=WorkshopService())
    wait_until(lambda: driver.bench.findings, "for the findings")
    driver.window.do.findings.trigger()
    spin(50)
    assert "\n".join(cut_off(driver.window)) == ""


def test_what_is_cut_off_is_found(drive: Drive):
    driver = drive(make_brief())
    label = QLabel("A text that is much wider than its place", driver.window)
    label.resize(60, 20)
    label.show()
    assert any("much wider" in fault for fault in cut_off(driver.window))


def test_no_time_is_lost_before_the_first_paint():
    program = (
        "import sys, time; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from briefer.ui import language; began = time.perf_counter(); language.speak(app, 'ms');"
        "print(time.perf_counter() - began)"
    )
    took = min(
        float(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout)
        for _ in range(3)
    )
    assert took < 0.03
