"""
The built-in facts, and nothing else: modules of literals, each read when it is first asked for.

An entry is written as a constructor call with literal arguments; `_index` (generated) says which module holds which entry.
"""
