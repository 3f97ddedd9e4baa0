"""The window's own screens: start page, sections, tables being filled, menus, messages, templates, help."""

from collections.abc import Callable, Iterator

from drawn_window import DrawnWindow, spin, wait
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefer.exchange.tables import Sheet
from briefer.ui.about import About
from briefer.ui.help_pages import PAGES, Place
from briefer.ui.help_window import HelpWindow
from briefer.ui.import_dialog import ImportDialog
from briefer.ui.language import spoken
from briefer.ui.parts_table import PartsTable
from briefer.ui.templates.window import TemplateWindow

Wanted = Callable[[str], bool]
Screens = Iterator[tuple[str, QWidget]]

_ROWS = (
    ("Name", "Designation", "Ministry", "Remarks"),
    ("Dato’ Aminah Rahman", "Deputy Secretary General", "Ministry of Defence", "confirmed"),
    ("Captain Farid Osman", "Head of Operations", "Maritime Enforcement Agency", ""),
    ("Tan Wei Ling", "Director, Maritime Policy", "Ministry of Transport", "arrives late"),
)


def screens(drawn: DrawnWindow, is_wanted: Wanted) -> Screens:
    """Each screen of the open brief by name. What is not wanted is not brought about."""
    window = drawn.window
    for section in drawn.view.workbench.sections:
        if is_wanted(section.key):
            drawn.enter(section.key)
            yield section.key, window
    for name, verb in (("findings", window.do.findings), ("replace", window.do.replace)):
        if is_wanted(name):
            verb.trigger()
            yield name, window
            verb.trigger()
    if is_wanted("message"):
        text = "The file talks.brief was changed by somebody else. Your text is safe: choose what to do with it."
        window.messages.warn(text, [("Keep both", lambda: None), ("Compare", lambda: None)])
        yield "message", window
        window.messages.clear()
    yield from _menus(drawn, is_wanted)
    yield from _tables(drawn, is_wanted)


def _menus(drawn: DrawnWindow, is_wanted: Wanted) -> Screens:
    bar = drawn.window.menuBar()
    for number, action in enumerate(bar.actions(), 1):
        menu = action.menu()
        if isinstance(menu, QMenu) and is_wanted(f"menu-{number}"):
            menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
            yield f"menu-{number}", menu
            menu.close()


def _tables(drawn: DrawnWindow, is_wanted: Wanted) -> Screens:
    """Rows that were pasted, with the columns they went to, and rows that are about to be imported."""
    if is_wanted("import"):
        card = drawn.enter("participants")
        path = card.findChildren(PartsTable)[0].parts.list_path
        dialog = ImportDialog(drawn.view.session, path, [Sheet("Delegation list", _ROWS)], card)
        dialog.show()
        yield "import", dialog
        dialog.close()
    if is_wanted("paste"):
        table = drawn.enter("participants").findChildren(PartsTable)[0]
        data = QMimeData()
        data.setText("\n".join("\t".join(row) for row in _ROWS))
        QApplication.clipboard().setMimeData(data)
        table.go_to_cell(len(table.parts.items), 0)
        table.verbs.paste_cells()
        spin(300)
        yield "paste", drawn.window
        drawn.window.do.undo.trigger()


def other_windows(drawn: DrawnWindow, is_wanted: Wanted) -> Screens:
    """The template window and what it opens, About, and the pages of the guide."""
    if any(is_wanted(f"templates{chapter}") for chapter in ("", "-colours", "-sections", "-differences")):
        yield from _templates(drawn, is_wanted)
    if is_wanted("about"):
        about = About(drawn.window)
        about.show()
        yield "about", about
        about.close()
    for page in PAGES:
        if is_wanted(f"help-{page}"):
            guide = HelpWindow(spoken(), drawn.window)
            guide.show_place(Place(page))
            yield f"help-{page}", guide
            guide.close()


def _templates(drawn: DrawnWindow, is_wanted: Wanted) -> Screens:
    drawn.window.do.templates.trigger()
    wait(lambda: _template_windows(), "the templates")
    spin(1500)
    templates = _template_windows()[0]
    places = {"": 0, "-colours": 4, "-sections": 14, "-labels": 16, "-differences": 17}
    for name, place in places.items():
        if is_wanted(f"templates{name}"):
            templates.show_chapter(place)
            spin(300)
            yield f"templates{name}", templates
    templates.close()


def _template_windows() -> list[TemplateWindow]:
    shown = QApplication.topLevelWidgets()
    return [window for window in shown if isinstance(window, TemplateWindow) and window.isVisible()]
