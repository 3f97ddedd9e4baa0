"""What a brief is: frozen parts, paths, edits, merges and findings about the brief alone."""
