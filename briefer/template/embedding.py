"""Fonts of an office's own that may not stand in a file that is sent out: what stands in for each of them."""

from pathlib import Path
from typing import cast

from briefer.template import fonts
from briefer.template.files import may_be_embedded
from briefer.template.merging import Settings


def with_substitutes(settings: Settings) -> Settings:
    """Settings without the fonts that may not be embedded. What stands in for each is said in ``notes``."""
    own = cast("dict[str, dict[str, str]]", settings.get("fonts", {}))
    barred = {name: file for name, faces in own.items() if (file := _barred(faces))}
    if not barred:
        return settings
    others = {name: fonts.nearest(name) for name in barred}
    notes = [
        fonts.stands_in(f"The font {name} ({Path(file).name}) may not be embedded, says its maker", name, others[name])
        for name, file in barred.items()
    ]
    return settings | {
        "fonts": {name: faces for name, faces in own.items() if name not in barred},
        "substitutes": settings.get("substitutes", {}) | others,
        "notes": [*settings.get("notes", []), *notes],
    }


def _barred(faces: dict[str, str]) -> str:
    """The first file that may not be embedded, empty for none."""
    return next((file for file in faces.values() if file and not may_be_embedded(Path(file))), "")
