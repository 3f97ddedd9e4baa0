"""The name of an exported file, as the template's pattern makes it."""

import re
import unicodedata
from datetime import date

from briefer.compose.text import clean
from briefer.compose.voice import Voice
from briefer.model.base import is_blank
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.template.schema import OfficeTemplate

_UNSAFE = re.compile(r'[\\/:*?"<>|]+')
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_LONGEST = 120
"""Characters; paths of 260 are all that some systems take."""


def file_name(brief: Brief, template: OfficeTemplate, today: date, edition: str = "") -> str:
    """A name without its ending, that any system takes: no separators, no leading dots, not too long."""
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
    safe = _UNSAFE.sub("-", unicodedata.normalize("NFC", clean(filled)))
    short = " ".join(safe.split())[:_LONGEST].strip(" .-")
    return short or "brief"
