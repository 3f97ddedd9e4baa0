"""Reading Word files back in: the edits in one that we exported, and the whole of one that never came from us.

`package` opens the file, `text` reads its blocks (`symbols` the signs in them, `lists` what is an entry of one), and
`anchors` puts right what became of our anchors, with `torn` for those that LibreOffice tore. `pairing` says which
`lines`, rows and cells belong together, `sharing` where in an edited line each field's words stand; `compare` finds
what changed, `added` what is new (`typed_issue` a whole issue), `order` what was moved, `aside` what stands beside it.
`values` and `dates` read a field's words, and `edits` makes the edits in the brief. `old` reads files that aren't ours.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress

from briefer.compose.voice import Voice
from briefer.errors import BrieferError
from briefer.exchange.word.edits import WordEdits, is_ours, read_edits
from briefer.exchange.word.old import OldBrief, Placed, Vocabulary, read_old
from briefer.exchange.word.package import WordFile
from briefer.exchange.word.values import Values
from briefer.model.brief import Brief
from briefer.template.loading import Templates
from briefer.template.schema import OfficeTemplate
from briefer.template.words import words_for

__all__ = ["WORD_SUFFIXES", "OldBrief", "Placed", "WordEdits", "is_exported", "old_brief", "word_edits"]

WORD_SUFFIXES = frozenset({".docx", ".docm", ".dotx", ".dotm"})
"""Endings of the names of Word files: with macros, which are never read, and templates too."""


def is_exported(data: bytes) -> bool:
    """Whether a Word file was exported from a brief. Raises `FileRefused` when it is no Word file."""
    return is_ours(WordFile(data))


def word_edits(data: bytes, templates: Templates) -> WordEdits:
    """The edits in a Word file that was exported from a brief.

    The words for statuses, months and the like are looked up in the brief's own template first, then in all others,
    since a file may have been exported with another template than the brief names.

    Raises:
        FileRefused: it is no Word file, is damaged, or was not exported from a brief.
    """
    return read_edits(WordFile(data), lambda brief: _voices(brief, templates))


def old_brief(data: bytes, templates: Templates, template: str = "base", language: str = "en-GB") -> OldBrief:
    """A brief made of a Word file that never came from us, for a template and in a language.

    Raises:
        FileRefused: it is no Word file, or is damaged.
    """
    file = WordFile(data)
    offices = list(_loaded(templates, template))
    voices = [voice for office in offices for voice in _in_all_languages(office)]
    levels = [
        name for office in offices for level in office.marking.levels for name in (level.name, level.label) if name
    ]
    start = {"template": template, "language": language}
    return read_old(file, Vocabulary(voice.labels for voice in voices), Values(voices), levels, start)


def _voices(brief: Brief, templates: Templates) -> Sequence[Voice]:
    return [Voice.of(office, brief.language) for office in _loaded(templates, brief.template)]


def _loaded(templates: Templates, first: str) -> Iterator[OfficeTemplate]:
    """All templates, one before the others; one that is wrong is no reason to refuse a file that may not need it."""
    for name in sorted(templates.names(), key=lambda name: (name != first, name)):
        with suppress(BrieferError):
            yield templates.load(name)


def _in_all_languages(office: OfficeTemplate) -> Iterator[Voice]:
    """The voice of a template in each language that it has labels for."""
    for tag in office.labels:
        if found := words_for(office, tag):
            yield Voice(office, found[1])
