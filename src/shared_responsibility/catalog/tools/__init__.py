"""The tools, a module for each kind: `TOOLS` is a tuple sorted by id."""
