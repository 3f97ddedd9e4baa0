"""Console script."""
