"""What stands in a letterhead's header stands on the pages in the same words, and at the same side."""

from pathlib import Path

import docx
import pytest
from docx.shared import Mm

from briefer.compose.composer import compose
from briefer.document.blocks import Band
from briefer.document.runs import Text
from tests.briefs import make_brief
from tests.compose.pages import TODAY
from tests.template.test_letterhead import letterhead, saved, with_letterhead


@pytest.mark.parametrize("typed", ["<&> {title}", "{{page}}", "{ } {", "{{{x}}} of {pages}"])
def test_braces_in_it_are_words_and_no_placeholders(tmp_path: Path, typed: str) -> None:
    word = letterhead()
    word.sections[0].header.paragraphs[0].text = typed
    document = compose(make_brief(), with_letterhead(tmp_path, saved(word)), TODAY)
    assert document.header[0].start == (Text(typed),)


def test_a_header_laid_out_as_a_table_keeps_its_sides(tmp_path: Path) -> None:
    word = docx.Document()
    table = word.sections[0].header.add_table(2, 3, Mm(160))
    for cell, words in zip(table._cells, ("Left\nBelow", "Middle", "Right", "", "Alone", ""), strict=True):
        first, *more = words.split("\n")
        cell.text = first
        for line in more:
            cell.add_paragraph(line)
    document = compose(make_brief(), with_letterhead(tmp_path, saved(word)), TODAY)
    assert document.header[:3] == (
        Band((Text("Left"),), (Text("Middle"),), (Text("Right"),)),
        Band((Text("Below"),), (), ()),
        Band((), (Text("Alone"),), ()),
    )
