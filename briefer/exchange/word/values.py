"""From words in a Word file back to the value of a field, by the field's type.

A field is read only when its words changed, so that what a template says its own way (a date, the words for a status)
never comes back as something else just because it was printed.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from typing import Annotated, Any, get_args, get_origin

from briefer.compose.dates import in_words
from briefer.compose.text import clean
from briefer.compose.voice import Voice
from briefer.document.runs import is_address
from briefer.exchange.tables_names import words_for
from briefer.exchange.word.lists import Kind
from briefer.exchange.word.text import Para, Span
from briefer.model.base import Part
from briefer.model.dates import Date, is_edtf
from briefer.model.richtext import TextBlock, TextRun
from briefer.model.shape import shapes
from briefer.template.custom import YES_NO, field_with
from briefer.template.labels import Labels, closed_list

Paragraphs = Sequence[tuple[Para, Sequence[Span]]]
"""The words of a field, by paragraph."""


class Unreadable(Exception):
    """Words that are no value of their field."""


def words_of(paragraphs: Paragraphs) -> str:
    """The words of a field, a line for each paragraph, with plain spaces."""
    return "\n".join(plain("".join(span.text for span in spans)) for _, spans in paragraphs).strip()


def plain(words: str) -> str:
    """Words with plain spaces, none at either end."""
    return words.replace("\u00a0", " ").strip()


def bare(words: str) -> str:
    """Words without spaces and ends of lines."""
    return "".join(words.split())


def is_rich(part: type[Part], name: str) -> bool:
    """Whether a field is a rich text."""
    annotation: Any = part.model_fields[name].annotation
    return get_origin(annotation) is tuple and get_args(annotation)[0] is TextBlock


class _Calendar:
    """A language's words for days and months. A file has thousands of words that may be a date."""

    def __init__(self, labels: Labels) -> None:
        self._months = _numbers(labels.months) | _numbers(labels.short_months)
        days = "|".join(map(re.escape, labels.weekdays)) or "(?!)"
        month = "|".join(map(re.escape, sorted(self._months, key=len, reverse=True))) or "(?!)"
        self._weekday = re.compile(rf"^(?:{days}),?\s+", re.IGNORECASE)
        self._patterns = [
            re.compile(pattern)
            for pattern in (
                rf"(?P<day>\d{{1,2}})\.? (?P<month>{month})\.?,? (?P<year>\d{{4}})",
                rf"(?P<month>{month})\.? (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})",
                rf"(?P<month>{month})\.? (?P<year>\d{{4}})",
                rf"(?P<day>\d{{1,2}})[–-](?P<last>\d{{1,2}}) (?P<month>{month})\.? (?P<year>\d{{4}})",
            )
        ]

    def read(self, words: str) -> str:
        """A day, month or range of days of a month as EDTF; empty when the words are none of them."""
        said = self._weekday.sub("", words).casefold()
        for pattern in self._patterns:
            if match := pattern.fullmatch(said):
                return _edtf(match.groupdict(), self._months)
        return ""


class Values:
    """Reads values in the words of some templates, the brief's own first."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        self._voices = voices

    def read(self, part: type[Part], name: str, words: str) -> object:
        """The value of a field that is no rich text.

        Raises:
            Unreadable: the words are none of those that the field may hold.
        """
        if name in part.model_fields and closed_list(part, name):
            return self._choice(part, name, words)
        kind = shapes(part)[name].kind
        annotation = part.model_fields[name].annotation
        if kind == "date":
            return self.date(words) if words else None
        if kind == "items":
            return [line for line in re.split(r"\n|, ", words) if line]
        if get_origin(annotation) is tuple:
            return tuple(line.strip() for line in words.splitlines() if line.strip())
        options = [_bare_type(option) for option in get_args(annotation) or (annotation,)]
        if bool in options or kind != "leaf":
            raise Unreadable(words)
        return _number(words, options) if int in options else words

    def _choice(self, part: type[Part], name: str, words: str) -> object:
        """A value of a closed list by its words in any of the languages; an agreement's type may be any words."""
        known = closed_list(part, name)
        default = part.model_fields[name].default
        if not words:
            return default
        said = words.rstrip(" .").casefold()
        for voice in self._voices:
            for value in known:
                if said in (plain(voice.value(part, name, value)).casefold(), value):
                    return value
        if other := next((value for value in known if said in words_for(value)), ""):
            return other
        if isinstance(default, str) and not default:
            return words
        raise Unreadable(words)

    def own(self, key: str, words: str) -> str | None:
        """What a field of an office's own holds, as briefs keep it; None for one that holds a text."""
        found = ((voice, field) for voice in self._voices if (field := field_with(voice.template, key)))
        for voice, field in found:
            if field.type == "date":
                return self.date(words).edtf or words
            if field.type == "yes_no":
                said = words.rstrip(" .").casefold()
                return next((value for value in YES_NO if voice.phrase(value).casefold() == said), words)
            return None if field.type == "text" else words
        return None

    def date(self, words: str) -> Date:
        """A date: what it means where that is certain, and the wording where it says more or says it otherwise."""
        match = re.fullmatch(r"(.+) \((.+)\)", words)
        if match and (exact := self._exact(match[2])):
            return Date(edtf=exact, as_written=match[1])
        exact = self._exact(words)
        if not exact:
            return Date(as_written=words)
        usual = any(plain(in_words(exact, voice.template.dates, voice.labels)) == words for voice in self._voices)
        return Date(edtf=exact, as_written="" if usual or words == exact else words)

    def _exact(self, words: str) -> str:
        if is_edtf(words):
            return words
        return next((found for calendar in self._calendars if (found := calendar.read(words))), "")

    @cached_property
    def _calendars(self) -> list[_Calendar]:
        return [_Calendar(voice.labels) for voice in self._voices]


