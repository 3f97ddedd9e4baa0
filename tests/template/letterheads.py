"""Letterheads as offices have them, each with what its kind of office likes: for tests that look at pages."""

import io
from collections.abc import Callable
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from PIL import Image, ImageDraw

_W = nsdecls("w")
_ALL = (
    nsdecls("w", "wp", "a", "pic", "r") + ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_EMU = 12_700


def crest(colour: str = "#8a1538", size: int = 240) -> bytes:
    """A crest that one can see: a ring and a star's worth of lines, with a name in its metadata."""
    picture = Image.new("RGB", (size, size), "white")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((4, 4, size - 5, size - 5), outline=colour, width=size // 14)
    pen.polygon([(size / 2, size * 0.2), (size * 0.75, size * 0.75), (size * 0.25, size * 0.75)], fill=colour)
    data = io.BytesIO()
    exif = Image.Exif()
    exif[0x013B] = "A. Photographer"
    picture.save(data, "JPEG", quality=90, exif=exif)
    return data.getvalue()


def ministry() -> Document:
    """Crest and name on the first page only, in Arial; a short line on the others; the address below."""
    word = _plain("Arial", 11)
    section = word.sections[0]
    section.different_first_page_header_footer = True
    section.header_distance, section.footer_distance = Mm(10), Mm(9)
    first = section.first_page_header.paragraphs[0]
    first.alignment = WD_ALIGN_PARAGRAPH.CENTER
    first.add_run().add_picture(io.BytesIO(crest()), width=Mm(22))
    _line(section.first_page_header.add_paragraph(), "MINISTRY OF DEFENCE", 16, "1F3864", bold=True, centre=True)
    name = section.first_page_header.add_paragraph()
    _line(name, "Policy and Strategic Planning Division", 10, "595959", italic=True, centre=True)
    _ruled(name, "bottom", "8A1538", 12)
    _line(section.header.paragraphs[0], "Policy and Strategic Planning Division", 8, "595959")
    for footer in (section.first_page_footer, section.footer):
        words = footer.paragraphs[0]
        _line(words, "Jalan Padang Tembak, 50634 Kuala Lumpur  ·  ", 8, "404040", centre=True)
        _field(words, "PAGE", 8)
        _ruled(words, "top", "8A1538", 6)
    return word


def department() -> Document:
    """A header laid out as a table with a crest, a band of colour, references; Times; the page of pages below."""
    word = _plain("Times New Roman", 12)
    section = word.sections[0]
    table = section.header.add_table(1, 3, Mm(160))
    for cell, column, width in zip(table.rows[0].cells, table.columns, (30, 80, 50), strict=True):
        cell.width = column.width = Mm(width)
    left, middle, right = table.rows[0].cells
    left.paragraphs[0].add_run().add_picture(io.BytesIO(crest("#00563f")), width=Mm(18))
    _line(middle.paragraphs[0], "Department of International Security", 14, "00563F", bold=True)
    _line(middle.add_paragraph(), "Ministry of Foreign Affairs", 10)
    _line(right.paragraphs[0], "Our ref: DIS/2026/014", 9)
    _line(right.add_paragraph(), "Tel: +60 3 8000 8000", 9)
    for paragraph in (*left.paragraphs, *middle.paragraphs, *right.paragraphs):
        paragraph.style = styles(word, "Header")
    right._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {_W} w:val="clear" w:color="auto" w:fill="E2EFDA"/>'))
    band = section.header.add_paragraph()
    _line(band, "SECURITY · COOPERATION · TRUST", 8, "FFFFFF", bold=True, centre=True)
    _state(band, f'<w:shd {_W} w:val="clear" w:color="auto" w:fill="00563F"/>', "w:tabs", "w:spacing", "w:jc", "w:rPr")
    section.header._element.remove(section.header.paragraphs[0]._p)
    foot = section.footer.paragraphs[0]
    foot.paragraph_format.tab_stops.clear_all()
    foot._p.get_or_add_pPr().append(
        parse_xml(f'<w:tabs {_W}><w:tab w:val="clear" w:pos="4320"/><w:tab w:val="clear" w:pos="8640"/>'
                  '<w:tab w:val="right" w:pos="9071"/></w:tabs>')
    )  # fmt: skip
    _line(foot, "www.example.gov\tPage ", 9, "00563F")
    _field(foot, "PAGE", 9)
    _line(foot, " of ", 9, "00563F")
    _field(foot, "NUMPAGES", 9)
    return word


def agency() -> Document:
    """A ribbon across the sheet, a crest and a box of text at fixed places; Letter, Calibri from the theme."""
    word = docx.Document()
    section = word.sections[0]
    section.page_width, section.page_height = Mm(215.9), Mm(279.4)
    section.left_margin = section.right_margin = Mm(25.4)
    section.top_margin, section.header_distance = Mm(45), Mm(12)
    styles(word, "Normal").font.size = Pt(11)
    head = section.header.paragraphs[0]
    _line(head, "Agency for Maritime Affairs", 13, "2F5496", bold=True)
    run = head.add_run()
    run.add_picture(io.BytesIO(crest("#2f5496")), width=Mm(20))
    _anchor(run, x=("page", 480), y=("page", 24))
    head.add_run()._r.append(_shape(_box_of("12 Harbour Road", "Port City 10200"), 380, 92, 170, 40))
    head.add_run()._r.append(_ribbon())
    _line(section.footer.paragraphs[0], "Agency for Maritime Affairs\tmaritime.example\tPage ", 8, "7F7F7F")
    _field(section.footer.paragraphs[0], "PAGE", 8)
    return word


def numbered() -> Document:
    """Numbered headings, other headers on even pages, wide lines, headings in Cambria."""
    word = _plain("Calibri", 11)
    section = word.sections[0]
    word.settings.odd_and_even_pages_header_footer = True
    _line(section.header.paragraphs[0], "Secretariat", 9, "7030A0", bold=True)
    section.header.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _line(section.even_page_header.paragraphs[0], "Secretariat (even)", 9, "7030A0")
    for footer in (section.footer, section.even_page_footer):
        _field(footer.paragraphs[0], "PAGE", 9)
        footer.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    numbering = word.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading{at + 1}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>'
        for at, text in enumerate(("%1.", "%1.%2"))
    )
    numbering.insert(0, parse_xml(f'<w:abstractNum {_W} w:abstractNumId="77">{levels}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {_W} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for level in (1, 2):
        heading = styles(word, f"Heading {level}")
        _family(heading, "Cambria")
        heading.element.get_or_add_pPr().append(
            parse_xml(f'<w:numPr {_W}><w:ilvl w:val="{level - 1}"/><w:numId w:val="77"/></w:numPr>')
        )
    return word


def embassy() -> Document:
    """What an old Word wrote: a picture in VML, a frame around the page's number, the day of printing, a gutter."""
    word = _plain("Times New Roman", 12)
    section = word.sections[0]
    section.gutter, section.left_margin = Mm(5), Mm(20)
    head = section.header.paragraphs[0]
    part, _ = section.header.part.get_or_add_image(io.BytesIO(crest("#b8860b")))
    head._p.append(
        parse_xml(f'<w:r {_ALL}><w:pict><v:shape style="width:56.7pt;height:56.7pt" stroked="f" alt="Seal">'
                  f'<v:imagedata r:id="{part}"/></v:shape></w:pict></w:r>')
    )  # fmt: skip
    _line(section.header.add_paragraph(), "Embassy of the Republic", 18, "7F6000", bold=True)
    dated = section.header.add_paragraph()
    dated.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    complex_field(dated, ' DATE \\@ "d MMMM yyyy" ', "1 January 2001", 10)
    framed = section.footer.paragraphs[0]
    _field(framed, "PAGE", 9)
    below = section.footer.add_paragraph("Embassy of the Republic")
    below.style = styles(word, "Footer")
    complex_field(below, " AUTHOR ", "A. Clerk", 9)
    framed._p.get_or_add_pPr().append(
        parse_xml(f'<w:framePr {_W} w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/>')
    )
    return word


def command() -> Document:
    """Two sections: the first page has the name, those after it a short line; landscape, exact lines, capitals."""
    word = _plain("Arial", 10)
    word.add_section()
    first, second = word.sections
    for section in (first, second):
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
        section.top_margin, section.header_distance = Mm(30), Mm(12)
    second.header.is_linked_to_previous = False
    name = first.header.paragraphs[0]
    _line(name, "Joint Forces Command", 14, "385623", bold=True)
    name.runs[0].font.all_caps = True
    name.paragraph_format.line_spacing, name.paragraph_format.left_indent = Pt(24), Mm(20)
    _line(first.header.add_paragraph(), "Headquarters, Camp Lima", 9)
    _line(second.header.paragraphs[0], "Joint Forces Command, continued", 8)
    _line(first.footer.paragraphs[0], "Tel 03-1234 5678\tFax 03-1234 5679\tops@example.mil", 8)
    return word


ALL: dict[str, Callable[[], Document]] = {
    "ministry": ministry, "department": department, "agency": agency, "numbered": numbered, "embassy": embassy,
    "command": command,
}  # fmt: skip


def styles(word: Document, name: str) -> ParagraphStyle:
    """A style of paragraphs, by its name."""
    found = word.styles[name]
    assert isinstance(found, ParagraphStyle)
    return found


def saved(word: Document) -> bytes:
    """The bytes of a letterhead. As Word has it, a picture in the line says that it keeps no distance."""
    for section in word.sections:
        for part in (section.header, section.first_page_header):
            for inline in part._element.iter(qn("wp:inline")):
                for side in "TBLR":
                    inline.set(f"dist{side}", "0")
    data = io.BytesIO()
    word.save(data)
    return data.getvalue()


def _plain(font: str, size: float) -> Document:
    """A sheet of A4 whose styles have one font."""
    word = docx.Document()
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    for name in ("Normal", "Title", "Heading 1", "Heading 2"):
        _family(styles(word, name), font)
    styles(word, "Normal").font.size = Pt(size)
    return word


def _family(style: ParagraphStyle, font: str) -> None:
    style.font.name = font
    fonts = style.element.rPr.rFonts
    for key in [key for key in fonts.attrib if key.endswith("Theme")]:
        del fonts.attrib[key]


def _line(
    paragraph: Paragraph, words: str, size: float, colour: str = "", *,
    bold: bool = False, italic: bool = False, centre: bool = False,
) -> None:  # fmt: skip
    run = paragraph.add_run(words)
    run.font.size, run.font.bold, run.font.italic = Pt(size), bold, italic
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    if centre:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _ruled(paragraph: Paragraph, side: str, colour: str, eighths: int) -> None:
    border = f'<w:{side} w:val="single" w:sz="{eighths}" w:space="4" w:color="{colour}"/>'
    _state(paragraph, f"<w:pBdr {_W}>{border}</w:pBdr>", "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def _state(paragraph: Paragraph, xml: str, *before: str) -> None:
    """Adds a property of a paragraph before those that the schema has after it."""
    paragraph._p.get_or_add_pPr().insert_element_before(parse_xml(xml), *before)


def _field(paragraph: Paragraph, name: str, size: float) -> None:
    letters = f'<w:rPr><w:sz w:val="{round(size * 2)}"/></w:rPr>'
    run = f"<w:r>{letters}<w:t>1</w:t></w:r>"
    paragraph._p.append(parse_xml(f'<w:fldSimple {_W} w:instr=" {name} ">{run}</w:fldSimple>'))


def complex_field(paragraph: Paragraph, instruction: str, last: str, size: float) -> None:
    """Adds a field that is spread over runs, with what it last showed."""
    letters = f'<w:rPr><w:sz w:val="{round(size * 2)}"/></w:rPr>'
    inside = (
        '<w:fldChar w:fldCharType="begin"/>', f'<w:instrText xml:space="preserve">{instruction}</w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>', f"<w:t>{last}</w:t>", '<w:fldChar w:fldCharType="end"/>',
    )  # fmt: skip
    for it in inside:
        paragraph._p.append(parse_xml(f"<w:r {_W}>{letters}{it}</w:r>"))


def _anchor(run: Run, x: tuple[str, float], y: tuple[str, float]) -> None:
    """Takes the picture of a run out of the line, to a place of the sheet."""
    inline: Any = run._r.find(f".//{qn('wp:inline')}")
    places = "".join(
        f'<wp:position{way} relativeFrom="{of}"><wp:posOffset>{round(at * _EMU)}</wp:posOffset></wp:position{way}>'
        for way, (of, at) in (("H", x), ("V", y))
    )
    anchor = parse_xml(
        f'<wp:anchor {_ALL} distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" '
        f'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>{places}</wp:anchor>'
    )
    children = list(inline)
    anchor.append(children[0])
    anchor.append(parse_xml(f"<wp:wrapNone {_ALL}/>"))
    anchor.extend(children[1:])
    inline.getparent().replace(inline, anchor)


def _box_of(*lines: str) -> str:
    return "".join(
        f'<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="right"/></w:pPr><w:r><w:rPr>'
        f'<w:color w:val="2F5496" w:themeColor="accent1" w:themeShade="BF"/><w:sz w:val="18"/></w:rPr>'
        f"<w:t>{line}</w:t></w:r></w:p>"
        for line in lines
    )


def _shape(content: str, x: float, y: float, width: float, height: float) -> Any:
    """A box of text, with what an older Word reads in its place."""
    size = f'cx="{round(width * _EMU)}" cy="{round(height * _EMU)}"'
    drawing = _drawing(
        x, y, size, 'txBox="1"',
        f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "<a:noFill/>",
        f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>",
    )  # fmt: skip
    style = f"position:absolute;margin-left:{x}pt;margin-top:{y}pt;width:{width}pt;height:{height}pt"
    box = f"<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox>"
    old = f'<w:pict><v:rect style="{style}">{box}</v:rect></w:pict>'
    return parse_xml(
        f'<mc:AlternateContent {_ALL}><mc:Choice Requires="wps">{drawing}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    )


def _ribbon() -> Any:
    size = f'cx="{round(612 * _EMU)}" cy="{round(8 * _EMU)}"'
    drawing = _drawing(
        0, 0, size, "",
        f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        '<a:solidFill><a:schemeClr val="accent1"><a:lumMod val="75000"/></a:schemeClr></a:solidFill>'
        "<a:ln><a:noFill/></a:ln>",
        "",
    )  # fmt: skip
    return parse_xml(
        f'<mc:AlternateContent {_ALL}><mc:Choice Requires="wps">{drawing}</mc:Choice></mc:AlternateContent>'
    )


def _drawing(x: float, y: float, size: str, kind: str, look: str, content: str) -> str:
    places = "".join(
        f'<wp:position{way} relativeFrom="page"><wp:posOffset>{round(at * _EMU)}</wp:posOffset></wp:position{way}>'
        for way, at in (("H", x), ("V", y))
    )
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="3" behindDoc="1" '
        f'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>{places}<wp:extent {size}/>'
        '<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="31" name="Shape"/>'
        "<wp:cNvGraphicFramePr/><a:graphic>"
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f"<wps:cNvSpPr {kind}/><wps:spPr>{look}</wps:spPr>{content}<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing>"
    )
