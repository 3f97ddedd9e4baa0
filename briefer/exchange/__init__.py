"""Reading briefs back in from files, and writing them out."""
