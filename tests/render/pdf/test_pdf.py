"""The PDF as a reader gets it: its words, their order and structure, and the same bytes every time."""

import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings

from briefer.document.attachment import Attachment
from briefer.document.blocks import Band, Banner, Callout, Column, Contents, Document, Table
from briefer.document.runs import PageCount, PageNumber, Tab, Text
from briefer.layout.boxes import TextBox
from briefer.layout.memory import Layout
from briefer.render.pdf import Press, canvas, pdf
from briefer.render.pdf.furniture import Furniture
from briefer.render.pdf.painter import Painter, UntaggedText
from briefer.render.pdf.stencil import Stencil
from tests.documents import full_document, heading, make_document, make_theme, paragraph, row, words
from tests.render.pdf.documents import documents, long_document
from tests.render.pdf.structure import elements, extracted, said, spoken, struct_text
from tests.tools import needs

needs_poppler = needs("pdftotext", "poppler-utils")
_THEME = make_theme()


def _opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def _without_contents(document: Document) -> Document:
    def keep(blocks):  # type: ignore[no-untyped-def]
        return tuple(block for block in blocks if not isinstance(block, Contents))

    return replace(document, front=keep(document.front), body=keep(document.body))


class TestWords:
    @pytest.mark.parametrize("document", [full_document(), long_document()], ids=["full", "long"])
    def test_the_structure_says_what_the_document_says_in_order(self, document: Document) -> None:
        document = _without_contents(document)
        assert spoken(pdf(document, _THEME)) == said(document, _THEME)

    @settings(
        max_examples=25,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(documents())
    def test_so_it_does_for_documents_nobody_thought_of(self, document: Document) -> None:
        document = _without_contents(document)
        assert spoken(pdf(document, _THEME)) == said(document, _THEME)

    @needs_poppler
    @pytest.mark.parametrize("document", [full_document(), long_document(3)], ids=["full", "long"])
    def test_poppler_finds_the_same_in_the_structure(self, document: Document) -> None:
        document = _without_contents(document)
        assert struct_text(pdf(document, _THEME)) == said(document, _THEME)

    @needs_poppler
    def test_copied_text_is_what_was_typed(self) -> None:
        texts = (
            "Malaysia & <b>{{x}}</b> ${x} %s =1+1 C:\\new\\table",
            "Đối thoại, Ελλάδα, Россия, e\u0302tre",
            "น้ำใจไมตรีของประเทศไทย",
            "中谷元防衛大臣、東京（2026年）",
            "한국 국방부",
            "office fi ffl Tafel AVATAR \U0001f600 x\u00a0y a\u2011b",
        )
        data = pdf(make_document(*map(paragraph, texts)), _THEME)
        typed = [text.replace("\u00a0", " ") for text in texts]  # pdftotext has no unbreakable space
        assert extracted(data, "-raw").split("\n")[: len(texts)] == typed

    @needs_poppler
    def test_arabic_reads_in_the_order_in_which_it_was_typed(self) -> None:
        texts = ("وزارة الدفاع (2026) في كوالالمبور", "Minister وزير الدفاع attended", "كمنترين ڤرتاهنن مليسيا")
        document = make_document(*map(paragraph, texts))
        assert struct_text(pdf(document, _THEME)) == "".join("".join(texts).split())

    @needs_poppler
    def test_words_at_line_ends_do_not_run_together(self) -> None:
        sentence = "Both sides agreed to continue the exchange of views at working level. " * 9
        assert extracted(pdf(make_document(paragraph(sentence)), _THEME), "-raw").split() == sentence.split()


class TestStructure:
    def test_every_block_has_its_type(self) -> None:
        found = elements(pdf(full_document(), _THEME, ()))
        types = {line.strip() for line in found}
        assert types == {
            "Document", "Title", "P", "H1", "H2", "H3", "H4", "L", "LI", "Lbl", "LBody", "Table", "Caption", "THead",
            "TBody", "TR", "TH", "TD", "Figure", "Link", "BlockQuote", "Div", "TOC", "TOCI", "Reference",
        }  # fmt: skip

    def test_no_level_of_heading_is_skipped(self) -> None:
        document = make_document(heading("a", 2), heading("b", 4), heading("c", 4), heading("d", 1), heading("e", 3))
        assert [line.strip() for line in elements(pdf(document, _THEME))[1:]] == ["H1", "H2", "H3", "H1", "H2"]

    def test_a_split_paragraph_is_one_element(self) -> None:
        document = make_document(paragraph("word " * 3000))
        with _opened(pdf(document, _THEME)) as opened:
            assert len(opened.pages) > 1
            only = opened.Root.StructTreeRoot.K.K[0]
            assert [kid if isinstance(kid, int) else int(kid.MCID) for kid in only.K] == [0] * len(opened.pages)

    def test_a_wrapped_link_is_one_element_with_a_place_on_each_line(self) -> None:
        link = (Text("see "), Text("the text of the statement " * 8, href="https://example.org/"))
        with _opened(pdf(make_document(replace(paragraph(""), runs=link)), _THEME)) as opened:
            (element,) = [it for it in opened.objects if isinstance(it, pikepdf.Dictionary) and it.get("/S") == "/Link"]
            places = [kid for kid in element.K if isinstance(kid, pikepdf.Dictionary)]
            assert len(places) == len(opened.pages[0].Annots) == 3
            assert str(opened.pages[0].Annots[0].A.URI) == "https://example.org/"

    def test_two_links_to_one_address_are_two_with_the_words_between_in_their_place(self) -> None:
        first, last = (Text(words, href="https://example.org/") for words in ("First link", "second link"))
        bold = replace(first, text=" in bold", strong=True)
        data = pdf(make_document(replace(paragraph(""), runs=(first, bold, Text(" middle words "), last))), _THEME)
        assert spoken(data) == "Firstlinkinboldmiddlewordssecondlink"
        assert [it.strip() for it in elements(data)].count("Link") == 2
        with _opened(data) as opened:
            (_, _, right, _), (left, _, _, _) = (map(float, annotation.Rect) for annotation in opened.pages[0].Annots)
            assert right + 20 < left, "neither is over the words between"

    def test_only_harmless_addresses_become_links(self) -> None:
        runs = tuple(
            Text("x", href=href) for href in ("javascript:alert(1)", "file:///etc/passwd", "ftp://x", "data:x")
        )
        with _opened(pdf(make_document(replace(paragraph(""), runs=runs)), _THEME)) as opened:
            assert "/Annots" not in opened.pages[0]

    def test_the_scheme_of_an_address_may_be_in_capitals_as_in_the_other_files(self) -> None:
        runs = (Text("x", href="HTTPS://example.org/ä"),)
        with _opened(pdf(make_document(replace(paragraph(""), runs=runs)), _THEME)) as opened:
            assert str(opened.pages[0].Annots[0].A.URI) == "HTTPS://example.org/%C3%A4"

    def test_language_is_said_of_the_file_and_of_words_in_another_one(self) -> None:
        runs = (Text("the "), Text("kertas kerja", language="ms"), Text(" itself"))
        document = make_document(replace(paragraph(""), runs=runs), replace(paragraph(""), runs=(runs[1],)))
        with _opened(pdf(document, _THEME)) as opened:
            assert str(opened.Root.Lang) == "en-GB"
            assert b"/Lang(ms)" in opened.pages[0].Contents.read_bytes()
            assert str(opened.Root.StructTreeRoot.K.K[1].Lang) == "ms"

    def test_text_outside_the_structure_is_refused_by_our_own_code(self) -> None:
        press = Press()
        layout, furniture = press._lay_out(make_document(paragraph("lost")), _THEME)
        slab = layout.pages[0][0].slab
        assert isinstance(slab, TextBox)
        with pytest.raises(UntaggedText):
            _painted(layout, furniture, {id(slab): Stencil(slab, "BT (x) Tj ET", (), (), ())})
        slab.node = -1
        with pytest.raises(UntaggedText):
            _painted(layout, furniture, {})


class _Marker:
    def mark(self, place: int) -> int:
        return 0

    def frame(self, place: int, box: tuple[float, float, float, float]) -> None:
        pass


def _painted(layout: Layout, furniture: Furniture, stencils: dict[int, Stencil]) -> None:
    Painter(layout, furniture, stencils, [0]).page(0, _Marker())


class TestFile:
    def test_the_same_input_gives_the_same_bytes_in_any_process(self) -> None:
        script = (
            "import hashlib; from tests.documents import full_document, make_theme; from briefer.render.pdf import pdf;"
            "print(hashlib.sha256(pdf(full_document(), make_theme())).hexdigest())"
        )
        digests = set()
        for seed, zone, locale in (("1", "UTC", "C"), ("2", "Asia/Kuala_Lumpur", "tr_TR.UTF-8")):
            changed = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "LANG": locale}
            done = subprocess.run(
                [sys.executable, "-c", script], capture_output=True, env=os.environ | changed, check=True
            )
            digests.add(done.stdout)
        assert len(digests) == 1

    def test_what_a_press_made_before_changes_no_byte(self) -> None:
        press = Press()
        press.pdf(make_document(paragraph("وزير ڤرتاهنن ไทย 国 other words")), _THEME)
        assert press.pdf(full_document(), _THEME) == pdf(full_document(), _THEME)

    def test_objects_are_packed_and_nothing_is_ascii_armoured(self) -> None:
        data = pdf(full_document(), _THEME)
        assert data.startswith(b"%PDF-1.7")
        assert b"/ObjStm" in data
        assert b"ASCII85" not in data

    def test_a_second_reader_finds_no_fault_in_it(self) -> None:
        with _opened(pdf(long_document(), _THEME)) as opened:
            assert opened.check_pdf_syntax() == []

    def test_fonts_hold_no_more_than_what_is_shown(self) -> None:
        assert len(pdf(make_document(paragraph("A few words.")), _THEME)) < 16_000

    def test_attachments_come_out_as_they_went_in(self) -> None:
        data = b'{"format": "briefer/1"}'
        made = pdf(make_document(), _THEME, (Attachment("brief.json", "application/json", "Source", data),))
        with _opened(made) as opened:
            assert opened.attachments["brief.json"].get_file().read_bytes() == data
            assert opened.Root.AF[0].AFRelationship == "/Source"

    def test_what_it_says_of_itself(self) -> None:
        with _opened(pdf(full_document(), _THEME)) as opened, opened.open_metadata() as xmp:
            assert xmp["dc:title"] == "Talks in Kuala Lumpur"
            assert xmp["dc:creator"] == ["Policy Division"]
            assert str(opened.docinfo["/CreationDate"]).startswith("D:20251020")

    def test_headings_are_bookmarks_that_lead_to_their_page(self) -> None:
        document = make_document(heading("One"), heading("Under one", 2), paragraph("x " * 4000), heading("Two"))
        with _opened(pdf(document, _THEME)) as opened, opened.open_outline() as outline:
            assert [(mark.title, [it.title for it in mark.children]) for mark in outline.root] == [
                ("One", ["Under one"]),
                ("Two", []),
            ]
            two = outline.root[1].to_dictionary_object(opened)
            assert two.Dest[0] == opened.pages[-1].obj


