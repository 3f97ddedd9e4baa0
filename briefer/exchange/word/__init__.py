"""Reading Word files back in: the edits in one that we exported, and the whole of one that never came from us.

`package` opens the file, `text` reads its blocks, `lines` and `compare` find what changed beside what was exported,
`values` reads a field's words, and `edits` makes the edits in the brief.
"""

from collections.abc import Sequence

from briefer.compose.voice import Voice
from briefer.errors import BrieferError
from briefer.exchange.word.edits import WordEdits, is_ours, read_edits
from briefer.exchange.word.package import WordFile
from briefer.model.brief import Brief
from briefer.template.loading import Templates

__all__ = ["WordEdits", "is_exported", "word_edits"]


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


def _voices(brief: Brief, templates: Templates) -> Sequence[Voice]:
    names = sorted(templates.names(), key=lambda name: (name != brief.template, name))
    found: list[Voice] = []
    for name in names:
        try:
            found.append(Voice.of(templates.load(name), brief.language))
        except BrieferError:  # a template that is wrong is no reason to refuse a file that may not need it
            continue
    return found
