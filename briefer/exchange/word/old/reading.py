"""A Word file that never came from us, as a brief: what its headings, tables and lists name goes into those fields.

What names nothing we know goes whole into `sections`. No word is dropped, and nothing is guessed: a name is kept as it
is written, a date means only what it says. What went where is told.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from briefer.exchange.word.aside import notes, pictures
from briefer.exchange.word.dates import read_date
from briefer.exchange.word.lists import Lists
from briefer.exchange.word.old import furniture
from briefer.exchange.word.old.blocks import Styles, is_short_line, prepared
from briefer.exchange.word.old.chapters import Chapter, chapters, is_heading_line, is_office, split_office, split_title
from briefer.exchange.word.old.furniture import Markings, is_page_number
from briefer.exchange.word.old.issues import Issues
from briefer.exchange.word.old.items import Items
from briefer.exchange.word.old.language import language_of
from briefer.exchange.word.old.particulars import Particulars
from briefer.exchange.word.old.people import People
from briefer.exchange.word.old.prose import points, whole
from briefer.exchange.word.old.record import Data, Placed, Record
from briefer.exchange.word.old.sense import FileSense
from briefer.exchange.word.old.tables import KINDS, Reader, recognised
from briefer.exchange.word.old.vocabulary import Vocabulary
from briefer.exchange.word.old.words import block_words, counted, para_data, rich, titled
from briefer.exchange.word.package import WordFile
from briefer.exchange.word.text import Block, Para, Span, Table, read_text
from briefer.exchange.word.values import Values
from briefer.model.brief import Brief
from briefer.model.meeting import Meeting
from briefer.model.parts import Issue

_RICH = ("purpose", "summary")
_POINTS = ("recommendations", "objectives", "points", "media_lines")
_OF_MEETING = re.compile(
    r"meeting|visit|call|talks|dialogue|mesyuarat|lawatan|pertemuan|kunjungan|consultation|summit|sidang", re.IGNORECASE
)
_GOES_ON = re.compile(
    r"(?:\b(?:of|the|and|between|with|to|for|on|in|dan|antara|dengan|ke|di|kepada|bagi|untuk|oleh)|[,:–-])$", re.I
)


@dataclass(frozen=True)
class OldBrief:
    """A brief made of an old Word file, what went where, and who had tracked changes in it."""

    brief: Brief
    placed: tuple[Placed, ...]
    authors: tuple[str, ...] = ()
    unplaced: tuple[str, ...] = ()
    """What is no content of a brief, or can't be: numbers of pages, pictures."""


def read_old(
    file: WordFile, vocabulary: Vocabulary, values: Values, levels: Iterable[str], start: Mapping[str, Any]
) -> OldBrief:
    """A brief made of a Word file.

    ``levels`` are those of the templates' marking schemes, that of the brief's own first; ``start`` is what the brief
    says from the beginning, such as its template and a language.
    """
    reading = read_text(file.body, Lists.of(file), file.links)
    styles = Styles.of(file)
    work = _Work(vocabulary, values, Markings(levels), dict(start), reading.blocks, styles)
    said = [block_words(block) for block in reading.blocks]
    work.record.data["language"] = language_of(file, said, str(start.get("language", "")))
    work.body(reading.blocks)
    work.beside(file)
    brief = work.record.brief()
    return OldBrief(brief, work.record.account(brief), reading.authors, tuple(work.record.left))


