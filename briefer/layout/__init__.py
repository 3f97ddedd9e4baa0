"""Blocks to boxes to pages: how a document is set, with no file format in it."""
