"""The concerns with their general wordings and stances, a module for each layer: `CONCERNS` is a tuple sorted by id."""