def _numbers(names: Iterable[str]) -> dict[str, int]:
    return {name.casefold().rstrip("."): number for number, name in enumerate(names, 1)}


def _edtf(said: Mapping[str, str | None], months: Mapping[str, int]) -> str:
    start = f"{said['year']}-{months[said['month'] or '']:02}"
    if day := said.get("day"):
        start = f"{start}-{int(day):02}"
    last = said.get("last")
    found = f"{start}/{start[:8]}{int(last):02}" if last else start
    return found if is_edtf(found) else ""


def _bare_type(option: Any) -> Any:
    """A type without what is noted of it."""
    return get_args(option)[0] if get_origin(option) is Annotated else option


def _number(words: str, options: Sequence[Any]) -> object:
    """A number, and text where the field may hold any."""
    if not words:
        return None
    digits = words.replace(",", "") if re.fullmatch(r"-?\d{1,3}(,\d{3})+(\.\d+)?", words) else words
    if re.fullmatch(r"-?\d+", digits):
        return int(digits)
    if float in options and re.fullmatch(r"-?\d+\.\d+", digits):
        return float(digits)
    if str in options:
        return words
    if minutes := re.fullmatch(r"(\d+) *min(?:ute|it)?s?\.?", words, re.IGNORECASE):
        return int(minutes[1])
    raise Unreadable(words)


Look = tuple[str, bool, bool, str]
"""Words, bold, italic, where they link to."""


def read_rich(after: Paragraphs, before: Paragraphs, old: Sequence[TextBlock]) -> tuple[TextBlock, ...]:
    """A rich text. Paragraphs that did not change are the very blocks that they were.

    Word's lists count from the margin, a rich text's from the text around it: what the paragraphs looked like before
    tells how the two relate. A rich text has no headings: one that was typed is a paragraph in bold.
    """
    kept = [block for block in old if block.text.strip()]
    bases = [paragraph for paragraph, _ in before]
    known: dict[tuple[Kind, int], TextBlock] = {}
    for base, block in zip(bases, kept, strict=False):
        known.setdefault((base.kind, base.depth), block)
    looks = [(_looks_of(block), block) for block in kept]
    made: list[TextBlock] = []
    for paragraph, spans in after:
        look = _merged(
            (span.text, span.bold or bool(paragraph.heading), span.italic, _link(span.href)) for span in spans
        )
        if not "".join(words for words, *_ in look).strip():
            continue
        kind, depth = _place(paragraph, bases, known)
        same = next(
            (place for place, (other, block) in enumerate(looks) if other == look and _stands(block, kind, depth)), None
        )
        if same is None:
            made.append(_block(kind, depth, look))
        else:
            made.append(looks.pop(same)[1])
    return tuple(made)


def _stands(block: TextBlock, kind: Kind, depth: int) -> bool:
    return (block.kind, block.depth) == (kind, depth)


def _place(paragraph: Para, bases: Sequence[Para], known: Mapping[tuple[Kind, int], TextBlock]) -> tuple[Kind, int]:
    """The kind and depth of a paragraph within its rich text."""
    if (block := known.get((paragraph.kind, paragraph.depth))) is not None:
        return block.kind, block.depth
    outer = min((base.depth for base in bases if base.kind != "p"), default=0)
    inside = bool(bases) and bases[0].kind != "p" and known[bases[0].kind, bases[0].depth].kind == "p"
    return paragraph.kind, min(max(paragraph.depth - outer - inside, 0), 8) if paragraph.kind != "p" else 0


def _block(kind: Kind, depth: int, look: Sequence[Look]) -> TextBlock:
    runs = tuple(TextRun(text=words, bold=bold, italic=italic, href=href) for words, bold, italic, href in look)
    return TextBlock(kind=kind, depth=depth, runs=runs)


def _looks_of(block: TextBlock) -> list[Look]:
    return _merged((clean(run.text), run.bold, run.italic, _link(run.href)) for run in block.runs)


def _link(href: str) -> str:
    return href if is_address(href) else ""


def _merged(runs: Iterable[Look]) -> list[Look]:
    """Runs with those of one look joined, as word processors split them anywhere."""
    said = (run for run in runs if run[0])
    return [("".join(words for words, *_ in group), *look) for look, group in groupby(said, key=lambda run: run[1:])]  # type: ignore[return-value]
