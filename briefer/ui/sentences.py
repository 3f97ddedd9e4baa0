"""The core's sentences in the language of the interface.

The core speaks English and knows no Qt. A sentence that reaches the window is compared with the patterns of all that
the core can say, in `resources/i18n/sentences.txt`; what stands in the holes is kept, but for dates and for pieces that
are the core's own words. A sentence that fits none stays as it is.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from briefer.settings import resources
from briefer.ui.language import Language, spoken
from briefer.ui.style import translate

if TYPE_CHECKING:
    from briefer.model.finding import Finding

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_HOLE = re.compile(r"\{(\d)\}")
_WHEN: dict[str, Any] = {
    "on": QT_TRANSLATE_NOOP("Sentence", "on {0}"),
    "in": QT_TRANSLATE_NOOP("Sentence", "in {0}"),
    "by": QT_TRANSLATE_NOOP("Sentence", "by {0}"),
}
"""What stands before a date, a month or year, and the last day of a time."""


def translated(findings: "Iterable[Finding]") -> "list[Finding]":
    """Findings as the window says them."""
    if spoken() == "en":
        return list(findings)
    return [replace(one, message=say(one.message), suggestion=say(one.suggestion)) for one in findings]


def say(sentence: str) -> str:
    """A sentence of the core in the language in use."""
    return sentence if not sentence or spoken() == "en" else _said(sentence, spoken())


@lru_cache(4000)
def _said(sentence: str, _language: Language) -> str:
    """A sentence in a language; remembered, since findings come again with every pause in typing."""
    known, patterns = _patterns()
    if sentence in known:
        return translate("Sentence", sentence)
    for source, pattern in patterns:
        if match := pattern.fullmatch(sentence):
            said = translate("Sentence", source)
            return _HOLE.sub(lambda hole: _piece(match[f"p{hole[1]}"]), said)
    place, _, rest = sentence.rpartition(": ")
    return f"{place}: {said}" if place and (said := say(rest)) != rest else sentence


def _piece(text: str) -> str:
    """What stands in a hole: a date or a choice by its own name, a piece that the core made, or someone's own words."""
    from briefer.ui import date_words, words  # late: a message may come before the model is loaded

    if text.startswith("“"):
        return text
    if text in _WEEKDAYS:
        return QLocale().dayName(_WEEKDAYS.index(text) + 1)
    before, _, time = text.partition(" ")
    if (day := date_words.read(time if before in _WHEN else text)) and not day.as_written:
        day_in_words = date_words.in_words(day.edtf)
        return translate("Sentence", _WHEN[before]).format(day_in_words) if before in _WHEN else day_in_words
    said = say(text)
    return words.choice(text).lower() if said == text and text.islower() else said


@cache
def _patterns() -> tuple[frozenset[str], list[tuple[str, re.Pattern[str]]]]:
    """Sentences without holes, and patterns of those with some, the longest words first."""
    lines = (resources() / "i18n" / "sentences.txt").read_text(encoding="utf-8").splitlines()
    holed = sorted((line for line in lines if _HOLE.search(line)), key=lambda line: -len(_HOLE.sub("", line)))
    return frozenset(lines) - frozenset(holed), [(line, _compiled(line)) for line in holed]


def _compiled(line: str) -> re.Pattern[str]:
    pieces = _HOLE.split(line)
    parts = [f"(?P<p{piece}>.*?)" if number % 2 else re.escape(piece) for number, piece in enumerate(pieces)]
    return re.compile("".join(parts), re.DOTALL)
