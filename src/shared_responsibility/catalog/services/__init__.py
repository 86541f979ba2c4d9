"""The services, a module for each family or for each deep service: `SERVICES` is a tuple sorted by id."""
