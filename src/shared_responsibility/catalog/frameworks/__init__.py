"""The frameworks: what each is, and the list of its controls. Every module but this one is generated."""
