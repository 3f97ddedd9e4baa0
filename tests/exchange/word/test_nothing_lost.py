"""Whatever a person types, wherever: it comes back in a field, or is listed."""

import json
from copy import deepcopy
from random import Random

import pytest

from briefer.model.plain import to_json
from tests.exchange.word.editing import W, WordEditor
from tests.exchange.word.exported import full_docx, read


def typed(die: Random, editor: WordEditor, count: int) -> list[str]:
    """Makes some edits in places chosen by a die, and gives the words typed, but those that a later edit deletes."""
    words: list[str] = []
    for number in range(count):
        word = f"xq{number}z"
        texts = [node for node in editor.root.iter(f"{W}t") if len((node.text or "").strip()) > 3]
        there = die.choice(texts).text.strip()
        match die.randint(0, 5):
            case 0:
                editor.retype(there, there[: len(there) // 2] + word + there[len(there) // 2 :])
            case 1:
                editor.type_over(there, word)
            case 2:
                editor.type_after(there, f" {word}")
            case 3:
                editor.add_paragraph(there, word)
            case 4:
                editor.split(there[len(there) // 2 :]).type_after(there[: len(there) // 2] or there, word)
            case _:
                editor.retype(there, f"{word} {there}")
        words.append(word)
    left = " ".join(node.text or "" for node in editor.root.iter(f"{W}t"))
    return [word for word in words if word in left]


@pytest.mark.parametrize("seed", range(24))
def test_every_word_typed_comes_back(seed):
    editor = WordEditor(full_docx())
    words = typed(Random(seed), editor, 6)
    found = read(editor.saved())
    said = json.dumps(json.loads(to_json(found.brief)), ensure_ascii=False) + "\n".join(found.unplaced)
    assert [word for word in words if word not in said] == []


def test_a_picture_that_somebody_put_in_is_listed():
    editor = WordEditor(full_docx())
    drawing = next(editor.root.iter(f"{W}drawing"))
    run = deepcopy(next(drawing.iterancestors(f"{W}r")))
    for about in run.iter("{*}cNvPr", "{*}docPr"):
        about.set("descr", "Map of the strait")
    editor.paragraph("Strait of Malacca").append(run)
    found = read(editor.saved())
    assert (found.changes, found.unplaced) == ((), ("picture: Map of the strait",))
