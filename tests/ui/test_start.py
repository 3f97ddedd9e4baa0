"""The first moments: the start page is there before anything heavy is imported, and takes keys meanwhile."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

WATCH = """
import json, sys
from PySide6.QtCore import QTimer
from briefer.__main__ import main
from briefer.ui import main_window, start

HEAVY = ("pydantic", "docx", "reportlab", "pikepdf", "uharfbuzz", "edtf", "PIL", "pypdfium2", "sqlalchemy", "fontTools")
seen = {}

class Watched(start.StartPage):
    def paintEvent(self, event):
        super().paintEvent(event)
        if "at first paint" not in seen:
            seen["at first paint"] = [name for name in HEAVY if name in sys.modules]
            seen["enumerations"] = "Qt" in vars(sys.modules["PySide6.QtCore"])
            texts = [label.text() for label in self.findChildren(start.QLabel)]
            seen["texts"] = [text for text in texts if text]
            QTimer.singleShot(0, self.new.click)
            QTimer.singleShot(50, self.look)

    def look(self):
        window = self.window()
        if window.view is None:
            QTimer.singleShot(20, self.look)
            return
        seen["then"] = window.view.session.brief.title
        print(json.dumps(seen), flush=True)
        window.close()

main_window.StartPage = Watched
sys.argv = ["briefer"]
sys.exit(main())
"""


def test_the_start_page_shows_its_texts_before_models_writers_and_fonts_are_imported(screen: str, tmp_path: Path):
    home = {"XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "DISPLAY": screen}
    done = subprocess.run(
        [sys.executable, "-c", WATCH],
        cwd=ROOT,
        env=os.environ | home,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-1000:]
    seen = json.loads(done.stdout)
    assert seen["at first paint"] == []
    assert not seen["enumerations"], "the namespace Qt was made before the first paint, which takes 11 ms"
    assert "Briefer" in seen["texts"]
    assert seen["then"] == "", "a click before all was loaded is done when it is"