class TestPages:
    @needs_poppler
    def test_header_and_footer_stand_on_every_page_with_page_x_of_y(self) -> None:
        footer = Band(
            (Text("Left"), Tab(), Text("Middle")), (), (Text("Page "), PageNumber(), Text(" of "), PageCount())
        )
        document = make_document(
            paragraph("word " * 1900), header=(Band(words("Ref 1/2")),), footer=(footer,), marking=Banner("SULIT")
        )
        pages = extracted(pdf(document, _THEME), "-layout").split("\f")[:-1]
        assert len(pages) == 3
        for number, page in enumerate(pages, 1):
            assert page.count("SULIT") == 2
            assert "Ref 1/2" in page
            assert "Middle" in page
            assert f"Page {number} of 3" in page

    @needs_poppler
    def test_a_reference_too_long_for_its_band_is_broken_not_printed_over_the_rest(self) -> None:
        band = Band(words("A very long reference of an office " * 3), words("Middle"), words("Version 3 of this " * 3))
        page = extracted(pdf(make_document(paragraph("Text"), header=(band, band)), _THEME))
        evened = " ".join(page.split())
        assert (evened.count("very long reference"), evened.count("Version 3 of this")) == (6, 6)

    @needs_poppler
    def test_a_contents_page_has_the_right_numbers(self) -> None:
        sections = [block for at in range(9) for block in (heading(f"Section {at}"), paragraph("word " * 400))]
        document = replace(make_document(*sections), front=(Contents(words("Contents")),))
        pages = extracted(pdf(document, _THEME), "-layout").split("\f")
        for line in pages[0].split("\n"):
            if line.startswith("Section") and line.split()[-1].isdigit() and len(line.split()) == 3:
                name, number = " ".join(line.split()[:2]), int(line.split()[2])
                assert name in pages[number - 1].replace(line, "")

    def test_a_callout_has_its_ground_in_a_cell_too(self) -> None:
        callout = Callout("decision", (paragraph("Agree."),))
        fill = _THEME.callouts["decision"].fill
        for block in (callout, Table((Column(),), (), (row((callout,)),))):
            with _opened(pdf(make_document(block), _THEME)) as opened:
                assert canvas.ink(fill).encode() in opened.pages[0].Contents.read_bytes()

    def test_nothing_runs_out_of_the_page_in_landscape_either(self) -> None:
        theme = make_theme(page=replace(_THEME.page, width=841.89, height=595.28))
        with _opened(pdf(full_document(), theme)) as opened:
            assert [float(side) for side in opened.pages[0].mediabox] == [0, 0, 841.89, 595.28]


def test_no_stream_tells_where_it_was_made() -> None:
    with _opened(pdf(full_document(), _THEME)) as opened:
        streams = [it.read_bytes() for it in opened.objects if isinstance(it, pikepdf.Stream) and "/Filter" not in it]
    assert not any(str(Path.cwd()).encode() in stream for stream in streams)
