"""The number of the form in which test persons are written, whether they were generated or found by a search."""

FORMAT = 2
