"""The files keep PDF/UA-1 and PDF/A-3a, as the genuine veraPDF rules see it, and planted faults are seen."""

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from briefer.document.attachment import Attachment
from briefer.document.blocks import Column, Contents, Document, Paragraph, Table
from briefer.document.theme import Page
from briefer.render.pdf import pdf
from tests.documents import full_document, heading, make_document, make_theme, paragraph, row, words
from tests.render.pdf.documents import documents, long_document, pictures_document
from tests.verapdf import broken_rules, needs_verapdf

pytestmark = needs_verapdf

_DATA = Attachment("brief.json", "application/json", "Source", b'{"format": "briefer/1"}')
_LANDSCAPE = Page(841.89, 595.28)
_GENERATED = 12


def test_no_rule_is_broken_by_any_kind_of_document() -> None:
    theme = make_theme()
    files = {
        "empty": pdf(make_document(), theme),
        "full": pdf(full_document(), theme, (_DATA,)),
        "full, landscape": pdf(full_document(), make_theme(page=_LANDSCAPE)),
        "long": pdf(long_document(), theme, (_DATA,)),
        "long, landscape": pdf(long_document(), make_theme(page=_LANDSCAPE)),
        "skipped levels": pdf(make_document(heading("One", 3), heading("Two", 4), heading("Three", 1)), theme),
        "nameless": pdf(Document("", "", (Paragraph(()),)), theme),
        "pictures": pdf(pictures_document(), theme),
        "uneven rows": pdf(make_document(Table((Column(), Column()), (), (row("a"), row("a", "b")))), theme),
        "from right to left": pdf(replace(full_document(), language="ar"), theme, (_DATA,)),
        "hyphenated": pdf(
            make_document(paragraph("Interoperability considerations " * 40)), make_theme(hyphenate=True)
        ),
    }
    found = dict(zip(files, broken_rules(*files.values()), strict=True))
    assert found == {name: [] for name in files}


def test_no_rule_is_broken_by_documents_nobody_thought_of() -> None:
    made: list[Document] = []

    @settings(
        max_examples=_GENERATED,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(some.data())
    def make(data: some.DataObject) -> None:
        made.append(data.draw(documents()))

    make()
    theme = make_theme()
    files = [pdf(document, theme) for document in made]
    broken = [(made[at], rules) for at, rules in enumerate(broken_rules(*files)) if rules]
    assert broken == []


Fault = Callable[[pikepdf.Pdf], None]


def _no_title_shown(opened: pikepdf.Pdf) -> None:
    opened.Root.ViewerPreferences.DisplayDocTitle = False


def _no_language(opened: pikepdf.Pdf) -> None:
    del opened.Root.Lang


def _not_marked(opened: pikepdf.Pdf) -> None:
    del opened.Root.MarkInfo


def _no_output_intent(opened: pikepdf.Pdf) -> None:
    del opened.Root.OutputIntents


def _no_metadata(opened: pikepdf.Pdf) -> None:
    del opened.Root.Metadata


def _no_alt(opened: pikepdf.Pdf) -> None:
    del _first(opened, "/Figure").Alt


def _no_scope(opened: pikepdf.Pdf) -> None:
    for element in _all(opened, "/TH"):
        del element.A


def _skipped_level(opened: pikepdf.Pdf) -> None:
    _first(opened, "/H2").S = pikepdf.Name.H5


def _no_tab_order(opened: pikepdf.Pdf) -> None:
    for page in opened.pages:
        del page.obj["/Tabs"]


def _no_unicode(opened: pikepdf.Pdf) -> None:
    for font in opened.pages[0].Resources.Font.values():
        del font["/ToUnicode"]


def _no_font_file(opened: pikepdf.Pdf) -> None:
    for font in opened.pages[0].Resources.Font.values():
        descriptor = font.DescendantFonts[0].FontDescriptor
        for key in ("/FontFile2", "/FontFile3"):
            if key in descriptor:
                del descriptor[key]


def _text_outside(opened: pikepdf.Pdf) -> None:
    page = opened.pages[0]
    font = next(iter(page.Resources.Font))
    page.contents_add(f"BT {font} 10 Tf 50 50 Td <0003> Tj ET".encode())


def _link_without_words(opened: pikepdf.Pdf) -> None:
    for page in opened.pages:
        for annotation in page.obj.get("/Annots", []):
            del annotation["/Contents"]


def _list_item_outside(opened: pikepdf.Pdf) -> None:
    _first(opened, "/L").S = pikepdf.Name.P


def _no_relationship(opened: pikepdf.Pdf) -> None:
    del opened.Root.AF[0].AFRelationship


FAULTS: tuple[Fault, ...] = (
    _no_title_shown, _no_language, _not_marked, _no_output_intent, _no_metadata, _no_alt, _no_scope, _skipped_level,
    _no_tab_order, _no_unicode, _no_font_file, _text_outside, _link_without_words, _list_item_outside, _no_relationship,
)  # fmt: skip


def test_each_planted_fault_is_caught() -> None:
    """The proof is worth something only if it can fail."""
    sound = pdf(full_document(), make_theme(), (_DATA,))
    files = [_faulty(sound, fault) for fault in FAULTS]
    found = broken_rules(_faulty(sound, lambda _: None), *files)
    assert found[0] == [], "the file is sound before anything is planted"
    assert [fault.__name__ for fault, rules in zip(FAULTS, found[1:], strict=True) if not rules] == []


def _faulty(data: bytes, plant: Fault) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as opened:
        plant(opened)
        opened.save(out, static_id=True)
    return out.getvalue()


def _all(opened: pikepdf.Pdf, role: str) -> list[pikepdf.Object]:
    return [it for it in opened.objects if isinstance(it, pikepdf.Dictionary) and it.get("/S") == role]


def _first(opened: pikepdf.Pdf, role: str) -> pikepdf.Object:
    return _all(opened, role)[0]


def test_a_contents_page_keeps_the_rules_too() -> None:
    sections = [heading(f"Section {number}", 1 + number % 3) for number in range(60)]  # type: ignore[arg-type]
    document = replace(make_document(*sections), front=(Contents(words("Contents"), 3),))
    assert broken_rules(pdf(document, make_theme())) == [[]]
