"""Names of files that any system takes, and that of an exported file, as the template's pattern makes it."""

import re
import unicodedata
from datetime import date

from briefer.compose.text import clean
from briefer.compose.voice import Voice
from briefer.model.base import is_blank
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.template.archive import is_device
from briefer.template.schema import OfficeTemplate

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_EDGES = " .-"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_LONGEST = 120
"""Characters; paths of 260 are all that some systems take."""
_MOST_BYTES = 160
"""Of the 255 in UTF-8 that others take for a name; a date, an id and an ending stand beside this part."""


def file_name(brief: Brief, template: OfficeTemplate, today: date, edition: str = "") -> str:
    """The name of an exported file without its ending."""
    voice = Voice.of(template, brief.language)
    dated = brief.dated if brief.dated and brief.dated.edtf else Date(edtf=today.isoformat())
    words = {
        "title": voice.phrase("untitled") if is_blank(brief.title) else brief.title,
        "reference": brief.reference,
        "number": brief.number,
        "version": f"v{brief.version}" if brief.version else "",
        "date": dated.edtf,
        "status": voice.value(Brief, "status", brief.status),
        "edition": template.editions[edition].title if edition in template.editions else "",
    }
    filled = _PLACEHOLDER.sub(lambda match: words.get(match[1], ""), template.file_name)
    return whole_name(name_part(clean(filled), _LONGEST))


def name_part(words: str, longest: int) -> str:
    """Words as they may stand in a file's name: without separators and what leads out of a folder, and not too long.

    Empty where nothing is left of them.
    """
    safe = " ".join(_UNSAFE.sub("-", unicodedata.normalize("NFC", words)).split())[:longest]
    return safe.encode()[:_MOST_BYTES].decode(errors="ignore").strip(_EDGES)


def whole_name(name: str) -> str:
    """A name made of such parts, as it may stand before a file's ending: never empty, and never that of a device."""
    name = name.strip(_EDGES) or "brief"
    return f"brief {name}" if is_device(name) else name
