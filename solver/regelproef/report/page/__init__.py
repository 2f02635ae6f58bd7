"""The page on which a person is tried, and the pictures of a report."""
