"""Errors that carry one sentence for the person and keep the cause for the log."""


class BrieferError(Exception):
    """A failure a person can act on.

    ``str(error)`` is one sentence that names the place and the way out; it never holds a traceback.
    The technical cause travels as ``__cause__``.
    """


class FileRefused(BrieferError):
    """A file that cannot be read as what it should be: damaged, too large, too new, or of another kind."""


class TemplateError(BrieferError):
    """A template that is wrong: the message names the file, the key, what was found and what was expected."""


class PathError(BrieferError):
    """A path that names nothing in the brief, or an edit that its field does not allow."""
