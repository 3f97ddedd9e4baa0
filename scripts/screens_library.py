"""The library's screens, over a library with the sample, two earlier meetings and some states in it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from drawn_window import DrawnWindow, spin, wait
from PySide6.QtWidgets import QWidget

from briefer import settings
from briefer.exchange.brief_file import read_brief
from briefer.library.values import Paragraph, SaveConflict
from briefer.model import edit
from briefer.model.brief import Brief
from briefer.model.changes import changes
from briefer.model.merge import merge
from briefer.service import Added, Librarian
from briefer.ui.library_conflicts import ConflictPage
from briefer.ui.library_household import LibraryHousehold
from briefer.ui.library_import import ImportPage
from briefer.ui.library_side import LibrarySide
from briefer.ui.library_word_edits import WordEditsPage
from briefer.ui.session import Session

_ROOMS = ("briefs", "people", "agreements", "follow_ups", "mechanisms", "paragraphs")


def fill(sample: Brief) -> None:
    """Puts the sample, two earlier meetings and some states into the user's library."""
    with Librarian() as librarian:
        _fill(librarian, sample)


def _fill(librarian: Librarian, sample: Brief) -> None:
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


def _conflict(sample: Brief) -> SaveConflict:
    """Two people who changed the same two fields."""
    mine = edit.set_value(edit.set_value(sample, "title", "Defence talks: my title"), "meeting/host", "Malaysia")
    theirs = edit.set_value(
        edit.set_value(sample, "title", "Defence talks, as the minister calls them"), "meeting/host", "US"
    )
    return SaveConflict(merge(sample, mine, theirs), 2)


def _word_edits(session: Session) -> WordEditsPage:
    """The list of edits in a Word file: a title, a status, a new follow-up."""
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


def _import_report(page: ImportPage) -> None:
    """What an import of four files came to."""
    title = "Maritime dialogue, Kuching"
    page.table.add(Added(Path("brief-1.brief"), "added", "x", title))
    page.table.add(Added(Path("brief-2.brief"), "merged", "x", title))
    page.table.add(Added(Path("brief-3.brief"), "unchanged", "x", title, "The library has it as state 2, and newer."))
    page.table.add(Added(Path("scan.docx"), "refused", sentence="scan.docx is no Word file: it may be damaged."))
    page.count.setText(page.tr("{0} taken in, {1} refused: they are listed with the reason.").format(3, 1))
    page.table.fit()


def screens(drawn: DrawnWindow, is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, QWidget]]:
    """Each view of the library by name, beside the open brief."""
    house = next(iter(drawn.window.findChildren(LibraryHousehold)))
    _open_kept(drawn, house)
    session = drawn.view.session
    views: dict[str, Callable[[], object]] = {room: partial(house.show_room, room) for room in _ROOMS}
    views |= {
        "search": lambda: _search(house),
        "next": house.ask_for_next,
        "history": house._show_history,
        "import": lambda: _show_import(house),
        "conflict": lambda: _show_conflict(house, session),
        "word": lambda: house.view_beside_pages().show_page("word", _word_edits(session)),
    }
    for name, show in views.items():
        if is_wanted(f"library-{name}"):
            show()
            spin(400)
            yield f"library-{name}", drawn.window
    house.show_brief()


def _open_kept(drawn: DrawnWindow, house: LibraryHousehold) -> None:
    """Open the sample that the library keeps, with its history, in place of the new one."""
    kept = read_brief(settings.sample()).id
    house._verbs.open(kept)
    wait(lambda: drawn.view.session.brief.id == kept and drawn.view.workbench.findings, "the brief of the library")


def _search(house: LibraryHousehold) -> None:
    house.search()
    side = house.view().window().findChildren(LibrarySide)[-1]
    side.search.setText("maritime")
    side.searched.emit("maritime", True)


def _show_import(house: LibraryHousehold) -> None:
    house.view().show_import()
    _import_report(house.view().findChildren(ImportPage)[-1])


def _show_conflict(house: LibraryHousehold, session: Session) -> None:
    page = ConflictPage()
    page.show_conflict(_conflict(session.brief))
    house.view().show_page("conflict", page)
