"""The guide says what is true, is whole in both languages, and F1 finds the right place."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from briefer import settings
from briefer.ui import about, help_pages, language, style
from briefer.ui.help_pages import PAGES, Place
from briefer.ui.help_window import HelpWindow
from briefer.ui.sections import sections
from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.ui.driver import Driver, spin, wait_until
from tests.ui.test_language import load

Drive = Callable[..., Driver]
BOTH: tuple[language.Language, ...] = ("en", "ms")


def text_of(page: str, spoken: language.Language) -> str:
    return (help_pages.folder(spoken) / f"{page}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("spoken", BOTH)
def test_every_page_is_there_and_no_other(spoken: language.Language):
    assert {file.stem for file in help_pages.folder(spoken).glob("*.md")} == set(PAGES)
    titles = [help_pages.title(page, spoken) for page in PAGES]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("spoken", BOTH)
@pytest.mark.parametrize("page", PAGES)
def test_links_and_pictures_lead_somewhere(page: str, spoken: language.Language):
    for target in re.findall(r"\]\(([^)]+)\)", text_of(page, spoken)):
        assert (help_pages.folder(spoken) / target).is_file(), target


def test_both_languages_have_the_same_headings_pictures_and_rows():
    for page in PAGES:
        shapes = [
            (len(re.findall(r"(?m)^#+ ", text)), len(re.findall(r"!\[", text)), len(re.findall(r"(?m)^[|-]", text)))
            for text in (text_of(page, spoken) for spoken in BOTH)
        ]
        assert shapes[0] == shapes[1], page


@pytest.mark.parametrize("spoken", BOTH)
def test_every_section_of_the_form_has_its_heading(application: QApplication, spoken: language.Language):
    language.speak(application, spoken)
    titles = {section.title for section in sections()}
    language.speak(application, "en")
    assert set(re.findall(r"(?m)^## (.+)$", text_of("sections", spoken))) == titles


@pytest.mark.parametrize("spoken", BOTH)
def test_words_in_bold_are_the_windows_own(spoken: language.Language):
    pairs = load("make_translations").read(load("make_translations").OURS)
    said = {malay if spoken == "ms" else source for (_, source), malay in pairs.items()}
    known = {text.replace("&", "") for text in said}
    for page in PAGES:
        for bold in re.findall(r"\*\*(.+?)\*\*", text_of(page, spoken).replace("\n", " ")):
            assert bold in known, f"{page}: {bold}"


def test_keys_in_the_guide_are_keys_of_the_window(drive: Drive):
    rows = re.findall(r"(?m)^\| [^|]+ \| (.+?) \|$", text_of("keyboard", "en"))
    named = {key for row in rows for key in re.findall(r"\b(?:(?:Ctrl|Alt|Shift)\+)+\S+|\bF\d+", row.replace(",", " "))}
    sources = "\n".join(file.read_text(encoding="utf-8") for file in Path(help_pages.__file__).parent.rglob("*.py"))
    driver = drive(make_brief())
    menus = driver.window.menuBar().findChildren(QMenu)
    shortcuts = {key.toString() for menu in menus for action in menu.actions() for key in action.shortcuts()}
    for key in named - {"F2"}:  # Qt's own key for editing a cell
        last = key.rpartition("+")[2] or "+"
        assert key in shortcuts or f'"{key}"' in sources or f"Key_{last}" in sources, key


# -- F1 --------------------------------------------------------------------------------------------------------------


def guide_of(driver: Driver) -> HelpWindow:
    return driver.window.findChildren(HelpWindow)[0]


def page_of(guide: HelpWindow) -> str:
    return guide.text.source().fileName().removesuffix(".md")


def heading_in_view(guide: HelpWindow) -> str:
    return guide.text.cursorForPosition(QPoint(60, style.GAP + 6)).block().text()


def test_f1_opens_the_guide_at_the_section_in_view(drive: Drive):
    driver = drive(make_brief())
    driver.bench.enter_section([section.key for section in driver.bench.sections].index("follow_ups"))
    driver.press("F1")
    guide = guide_of(driver)
    wait_until(lambda: heading_in_view(guide) == "Follow-ups", "for the heading")
    assert page_of(guide) == "sections"


def test_f1_on_the_pages_and_on_the_findings_leads_to_their_page(drive: Drive):
    driver = drive(make_brief())
    driver.bench.preview.pages.setFocus()
    driver.press("F1")
    assert page_of(guide_of(driver)) == "preview"
    driver.window.activateWindow()
    spin(50)
    driver.window.do.findings.setChecked(True)
    driver.bench.findings_list.show()
    driver.bench.findings_list.list.setFocus()
    driver.window.show_guide()
    assert page_of(guide_of(driver)) == "findings"


def test_f1_on_the_start_page_leads_to_the_beginning(drive: Drive):
    driver = drive()
    driver.press("F1")
    assert page_of(guide_of(driver)) == "starting"


def test_f1_in_the_window_of_templates_opens_its_page(drive: Drive):
    driver = drive(service=WorkshopService())
    driver.press("Ctrl+T", "F1")
    wait_until(lambda: driver.window._guide and driver.window._guide.isVisible(), "for the guide")
    assert page_of(guide_of(driver)) == "templates"
    assert driver.window._templates
    driver.window._templates.close()


def test_widgets_that_have_a_page_exist():
    sources = "\n".join(file.read_text(encoding="utf-8") for file in Path(help_pages.__file__).parent.rglob("*.py"))
    for kind, page in help_pages._OF_WIDGETS.items():
        assert f"class {kind}(" in sources, kind
        assert page in PAGES


def test_a_link_turns_the_page_and_the_way_back_is_kept(application: QApplication):
    guide = HelpWindow("en")
    guide.show_place(Place("starting"))
    guide.text.anchorClicked.emit(guide.text.source().resolved("filling-in.md"))
    assert (page_of(guide), guide.list.currentRow()) == ("filling-in", PAGES.index("filling-in"))
    guide.text.backward()
    assert (page_of(guide), guide.list.currentRow()) == ("starting", 0)
    guide.close()


def test_no_picture_is_wider_than_the_text(application: QApplication):
    guide = HelpWindow("en")
    for page in PAGES:
        guide.show_place(Place(page))
        spin(1)
        assert guide.text.horizontalScrollBar().maximum() == 0, page
    guide.close()


# -- About -----------------------------------------------------------------------------------------------------------


def test_about_names_every_font_icon_dictionary_and_library():
    fonts = {file.stem for file in (settings.resources() / "fonts").glob("LICENSE*.txt")}
    assert {f"LICENSE-{part.name}" for part in about.fonts()} == fonts
    for part in (*about.fonts(), *about.icons(), *about.dictionaries()):
        assert part.licence, part.name
        assert len(part.text) > 500, part.name
    names = {part.name.casefold().replace("_", "-") for part in about.libraries()}
    assert {"pyside6-essentials", "pydantic", "reportlab", "sqlalchemy"} <= names
    assert [part.name for part in about.libraries() if not (part.licence and part.version)] == []


def test_about_shows_the_licence_that_is_chosen(application: QApplication):
    dialog = about.About()
    assert "MIT License" in dialog.text.toPlainText()
    fonts = dialog.list.topLevelItem(1)
    assert fonts is not None
    first = fonts.child(0)
    assert first is not None
    dialog.list.setCurrentItem(first)
    assert "SIL" in dialog.text.toPlainText()
    dialog.deleteLater()
