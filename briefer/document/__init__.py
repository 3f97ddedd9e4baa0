"""What a page says: blocks, runs and theme, with no brief and no file format in them."""
