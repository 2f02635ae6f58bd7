"""A second opinion that can be checked: an encoder of its own, straight to clauses, and proofs that a small checker accepts."""
