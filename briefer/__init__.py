"""Briefer composes meeting briefs: structured fields in, formatted PDF and DOCX out."""

__version__ = "0.1.0"
