"""Languages by the names that they give themselves. A brief keeps the tag (BCP 47); a person never needs to see it."""

import re

from PySide6.QtCore import QLocale

_NAMES = {
    "en-GB": "English (UK)",
    "en-US": "English (US)",
    "en-AU": "English (Australia)",
    "ms": "Bahasa Melayu",
    "id": "Bahasa Indonesia",
    "ar": "العربية",
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
    "ta": "தமிழ்",
    "th": "ไทย",
    "vi": "Tiếng Việt",
    "km": "ខ្មែរ",
    "ja": "日本語",
    "ko": "한국어",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "pt": "Português",
    "ru": "Русский",
    "tr": "Türkçe",
}
"""Those that are offered. Qt's own names serve for others: they leave out “Bahasa”, and begin small in a list."""

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")

OFFERED = tuple(_NAMES)


def name_of(tag: str) -> str:
    """A language by its own name, and where it is not the usual one its country; a tag of none stands for itself."""
    locale = QLocale(tag)
    if tag in _NAMES or not is_tag(tag):
        return _NAMES.get(tag, tag)
    usual = QLocale(locale.language())
    name = _NAMES.get(tag.partition("-")[0]) or locale.nativeLanguageName()
    is_usual = locale.territory() == usual.territory() and locale.script() == usual.script()
    return name if is_usual else f"{name} ({locale.nativeTerritoryName()})"


def is_tag(text: str) -> bool:
    """Whether a text is the tag of a language that there is."""
    return bool(_TAG.fullmatch(text)) and QLocale(text).language() is not QLocale.Language.C


def tag_of(text: str) -> str:
    """The tag of a language by its tag, or by its own or its English name; empty for what is no language."""
    if is_tag(text):
        return text
    named = text.casefold()
    if tag := next((tag for tag, name in _NAMES.items() if name.casefold() == named), ""):
        return tag
    locales = (QLocale(language) for language in QLocale.Language)
    return next((locale.bcp47Name() for locale in locales if named in _names_in_small(locale)), "")


def _names_in_small(locale: QLocale) -> tuple[str, str]:
    return QLocale.languageToString(locale.language()).casefold(), locale.nativeLanguageName().casefold()
