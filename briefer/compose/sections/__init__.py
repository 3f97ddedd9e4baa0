"""Sections: one small function for each kind, from a scope to blocks."""
