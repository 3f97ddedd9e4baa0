"""Where briefs live: one protocol, kept in memory, in SQLite or in PostgreSQL."""
