"""Says on opening a brief that its template has changed since it was last saved, and leads to what changed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefer.ui.desk import Desk
from briefer.ui.sentences import say
from briefer.ui.workbench import Workbench

if TYPE_CHECKING:
    from briefer.model.finding import Finding

_TO_DO = "Look through the pages before you send them."
"""What `service.versions` suggests with the changes of a template, and nothing else does."""


class TemplateChanges(QObject):
    """Follows the findings of one brief. It is told once, and taken back when it is no longer so."""

    def __init__(self, bench: Workbench, desk: Desk, show_findings: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._desk, self._show_findings = bench, desk, show_findings
        self._told = ""
        bench.findings_changed.connect(self._look)

    def _look(self) -> None:
        found = self._found()
        if found is not None and not self._told:
            self._told = self.tr("The template of this brief has changed since the brief was last saved.")
            self._desk.tell(self._told, [(self.tr("Show what changed"), self._show)])
        elif found is None and self._told:
            self._desk.retract(self._told)

    def _found(self) -> "Finding | None":
        to_do = say(_TO_DO)
        return next((one for one in self._bench.findings if (one.path, one.suggestion) == ("template", to_do)), None)

    def _show(self) -> None:
        found = self._found()
        if found is not None:
            self._show_findings()
            self._bench.findings_list.show_finding(list(self._bench.findings).index(found))
