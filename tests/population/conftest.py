"""What these tests need beside the rest is in the extras `population` and `spark`; where it is not installed they are not collected."""

from __future__ import annotations

from importlib.util import find_spec

HAS_ENGINE = all(find_spec(name) for name in ("duckdb", "sqlglot", "pyarrow", "numpy"))
collect_ignore_glob = [] if HAS_ENGINE and find_spec("pyspark") else ["test_spark.py"] if HAS_ENGINE else ["test_*.py"]
