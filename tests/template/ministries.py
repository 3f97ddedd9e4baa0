"""Letterheads as ministries write them in Word itself: tables, bars, boxes, controls, themes and fields in raw XML."""

import io
from collections.abc import Callable

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.section import _Footer, _Header
from docx.shared import Mm, Pt

from tests.template.letterheads import crest, styles

_ALL = (
    nsdecls("w", "wp", "a", "pic", "r") + ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:w10="urn:schemas-microsoft-com:office:word"'
)
_EMU = 12_700
_CLOSE = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'


def secretariat() -> Document:
    """A two-column table with the name in English and Arabic, closed by the empty paragraph that Word asks for."""
    word = _sheet("Arial", 11, 210, 297)
    section = word.sections[0]
    section.top_margin, section.header_distance, section.footer_distance = Mm(38), Mm(12), Mm(10)
    english = _p("MINISTRY OF DEFENCE", 13, "1F3864", bold=True) + _p("Office of the Secretary", 9, "595959")
    arabic = _arabic("وزارة الدفاع", 13, "1F3864") + _arabic("مكتب الأمين", 9, "595959")
    rule = '<w:bottom w:val="single" w:sz="12" w:space="0" w:color="C00000"/>'
    _fill(section.header, _table((4536, 4536), _row(_cell(4536, english), _cell(4536, arabic)), rule) + "<w:p/>")
    address = _p("P.O. Box 12, Capital City 10000  |  +960 332 0000", 8, "404040", "center")
    page = _p("Page ", 8, "404040", "center", more=f"{_field('PAGE', 8)}{_r(' of ', 8)}{_field('NUMPAGES', 8)}")
    _fill(section.footer, address + page)
    return word


def council() -> Document:
    """A crest at the left and three lines in the middle, taller than the margin; a short line on other pages."""
    word = _sheet("Times New Roman", 12, 210, 297)
    section = word.sections[0]
    section.top_margin, section.header_distance = Mm(25), Mm(10)
    section.different_first_page_header_footer = True
    lines = (
        _p("Republic of the Isles", 12, "404040", "center")
        + _p("NATIONAL SECURITY COUNCIL", 18, "7B2D26", "center", bold=True)
        + _p("Office of the National Security Adviser", 11, "404040", "center", italic=True)
    )  # fmt: skip
    picture = f"<w:p><w:pPr>{_CLOSE}</w:pPr><w:r>{_inline(section.first_page_header, crest('#7b2d26'), 72)}</w:r></w:p>"
    table = _table((1701, 7371), _row(_cell(1701, picture), _cell(7371, lines, stands="center")))
    rule = '<w:pBdr><w:bottom w:val="thinThickSmallGap" w:sz="24" w:space="1" w:color="7B2D26"/></w:pBdr>'
    _fill(section.first_page_header, table + f"<w:p><w:pPr>{rule}{_CLOSE}</w:pPr></w:p>")
    _fill(section.header, _p("National Security Council", 9, "7B2D26", "right"))
    for footer in (section.first_page_footer, section.footer):
        _fill(footer, _p("– ", 9, "", "center", more=f"{_field('PAGE', 9)}{_r(' –', 9)}"))
    return word


