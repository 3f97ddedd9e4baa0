"""Who comes, in an old file: tables and lists of persons, by the delegations they belong to."""

import re
from collections.abc import Sequence

from briefer.exchange.word.old.chapters import Chapter
from briefer.exchange.word.old.record import Data, Record
from briefer.exchange.word.old.tables import Reader, Sheet, is_row_number, sheet
from briefer.exchange.word.old.vocabulary import Vocabulary, normal
from briefer.exchange.word.old.words import bare, block_words, cell_words, number_of, rich, row_words, titled
from briefer.exchange.word.text import Block, Para, Row, Table
from briefer.exchange.word.values import Values, plain
from briefer.model.meeting import Participant

_OF = re.compile(
    r"^(?:the )?(?:delegation of|delegation from|delegasi|pihak|(?:ahli|anggota) delegasi)\s+(?:the )?",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"\b(?:delegation|delegasi|side|pihak|participants?|peserta|attendees|delegates|team|pasukan)\b", re.I
)
_TITLED = re.compile(
    r"(?:the )?(?:h\.?e\.?|hon|datuk|dato|datin|tan sri|tun|yab|yb|ybhg|ybrs|mr|mrs|ms|miss|dr|prof|ir|sir|dame|lord|"
    r"lady|encik|en|puan|pn|cik|tuan|gen(?:eral)?|jen(?:eral)?|lt|lieutenant|leftenan|lef|kol(?:onel)?|col(?:onel)?|maj(?:or)?|mej(?:ar)?|"
    r"capt(?:ain)?|kapt(?:en)?|cdr|commander|admiral|adm|laksamana|brig(?:adier)?|amb(?:assador)?|minister|secretary|"
    r"pm|dpm|fm|prime minister|foreign minister|president)\b",
    re.IGNORECASE,
)
_HEAD = re.compile(r"(?:head of delegation|leader|hod|ketua delegasi|ketua)\s*:\s*", re.IGNORECASE)
_HEADS = ("head", "head of delegation", "hod", "leader", "ketua", "ketua delegasi")
_NOTE_TAKERS = ("note-taker", "note taker", "notetaker", "pencatat", "pencatat nota")
_IN_BRACKETS = re.compile(r"([^()\n]+)\(([^()]+)\)?")
_BOTH = re.compile(r"^(?:full )?(?:name|nama)\b.*(?:/|&|\band\b|\bdan\b|,).*\w")
_PARTY = frozenset("delegation, delegasi, side, party, pihak, country/organisation, delegation/country".split(", "))
_SMALL_WORDS = ("of", "and", "the", "dan", "de", "–", "-")
_LONGEST = 160
"""An entry longer than this is no person."""


def _names_side(heading: str) -> bool:
    """Whether a heading speaks of those who come."""
    return bool(_SIDE.search(heading)) and len(heading) <= 60


