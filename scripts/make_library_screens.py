"""Draws the library in the window: each view over a library of some briefs, and says what is cut off.

Writes to `build/screens/`.
"""

import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drawn_window import DrawnWindow

ROOT = Path(__file__).resolve().parent.parent
SCREENS = ROOT / "build" / "screens"
sys.path.insert(0, str(ROOT))


def fill(librarian, sample) -> None:
    """Puts the sample, two earlier meetings and some states into a library."""
    from briefer.library.values import Paragraph
    from briefer.model import edit

    library = librarian.library
    at = datetime(2025, 10, 30, 9, 0, tzinfo=UTC)
    earlier = (
        ("2023", "2023-06-14", "First round of defence talks"),
        ("2024", "2024-05-03", "Maritime dialogue, Kuching"),
    )
    for year, day, title in earlier:
        brief = sample.model_copy(update={"id": f"talks-{year}", "title": title})
        library.save(edit.set_value(brief, "meeting/date", day), 0, "azman", at.replace(year=int(year)))
    state = library.save(sample, 0, "mei", at).state
    for hour, (path, value) in enumerate(
        (
            ("meeting/host", "Malaysia"),
            ("purpose", "To agree the work plan for 2026."),
            ("title", sample.title + " (final)"),
        )
    ):
        brief = edit.set_value(library.get(sample.id).brief, path, value)
        state = library.save(brief, state, "mei" if hour else "azman", at.replace(hour=10 + hour)).state
    library.name_state(sample.id, 2, "as cleared")
    text = "Malaysia’s position on the South China Sea rests on UNCLOS 1982 and on dialogue among the parties."
    library.put_paragraph(Paragraph("p1", "South China Sea, standing position", text, "Wisma Putra", "2025-01"))


def conflict(sample):
    """Two people who changed the same two fields."""
    from briefer.library.values import SaveConflict
    from briefer.model import edit
    from briefer.model.merge import merge

    mine = edit.set_value(edit.set_value(sample, "title", "Defence talks: my title"), "meeting/host", "Malaysia")
    theirs = edit.set_value(
        edit.set_value(sample, "title", "Defence talks, as the minister calls them"), "meeting/host", "US"
    )
    return SaveConflict(merge(sample, mine, theirs), 2)


def word_edits(session):
    """The list of edits in a Word file: a title, a status, a new follow-up."""
    from briefer.model import edit
    from briefer.model.changes import changes
    from briefer.ui.library_word_edits import WordEditsPage

    before = session.brief
    after = edit.set_value(before, "title", before.title + " – as reviewed")
    after = edit.set_value(after, "meeting/host", "Ministry of Defence, Malaysia")
    after = edit.insert(
        after, "follow_ups", {"id": "w1", "action": "Send the signed text to the archive", "owner": "BPA"}
    )
    unplaced = ("Comment by Mei: is this still so?",)
    page = WordEditsPage(session, before, after, changes(before, after), ("Mei", "Azman"), unplaced)
    page.refuse([0])
    return page


def import_report(page) -> None:
    """What an import of four files came to."""
    from briefer.service import Added

    title = "Maritime dialogue, Kuching"
    page.table.add(Added(Path("brief-1.brief"), "added", "x", title))
    page.table.add(Added(Path("brief-2.brief"), "merged", "x", title))
    page.table.add(Added(Path("brief-3.brief"), "unchanged", "x", title, "The library has it as state 2, and newer."))
    page.table.add(Added(Path("scan.docx"), "refused", sentence="scan.docx is no Word file: it may be damaged."))
    page.count.setText(page.tr("{0} taken in, {1} refused: they are listed with the reason.").format(3, 1))
    page.table.fit()


def draw(drawn: "DrawnWindow", name: str) -> list[str]:
    """Draws every view, and tells what is cut off."""
    from drawn_window import spin, wait

    from briefer import settings
    from briefer.exchange.brief_file import read_brief
    from briefer.ui.library_conflicts import ConflictPage
    from briefer.ui.library_household import LibraryHousehold
    from briefer.ui.library_side import LibrarySide
    from tests.ui.cut_off import cut_off

    window = drawn.window
    faults: list[str] = []

    def save(what: str) -> None:
        spin(350)
        drawn.picture().save(str(SCREENS / f"{what}-{name}.png"))
        faults.extend(f"{what}, {name}: {fault}" for fault in cut_off(window))

    (house,) = window.findChildren(LibraryHousehold)
    save("library-start")
    house.show_room("briefs")
    save("library-alone")
    house.show_brief()
    house._verbs.open(read_brief(settings.sample()).id)
    wait(lambda: window.view and window.view.workbench.findings, "the brief")
    save("library-none")
    for room in ("people", "agreements", "follow_ups", "mechanisms", "paragraphs"):
        house.show_room(room)
        save(f"library-{room}")
    house.search()
    side = window.findChildren(LibrarySide)[-1]
    side.search.setText("maritime")
    side.searched.emit("maritime", True)
    save("library-search")
    house.ask_for_next()
    save("library-next")
    house._show_history()
    save("library-history")
    house.view().show_import()
    import_report(house.view().page)
    save("library-import")
    page = ConflictPage()
    page.show_conflict(conflict(drawn.view.session.brief))
    house.view().show_page("conflict", page)
    save("library-conflict")
    house.view_beside_pages().show_page("word", word_edits(drawn.view.session))
    save("library-word")
    return faults


def draw_all(scale: str, spoken: str) -> int:
    """Draws everything at the scale, and in the language, of this process."""
    from drawn_window import DrawnWindow, application

    from briefer import settings
    from briefer.exchange.brief_file import read_brief
    from briefer.service import Librarian
    from briefer.ui import style

    app = application("ms" if spoken == "ms" else "en")
    sizes = [(1440, 900), (1100, 700)] if scale == "100" else [(1440, 900)]
    faults: list[str] = []
    with Librarian() as librarian:
        fill(librarian, read_brief(settings.sample()))
        for scheme in ("light", "dark"):
            style.dress(app, scheme)
            for width, height in sizes:
                drawn = DrawnWindow(width, height)
                faults += draw(drawn, f"{scheme}-{spoken}-{width}-{scale}")
                drawn.close()
    print("\n".join(faults))
    return 1 if faults else 0


def main() -> int:
    """Runs one process for each scale, with a library of its own."""
    from virtual_screen import screen

    SCREENS.mkdir(parents=True, exist_ok=True)
    worst = 0
    with screen(own=True) as display:
        for scale, factor, spoken in (("100", "1", "en"), ("200", "2", "en"), ("100", "1", "ms")):
            with tempfile.TemporaryDirectory() as home:
                places = {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "DISPLAY": display}
                library = {"BRIEFER_LIBRARY": f"sqlite:///{home}/library.db", "QT_SCALE_FACTOR": factor}
                command = [sys.executable, __file__, "--draw", scale, spoken]
                worst = max(worst, subprocess.run(command, env=os.environ | places | library).returncode)
    return worst


if __name__ == "__main__":
    if sys.argv[1:2] == ["--draw"]:
        sys.exit(draw_all(*sys.argv[2:4]))
    sys.exit(main())
