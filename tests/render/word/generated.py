"""Documents that nobody thought of: every kind of block inside every other, by the throw of a die with a known seed."""

from random import Random
from typing import get_args

from briefer.document.blocks import (
    Block,
    Callout,
    CalloutRole,
    Cell,
    Column,
    Document,
    Heading,
    KeyValue,
    KeyValues,
    List,
    ListItem,
    PageBreak,
    Paragraph,
    ParagraphRole,
    Row,
    Table,
)
from briefer.document.runs import LineBreak, Run, Runs, Text
from tests.documents import make_document

_WORDS = (
    "Ministry", "talks", "<b>", "&amp;", "{{x}}", "=1+1", "%s", "ASEAN", "Đối", "กลาโหม", "国防部", "الدفاع", "(2026)",
    "Kuala\u00a0Lumpur", "naïve", "C:\\temp", "“so”", "1.5", "–", "x" * 30,
)  # fmt: skip


def document(seed: int) -> Document:
    """A document of some ten blocks."""
    return make_document(*_Die(seed).blocks(10, depth=0))


class _Die:
    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def blocks(self, most: int, depth: int) -> tuple[Block, ...]:
        return tuple(self.block(depth) for _ in range(self.random.randint(1, most)))

    def block(self, depth: int) -> Block:
        kinds = [self.paragraph, self.heading, self.numbered, lambda _: PageBreak()]
        deep = [self.list, self.table, self.key_values, self.callout]
        return self.random.choice(kinds + deep * 2 if depth < 3 else kinds[:1])(depth)

    def runs(self) -> Runs:
        made: list[Run] = []
        for _ in range(self.random.randint(0, 4)):
            origin = self.random.choice(("", "summary", "meeting/venue/city"))
            words = " ".join(self.random.choices(_WORDS, k=self.random.randint(1, 5)))
            made += (
                Text(words + " ", self.flip(), self.flip(), origin=origin),
                *([LineBreak()] if self.flip() else []),
            )
        return tuple(made)

    def flip(self) -> bool:
        return self.random.random() < 0.2

    def mark(self) -> str:
        return "TERHAD" if self.flip() else ""

    def paragraph(self, _: int) -> Block:
        role = self.random.choice(get_args(ParagraphRole))
        return Paragraph(self.runs(), role, origin=self.random.choice(("", "summary")), marking=self.mark())

    def numbered(self, _: int) -> Block:
        label = self.random.choice(("1.", "2.", "3.", "1.1", "(a)", "7"))
        return Paragraph(self.runs() or (Text("said"),), number=label)

    def heading(self, _: int) -> Block:
        level = self.random.choice((1, 2, 3, 4))
        return Heading(level, self.runs() or (Text("said"),), self.random.choice(("", "1", "2", "1.1", "II")))

    def list(self, depth: int) -> Block:
        items = tuple(
            ListItem(self.blocks(2, depth + 1), marking=self.mark()) for _ in range(self.random.randint(0, 3))
        )
        return List(items, self.flip(), self.random.randint(1, 4))

    def callout(self, depth: int) -> Block:
        return Callout(self.random.choice(get_args(CalloutRole)), self.blocks(3, depth + 1), marking=self.mark())

    def key_values(self, depth: int) -> Block:
        return KeyValues(
            tuple(KeyValue(self.runs(), self.blocks(1, depth + 2)) for _ in range(self.random.randint(0, 3)))
        )

    def table(self, depth: int) -> Block:
        count = self.random.randint(1, 4)
        columns = tuple(Column(weight=self.random.uniform(0.5, 3)) for _ in range(count))
        rows = tuple(self.row(count, depth) for _ in range(self.random.randint(0, 3)))
        header = (self.row(count, 3),) if self.flip() else ()
        return Table(columns, header, rows, self.runs() if self.flip() else ())

    def row(self, count: int, depth: int) -> Row:
        if count > 1 and self.flip():
            return Row((Cell(self.blocks(1, 3), span=count, heading=True),), marking=self.mark())
        return Row(
            tuple(Cell(self.blocks(2, depth + 1), heading=self.flip()) for _ in range(count)), marking=self.mark()
        )
