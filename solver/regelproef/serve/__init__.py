"""A rulebook that answers over HTTP on this machine, for implementers who test against it while they build."""
