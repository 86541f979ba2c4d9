"""The version of the built-in answers."""

# Written by scripts/generate.py from the catalogue; `nox -s generate` rewrites it.

__all__ = ["DATA_VERSION"]

DATA_VERSION = "2026.11+887557670c08"
"""The month in which a page was last read, and a digest of every answer: it changes whenever an answer does."""
