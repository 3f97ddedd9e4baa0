"""Makes the bold faces that the window needs: Qt takes no weight from the axis of a variable font.

Needs fontTools (`pip install fonttools`). Run it again when Noto Sans in `resources/fonts` is replaced.
"""

from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont  # pyright: ignore[reportMissingImports]
from fontTools.varLib import instancer  # pyright: ignore[reportMissingImports]

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FACES = (
    ("NotoSans.ttf", "NotoSans-Bold.ttf", "Bold"),
    ("NotoSans-Italic.ttf", "NotoSans-BoldItalic.ttf", "Bold Italic"),
)
BOLD = 700


def main() -> None:
    """Writes each bold face into `resources/fonts/window/`."""
    for source, target, style in FACES:
        font = TTFont(FONTS / source, recalcTimestamp=False)
        variations: Any = font["fvar"]
        place = {axis.axisTag: axis.defaultValue for axis in variations.axes} | {"wght": BOLD}
        face = instancer.instantiateVariableFont(font, place)
        name_face(face, style)
        face.save(FONTS / "window" / target)


def name_face(face: TTFont, style: str) -> None:
    """Gives a face the names and flags by which font databases tell bold from regular."""
    names: Any = face["name"]
    for name_id, words in ((2, style), (4, f"Noto Sans {style}"), (6, f"NotoSans-{style.replace(' ', '')}")):
        for record in [record for record in names.names if record.nameID == name_id]:
            names.setName(words, name_id, record.platformID, record.platEncID, record.langID)
    for name_id in (16, 17, 21, 22, 25):  # typographic family and the variable font's own prefixes
        names.removeNames(nameID=name_id)
    metrics: Any = face["OS/2"]
    metrics.usWeightClass = BOLD
    metrics.fsSelection = metrics.fsSelection & ~0x40 | 0x20
    head: Any = face["head"]
    head.macStyle |= 1


if __name__ == "__main__":
    main()
