"""The account of the sources: what became of each statement, where statements contradict each other, and whether the documents still say them."""