class _Work:
    """One reading of a file."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        values: Values,
        markings: Markings,
        start: Data,
        blocks: Sequence[Block],
        styles: Styles,
    ) -> None:
        self.record = Record(start)
        self._styles = styles
        self._values = values
        self._markings = markings
        self._vocabulary = vocabulary
        self._sense = FileSense(vocabulary, values, markings, blocks)
        self._reader = Reader(self.record, self._sense, values)
        self._people = People(self.record, vocabulary, values, self._reader)
        self._particulars = Particulars(self.record, vocabulary, values, markings, self._people)
        self._issues = Issues(self.record, self._sense, self._reader)
        self._items = Items(self.record, values, self._reader)

    # the text

    def body(self, blocks: Sequence[Block]) -> None:
        """Everything under the title; what stands before the first heading is the cover."""
        sense = self._sense
        ready = list(prepared(blocks, lambda words: sense.begins(words) or sense.is_of_issue(words)))
        ready = [block for block in ready if not self._is_marking(block)]
        ready = counted(ready, lambda block: is_heading_line(block, self._styles, sense) or sense.begins(block.text))
        office, ready = split_office(ready)
        title, rest = split_title(ready, self._styles, sense)
        self._title([line.text.strip() for line in title])
        root = chapters(rest, self._styles, sense)
        self._cover(root.blocks)
        self._signature(root)
        self._chapters(root.chapters)
        self._office([line.text.strip() for line in office])

    def _office(self, lines: Sequence[str]) -> None:
        """Which office the brief is from, beside the name that a label may have given."""
        if lines:
            self.record.data.setdefault("prepared_by", {})["office"] = ", ".join(lines)
        for line in lines:
            self.record.tell(line, "prepared_by", "office")

    def _signature(self, root: Chapter) -> None:
        """The last lines of a file may say who wrote it and when."""
        last = root
        while last.chapters:
            last = last.chapters[-1]
        signed = list(takewhile(self._particulars.signed, reversed(last.blocks)))[::-1] if last is not root else []
        if any(isinstance(block, Para) and self._sense.is_author(block.text) for block in signed):
            last.blocks = [*last.blocks[: -len(signed)], *self._particulars.read(signed)]

    def _is_marking(self, block: Block) -> bool:
        if not isinstance(block, Para):
            return False
        words = block.text.strip()
        found = self._markings.read(words)
        return found is not None and self._mark(words, found)

    def _mark(self, words: str, found: Data) -> bool:
        """Gives the brief its marking; another one further on is kept as words."""
        if self.record.data.setdefault("marking", found) != found:
            return False
        self.record.tell(words, "marking")
        return True

    def _title(self, lines: Sequence[str]) -> None:
        if not lines:
            return
        title = lines[0]
        for line in lines[1:]:
            title = f"{title} {line}" if _GOES_ON.search(title) else f"{title} – {line}"
        self.record.data["title"] = title
        for line in lines:
            self.record.tell(line, "title")

    def _cover(self, blocks: Sequence[Block]) -> None:
        top = list(takewhile(lambda block: not isinstance(block, Para) or is_short_line(block), blocks))
        days = [block for block in top if isinstance(block, Para) and self._day(block.text.strip())]
        kept = [block for block in blocks if block not in days]
        left = [block for block in self._tables(kept) if block_words(block)]
        self.record.keep("", rich(self._particulars.read(left)))

    def _day(self, words: str) -> bool:
        """A line that is a date and no more, or a date and a place, as under a title."""
        date, place = read_date(self._values, words), ""
        if not date.edtf and words.count(",") and len(words) < 90:
            parts = [part.strip() for part in words.split(",")]
            cuts = ((", ".join(parts[:at]), ", ".join(parts[at:])) for at in range(1, len(parts)))
            both = ((when, where) for pair in cuts for when, where in (pair, pair[::-1]))
            when, place = next((both_ for both_ in both if read_date(self._values, both_[0]).edtf), ("", ""))
            date = read_date(self._values, when)
        label, colon, _ = place.partition(":")
        if not date.edtf or (colon and self._sense.is_label(label)):
            return False
        said = date.model_dump(exclude_defaults=True)
        of_meeting = place or _OF_MEETING.search(str(self.record.data.get("title", "")))
        if not self.record.set(words, ("meeting", "date") if of_meeting else ("dated",), said):
            return False
        if place and not self.record.set(words, ("meeting", "venue"), {"name": place}):
            self.record.keep("", [para_data(words)])
        return True

    # chapters

    def _chapters(self, found: Sequence[Chapter]) -> None:
        for chapter, following in zip(found, (*found[1:], None), strict=False):
            with self.record.under(chapter.heading, titled(chapter.heading)):
                self._chapter(chapter, following)

    def _chapter(self, chapter: Chapter, following: Chapter | None = None) -> None:
        kind = self._sense.kind(chapter.heading)
        if self._sense.topic(chapter.heading):
            self._issues.topic(chapter)
        elif kind in _RICH:
            self._say(kind, chapter)
        elif kind in _POINTS:
            self._say_points(kind, chapter)
        elif kind == "participants":
            self._people.read(chapter)
        elif kind == "issues":
            self._issues.read(chapter, following)
        elif kind == "meeting":
            self._meeting(chapter)
        elif kind in KINDS:
            self._list(kind, chapter)
        else:
            self._unknown(chapter)

    def _unknown(self, chapter: Chapter) -> None:
        """A chapter whose heading names nothing: what it is made of may still say what it is."""
        if self._issues.goes_on(chapter):
            self._issues.go_on(chapter)
        elif self._issues.is_issue(chapter):
            self._issues.topic(chapter)
        elif self._people.holds(chapter):
            self._people.read(chapter)
        elif self._particular(chapter):
            pass
        elif any(isinstance(block, Table) and self._particulars.holds(block) for block in chapter.blocks):
            self._meeting(chapter)
        elif self._sense.is_author(chapter.heading) and self._author(chapter):
            pass
        elif not chapter.blocks and self._is_wrapper(chapter):
            self.record.keep(chapter.heading, [], titled(chapter.heading))
            self._chapters(chapter.chapters)
        else:
            self._keep(chapter)

    def _particular(self, chapter: Chapter) -> bool:
        """One short line under the name of one of the meeting's particulars; false for anything else."""
        lines = [block_words(block) for block in chapter.blocks]
        label = titled(chapter.heading).partition(" / ")[0]
        if len(lines) != 1 or "\n" in lines[0] or chapter.chapters or not self._vocabulary.field(Meeting, label):
            return False
        if self._particulars.read([Para(0, spans=[Span(f"{label}: {lines[0]}")])], of_meeting=True):
            return False
        self.record.tell(chapter.heading, "meeting")
        return True

    def _author(self, chapter: Chapter) -> bool:
        """A few lines under “Prepared by”; false for more than that."""
        lines = [block_words(block) for block in chapter.blocks]
        if not lines or len(lines) > 4 or chapter.chapters or any(len(line) > 90 for line in lines):
            return False
        return self.record.set(chapter.heading, ("prepared_by",), {"name": ", ".join(lines)})

    def _is_wrapper(self, chapter: Chapter) -> bool:
        """Whether a chapter only holds sections that are known, as “Part A” does."""
        kinds = {kind for inner in chapter.chapters if (kind := self._sense.kind(inner.heading))}
        return len(kinds) > 1 or (len(chapter.chapters) > 1 and not kinds <= {"summary", "points", ""})

    def _keep(self, chapter: Chapter) -> None:
        """A chapter as a section, without the tables that are known by their columns."""
        before = {kind: len(self.record.data.get(kind, ())) for kind in (*KINDS, "delegations")}
        body = whole(self._without_tables(chapter))
        grown = [kind for kind, count in before.items() if len(self.record.data.get(kind, ())) > count]
        if body or not grown:
            inside = self._vocabulary.field(Issue, chapter.heading) in ("sensitivities", "red_line")
            self.record.keep(chapter.heading, body, titled(chapter.heading), internal=inside)
        else:
            self.record.tell(chapter.heading, grown[0])

    def _without_tables(self, chapter: Chapter) -> Chapter:
        """A chapter without the tables that are known by their columns, whose items are read."""
        blocks = self._tables(chapter.blocks, "" if self._sense.begins(chapter.heading) else titled(chapter.heading))
        return Chapter(chapter.heading, chapter.level, blocks, [self._without_tables(one) for one in chapter.chapters])

    def _tables(self, blocks: Sequence[Block], heading: str = "") -> list[Block]:
        """Blocks without the tables that are known by their columns, whose items are read.

        A heading that names no section is the group of the items under it, or the topic of the issue.
        """
        left: list[Block] = []
        for block in blocks:
            if not (isinstance(block, Table) and self._table(block, heading)):
                left.append(block)
        return left

    def _table(self, table: Table, heading: str) -> bool:
        kind = recognised(table, self._sense)
        if kind == "participants":
            return self._people.table(table)
        if kind:
            return self._reader.read(kind, table, heading)
        return self._issues.card(table, heading) or (bool(heading) and self._issues.answers(table, heading))

    def _say(self, field: str, chapter: Chapter) -> None:
        """Rich text; a second chapter of the kind goes on after the first, under its own heading."""
        body = whole(self._without_tables(chapter))
        if field in self.record.data:
            body = [para_data(chapter.heading, bold=True), *body] if body else []
        if body:
            self.record.data.setdefault(field, []).extend(body)
            self.record.tell(chapter.heading, field)

    def _say_points(self, kind: str, chapter: Chapter) -> None:
        found = points(self._without_tables(chapter))
        if found:
            self.record.data.setdefault(kind, []).extend({"text": text} for text in found)
            self.record.tell(chapter.heading, kind)

    def _meeting(self, chapter: Chapter) -> None:
        before = len(self.record.data.get("meeting", {}))
        rest = self._particulars.read(chapter.blocks, of_meeting=True)
        rest = self._tables(rest)
        if len(self.record.data.get("meeting", {})) > before:
            self.record.tell(chapter.heading, "meeting")
        if rest:
            self.record.keep(chapter.heading, rich(rest), titled(chapter.heading))
        self._chapters(chapter.chapters)

    def _list(self, kind: str, chapter: Chapter) -> None:
        before = len(self.record.data.get(kind, ()))
        rest = self._items.read(kind, chapter.blocks)
        for inner in chapter.chapters:
            with self.record.under(inner.heading, titled(inner.heading)):
                left = Chapter("", 0, self._items.read(kind, inner.blocks, inner.heading), inner.chapters)
                if body := whole(left):
                    self.record.keep(inner.heading, body, titled(inner.heading))
        if len(self.record.data.get(kind, ())) > before:
            self.record.tell(chapter.heading, kind)
        if rest:
            self.record.keep(chapter.heading, rich(rest), titled(chapter.heading))

    # beside the text

    def beside(self, file: WordFile) -> None:
        """Headers, footers, text boxes, notes and comments, each kind in one section; comments stay in the office."""
        malay = self.record.data["language"] in ("ms", "id")
        for kind, said in (("box", furniture.boxes(file.body)), ("furniture", furniture.running(file))):
            self._beside(_TITLES[kind][malay], [words for words in said if not self._known(words)])
        for kind in ("footnote", "endnote", "comment"):
            self._beside(_TITLES[kind][malay], list(notes(file, kind)), internal=kind == "comment")
        if furniture.has_contents(file.body):
            self.record.leave("contents page")
        for said in pictures(file.body):
            self.record.leave(f"picture: {said}" if said else "picture")

    def _beside(self, title: str, said: Sequence[str], *, internal: bool = False) -> None:
        if said:
            self.record.keep("", [para_data(words) for words in said], title, internal=internal)

    def _known(self, words: str) -> bool:
        """Whether words beside the text are a number of a page, a marking, the title or one of the particulars."""
        if is_page_number(words):
            self.record.leave(words)
            return True
        if (found := self._markings.read(words)) is not None and self._mark(words, found):
            return True
        if is_office(words) and "office" not in self.record.data.get("prepared_by", {}):
            self._office([words])
            return True
        if words.casefold() == str(self.record.data.get("title", "")).casefold():
            self.record.tell(words, "title")
            return True
        return not self._particulars.read([Para(0, spans=[Span(words)])])


_TITLES = {
    "box": ("Text boxes", "Kotak teks"),
    "furniture": ("Header and footer", "Pengepala dan pengaki"),
    "footnote": ("Footnotes", "Nota kaki"),
    "endnote": ("Endnotes", "Nota akhir"),
    "comment": ("Comments", "Ulasan"),
}
"""What sections are called that hold what stood beside the text, in English and Malay."""
