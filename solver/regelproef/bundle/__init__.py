"""What an implementer gets in one folder: the test persons in every format, and what they mean; and what became of them since a revision."""
