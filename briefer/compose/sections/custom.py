"""Sections that an office defines for itself."""

from briefer.compose.fields import inline, marking_of, remarks, shown
from briefer.compose.scope import Scope
from briefer.compose.text import Blocks
from briefer.document.blocks import Heading
from briefer.model.parts import Section


def one(scope: Scope) -> Blocks:
    """The brief's sections of this section's key, under the template's heading."""
    own = [section for section in scope.brief.sections if section.key == scope.key]
    return tuple(block for section in own for block in _section(scope, section))


def others(scope: Scope) -> Blocks:
    """The brief's sections that the template has no place for, each under its own heading."""
    placed = {key for key, setting in scope.voice.template.sections.items() if setting.kind == "custom"}
    rest = [section for section in scope.brief.sections if section.key not in placed]
    return tuple(block for section in rest for block in _section(scope, section))


def _section(scope: Scope, section: Section) -> Blocks:
    path = f"sections/{section.id}"
    title = inline(scope.voice, section, "title", path)
    heading = (Heading(2, title, origin=f"{path}/title", marking=marking_of(scope.voice, section)),) if title else ()
    return (*heading, *shown(scope.voice, section, "body", path), *remarks(scope.voice, section, path))
