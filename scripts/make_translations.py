"""Brings the Malay translation up to date: what the window says into `briefer_ms.ts`, and both sources into `ms.qm`.

Run it after words of the interface changed, then fill in what it lists (Qt Linguist opens the .ts), and run it again.
What has a translation keeps it, also when the words moved to another class; what the window no longer says is dropped.
`qtbase_ms.ts` is written by hand: the words of Qt's own buttons and dialogs that the window shows.
"""

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6
from core_sentences import sentences

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "briefer" / "ui"
I18N = ROOT / "resources" / "i18n"
OURS, QTS, COMPILED = I18N / "briefer_ms.ts", I18N / "qtbase_ms.ts", I18N / "ms.qm"
SENTENCES = I18N / "sentences.txt"
"""What the core can say, for the window to know it again."""

Words = tuple[str, str]
"""The context and the English of a text, as Qt looks it up."""


class _Reader(ast.NodeVisitor):
    """Collects the texts of a module. Unlike lupdate it reads those inside f-strings and conditional expressions."""

    def __init__(self) -> None:
        self.found: set[Words] = set()
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr="tr"), args=[text]) if self._classes:
                self._take(self._classes[-1], text)
            case ast.Call(
                func=ast.Name(id="translate" | "QT_TRANSLATE_NOOP") | ast.Attribute(attr="translate"),
                args=[ast.Constant(value=str(context)), text],
            ):
                self._take(context, text)
        self.generic_visit(node)

    def _take(self, context: str, text: ast.expr) -> None:
        match text:
            case ast.Constant(value=str(words)):
                self.found.add((context, words))
            case ast.IfExp(body=one, orelse=other):
                self._take(context, one)
                self._take(context, other)


def interface() -> set[Words]:
    """Every text of the interface: those in the window's code, and what model and schema say of fields and settings."""
    reader = _Reader()
    for file in sorted(UI.rglob("*.py")):
        reader.visit(ast.parse(file.read_text(encoding="utf-8"), str(file)))
    core = {("Sentence", text) for text in sentences()}
    return reader.found | {("Help", text) for text in _field_help()} | set(_settings()) | core


def _field_help() -> Iterator[str]:
    from briefer.model.base import Part
    from briefer.model.brief import Brief
    from briefer.ui.fields import Kind, fields_of

    parts: list[type[Part]] = [Brief]
    seen: set[type[Part]] = {Brief}
    while parts:
        for field in fields_of(parts.pop()):
            if field.said:
                yield field.said
            if field.part and field.kind in (Kind.PART, Kind.PARTS) and field.part not in seen:
                seen.add(field.part)
                parts.append(field.part)


def _settings() -> Iterator[Words]:
    """What the schema of templates gives to the window: names, descriptions and choices of settings.

    What else it names, such as fields and layouts, is called as in the window of briefs where that has words for it.
    """
    from briefer.template.labels import PHRASES
    from briefer.ui.templates.row import UNSAID
    from briefer.ui.templates.specs import chapters, groups, names_shown, own_names, plain_words, specs_of
    from briefer.ui.words import known

    yield from (("Setting", plain_words(name)) for name in names_shown() if name in own_names() or not known(name))
    yield from (("SettingHelp", spec.said) for group in groups() for spec in specs_of(group))
    yield from (("SettingHelp", text) for text in PHRASES.values())
    yield from (("Setting", text) for text in UNSAID.values())
    yield from (("SettingHelp", chapter.said) for chapter in chapters())


def read(file: Path) -> dict[Words, str]:
    """The translations of a .ts file; empty where one is missing."""
    if not file.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def text_of(translations: dict[Words, str]) -> str:
    """A .ts file, contexts and messages in alphabetical order, so that two runs give the same bytes."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", '<TS version="2.1" language="ms_MY">']
    for context in sorted({context for context, _ in translations}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(source for name, source in translations if name == context):
            malay = translations[context, source]
            unfinished = "" if malay else ' type="unfinished"'
            lines += [
                "    <message>",
                f"        <source>{escape(source)}</source>",
                f"        <translation{unfinished}>{escape(malay)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def sentences_text() -> str:
    """The sentences of the core, a line each."""
    return "".join(f"{sentence}\n" for sentence in sentences())


def updated(before: dict[Words, str], wanted: set[Words]) -> dict[Words, str]:
    """The translations for what is wanted: as before, else as the same words have it in another context."""
    elsewhere = {source: malay for (_, source), malay in sorted(before.items()) if malay}
    return {words: before.get(words, "") or elsewhere.get(words[1], "") for words in wanted}


def compile_to(target: Path) -> None:
    """Compiles both sources with Qt's own lrelease."""
    tool = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent))
    assert tool is not None, "PySide6 comes without lrelease"
    subprocess.run([tool, "-silent", str(OURS), str(QTS), "-qm", str(target)], check=True)


def main() -> int:
    """Updates and compiles; the status is 1 when a translation is missing."""
    translations = updated(read(OURS), interface())
    OURS.write_text(text_of(translations), encoding="utf-8", newline="\n")
    SENTENCES.write_text(sentences_text(), encoding="utf-8", newline="\n")
    compile_to(COMPILED)
    missing = sorted(words for words, malay in translations.items() if not malay)
    for context, source in missing:
        print(f"{context}: {source!r} has no Malay yet")
    print(f"{len(translations) - len(missing)} of {len(translations)} texts are translated.")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
