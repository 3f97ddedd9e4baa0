"""The language of the interface: English, or Malay by Qt translations. It needs Qt alone, and is set before paint.

What a brief is written in is the brief's own matter, and changes nothing here.
"""

from functools import cache
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from briefer.settings import resources

Language = Literal["en", "ms"]

NAMES: dict[Language, str] = {"en": "English", "ms": "Bahasa Melayu"}
"""Each language by the name it gives itself, so that everyone finds their own."""

_LOCALES: dict[Language, str] = {"en": "en_GB", "ms": "ms_MY"}

_KEPT = "translator"
"""The property of the application that keeps its translator. Seeking it among the children takes 12 ms at a start."""


def language(chosen: str, desktop: list[str] | None = None) -> Language:
    """The language that a person chose, else Malay where the desktop prefers it to English, else English."""
    wished = [chosen] if chosen in NAMES else QLocale.system().uiLanguages() if desktop is None else desktop
    for tag in wished:
        match tag.replace("_", "-").split("-")[0].lower():
            case "en" | "ms" as found:
                return found
            case _:
                continue
    return "en"


def speak(application: QCoreApplication, to: Language) -> None:
    """Speak a language from now on: what was made before keeps its words. Dates and numbers follow."""
    if isinstance(before := application.property(_KEPT), QTranslator):
        application.removeTranslator(before)
    QLocale.setDefault(QLocale(_LOCALES[to]))
    translator = QTranslator(application) if to != "en" else None
    if translator and (words := _words(to)) and translator.load(words):
        application.installTranslator(translator)
    application.setProperty(_KEPT, translator)


@cache
def _words(of: Language) -> bytes:
    """The translations of a language. Qt reads them where they lie for as long as they are in use, so they are kept.

    Loaded by its name, the file would be kept open, and on Windows an update could not replace it.
    """
    file = resources() / "i18n" / f"{of}.qm"
    return file.read_bytes() if file.is_file() else b""


def spoken() -> Language:
    """The language in use."""
    return "ms" if QLocale().language() is QLocale.Language.Malay else "en"
