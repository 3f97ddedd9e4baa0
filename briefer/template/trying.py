"""A template tried before it is saved: what is wrong in its text, where, and what the rest of it gives.

A text that a person is changing may hold something wrong. What is wrong is left out until the rest can be used, so that
the pages stay in view, and each problem is told by the key at which it stands.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from briefer.errors import TemplateError
from briefer.template.editing import stated, with_setting, without_setting
from briefer.template.loading import TEMPLATE_FILE, Layer, Templates, holds, joined
from briefer.template.merging import Settings
from briefer.template.schema import OfficeTemplate
from briefer.template.theme import has_footer_of, has_header_of

LETTERHEAD = "letterhead"
USUAL = ""
_BASE = "base"
_MOST_PROBLEMS = 20
_WRONG_TOGETHER = {"colours.table_head": ("colours", "table_head_ink")}
"""What goes with a setting whose form is right: it was chosen for that one, and isn't to be judged by another."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong: at which key, with dots (none where it is the text as a whole, or another file), and in words."""

    key: str
    message: str


@dataclass(frozen=True, slots=True)
class Tried:
    """What a text gives: the template without what is wrong in it (None when nothing can be used), and its layers."""

    template: OfficeTemplate | None
    problems: tuple[Problem, ...] = ()
    layers: tuple[Layer, ...] = ()

    def source_of(self, key: Sequence[str]) -> str:
        """The template that states a setting (`LETTERHEAD` for a Word file), `USUAL` where none does."""
        for layer in self.layers:
            if holds(layer.settings, key):
                return layer.name
            if holds(layer.letterhead, key):
                return LETTERHEAD
        return USUAL

    def loses_letterhead(self, strip: str) -> bool:
        """Whether the lines of the ``header`` or ``footer`` are no longer the letterhead's, and so its look is gone."""
        found = next((layer.letterhead for layer in self.layers if layer.letterhead), Settings())
        if self.template is None or not found.get(strip):
            return False
        has = {"header": has_header_of, "footer": has_footer_of}[strip]
        return not has(self.template, OfficeTemplate.model_validate({strip: found[strip]}))


def tried(templates: Templates, folder: Path, text: str, name: str = "") -> Tried:
    """What the template in a folder would be with another text."""
    problems: list[Problem] = []
    while len(problems) < _MOST_PROBLEMS:
        layers: tuple[Layer, ...] = ()
        try:
            layers = templates.layers(folder, name, text)
            return Tried(joined(layers), tuple(problems), layers)
        except TemplateError as error:
            problem = _problem(str(error), folder / TEMPLATE_FILE)
        problems.append(problem)
        shorter = _without(text, problem.key) if problem.key != "extends" else _on_base(text)
        if layers and problem.key in _WRONG_TOGETHER:
            shorter = without_setting(shorter, _WRONG_TOGETHER[problem.key])
        if shorter == text:
            break
        text = shorter
    return Tried(None, tuple(problems))


def _problem(sentence: str, file: Path) -> Problem:
    """A problem from its sentence, which begins with the file, and mostly the key."""
    own = sentence.removeprefix(f"{file}: ")
    key, colon, message = own.partition(": ")
    if own == sentence or not colon or " " in key.partition(".")[0]:
        return Problem("", own)
    return Problem(key, message)


def _on_base(text: str) -> str:
    """The text of a template on the plain one: on none, what it leaves out would be wrong too."""
    return text if stated(text, ("extends",)) == _BASE else with_setting(text, ("extends",), _BASE)


def _without(text: str, key: str) -> str:
    """The text without the setting at a key, or the nearest table around it that it states; the same for none."""
    parts = key.split(".") if key else []
    while parts:
        try:
            if stated(text, tuple(parts)) is not None:
                return without_setting(text, tuple(parts))
        except TemplateError:
            return text
        parts.pop()
    return text