class People:
    """Reads persons into delegations."""

    def __init__(self, record: Record, vocabulary: Vocabulary, values: Values, reader: Reader) -> None:
        self._record = record
        self._vocabulary = vocabulary
        self._values = values
        self._reader = reader
        self._side: Data | None = None
        self._place = 0

    def read(self, chapter: Chapter) -> None:
        """Each inner heading is a party; those under none are of a party that a line over them names, or of none."""
        before = self._count()
        own = _party_of(chapter.heading) if not self._vocabulary.kind(chapter.heading) else ""
        self._delegation(own, chapter.heading, chapter.blocks, chapter.heading, named=False)
        for inner in chapter.chapters:
            with self._record.under(inner.heading, titled(inner.heading)):
                self._inner(inner, chapter.heading)
        if self._count() > before:
            self._record.tell(chapter.heading, "delegations")

    def _count(self) -> int:
        return sum(1 + len(side["participants"]) for side in self._record.data.get("delegations", ()))

    def _inner(self, chapter: Chapter, outer: str) -> None:
        self._delegation(_party_of(chapter.heading), chapter.heading, chapter.blocks, outer, named=True)
        for inner in chapter.chapters:
            with self._record.under(inner.heading, titled(inner.heading)):
                self._inner(inner, chapter.heading)

    def holds(self, chapter: Chapter) -> bool:
        """Whether a chapter of no known kind is about those who come: it says so, and lists persons."""
        return _names_side(chapter.heading) and self._persons_in(chapter)

    def loose(self, words: str, text: str) -> bool:
        """Persons in the value of a label, such as “Attendees: Ali; Abu”; false where it isn't sure to be that."""
        names = [name.strip(" .") for name in re.split(r"[;\n]", text) if name.strip(" .")]
        if len(names) < 2 and not (names and _TITLED.match(names[0])):
            return False
        self._begin("")
        for name in names:
            self._add(_person(name), "")
        self._record.tell(f"{words}: {text}", "delegations", self._place)
        return True

    def table(self, table: Table, party: str = "", words: str = "") -> bool:
        """Adds the persons of a table; tells whether its columns are known."""
        found = self._sheet(table)
        if found is None or not found.rows:
            return False
        self._side = None
        if party:
            self._begin(party, words)
        if found.caption:
            self._begin(_party_of(found.caption), found.caption)
        self._rows(found)
        return True

    # tables

    def _rows(self, found: Sheet) -> None:
        self._record.tell(found.head, "delegations")
        for row in found.rows:
            self._row(found, row)

    def _sheet(self, table: Table) -> Sheet | None:
        """A table of persons; where a first column's title is both name and post, each cell holds both."""
        found = sheet(table, Participant, "name", self._vocabulary)
        if found is not None and not (_PARTY & set(map(normal, found.titles)) or _both(found)):
            return found
        if found is None:
            found = _with_both(table)
        if found is not None:
            found.names = [
                "party" if normal(title) in _PARTY else name
                for title, name in zip(found.titles, found.names, strict=True)
            ]
        return found

    def _row(self, found: Sheet, row: Row) -> None:
        if len(row.cells) == 1 and len(found.names) > 1:
            self._begin(_party_of(row_words(row)), row_words(row))
            return
        cells = list(zip(found.titles, found.names, row.cells, strict=False))
        for _, name, cell in cells:
            if name == "party" and (party := cell_words(cell)) and (self._side is None or self._side["party"] != party):
                self._begin(party)
        kept = Row([cell for _, name, cell in cells if name != "party"])
        places = [place for place, name in enumerate(found.names) if name != "party"]
        titles, names = [found.titles[place] for place in places], [found.names[place] for place in places]
        (person,) = self._reader.items(Sheet(Participant, "", "", titles, names, []), kept)
        if _both(found) and "\n" in person.get("name", ""):
            person["name"], *posts = person["name"].split("\n")
            person["posts"] = [*posts, *person.get("posts", ())]
        elif _both(found):
            person = _person(person.get("name", "")) | {key: said for key, said in person.items() if key != "name"}
        if person:
            if self._side is None:
                self._begin("")
            self._add(person, row_words(row))

    # lists

    def _delegation(self, party: str, words: str, blocks: Sequence[Block], heading: str, *, named: bool) -> None:
        rest: list[Block] = []
        self._side = None
        if named and party:
            self._begin(party, words)
        for place, block in enumerate(blocks):
            if isinstance(block, Table):
                over = rest[-1] if rest and place and rest[-1] is blocks[place - 1] else None
                caption = _caption(over)
                side = _party_of(caption) or ("" if self._side else party)
                if self._headless(block) or self._side_by_side(block) or self._table_in(block, side, caption):
                    rest = rest[:-1] if caption else rest
                    continue
            elif self._entry(block) or self._names_next(block, blocks[place + 1 :]):
                continue
            rest.append(block)
        if rest:
            self._record.keep(words or heading, rich(rest), titled(words or heading))

    def _names_next(self, line: Para, following: Sequence[Block]) -> bool:
        """A line with nothing but capital words over a list of persons, such as “Viet Nam”, opens their delegation."""
        party = _party_of(block_words(line))
        entry = following[0] if following else None
        if not _is_name(party) or self._vocabulary.kind(party) or not isinstance(entry, Para) or entry.kind == "p":
            return False
        self._begin(party, block_words(line))
        return True

    def _table_in(self, table: Table, party: str, words: str) -> bool:
        """A table in a delegation that may be open already."""
        if self._side is not None and (not party or party == self._side["party"]):
            found = self._sheet(table)
            if found is None or found.caption:
                return found is not None and self.table(table, party, words)
            self._rows(found)
            return True
        return self.table(table, party, words)

    def _headless(self, table: Table) -> bool:
        """A table without titles whose every row begins with someone's name."""
        rows = [[cell_words(cell) for cell in row.cells if cell_words(cell)] for row in table.rows if row_words(row)]
        rows = [row[1:] if row[0].strip(".").isdigit() else row for row in rows]
        if not rows or not all(1 < len(row) < 4 and _TITLED.match(row[0]) for row in rows):
            return False
        if self._side is None:
            self._begin("")
        for row in rows:
            person: Data = {"name": row[0], "posts": row[1].split("\n")}
            self._add(person | ({"organisation": row[2]} if len(row) > 2 else {}), " | ".join(row))
        return True

    def _side_by_side(self, table: Table) -> bool:
        """A table with a column for each side, under its name, that holds hardly anything but names."""
        rows = [[cell_words(cell) for cell in row.cells] for row in table.rows if row_words(row)]
        if len(rows) < 2 or len(rows[0]) < 2 or not all(rows[0]) or any(len(row) != len(rows[0]) for row in rows):
            return False
        said = [words for row in rows[1:] for words in row if words]
        if self._sheet(table) or sum(bool(_TITLED.match(bare(words))) for words in said) * 2 <= len(said):
            return False
        for party, *persons in zip(*rows, strict=True):
            self._begin(_party_of(party), party)
            for words in (words for said in persons for words in _each(said)):
                self._add(_person(bare(words)), words)
        return True

    def _entry(self, block: Para) -> bool:
        """An entry of a list, or a line that begins as a name does."""
        said = plain(block.text)
        is_numbered = number_of(said) in ("1", "a", "i")
        words = bare(said) if is_numbered else said
        is_sentence = words.endswith((".", "!", "?", ";"))
        if len(words) > _LONGEST or words.endswith(":") or "\n" in words or (is_sentence and len(words.split()) > 8):
            return False
        is_name = _HEAD.match(words) or (_TITLED.match(words) and (", " in words or not is_sentence))
        if block.kind == "p" and not is_name and not (is_numbered and not is_sentence):
            return False
        if self._side is None:
            self._begin("")
        self._add(_person(words), said)
        return True

    def _persons_in(self, chapter: Chapter) -> bool:
        for block in chapter.blocks:
            if isinstance(block, Table) and self._sheet(block):
                return True
            if isinstance(block, Para) and block.kind != "p":
                return True
        first = next((plain(block.text) for block in chapter.blocks if isinstance(block, Para)), "")
        return (bool(_TITLED.match(bare(first))) and len(first) < _LONGEST) or any(
            map(self._persons_in, chapter.chapters)
        )

    # delegations

    def _begin(self, party: str, words: str = "") -> None:
        """Opens a delegation; one that is named again goes on."""
        sides: list[Data] = self._record.data.setdefault("delegations", [])
        known = next((place for place, side in enumerate(sides) if party and side["party"] == party), None)
        if known is None:
            self._record.add("delegations", {"party": party, "participants": []})
        self._place = len(sides) - 1 if known is None else known
        self._side = sides[self._place]
        self._record.tell(words or party, "delegations", self._place)

    def _add(self, person: Data, words: str) -> None:
        assert self._side is not None
        self._side["participants"].append(person)
        self._record.tell(words, "delegations", self._place, "participants", len(self._side["participants"]) - 1)


