"""HTML for the clipboard."""

from html.parser import HTMLParser

import pytest

from briefer.document.blocks import Banner, Callout, Cell, Column, List, ListItem, Paragraph, Row, Table
from briefer.document.runs import Text
from briefer.render.html import html
from tests.documents import full_document, heading, make_document, paragraph

NASTY = "<script>alert('x')</script> & \"quoted\" <b>"


class Read(HTMLParser):
    """The words, tags and addresses of a piece of HTML, and whether every tag is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words, self.tags, self.hrefs, self.open = "", list[str](), list[str](), list[str]()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.hrefs += [value or "" for name, value in attrs if name == "href"]
        assert not [name for name, _ in attrs if name.startswith("on")]
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def test_every_kind_of_block_makes_well_formed_html():
    read = Read(html(full_document()))
    assert read.open == []
    assert {"h1", "p", "ul", "ol", "li", "table", "th", "td", "blockquote", "a", "b", "i"} <= set(read.tags)


def test_the_protective_marking_stands_above():
    document = make_document(paragraph("words"), marking=Banner("TERHAD <b>", colour='red" onclick="x'))
    assert Read(html(document)).words == "TERHAD <b>words"


def test_what_a_person_typed_is_text_wherever_it_stands():
    cell = Cell((paragraph(NASTY),))
    document = make_document(
        heading(NASTY, number=NASTY),
        Paragraph((Text(NASTY, strong=True, language='en" onclick="x'),)),
        List((ListItem((paragraph(NASTY),), marking=NASTY),)),
        Table((Column(),), (Row((cell,)),), (Row((cell,), marking=NASTY),), caption=(Text(NASTY),)),
        Callout("warning", (paragraph(NASTY),), marking=NASTY),
    )
    read = Read(html(document))
    assert read.words.count(NASTY) == 11
    assert "script" not in read.tags


@pytest.mark.parametrize(
    ("address", "links"),
    [
        ("https://example.org/?a=1&b='2'", 1),
        ("mailto:a@b.my", 1),
        ("HTTP://example.org", 1),
        ("javascript:alert(1)", 0),
        ("file:///etc/passwd", 0),
        ("", 0),
    ],
)
def test_only_addresses_of_the_web_and_mail_are_links(address: str, links: int):
    read = Read(html(make_document(Paragraph((Text("there", href=address),)))))
    assert read.hrefs == [address] * links


def test_a_list_within_a_list_stands_in_its_entry():
    inner = List((ListItem((paragraph("two"),)),), ordered=True, start=4)
    text = html(make_document(List((ListItem((paragraph("one"), inner)),))))
    assert 'start="4"' in text
    assert Read(text).tags == ["div", "ul", "li", "p", "ol", "li", "p"]
