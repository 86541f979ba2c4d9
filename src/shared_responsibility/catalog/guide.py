"""The guide."""

__all__: list[str] = []
