"""Versions of templates: which one a brief was last saved with, and what has changed in it since.

A version is what the template says it is, and a digest of its settings, as in “2+3f9a2c1b”: an office that changes a
template may forget to raise the number. The settings of each version that a brief was saved with are kept among the
user's own data, so that a later one can be compared with it.
"""

import json
from hashlib import sha256
from pathlib import Path

from briefer.errors import BrieferError
from briefer.exchange.atomic import replace_file
from briefer.model.brief import Brief
from briefer.model.finding import Finding, quoted
from briefer.template.changes import in_words
from briefer.template.compare import differing, settings_of
from briefer.template.merging import Settings
from briefer.template.schema import OfficeTemplate

_DIGITS = 8


def version_of(template: OfficeTemplate) -> str:
    """The version of a template, with the digest of its settings."""
    text = json.dumps(settings_of(template), ensure_ascii=False, sort_keys=True)
    return f"{template.version}+{sha256(text.encode()).hexdigest()[:_DIGITS]}"


class Versions:
    """The versions that briefs were saved with, a file each in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._last: tuple[OfficeTemplate, str] | None = None

    def stamped(self, brief: Brief, template: OfficeTemplate) -> Brief:
        """The brief with the version of its template, whose settings are kept from now on."""
        version = self._version_of(template)
        if brief.template_version == version:
            return brief
        self._keep(brief.template, version, settings_of(template))
        return brief.model_copy(update={"template_version": version})

    def changes(self, brief: Brief, template: OfficeTemplate) -> tuple[Finding, ...]:
        """A note when the template is another than the one that the brief was saved with."""
        before, now = brief.template_version, self._version_of(template)
        if not before or before == now:
            return ()
        name = quoted(brief.template, "of the brief")
        numbers = (before.partition("+")[0], template.version)
        which = f" from version {numbers[0]} to {numbers[1]}" if numbers[0] != numbers[1] and all(numbers) else ""
        kept = self._kept(brief.template, before)
        told = in_words(differing(kept, settings_of(template))) if kept is not None else ""
        told = f": {told}." if told else "."
        message = f"The template {name} has changed{which} since the brief was last saved{told}"
        return (Finding("note", "template", message, "Look through the pages before you send them."),)

    def _version_of(self, template: OfficeTemplate) -> str:
        """The version, worked out once for the template in use: a brief is saved as one types."""
        if self._last is None or self._last[0] is not template:
            self._last = template, version_of(template)
        return self._last[1]

    def _file(self, name: str, version: str) -> Path:
        return self._folder / f"{sha256(f'{name} {version}'.encode()).hexdigest()}.json"

    def _keep(self, name: str, version: str, settings: Settings) -> None:
        """Keeps the settings of a version; where that can't be done, a later note only tells the number."""
        file = self._file(name, version)
        if file.exists():
            return
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            replace_file(file, json.dumps(settings, ensure_ascii=False).encode())
        except (OSError, BrieferError):
            return

    def _kept(self, name: str, version: str) -> Settings | None:
        try:
            return json.loads(self._file(name, version).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
