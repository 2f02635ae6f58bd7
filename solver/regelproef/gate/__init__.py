"""What an edit is meant to do, held against what it does: declarations of intent, and the proofs that they are right."""
