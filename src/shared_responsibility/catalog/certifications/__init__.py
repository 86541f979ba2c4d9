"""The compliance programmes, a module for each: `CERTIFICATIONS` is a tuple."""
