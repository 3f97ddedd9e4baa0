"""Where briefs live."""