def commission() -> Document:
    """A bar of colour as a cell's ground, tints of the theme, rules in Title and headings, styles upon styles."""
    word = docx.Document()
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(24)
    section.top_margin, section.header_distance = Mm(34), Mm(0)
    styles(word, "Normal").font.size = Pt(10.5)
    tint = '<w:shd w:val="clear" w:color="auto" w:fill="4F81BD" w:themeFill="accent1" w:themeFillTint="99"/>'
    solid = '<w:shd w:val="clear" w:color="auto" w:fill="1F497D" w:themeFill="text2"/>'
    name = (f'<w:p><w:pPr><w:pStyle w:val="Header"/>{_CLOSE}</w:pPr><w:r><w:rPr><w:b/><w:color w:val="FFFFFF" '
            'w:themeColor="background1"/><w:sz w:val="28"/></w:rPr>'
            '<w:t>Planning Commission</w:t></w:r></w:p>')  # fmt: skip
    line = (f'<w:p><w:pPr><w:pStyle w:val="Header"/>{_CLOSE}</w:pPr><w:r><w:rPr><w:color w:val="17365D" '
            'w:themeColor="text2" w:themeShade="BF"/><w:sz w:val="18"/></w:rPr>'
            '<w:t>Strategy and Coordination</w:t></w:r></w:p>')  # fmt: skip
    rows = _row(_cell(11906, name, more=solid, stands="center"), height=900) + _row(_cell(11906, line, more=tint))
    _fill(section.header, _table((11906,), rows, left=-1361) + f"<w:p><w:pPr>{_CLOSE}</w:pPr></w:p>")
    _fill(section.footer, _p("planning.example\tStrategy\tPage ", 8, "", more=_field("PAGE", 8), style="Footer"))
    base = (
        '<w:style {} w:type="paragraph" w:customStyle="1" w:styleId="Base"><w:name w:val="Base Heading"/>{}</w:style>'
    )
    look = '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:color w:val="943634"/></w:rPr>'
    word.styles.element.append(parse_xml(base.format(nsdecls("w"), look)))
    first = styles(word, "Heading 1")
    first.base_style = styles(word, "Base Heading")
    first.font.color.rgb = None
    color = first.element.rPr.find(_w("color"))
    if color is not None:
        first.element.rPr.remove(color)
    rule = f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="8" w:space="2" w:color="943634"/></w:pBdr>'
    first.element.get_or_add_pPr().insert_element_before(parse_xml(rule), "w:spacing", "w:outlineLvl")
    second = styles(word, "Heading 2")
    ground = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="DBE5F1"/>'
    second.element.get_or_add_pPr().insert_element_before(parse_xml(ground), "w:spacing", "w:outlineLvl")
    return word


def mission() -> Document:
    """Landscape; the header in a content control, a box of text at a place, a watermark, fields of many kinds."""
    word = _sheet("Calibri", 11, 297, 210)
    section = word.sections[0]
    section.top_margin, section.header_distance = Mm(32), Mm(12)
    box = _box("Confidential line", "+41 22 000 00 00", 600, 30, 190, 40)
    head = _styled("Header", _r("Permanent Mission", 14, "1F4E79", bold=True), _watermark("DRAFT"), box)
    second = _styled(
        "Header", _r("Subject: ", 9), _field("TITLE", 9, "Last title"), _r("  Office: ", 9),
        _field("DOCPROPERTY Company", 9, "The Mission"), _r("  Section: ", 9),
        _field("STYLEREF ", 9, "Annex A", quoted="Heading 1"),
    )  # fmt: skip
    control = '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/><w:docPartUnique/>'
    _fill(section.header, f"{control}</w:docPartObj></w:sdtPr><w:sdtContent>{head}{second}</w:sdtContent></w:sdt>")
    jump = '<w:r><w:ptab w:relativeTo="margin" w:alignment="{}" w:leader="none"/></w:r>'
    page = _field("PAGE", 9) + _r("/", 9) + _field("NUMPAGES", 9)
    ends = _r("Geneva", 9), _r("mission.example", 9)
    _fill(section.footer, _styled("Footer", ends[0], jump.format("center"), page, jump.format("right"), ends[1]))
    return word


def consulate() -> Document:
    """A5; tabs at the right margin with a rule below, headings numbered with hanging numbers, a coloured paragraph."""
    word = _sheet("Arial", 9, 148, 210)
    section = word.sections[0]
    section.left_margin = section.right_margin = Mm(18)
    section.top_margin, section.bottom_margin, section.header_distance = Mm(24), Mm(20), Mm(9)
    cleared = "".join(f'<w:tab w:val="clear" w:pos="{at}"/>' for at in (4320, 8640))
    stops = f'<w:tabs>{cleared}<w:tab w:val="right" w:pos="6350"/></w:tabs>'
    rule = '<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="4" w:color="806000"/></w:pBdr>'
    name, tab = _r("Consulate General", 12, "806000", bold=True), "<w:r><w:tab/></w:r>"
    _fill(section.header, _styled("Header", name, tab, _r("Ref. CG/7", 8), more=rule + stops))
    left = '<w:pBdr><w:left w:val="single" w:sz="36" w:space="6" w:color="806000"/></w:pBdr>'
    address = _r("4 Garden Lane", 8), "<w:r><w:br/></w:r>", _r("Port City", 8)
    _fill(section.footer, _styled("Footer", *address, more=left))
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:pStyle w:val="Heading{at + 1}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
        for at, (kind, text, left, hanging) in enumerate(
            (("upperRoman", "%1.", 720, 720), ("decimal", "%2)", 1080, 360)))
    )  # fmt: skip
    numbering = word.part.numbering_part.element
    numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="88">{levels}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="88"><w:abstractNumId w:val="88"/></w:num>'))
    for level in (1, 2):
        number = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level - 1}"/><w:numId w:val="88"/></w:numPr>'
        styles(word, f"Heading {level}").element.get_or_add_pPr().insert_element_before(
            parse_xml(number), "w:pBdr", "w:spacing", "w:outlineLvl"
        )
    return word