def _each(words: str) -> list[str]:
    """The persons in a cell: one on each line, if each line begins as a name does."""
    lines = [line for line in words.split("\n") if line.strip()]
    return lines if all(_TITLED.match(bare(line)) for line in lines) else [words]


def _person(words: str) -> Data:
    """A person from an entry of a list: the post stands after the name, past a comma, a dash or in brackets."""
    head = _HEAD.match(words)
    said = words[head.end() :] if head else words
    match = re.fullmatch(r"(.+?)(?:, | [–—-] | \((?=.+\)$)|\n)(.+)", said, re.DOTALL)
    person: Data = {"name": said}
    if match:
        post = match[2].removesuffix(")") if match[2].count(")") > match[2].count("(") else match[2]
        posts = [line.strip() for line in post.split("\n") if line.strip()]
        if role := _role_of(post):
            return {"name": match[1].strip(), "role": role}
        if (last := _IN_BRACKETS.fullmatch(post)) and (role := _role_of(last[2])):
            return {"name": match[1].strip(), "posts": [last[1].strip()], "role": role}
        person = {"name": match[1].strip(), "posts": posts}
    return person | ({"role": "head"} if head else {})


def _role_of(words: str) -> str:
    """The role in a delegation that words name and no more, empty for none."""
    said = words.strip(" .").casefold()
    return "head" if said in _HEADS else "note_taker" if said in _NOTE_TAKERS else ""


def _party_of(heading: str) -> str:
    """The party that a heading names: “Delegation of Portugal” is Portugal's."""
    return _OF.sub("", bare(heading).strip(" :")).strip()


def _is_name(words: str) -> bool:
    """Whether words are a name and no sentence: few, and each with a capital."""
    capitals = all(word[0].isupper() or word in _SMALL_WORDS for word in words.split())
    return capitals and 0 < len(words.split()) < 5 and words[-1] not in ".;"


def _caption(block: Block | None) -> str:
    """The words of a line over a table that names it."""
    if not isinstance(block, Para) or block.kind != "p":
        return ""
    words = block_words(block)
    is_line = len(words) <= 80 and (words.endswith(":") or block.style.casefold() == "caption" or _names_side(words))
    return words if is_line else ""


def _both(found: Sheet) -> bool:
    return any(
        name == "name" and _BOTH.match(normal(title)) for title, name in zip(found.titles, found.names, strict=True)
    )


def _with_both(table: Table) -> Sheet | None:
    """A table whose only column beside the numbers of its rows holds name and post."""
    rows = [row for row in table.rows if row_words(row)]
    titles = [cell_words(cell) for cell in rows[0].cells] if rows else []
    names = ["name" if _BOTH.match(normal(title)) else "" for title in titles]
    if "name" not in names or not all(name or is_row_number(title) for title, name in zip(titles, names, strict=True)):
        return None
    return Sheet(Participant, "", row_words(rows[0]), titles, names, rows[1:])
