"""Issues in an old file: a topic, and what is said of it under headings, labels, or in a table of them."""

import re
from collections.abc import Sequence

from briefer.exchange.word.old.chapters import Chapter
from briefer.exchange.word.old.prose import points, whole
from briefer.exchange.word.old.record import Data, Record, Step
from briefer.exchange.word.old.sense import FileSense, without_topic
from briefer.exchange.word.old.tables import Answers, Reader
from briefer.exchange.word.old.words import cell_words, cut, rich, row_words, titled, without_number
from briefer.exchange.word.text import Block, Para, Row, Span, Table
from briefer.exchange.word.values import plain

_THEY_SAY = r"q|question|s|soalan|(?:if )?they (?:may )?say|jika mereka (?:berkata|bertanya)"
_WE_SAY = r"a|answer|j|jawapan|response|reply|we (?:may )?(?:say|answer)|kita (?:jawab|berkata)"
_ASKED = re.compile(rf"(?:(?P<theirs>{_THEY_SAY})|{_WE_SAY})\s*[:.…]+\s+", re.IGNORECASE)
_LONGEST = 120
"""What is longer is no topic."""


class Issues:
    """Reads issues."""

    def __init__(self, record: Record, sense: FileSense, reader: Reader) -> None:
        self._record = record
        self._sense = sense
        self._reader = reader
        self._issue: Data | None = None
        self._path: tuple[Step, ...] = ()

    def is_issue(self, chapter: Chapter) -> bool:
        """Whether a chapter is an issue: it says so, or what is in it tells a side's position or answers."""
        return (
            bool(self._sense.topic(chapter.heading))
            or any(self._sense.tells_position(inner.heading) for inner in chapter.chapters)
            or any(isinstance(block, Table) and self._tells(block) for block in chapter.blocks)
        )

    def _tells(self, table: Table) -> bool:
        """Whether a table says what only an issue has: answers, or positions side by side."""
        return bool(self._reader.answers(table)) or "our_position" in self._named(table)

    def goes_on(self, chapter: Chapter) -> bool:
        """Whether a chapter that follows an issue belongs to it: its heading tells a side's position."""
        return self._issue is not None and self._sense.tells_position(chapter.heading)

    def go_on(self, chapter: Chapter) -> None:
        """Adds what follows an issue to it."""
        self._field(chapter)

    def topic(self, chapter: Chapter) -> None:
        """Reads a chapter as one issue."""
        self._begin(without_topic(titled(chapter.heading)), chapter.heading)
        self._into(chapter, "background")

    def read(self, chapter: Chapter, following: Chapter | None) -> None:
        """Reads the chapter of all issues: each inner heading is a topic, or what is said of the topic before it."""
        self._issue = None
        before = len(self._record.data.get("issues", ()))
        rest = self._listed(chapter, following)
        for inner in chapter.chapters:
            if self._sense.is_of_issue(inner.heading):
                if self._issue is None:
                    self._begin("", "")
                self._field(inner)
            else:
                self.topic(inner)
        if len(self._record.data.get("issues", ())) > before:
            self._record.tell(chapter.heading, "issues")
        if rest:
            self._record.keep(chapter.heading, rich(rest), titled(chapter.heading))

    def card(self, table: Table, topic: str) -> bool:
        """An issue in a table with labels on the left, one of them a side's position; false for other tables."""
        pairs = [(cell_words(row.cells[0]), row.cells[1]) for row in table.rows if len(row.cells) == 2]
        named = [label for label, _ in pairs if self._sense.of_issue(label)]
        if len(named) < 2 or not any(map(self._sense.tells_position, named)):
            return False
        self._begin(topic, topic)
        for row in table.rows:
            label = cell_words(row.cells[0])
            if len(row.cells) == 2 and (name := self._sense.of_issue(label)):
                self._say(name, Chapter("", 0, row.cells[1].blocks))
                self._tell(label, name)
            elif not self._topic_of(row):
                self._say("background", Chapter("", 0, [Table([row])]))
        return True

    def answers(self, table: Table, topic: str) -> bool:
        """Answers in a table, of the topic that is named over it or else of the open issue; false for other tables."""
        found = self._reader.answers(table)
        if found is None or not (topic or self._issue is not None):
            return False
        if topic:
            self._begin(topic, topic)
        self._answer(found)
        return True

    def _answer(self, found: Answers) -> None:
        assert self._issue is not None
        made: list[Data] = self._issue.setdefault("if_raised", [])
        self._record.tell(found.head, *self._path, "if_raised")
        for words, item in found.entries:
            self._record.tell(words, *self._path, "if_raised", len(made))
            made.append(item)

    def _topic_of(self, row: Row) -> bool:
        """Gives the issue its topic, from the first line of a table that holds one, or from the cell beside “Issue”."""
        assert self._issue is not None
        words = [said for cell in row.cells if (said := cell_words(cell))]
        if self._issue["topic"] or not words or (len(words) > 1 and not self._sense.is_topic(words[0])):
            return False
        self._issue["topic"] = without_topic(words[-1]) if len(words) == 1 else ", ".join(words[1:])
        self._record.tell(row_words(row), *self._path)
        return True

    def _begin(self, topic: str, words: str) -> None:
        self._issue = {"topic": topic}
        self._path = self._record.add("issues", self._issue, words)

    def _listed(self, chapter: Chapter, following: Chapter | None) -> list[Block]:
        """Topics in a table or a list, or in one line before headings that tell positions; gives the rest."""
        rest: list[Block] = []
        entries = [without_number(block) for block in chapter.blocks if isinstance(block, Para)]
        short = all(len(entry.text) <= _LONGEST for entry in entries if entry.kind != "p")
        alone = len(chapter.blocks) == 1 and self._is_followed(chapter, following)
        for block in chapter.blocks:
            if isinstance(block, Table):
                caption = rest[-1] if rest and isinstance(rest[-1], Para) and len(rest[-1].text) <= _LONGEST else None
                if self._reader.read("issues", block):
                    continue
                topic = plain(caption.text) if caption else ""
                if self.card(block, topic) or self.answers(block, topic):
                    rest = rest[:-1] if caption else rest
                    continue
            elif self._entry(without_number(block), short=short, alone=alone):
                continue
            rest.append(block)
        return rest

    def _is_followed(self, chapter: Chapter, following: Chapter | None) -> bool:
        inner = chapter.chapters[0] if chapter.chapters else following
        return inner is not None and self._sense.is_of_issue(inner.heading) and (
            bool(chapter.chapters) or self._sense.tells_position(inner.heading)
        )  # fmt: skip

    def _entry(self, entry: Para, *, short: bool, alone: bool) -> bool:
        """An entry of a list as a topic, or as more of the topic before it."""
        words = plain(entry.text)
        if entry.kind == "p":
            if not alone or len(words) > _LONGEST:
                return False
        elif entry.depth and self._issue is not None:
            self._say("background", Chapter("", 0, [entry]))
            return True
        elif not short:
            return False
        topic, colon, more = words.partition(": ")
        self._begin(topic if colon else words, words)
        if colon:
            self._say("background", Chapter("", 0, [Para(0, spans=[Span(more)])]))
        return True

    # what is said of an issue

    def _field(self, chapter: Chapter) -> None:
        """What a heading says of the open issue; one whose side isn't certain is kept in bold in the background."""
        assert self._issue is not None
        named = self._sense.of_issue(chapter.heading)
        if not named:
            self._say("background", Chapter("", 0, [], [Chapter(chapter.heading, 1)]))
        field = named or "background"
        self._into(chapter, field)
        self._tell(chapter.heading, field)

    def _into(self, chapter: Chapter, field: str) -> None:
        """A chapter's words go into a field until a line, a label or an inner heading names another."""
        waiting: list[Block] = []
        under = ""
        for block in chapter.blocks:
            if isinstance(block, Table) and self._fields(block):
                continue
            label, named, rest = self._label(block)
            if not named:
                waiting.append(block)
                continue
            self._say(field, Chapter("", 0, waiting))
            self._tell(under, field)
            waiting, field, under = rest, named, label
        self._say(field, Chapter("", 0, waiting))
        self._tell(under, field)
        for inner in chapter.chapters:
            if self._sense.is_of_issue(inner.heading):
                self._field(inner)
            else:
                self._say(field, Chapter("", 0, [], [inner]))
                self._tell(inner.heading, field)

    def _fields(self, table: Table) -> bool:
        """Answers in a table, or fields side by side under their names; false for other tables."""
        if found := self._reader.answers(table):
            self._answer(found)
            return True
        names = self._named(table)
        for row in table.rows[1:] if names else ():
            for name, cell in zip(names, row.cells, strict=True):
                self._say(name, Chapter("", 0, cell.blocks))
        for name, title in zip(names, table.rows[0].cells if names else (), strict=True):
            self._tell(cell_words(title), name)
        return bool(names)

    def _named(self, table: Table) -> list[str]:
        """The fields that all columns of a table name; none of a table with any other column, or with one."""
        count = len(table.rows[0].cells) if table.rows else 0
        names = [self._sense.of_issue(cell_words(cell)) for cell in table.rows[0].cells] if count > 1 else []
        return names if all(names) and all(len(row.cells) == count for row in table.rows) else []

    def _tell(self, words: str, field: str) -> None:
        """What named a field led to it, or to no more than the issue if nothing stood under it."""
        assert self._issue is not None
        self._record.tell(words, *self._path, *([field] if field in self._issue else []))

    def _label(self, block: Block) -> tuple[str, str, list[Block]]:
        """The words before a colon, or all of a line, where they name a field; that field, and the words after them."""
        if not isinstance(block, Para):
            return "", "", []
        label, colon, rest = block.text.partition(":")
        named = self._sense.of_issue(plain(label)) if len(label) < 50 else ""
        if not named:
            return "", "", []
        start = len(label) + len(colon) + len(rest) - len(rest.lstrip())
        left = Para(block.index, block.style, "p", 0, cut(block.spans, start))
        return plain(label), named, [left] if left.text.strip() else []

    def _say(self, field: str, said: Chapter) -> None:
        assert self._issue is not None
        body = whole(said)
        if not body:
            return
        if field == "points":
            self._issue.setdefault(field, []).extend({"text": text} for text in points(said))
        elif field == "if_raised":
            self._issue.setdefault(field, []).extend(_raised(body))
        elif field == "agreed_language":
            self._issue.setdefault(field, {"text": []})["text"].extend(body)
        else:
            self._issue.setdefault(field, []).extend(body)


def _raised(body: Sequence[Data]) -> list[Data]:
    """What may be raised and its answer, after “Q:” and “A:”; without those, all of it is the answer."""
    made: list[Data] = []
    field = ""
    for entry in body:
        runs = entry["runs"]
        found = _ASKED.match(runs[0]["text"])
        if found:
            field = "their_point" if found["theirs"] else "our_answer"
            if field == "their_point" or not made or field in made[-1]:
                made.append({})
            first = runs[0] | {"text": runs[0]["text"][found.end() :]}
            entry = entry | {"runs": [first, *runs[1:]] if first["text"] else runs[1:]}
        if not field:
            return [{"our_answer": list(body)}]
        made[-1].setdefault(field, []).append(entry)
    return made