def directorate() -> Document:
    """Letter; a table of joined cells in percent, set in the middle, a picture beside the words, a band across."""
    word = _sheet("Cambria", 11, 215.9, 279.4)
    section = word.sections[0]
    section.top_margin, section.header_distance = Mm(46), Mm(11)
    joined = '<w:vMerge w:val="restart"/>'
    picture = f"<w:p><w:pPr>{_CLOSE}</w:pPr><w:r>{_inline(section.header, crest('#375623'), 54)}</w:r></w:p>"
    empty = f"<w:p><w:pPr>{_CLOSE}</w:pPr></w:p>"
    rows = (
        _row(_cell(1500, picture, more=joined), _cell(5000, _p("Directorate of Intelligence", 15, "375623", bold=True)),
             _cell(2000, _p("File: DI/3/1", 9, "", "right")))
        + _row(_cell(1500, empty, more="<w:vMerge/>"), _cell(7000, _p("Analysis Wing", 10, "375623"), span=2))
        + _row(_cell(8500, _p("KNOW · WARN · ADVISE", 8, "FFFFFF", "center"), span=3,
                     more='<w:shd w:val="clear" w:color="auto" w:fill="375623"/>'))
    )  # fmt: skip
    table = _table((1500, 5000, 2000), rows, align="center", grid="BFBFBF")
    _fill(section.header, table + empty)
    parts = _row(_cell(2833, _p("1 Tower Road", 8)), _cell(2834, _p("", 8, "", "center", more=_field("PAGE", 8))),
                 _cell(2833, _p("Tel 555", 8, "", "right")))  # fmt: skip
    top = '<w:top w:val="single" w:sz="6" w:space="0" w:color="375623"/>'
    _fill(section.footer, _table((2833, 2834, 2833), parts, top) + empty)
    return word


def divan() -> Document:
    """An office that writes Arabic: every paragraph runs from the right, start and end are told by name."""
    word = _sheet("Amiri", 12, 210, 297)
    section = word.sections[0]
    section.top_margin, section.header_distance = Mm(36), Mm(12)
    name = _arabic("جامعة الدول العربية", 16, "005A3C") + _arabic("الأمانة العامة", 11, "404040")
    rule = '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="3" w:color="005A3C"/></w:pBdr>'
    _fill(section.header, name + f"<w:p><w:pPr>{rule}<w:bidi/>{_CLOSE}</w:pPr></w:p>")
    page = f'<w:p><w:pPr><w:bidi/><w:jc w:val="center"/></w:pPr>{_field("PAGE", 9)}</w:p>'
    _fill(section.footer, page)
    return word


MINISTRIES: dict[str, Callable[[], Document]] = {
    "secretariat": secretariat, "council": council, "commission": commission, "mission": mission,
    "consulate": consulate, "directorate": directorate,
}  # fmt: skip


def _w(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"


def _sheet(font: str, size: float, width: float, height: float) -> Document:
    word = docx.Document()
    section = word.sections[0]
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm(25)
    for name in ("Normal", "Title", "Heading 1", "Heading 2"):
        style = styles(word, name)
        style.font.name = font
        fonts = style.element.rPr.rFonts
        for key in [key for key in fonts.attrib if key.endswith("Theme")]:
            del fonts.attrib[key]
    styles(word, "Normal").font.size = Pt(size)
    return word


def _fill(part: "_Header | _Footer", content: str) -> None:
    """Puts raw XML in the place of what stands in a header or footer."""
    part.is_linked_to_previous = False
    root = part._element
    for child in list(root):
        root.remove(child)
    for child in list(parse_xml(f"<w:hdr {_ALL}>{content}</w:hdr>")):
        root.append(child)


def _r(words: str, size: float, colour: str = "", *, bold: bool = False, italic: bool = False) -> str:
    look = (
        ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "") + (f'<w:color w:val="{colour}"/>' if colour else "")
    )
    pieces = "<w:tab/>".join(f'<w:t xml:space="preserve">{piece}</w:t>' for piece in words.split("\t"))
    return f'<w:r><w:rPr>{look}<w:sz w:val="{round(size * 2)}"/></w:rPr>{pieces}</w:r>'


