"""regelproef: legal rules as a formal specification, with proofs and generated tests."""
