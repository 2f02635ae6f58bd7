"""Random persons of any rulebook, drawn where its rules change their mind; reproducible, and made without the solver."""