def _styled(style: str, *runs: str, more: str = "") -> str:
    """A paragraph in a style, with further properties."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{"".join(runs)}</w:p>'


def _p(
    words: str, size: float, colour: str = "", align: str = "left", *,
    bold: bool = False, italic: bool = False, more: str = "", style: str = "",
) -> str:  # fmt: skip
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    shown = _r(words, size, colour, bold=bold, italic=italic) if words else ""
    return f'<w:p><w:pPr>{named}{_CLOSE}<w:jc w:val="{align}"/></w:pPr>{shown}{more}</w:p>'


def _arabic(words: str, size: float, colour: str) -> str:
    fonts = '<w:rFonts w:ascii="Amiri" w:hAnsi="Amiri" w:cs="Amiri"/>'
    look = f'{fonts}<w:color w:val="{colour}"/><w:sz w:val="16"/><w:szCs w:val="{round(size * 2)}"/><w:rtl/>'
    return f"<w:p><w:pPr><w:bidi/>{_CLOSE}</w:pPr><w:r><w:rPr>{look}</w:rPr><w:t>{words}</w:t></w:r></w:p>"


def _field(name: str, size: float, last: str = "1", quoted: str = "") -> str:
    instruction = f"{name}&quot;{quoted}&quot;" if quoted else name
    return f'<w:fldSimple w:instr=" {instruction} ">{_r(last, size)}</w:fldSimple>'


def _table(
    widths: tuple[int, ...], rows: str, borders: str = "", *, left: int = 0, align: str = "", grid: str = ""
) -> str:
    lines = borders or "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{grid}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        if grid
    )
    place = (f'<w:jc w:val="{align}"/>' if align else "") + (f'<w:tblInd w:w="{left}" w:type="dxa"/>' if left else "")
    look = f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>{place}<w:tblBorders>{lines}</w:tblBorders>'
    look += '<w:tblLayout w:type="fixed"/>'
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"


def _row(*cells: str, height: int = 0) -> str:
    least = f'<w:trPr><w:trHeight w:val="{height}"/></w:trPr>' if height else ""
    return f"<w:tr>{least}{''.join(cells)}</w:tr>"


def _cell(width: int, content: str, *, span: int = 1, more: str = "", stands: str = "") -> str:
    wide = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    upright = f'<w:vAlign w:val="{stands}"/>' if stands else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{wide}{more}{upright}</w:tcPr>{content}</w:tc>'


def _inline(part: "_Header | _Footer", data: bytes, side: float) -> str:
    part.is_linked_to_previous = False
    relation, _ = part.part.get_or_add_image(io.BytesIO(data))
    size = f'cx="{round(side * _EMU)}" cy="{round(side * _EMU)}"'
    return (
        f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        '<wp:docPr id="7" name="Crest" descr="Crest"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="7" name="Crest"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/>'
        f'<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )


def _watermark(words: str) -> str:
    style = ("position:absolute;margin-left:0;margin-top:0;width:412pt;height:165pt;rotation:315;z-index:-251658752;"
             "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
             "mso-position-vertical:center;mso-position-vertical-relative:margin")  # fmt: skip
    return (
        '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
        '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
        '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
        '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"/>'
        '<v:textpath on="t" fitshape="t"/></v:shapetype>'
        f'<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" style="{style}" '
        'o:allowincell="f" fillcolor="silver" stroked="f"><v:fill opacity=".5"/>'
        f'<v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="{words}"/>'
        '<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>'
    )


def _box(first: str, second: str, x: float, y: float, width: float, height: float) -> str:
    size = f'cx="{round(width * _EMU)}" cy="{round(height * _EMU)}"'
    places = "".join(
        f'<wp:position{way} relativeFrom="page"><wp:posOffset>{round(at * _EMU)}</wp:posOffset></wp:position{way}>'
        for way, at in (("H", x), ("V", y))
    )
    words = _p(first, 9, "1F4E79", "right", bold=True) + _p(second, 9, "1F4E79", "right")
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" '
        'distR="0" simplePos="0" relativeHeight="5" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:simplePos x="0" y="0"/>{places}<wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        '<wp:wrapNone/><wp:docPr id="9" name="Box"/><wp:cNvGraphicFramePr/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"><a:lumMod '
        'val="20000"/><a:lumOff val="80000"/></a:schemeClr></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr '
        f'val="1F4E79"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx>'
        '<wps:bodyPr lIns="72000" tIns="36000" rIns="72000" bIns="36000" anchor="ctr"/></wps:wsp></a:graphicData>'
        "</a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )
