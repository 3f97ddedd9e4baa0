"""Runs hundreds of random operations on a table model under Qt's own model tester. Run in a process of its own:
in its fatal mode the tester ends the process at the first fault."""

import random
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QAbstractItemModelTester

from briefer.model.item import Item
from briefer.model.paths import get
from briefer.ui.parts_model import PartsModel
from briefer.ui.paste_rows import pasting
from briefer.ui.session import Session
from tests.briefs import full_brief

COLUMNS = {
    "agreements": ("title", "signed", "status"),
    "points": ("text",),
    "figures": ("label", "value", "marking/level"),
}


def main(seed: int, operations: int) -> None:
    application = QCoreApplication(sys.argv)
    draw = random.Random(seed)
    session = Session(full_brief())
    models = {path: PartsModel(session, path, columns) for path, columns in COLUMNS.items()}
    testers = [
        QAbstractItemModelTester(m, QAbstractItemModelTester.FailureReportingMode.Fatal) for m in models.values()
    ]
    for number in range(operations):
        path = draw.choice(list(models))
        operate(draw, session, models[path], number)
        application.processEvents()
        for path, model in models.items():
            items: tuple[Item, ...] = session.get(path)
            assert model.items == items, f"after {number} operations the table shows other rows than the brief has"
    assert len(testers) == len(models)
    while session.stack.canUndo():
        session.undo()
    assert all(model.items == session.get(path) for path, model in models.items())
    print("sound")


def operate(draw: random.Random, session: Session, model: PartsModel, number: int) -> None:
    row = draw.randrange(model.rowCount())
    match draw.randrange(11):
        case 0 | 1:
            model.put(model.index(model.rowCount() - 1, 0), f"row {number}" if model.list_path != "points" else None)
        case 2:
            model.insert_before(row)
        case 3:
            model.duplicate(draw.choices(range(model.rowCount()), k=2))
        case 4:
            model.move(draw.choices(range(model.rowCount()), k=2), draw.randrange(model.rowCount()))
        case 5:
            model.remove(draw.choices(range(model.rowCount()), k=2))
        case 6:
            session.undo()
        case 7:
            session.redo()
        case 8:
            model.order_by(draw.randrange(model.columnCount()), draw.random() < 0.5)
        case 9:
            paste = pasting(model.list_path, (("a", "b"), ("c", "d"), ("e", "f")), row, over=draw.random() < 0.5)
            session.set(model.list_path, get(paste.put_into(session.brief)[0], model.list_path), "Paste")
        case _:
            model.clear([model.index(row, draw.randrange(model.columnCount()))])


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
