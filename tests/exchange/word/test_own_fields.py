"""Fields of an office's own go into files and come back out of them, whatever kind they are."""

from pathlib import Path

import pytest

from briefer.exchange.word import WordEdits
from briefer.model.brief import Brief
from briefer.model.richtext import text_of
from briefer.service.workshop import Wish, Workshop
from briefer.settings import shipped_templates
from briefer.template.loading import Templates
from tests.briefs import make_brief
from tests.compose.pages import TODAY
from tests.compose.test_own_fields import SETTINGS, own
from tests.exchange.word.editing import WordEditor
from tests.template.offices import office

VALUES = {"gift": "A book", "arrives": "2025-10-29", "guests": "12", "flag": "yes", "car": "van"}


def printed(folder: Path, language: str) -> tuple[Workshop, Brief]:
    """A workshop with the template that has every kind of field, and a brief that fills them all."""
    office(folder, f'language = "{language}"\n{SETTINGS}')
    brief = make_brief(template="office", language=language, sections=own(**VALUES))
    return Workshop(Templates([folder, shipped_templates()])), brief


@pytest.mark.parametrize("language", ["en", "ms"])
def test_a_file_of_each_kind_gives_back_the_brief_and_no_edits(tmp_path: Path, language: str) -> None:
    workshop, brief = printed(tmp_path, language)
    for ending in ("docx", "pdf"):
        path = tmp_path / f"out.{ending}"
        workshop.export(brief, path, Wish(TODAY))
        assert workshop.open(path).sections == brief.sections
    edits = workshop.open_word(tmp_path / "out.docx")
    assert isinstance(edits, WordEdits)
    assert (edits.changes, edits.unplaced) == ((), ())


@pytest.mark.parametrize(
    ("language", "before", "after", "field", "value"),
    [
        ("en", "29", "28", "arrives", "2025-10-28"),
        ("ms", "29", "28", "arrives", "2025-10-28"),
        ("en", "Yes", "No", "flag", "no"),
        ("ms", "Ya", "Tidak", "flag", "no"),
        ("en", "12", "15", "guests", "15"),
        ("en", "van", "saloon", "car", "saloon"),
        ("en", "A book", "A vase", "gift", "A vase"),
    ],
)
def test_an_edit_in_word_comes_back_as_briefs_keep_it(
    tmp_path: Path, language: str, before: str, after: str, field: str, value: str
) -> None:
    workshop, brief = printed(tmp_path, language)
    path = tmp_path / "out.docx"
    workshop.export(brief, path, Wish(TODAY))
    path.write_bytes(WordEditor(path.read_bytes()).retype(before, after).saved())
    edits = workshop.open_word(path)
    assert isinstance(edits, WordEdits)
    assert [(change.path, text_of(change.after or ())) for change in edits.changes] == [
        (f"sections/{field}/body", value)
    ]
