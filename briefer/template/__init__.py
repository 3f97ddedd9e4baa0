"""How an office wants its briefs: settings read from a folder, checked and inherited."""
