"""Which concerns the controls of each framework ask about: rules for families, exceptions for controls, written by hand."""
