"""From a brief and a template to a document."""
