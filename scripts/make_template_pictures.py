"""Makes the pictures of the start page: the sample's first page in each shipped template."""

from contextlib import closing
from datetime import date
from pathlib import Path

from pypdfium2 import PdfDocument

from briefer.compose.composer import compose
from briefer.compose.fit import fitted
from briefer.document.blocks import Document
from briefer.exchange.brief_file import read_brief
from briefer.render.pdf import Press
from briefer.settings import resources, sample, shipped_templates
from briefer.template.loading import Templates
from briefer.template.theme import theme

PICTURES = resources() / "pictures" / "templates"
TODAY = date(2025, 11, 3)
WIDTH = 420
"""Pixels: twice what the start page shows, for screens of 200 %."""


def main() -> None:
    """Writes one picture for each template."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    templates = Templates([shipped_templates()])
    for name in templates.names():
        draw(first_page(templates, name), PICTURES / f"{name}.png")


def first_page(templates: Templates, name: str) -> bytes:
    """A PDF of the sample's first page."""
    template = templates.load(name)
    look, press = theme(template), Press()

    def count_pages(document: Document) -> int:
        return press.preview(document, look).page_count

    brief = fitted(read_brief(sample()), template, TODAY, count_pages).brief
    return press.preview(compose(brief, template, TODAY), look).page_pdf(0)


def draw(page: bytes, target: Path) -> None:
    """Draws a page as a picture of few colours."""
    with closing(PdfDocument(page)) as document:
        paper = document[0]
        picture = paper.render(scale=WIDTH / paper.get_width()).to_pil()
    picture.convert("P", palette=1, colors=64).save(target, optimize=True)


if __name__ == "__main__":
    main()
