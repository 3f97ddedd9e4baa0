"""From blocks to boxes to pages: pure, with no file format in it."""
