"""The sentences of the core that are gathered for translation, and said from what it makes of them."""

from types import ModuleType

import pytest

from tests.ui.test_language import load


@pytest.fixture(scope="module")
def gathered() -> list[str]:
    module: ModuleType = load("core_sentences")
    return module.sentences()


@pytest.mark.parametrize(
    "sentence",
    [
        "there is no such setting{0}",
        "is missing.",
        "found {0}, expected {1}.",
        "found {0}, expected {1}; did you mean “{2}”?",
        "; did you mean “{0}”?",
        "a list in square brackets",
        "an empty list",
        "at least {0}",
        "a colour such as #1f3a5f",
        "The library {0} is damaged ({1}). {2}.",
        "Restore its newest backup, {0}",
        "It has no backup beside it",
        "{0} can't be made: {1}. Choose another folder.",
        "A library in memory has no backups. Open one in a file or on a server.",
        "“{0}” is no library. Write sqlite:/// and a path, or postgresql:// and a server.",
        "The library doesn't answer ({0}). Put it back, or restore its backup.",
        "{0} is no longer there",
    ],
)
def test_sentences_about_templates_and_libraries_are_gathered(gathered: list[str], sentence: str):
    assert sentence in gathered


def test_nothing_is_gathered_that_is_all_holes(gathered: list[str]):
    assert [text for text in gathered if not any(letter.isalpha() for letter in text)] == []
