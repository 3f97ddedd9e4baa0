"""From text to proposals, each with the sentence it came from."""
