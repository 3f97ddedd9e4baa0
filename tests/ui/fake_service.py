"""A service for tests of the window alone: pages with a line for each field, drawn by ReportLab."""

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from briefer.errors import FileRefused
from briefer.model.brief import Brief
from briefer.model.finding import Finding
from briefer.model.paths import leaves
from briefer.model.plain import from_json, to_json
from briefer.model.richtext import TextBlock, text_of
from briefer.template.custom import OwnSection
from briefer.ui import date_words
from briefer.ui.service_protocol import Progress
from tests.briefs import make_brief

_WIDTH, _HEIGHT, _MARGIN, _LINE = 595.0, 842.0, 60.0, 18.0
_LINES = int((_HEIGHT - 2 * _MARGIN) / _LINE)


@dataclass(frozen=True)
class Rectangle:
    origin: str
    x: float
    y: float
    width: float
    height: float


class FakePreview:
    def __init__(self, brief: Brief) -> None:
        self.lines = [(path, _words(value)) for path, value in leaves(brief)]

    @property
    def page_count(self) -> int:
        return max(1, -(-len(self.lines) // _LINES))

    @property
    def page_sizes(self) -> tuple[tuple[float, float], ...]:
        return ((_WIDTH, _HEIGHT),) * self.page_count

    def page_pdf(self, index: int) -> bytes:
        out = BytesIO()
        canvas = Canvas(out, pagesize=(_WIDTH, _HEIGHT), invariant=1)
        for number, (_, text) in enumerate(self._on(index)):
            canvas.drawString(_MARGIN, _HEIGHT - _MARGIN - number * _LINE - 12, text[:90])
        canvas.showPage()
        canvas.save()
        return out.getvalue()

    def rectangles(self, index: int) -> tuple[Rectangle, ...]:
        return tuple(
            Rectangle(path, _MARGIN, _MARGIN + number * _LINE, 6.0 * min(len(text), 80) + 6, 15.0)
            for number, (path, text) in enumerate(self._on(index))
        )

    def pages_of(self, origin: str) -> tuple[int, ...]:
        return tuple(index for index in range(self.page_count) if any(path == origin for path, _ in self._on(index)))

    def _on(self, index: int) -> list[tuple[str, str]]:
        return self.lines[index * _LINES : (index + 1) * _LINES]


class FakeService:
    """Keeps briefs as JSON files, and finds what the test tells it to find."""

    def __init__(self, sample: Path | None = None) -> None:
        self._sample = sample
        self.findings: tuple[Finding, ...] = ()
        self.refusal: str = ""
        self.edition = ""
        self.last: Brief | None = None
        self.own: dict[str, tuple[OwnSection, ...]] = {}
        """The sections of an office's own, by template."""

    def new(self, template: str = "") -> Brief:
        return make_brief(title="", meeting={}, **({"template": template} if template else {}))

    def templates(self) -> tuple[tuple[str, str], ...]:
        return ("base", "Plain"), ("office", "An office's own")

    def open(self, path: Path) -> Brief:
        return from_json(path.read_bytes())

    def save(self, brief: Brief, path: Path) -> None:
        if self.refusal:
            raise FileRefused(self.refusal)
        path.write_text(to_json(brief), encoding="utf-8")

    def stamped(self, brief: Brief) -> Brief:
        return brief

    def sample(self) -> Path:
        assert self._sample
        return self._sample

    def check(self, brief: Brief, today: date) -> tuple[Finding, ...]:
        return self.findings

    def compare_with(self, brief_id: str, last: Brief | None) -> None:
        self.last = last

    def preview(self, brief: Brief, edition: str = "") -> FakePreview:
        self.edition = edition
        return FakePreview(brief)

    def editions(self, brief: Brief) -> tuple[tuple[str, str], ...]:
        return (("full", "Full brief"), ("partner", "For the other side"))

    def scheme(self, brief: Brief) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return ("Rahsia", "Sulit", "Terhad"), ("For Malaysian eyes", "No release")

    def language(self, brief: Brief) -> str:
        return "ms" if brief.template == "office" else ""

    def own_sections(self, brief: Brief) -> tuple[OwnSection, ...]:
        return self.own.get(brief.template, ())

    def headings(self, brief: Brief) -> dict[str, str]:
        return {"purpose": "Issue", "recommendations": "Recommendation"} if brief.template == "office" else {}

    def file_name(self, brief: Brief, edition: str = "") -> str:
        return " ".join(filter(None, (brief.title, edition)))

    def section(self, brief: Brief, fields: tuple[str, ...], edition: str = "") -> tuple[str, str]:
        return f"<p>{', '.join(fields)}</p>", ", ".join(fields)

    def templates_changed(self) -> None:
        """Its pages have no template."""

    def export(self, brief: Brief, path: Path, progress: Progress, edition: str = "") -> None:
        self.edition = edition
        progress(0.5)
        path.write_bytes(FakePreview(brief).page_pdf(0))
        progress(1.0)


def _words(value: object) -> str:
    if isinstance(value, tuple) and value and isinstance(value[0], TextBlock):
        return text_of(value)
    if isinstance(value, tuple):
        return "; ".join(str(entry) for entry in value)
    return date_words.show(value) if hasattr(value, "edtf") else str(value)  # pyright: ignore[reportArgumentType]
