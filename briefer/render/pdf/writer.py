"""The export: every page painted, then the file around them."""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from urllib.parse import quote

from briefer.document.attachment import Attachment
from briefer.document.blocks import Document, Heading, Image
from briefer.document.progress import Progress, silent
from briefer.layout.fonts import Font
from briefer.layout.memory import Layout
from briefer.render.pdf import fonts, images, metadata, outlines
from briefer.render.pdf.file import File
from briefer.render.pdf.fonts import LateCodes, Programs, codes_in
from briefer.render.pdf.furniture import Furniture
from briefer.render.pdf.painter import Link, Painter
from briefer.render.pdf.stencil import image_name
from briefer.render.pdf.stock import Stock
from briefer.render.pdf.structure import Structure
from briefer.render.pdf.syntax import name, text_string


class Export:
    """One file in the making."""

    def __init__(self, document: Document, layout: Layout, furniture: Furniture, stock: Stock) -> None:
        self._document = document
        self._layout = layout
        self._furniture = furniture
        self._file = File()
        self._catalog, self._tree, self._resources = (self._file.reserve() for _ in range(3))
        self._pages = [self._file.reserve() for _ in layout.pages]
        self._structure = Structure(self._file, layout.boxes)
        self._programs = stock.programs
        self._late, self._fonts = LateCodes(), layout.setter.fonts.loaded()
        self._painter = Painter(layout, furniture, stock.stencils, self._structure.bases)

    def finish(self, attachments: Sequence[Attachment], progress: Progress = silent) -> bytes:
        """The whole file."""
        for index, number in enumerate(self._pages):
            progress(index / len(self._pages))
            self._page(index, number)
        file = self._file
        page = self._layout.setter.theme.page
        kids = " ".join(f"{number} 0 R" for number in self._pages)
        file.put(
            self._tree,
            f"<</Type/Pages/Count {len(self._pages)}/Kids[{kids}]/MediaBox[0 0 {page.width:g} {page.height:g}]>>",
        )
        file.put(self._resources, resources(file, self._used(), self._late, self._programs, self._pictures()))
        file.put(self._catalog, self._entries(attachments))
        return file.finish(self._catalog, metadata.info(file, self._document))

    def _page(self, index: int, number: int) -> None:
        self._structure.turn_page()
        content, links = self._painter.page(index, self._structure)
        content = self._late.resolve(content, self._fonts)
        stream = self._file.add_stream("", content)
        annotations = " ".join(f"{self._annotation(link, number)} 0 R" for link in links)
        self._file.put(
            number,
            f"<</Type/Page/Parent {self._tree} 0 R/Resources {self._resources} 0 R/Contents {stream} 0 R"
            f"/StructParents {index}/Tabs/S{f'/Annots[{annotations}]' if annotations else ''}>>",
        )

    def _annotation(self, link: Link, page: int) -> int:
        number = self._file.reserve()
        key = len(self._pages) + self._structure.annotate(link.element, number, page)
        sides = f"{link.left:.2f} {link.bottom:.2f} {link.right:.2f} {link.top:.2f}"
        self._file.put(
            number,
            f"<</Type/Annot/Subtype/Link/Rect[{sides}]/Border[0 0 0]/F 4/P {page} 0 R/StructParent {key}"
            f"{self._target(link)}>>",
        )
        return number

    def _target(self, link: Link) -> str:
        node = self._structure.node(link.element)
        if node.reference < 0:
            address = quote(node.href, safe="!#$%&'()*+,/:;=?@[]~")
            return f"/Contents{text_string(node.href)}/A<</S/URI/URI{text_string(address)}>>"
        block = self._document.blocks[node.reference]
        title = outlines.title(block) if isinstance(block, Heading) else ""
        return f"/Contents{text_string(title)}/Dest{self._destination(node.reference)}"

    def _destination(self, block: int) -> str:
        page, y = self._places.get(block, (0, 0.0))
        top = self._layout.setter.theme.page.height - self._furniture.top(page) - y
        return f"[{self._pages[page]} 0 R/XYZ 0 {top + 6:.2f} null]"

    @cached_property
    def _places(self) -> dict[int, tuple[int, float]]:
        """The page on which each block begins, and how far down."""
        found: dict[int, tuple[int, float]] = {}
        for index, page in enumerate(self._layout.pages):
            for placed in page:
                found.setdefault(placed.block, (index, placed.y))
        return found

    def _pictures(self) -> dict[str, Image | None]:
        return {key: self._document.images.get(key) for key in self._painter.images}

    def _used(self) -> dict[Font, set[str]]:
        used = {font: set(codes) for font, codes in self._furniture.used.items()}
        for box in self._layout.boxes:
            for font, codes in box.used.items():
                used.setdefault(font, set()).update(codes)
        return used

    def _entries(self, attachments: Sequence[Attachment]) -> str:
        file, document = self._file, self._document
        tree = self._structure.write(self._pages)
        headings = [
            outlines.Bookmark(block.level, outlines.title(block), self._destination(place))
            for place, block in enumerate(document.blocks)
            if isinstance(block, Heading)
        ]
        marks = outlines.write(file, headings)
        files = [(attachment.name, _attach(file, attachment)) for attachment in attachments]
        return (
            f"<</Type/Catalog/Pages {self._tree} 0 R/StructTreeRoot {tree} 0 R/MarkInfo<</Marked true>>"
            f"/Lang{text_string(metadata.language(document))}/ViewerPreferences<</DisplayDocTitle true>>"
            f"/Metadata {metadata.xmp(file, document)} 0 R/OutputIntents[{metadata.output_intent(file)} 0 R]"
            f"{f'/Outlines {marks} 0 R' if marks else ''}{_files(files)}>>"
        )


def resources(
    file: File,
    used: Mapping[Font, Iterable[str]],
    late: LateCodes,
    programs: Programs,
    pictures: Mapping[str, Image | None],
) -> str:
    """The resources that all pages share: fonts with the codes that are used, and every picture that is painted."""
    entries = ""
    for font in sorted(used, key=lambda font: font.name):
        codes = codes_in(font, used[font]) | late.of(font)
        entries += f"/{font.name} {fonts.embed(file, font, codes, programs)} 0 R" if codes else ""
    objects = "".join(f"/{image_name(key)} {images.embed(file, pictures[key])} 0 R" for key in sorted(pictures))
    return f"<</Font<<{entries}>>{f'/XObject<<{objects}>>' if objects else ''}>>"


def _attach(file: File, attachment: Attachment) -> int:
    subtype = name(attachment.media_type)
    size = f"/Params<</Size {len(attachment.data)}>>"
    stream = file.add_stream(f"/Type/EmbeddedFile/Subtype{subtype}{size}", attachment.data)
    title = text_string(attachment.name)
    about = f"/Desc{text_string(attachment.description)}" if attachment.description else ""
    return file.add(
        f"<</Type/Filespec/F{title}/UF{title}/AFRelationship/{attachment.relationship}{about}"
        f"/EF<</F {stream} 0 R/UF {stream} 0 R>>>>"
    )


def _files(files: Sequence[tuple[str, int]]) -> str:
    if not files:
        return ""
    names = "".join(f"{text_string(title)} {number} 0 R" for title, number in sorted(files))
    listed = " ".join(f"{number} 0 R" for _, number in files)
    return f"/Names<</EmbeddedFiles<</Names[{names}]>>>>/AF[{listed}]"


@contextmanager
def without_collection() -> Iterator[None]:
    """No search for garbage while thousands of boxes are made, all of which are kept."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
