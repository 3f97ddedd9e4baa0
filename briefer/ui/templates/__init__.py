"""The window in which an office shapes its templates.

`specs` reads the controls off the schema; `draft` is the open template, with its undo stack; `row`, `group`, `entries`
and `items` are the form; `labels` the words of each language; `differences` what is not the parent's; `window` puts
them together beside a live preview.
"""
