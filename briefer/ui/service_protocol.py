"""What the window asks of the verbs below it, and no more. `WorkshopService` keeps it; tests bring another."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from briefer.document.progress import Progress

if TYPE_CHECKING:
    from briefer.model.brief import Brief
    from briefer.model.finding import Finding
    from briefer.template.custom import OwnSection


class Rectangle(Protocol):
    """Where something with an origin stands on a page, in points from the page's top left."""

    @property
    def origin(self) -> str: ...
    @property
    def x(self) -> float: ...
    @property
    def y(self) -> float: ...
    @property
    def width(self) -> float: ...
    @property
    def height(self) -> float: ...


class Preview(Protocol):
    """The pages of one state of a brief, painted on demand."""

    @property
    def page_count(self) -> int: ...
    @property
    def page_sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of each page, in points."""
        ...

    def page_pdf(self, index: int) -> bytes:
        """One page as a PDF of its own."""
        ...

    def rectangles(self, index: int) -> tuple[Rectangle, ...]:
        """What stands on a page."""
        ...

    def pages_of(self, origin: str) -> tuple[int, ...]:
        """The pages that show an origin."""
        ...


class Service(Protocol):
    """The verbs. All but `preview` and `export` are quick; those two are called away from the window's thread,
    each in a thread of its own."""

    def new(self, template: str = "") -> "Brief": ...
    def templates(self) -> "tuple[tuple[str, str], ...]":
        """Name and title of each template."""
        ...

    def open(self, path: Path) -> "Brief": ...
    def save(self, brief: "Brief", path: Path) -> None: ...
    def stamped(self, brief: "Brief") -> "Brief":
        """The brief as it is kept: with the version of its template."""
        ...

    def sample(self) -> Path: ...
    def check(self, brief: "Brief", today: date) -> "tuple[Finding, ...]": ...
    def compare_with(self, brief_id: str, last: "Brief | None") -> None:
        """From now on, the pages of a brief tell what changed since that of the last meeting, where there is one."""
        ...

    def preview(self, brief: "Brief", edition: str = "") -> Preview: ...
    def editions(self, brief: "Brief") -> tuple[tuple[str, str], ...]:
        """Name and title of each edition that can be made, the usual one first."""
        ...

    def scheme(self, brief: "Brief") -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The levels of the template's marking scheme, the highest first, and its caveats."""
        ...

    def language(self, brief: "Brief") -> str:
        """The language that the template prints in; empty where it follows the brief."""
        ...

    def own_sections(self, brief: "Brief") -> "tuple[OwnSection, ...]":
        """The sections of the office's own that the template prints, in order."""
        ...

    def headings(self, brief: "Brief") -> dict[str, str]:
        """What the pages call a section, by the field in it, where the template has its own words for it."""
        ...

    def file_name(self, brief: "Brief", edition: str = "") -> str:
        """The name for an exported file, without its ending."""
        ...

    def section(self, brief: "Brief", fields: tuple[str, ...], edition: str = "") -> tuple[str, str]:
        """What the pages say of some fields, as HTML and as plain text. It may take long."""
        ...

    def templates_changed(self) -> None: ...
    def export(self, brief: "Brief", path: Path, progress: Progress, edition: str = "") -> None: ...
