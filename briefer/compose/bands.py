"""Header and footer: the template's pieces with their placeholders filled in."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from itertools import groupby

from briefer.compose.text import clean
from briefer.compose.voice import Voice
from briefer.document.blocks import Band
from briefer.document.runs import PageCount, PageNumber, Run, Runs, Text
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.template.schema import BandSetting

_PIECES = re.compile(r"\{(\w+)\}|\{\{|\}\}|[^{}]+|[{}]")
"""A placeholder, a brace that is meant as one (doubled), or words between them."""


def bands(settings: Iterable[BandSetting], words: Mapping[str, Runs]) -> tuple[Band, ...]:
    """The lines of a header or footer; a line in which nothing stands is left out."""
    made = (
        Band(
            _side(setting.start, setting, words),
            _side(setting.centre, setting, words),
            _side(setting.end, setting, words),
        )
        for setting in settings
    )
    return tuple(band for band in made if band != Band())


def placeholder_words(brief: Brief, voice: Voice, today: date, marking: str) -> dict[str, Runs]:
    """What each placeholder stands for in this brief. An undated brief bears the day it was made."""
    dated = voice.date(brief.dated) if brief.dated and brief.dated.said() else voice.date(Date(edtf=today.isoformat()))
    office = (brief.prepared_by.office or brief.prepared_by.name) if brief.prepared_by else ""
    version = f"{voice.field(Brief, 'version')} {brief.version}" if brief.version else ""
    text = {
        "title": brief.title,
        "reference": brief.reference,
        "number": brief.number,
        "version": version,
        "date": dated,
        "status": voice.value(Brief, "status", brief.status),
        "office": office,
        "marking": marking,
        "draft": voice.phrase("draft") if brief.status in ("draft", "in_clearance") else "",
    }
    words: dict[str, Runs] = {name: (Text(clean(value)),) if value else () for name, value in text.items()}
    words |= {"draft": tuple(replace(run, strong=True) for run in words["draft"] if isinstance(run, Text))}
    words |= {"page": (PageNumber(),), "pages": (PageCount(),)}
    return words | {"page_of": _filled(voice.phrase("page_of"), words)}


def _side(pieces: tuple[str, ...], setting: BandSetting, words: Mapping[str, Runs]) -> Runs:
    made: list[Run] = []
    for piece in pieces:
        runs = _filled(piece, words)
        if runs and made:
            made.append(Text(setting.separator))
        made.extend(runs)
    return tuple(made)


def _filled(piece: str, words: Mapping[str, Runs]) -> Runs:
    """A piece with its placeholders filled in; nothing, when it has some and all of them are empty."""
    names = [match[1] for match in _PIECES.finditer(piece) if match[1]]
    if names and not any(words.get(name) for name in names):
        return ()
    made: list[Run] = []
    for name, parts in groupby(_PIECES.finditer(piece), lambda match: match[1]):
        if name:
            made.extend(run for _ in parts for run in words.get(name, ()))
        else:
            made.append(Text("".join(match[0][0] if match[0] in ("{{", "}}") else match[0] for match in parts)))
    return tuple(made)
