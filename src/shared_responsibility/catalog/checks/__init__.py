"""The checks of security scanners, a module for each scanner: `CHECKS` is a tuple sorted by id."""
