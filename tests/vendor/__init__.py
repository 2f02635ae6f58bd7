"""The test persons measured against code: two right implementations of the VSB rules, and the faults that people make in them."""
