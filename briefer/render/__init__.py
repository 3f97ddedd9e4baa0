"""Writers: each a function from a document to text or bytes, each independent of the others."""
