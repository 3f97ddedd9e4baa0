"""Files taken into a library in bulk."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import docx
import pytest

from briefer.exchange.brief_file import write_brief
from briefer.library.memory import MemoryLibrary
from briefer.library.values import LibraryUnreachable, Stored
from briefer.model import edit
from briefer.model.brief import Brief
from briefer.service.adding import Added, files_in
from briefer.service.library import Librarian
from briefer.service.workshop import Wish, Workshop
from tests.briefs import full_brief, make_brief

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)


def written(folder: Path, name: str = "a.brief", **said: Any) -> Path:
    write_brief(make_brief(**said), folder / name)
    return folder / name


def take_in(library: MemoryLibrary, *paths: Path, by: str = "mei") -> list[Added]:
    return list(Librarian("memory:", library).add(paths, by, NOON))


def outcomes(library: MemoryLibrary, *paths: Path) -> list[str]:
    return [added.outcome for added in take_in(library, *paths)]


def test_a_new_brief_is_added_and_once_only(tmp_path: Path):
    library, file = MemoryLibrary(), written(tmp_path)
    (added,) = take_in(library, file)
    assert (added.outcome, added.id, added.title) == ("added", "b1", "Defence talks")
    assert outcomes(library, file) == ["unchanged"]
    assert [(state.number, state.by) for state in library.history("b1")] == [(1, "mei")]


def test_a_brief_that_was_worked_on_since_is_updated(tmp_path: Path):
    library = MemoryLibrary()
    assert outcomes(library, written(tmp_path), written(tmp_path, reference="7")) == ["added"]
    assert outcomes(library, written(tmp_path, reference="7/2025")) == ["updated"]
    assert library.get("b1").brief.reference == "7/2025"


def test_an_old_copy_does_not_undo_what_came_after(tmp_path: Path):
    library = MemoryLibrary()
    old = written(tmp_path, "old.brief")
    take_in(library, old, written(tmp_path, "new.brief", title="Newer"))
    (added,) = take_in(library, old)
    assert added.outcome == "unchanged"
    assert "state 1" in added.sentence
    assert library.get("b1").brief.title == "Newer"


def test_a_contributors_copy_is_merged_with_what_changed_meanwhile(tmp_path: Path):
    library = MemoryLibrary()
    take_in(library, written(tmp_path))
    take_in(library, written(tmp_path, title="Retitled here", purpose="Written here"))
    assert outcomes(library, written(tmp_path, reference="Theirs")) == ["merged"]
    brief = library.get("b1").brief
    assert (brief.title, brief.reference) == ("Retitled here", "Theirs")


def test_a_copy_from_long_ago_undoes_nothing_however_often_the_brief_was_saved_since(tmp_path: Path):
    library, brief = MemoryLibrary(), make_brief(reference="0")
    for state in range(700):
        brief = edit.set_value(brief, "reference" if state < 600 else "number", str(state))
        library.save(brief, state, "mei", NOON)
    old = library.get("b1", 41).brief
    (added,) = take_in(library, written_brief(tmp_path, edit.set_value(old, "title", "Theirs")))
    assert added.outcome == "merged"
    assert library.get("b1").brief == edit.set_value(brief, "title", "Theirs")


def test_the_same_field_changed_in_both_is_refused_by_name(tmp_path: Path):
    library = MemoryLibrary()
    take_in(library, written(tmp_path))
    take_in(library, written(tmp_path, title="Retitled here"))
    (added,) = take_in(library, written(tmp_path, title="Retitled there"), by="omar")
    assert added.outcome == "refused"
    assert "both changed title" in added.sentence
    assert library.get("b1").brief.title == "Retitled here"


def test_a_field_that_one_person_changes_again_and_again_is_updated_each_time(tmp_path: Path):
    library = MemoryLibrary()
    titles = ("One", "Two", "Three", "Four")
    assert [outcomes(library, written(tmp_path, title=title)) for title in titles] == [["added"], *[["updated"]] * 3]
    assert outcomes(library, written(tmp_path, title="Five", reference="5")) == ["updated"]
    assert library.get("b1").brief.title == "Five"


def test_a_file_is_taken_though_states_of_its_brief_were_dropped(tmp_path: Path):
    library = MemoryLibrary()
    for state, title in enumerate(("One", "Two", "Three")):
        library.save(make_brief(title=title), state, "mei", NOON)
    assert library.thin(NOON.replace(year=2026)) == 1
    assert outcomes(library, written(tmp_path, title="Four")) == ["updated"]


@pytest.mark.parametrize(
    "next_time",
    [
        {"meeting": {"date": "2026-10-30"}},
        {"meeting": {"date": "2025-11-03"}, "title": "Talks with Zenda"},
    ],
)
def test_a_file_copied_to_begin_the_next_brief_does_not_replace_the_last(tmp_path: Path, next_time: dict[str, Any]):
    library = MemoryLibrary()
    take_in(library, written(tmp_path))
    copied = written(tmp_path, "copied.brief", **next_time)
    (added,) = take_in(library, copied)
    assert added.outcome == "added"
    assert added.id != "b1"
    assert "new one" in added.sentence
    assert library.get("b1").brief == make_brief()
    assert outcomes(library, copied) == ["unchanged"]


def test_a_meeting_put_off_for_a_week_is_still_the_same(tmp_path: Path):
    library = MemoryLibrary()
    take_in(library, written(tmp_path))
    assert outcomes(library, written(tmp_path, meeting={"date": "2025-11-06"})) == ["updated"]


def test_a_bad_file_stops_nothing(tmp_path: Path):
    (tmp_path / "bad.brief").write_bytes(b"\0junk")
    (tmp_path / "deep.json").write_text('{"id": "x", "title": ' + "[" * 5000, encoding="utf-8")
    library = MemoryLibrary()
    files = (tmp_path / "absent.brief", tmp_path / "bad.brief", tmp_path / "deep.json", written(tmp_path))
    every = take_in(library, *files)
    assert [added.outcome for added in every] == ["refused", "refused", "refused", "added"]
    assert all(added.sentence for added in every[:3])


def test_a_library_that_is_gone_stops_everything(tmp_path: Path):
    class Gone(MemoryLibrary):
        def save(self, brief: Brief, base: int, by: str, at: datetime) -> Stored:
            raise LibraryUnreachable("gone")

    with pytest.raises(LibraryUnreachable):
        take_in(Gone(), written(tmp_path))


def test_folders_give_the_briefs_below_them_in_order_and_each_once(tmp_path: Path):
    below = tmp_path / "2025" / "october"
    below.mkdir(parents=True)
    second, first = written(tmp_path, "b.BRIEF"), written(below, "a.json")
    (tmp_path / "notes.txt").write_text("no brief", encoding="utf-8")
    (tmp_path / ".briefer-open").mkdir()
    written(tmp_path / ".briefer-open", "visitor.json")
    for name in ("export.pdf", "a.docx", "~$a.docx", ".hidden.docx"):
        (tmp_path / name).write_bytes(b"")
    exports = (tmp_path / "a.docx", tmp_path / "export.pdf")
    assert files_in([tmp_path, second]) == (first, second, *exports)
    assert files_in([tmp_path / "notes.txt"]) == (tmp_path / "notes.txt",)


def exported(brief: Brief, file: Path) -> Path:
    Workshop().export(brief, file, Wish(date(2025, 10, 29), "base"))
    return file


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_an_export_takes_nothing_away_that_its_readers_may_not_see(tmp_path: Path, ending: str):
    library, file = MemoryLibrary(), exported(full_brief(), tmp_path / f"full.{ending}")
    take_in(library, written_brief(tmp_path, full_brief()))
    assert outcomes(library, file) == ["unchanged"]
    assert library.get("full").brief == full_brief()


def test_an_export_of_a_brief_that_the_library_lacks_is_added_as_its_readers_saw_it(tmp_path: Path):
    library = MemoryLibrary()
    assert outcomes(library, exported(full_brief(), tmp_path / "full.pdf")) == ["added"]
    assert library.get("full").brief.points == ()


def test_edits_made_in_word_are_merged_with_what_changed_meanwhile(tmp_path: Path):
    library = MemoryLibrary()
    before = make_brief(reference="7/2025", points=[{"id": "p", "text": "Quiet", "internal": True}])
    take_in(library, written_brief(tmp_path, before))
    file = exported(before, tmp_path / "talks.docx")
    take_in(library, written_brief(tmp_path, edit.set_value(before, "reference", "8/2025")))
    retyped(file, "Defence talks", "Talks on defence")
    assert outcomes(library, file) == ["merged"]
    assert library.get("b1").brief == edit.set_value(
        edit.set_value(before, "reference", "8/2025"), "title", "Talks on defence"
    )


def written_brief(folder: Path, brief: Brief) -> Path:
    write_brief(brief, folder / "whole.brief")
    return folder / "whole.brief"


def retyped(file: Path, old: str, new: str) -> None:
    """Types over words in a Word file."""
    document = docx.Document(str(file))
    texts = document.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t")
    for text in [text for text in texts if text.text and old in text.text]:
        text.text = text.text.replace(old, new)
    document.save(str(file))


def test_a_folder_is_taken_in_with_its_word_files_and_pdfs_and_each_is_told(tmp_path: Path):
    document = docx.Document()
    document.add_heading("Maritime talks", 0)
    document.add_paragraph("Purpose: to agree on patrols.")
    document.save(str(tmp_path / "Old talks.docx"))
    exported(full_brief(), tmp_path / "a full brief.pdf")
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7 of somebody else")
    written_brief(tmp_path, full_brief())
    told = [(added.file.name, added.outcome) for added in take_in(MemoryLibrary(), tmp_path)]
    assert told == [
        ("whole.brief", "added"),
        ("Old talks.docx", "added"),
        ("a full brief.pdf", "unchanged"),
        ("report.pdf", "refused"),
    ]


def test_a_brief_that_was_deleted_is_found_again_once_it_is_taken_in(tmp_path: Path):
    library, file = MemoryLibrary(), written(tmp_path)
    take_in(library, file)
    Librarian("memory:", library).delete("b1", "mei", NOON)
    assert list(library.entries()) == []
    (added,) = take_in(library, file)
    assert (added.outcome, added.sentence) == ("unchanged", "It had been deleted, and is found again.")
    assert len(list(library.entries())) == 1


def test_json_of_another_kind_is_refused(tmp_path: Path):
    (tmp_path / "package.json").write_text('{"name": "x", "version": "1.0", "scripts": {}}', encoding="utf-8")
    (added,) = take_in(MemoryLibrary(), tmp_path)
    assert (added.outcome, added.sentence) == ("refused", "It holds nothing that a brief says.")


def test_progress_is_told_file_by_file_and_may_stop_the_work(tmp_path: Path):
    files, told = [written(tmp_path, f"{name}.brief", id=name) for name in "abc"], list[tuple[int, int, str]]()

    def progress(done: int, of: int, added: Added) -> None:
        told.append((done, of, added.id))
        if done == 2:
            raise KeyboardInterrupt

    library = MemoryLibrary()
    with pytest.raises(KeyboardInterrupt):
        Librarian("memory:", library).add(files, "mei", NOON, progress)
    assert told == [(1, 3, "a"), (2, 3, "b")]
    assert library.info().briefs == 2
