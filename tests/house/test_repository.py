"""The repository keeps its own rules: who may import whom, how large things are, and what every module says of itself."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGINE = ROOT / "solver" / "regelproef"
LAYERS = (
    ("answer",),
    ("load",),
    ("language",),
    ("model",),
    ("words", "persons", "recall"),
    ("evaluate", "encode"),
    ("prove", "draw", "certify"),
    ("ask",),
    ("check",),
    ("diff", "generate", "conform", "explain", "statements"),
    ("gate",),
    ("change", "starter", "keep"),
    ("report",),
    ("serve", "bundle", "population", "lsp"),
    ("workbench",),
    ("cli",),
)
ALONE = {
    "z3": {"encode", "prove"},
    "pysat": {"certify"},
    "rich": {"report"},
    **{name: {"population"} for name in ("duckdb", "sqlglot", "pyarrow", "numpy", "pyspark")},
    **{name: {"lsp"} for name in ("pygls", "lsprotocol")},
    "yaml": {"load", "model", "generate", "report"},
}
MAX_LINES, MAX_FUNCTION, MAX_PARAMETERS = 400, 60, 8
FORBIDDEN_FILES = {"utils", "util", "helpers", "helper", "common", "misc", "base", "manager"}
MODULES = sorted(ENGINE.rglob("*.py"))
ALL_PYTHON = sorted(path for folder in ("solver", "spec", "tests") for path in (ROOT / folder).rglob("*.py"))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """Full names of the modules that a file imports."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names if node.module == "regelproef")


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def layer_of(package: str) -> int:
    return next(index for index, layer in enumerate(LAYERS) if package in layer)


def test_every_package_has_a_layer() -> None:
    """A new stage says where it stands."""
    packages = {path.name for path in ENGINE.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
    assert packages <= {package for layer in LAYERS for package in layer}


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_no_stage_imports_a_later_one(path: Path) -> None:
    """The engine is a one-way street, and questions do not know one another."""
    parts = path.relative_to(ENGINE).parts
    if len(parts) == 1:
        return
    own = parts[0]
    wrong = []
    for name in imports(path):
        words = name.split(".")
        if words[0] == "regelproef" and len(words) > 1 and words[1] != own and (ENGINE / words[1]).is_dir():
            later = layer_of(words[1]) >= layer_of(own)
            wrong += [name] if later else []
    assert wrong == []


def test_the_second_encoder_knows_nothing_of_the_first() -> None:
    """A second opinion is worth something only where nothing of the first has a part in it."""
    wrong = [
        f"{named(path)}: {name}"
        for path in MODULES
        if path.relative_to(ENGINE).parts[0] == "certify"
        for name in imports(path)
        if name.split(".")[:2] in (["regelproef", "encode"], ["regelproef", "prove"], ["regelproef", "ask"]) or name.split(".")[0] == "z3"
    ]
    assert wrong == []


@pytest.mark.parametrize("library", sorted(ALONE))
def test_libraries_stay_where_they_belong(library: str) -> None:
    """The solver, the terminal and YAML are known to few."""
    strangers = [named(path) for path in MODULES if library in {name.split(".")[0] for name in imports(path)}]
    assert [name for name in strangers if name.split("/")[2] not in ALONE[library]] == []


def test_the_reference_knows_no_engine() -> None:
    """What is held against the engine is written without it."""
    wrong = [
        named(path) for path in (ROOT / "spec").rglob("*.py") if any(name.split(".")[0] in {"regelproef", "yaml", "z3"} for name in imports(path))
    ]
    assert wrong == []


def test_the_engine_knows_no_rulebook() -> None:
    """No rulebook is imported by name."""
    assert [named(path) for path in MODULES if any(name.split(".")[0] == "vsb" for name in imports(path))] == []


def test_every_module_says_what_it_is() -> None:
    """A docstring opens every module."""
    assert [named(path) for path in ALL_PYTHON if not ast.get_docstring(tree_of(path))] == []


def test_no_file_is_too_long() -> None:
    """What does not fit in 400 lines is two things."""
    lengths = {named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in ALL_PYTHON}
    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


def test_no_function_is_too_long() -> None:
    """What does not fit on a screen is two things."""
    found = {
        f"{named(path)}:{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in ALL_PYTHON
        for node in functions(tree_of(path))
        if (node.end_lineno or 0) - node.lineno >= MAX_FUNCTION
    }
    assert found == {}


def test_no_late_imports() -> None:
    """Imports stand at the top, so that they show who depends on whom."""
    late = [
        f"{named(path)}:{inner.lineno}"
        for path in MODULES
        for node in functions(tree_of(path))
        for inner in ast.walk(node)
        if isinstance(inner, (ast.Import, ast.ImportFrom))
    ]
    assert late == []


def test_names_say_something() -> None:
    """No drawer for what has no name."""
    assert [named(path) for path in ALL_PYTHON if path.stem in FORBIDDEN_FILES or path.parent.name in FORBIDDEN_FILES] == []


def test_what_decides_knows_no_clock_and_no_chance() -> None:
    """Nothing that decides, proves or generates asks the time or a random number, or computes with fractions."""
    wrong = []
    for path in MODULES:
        if path.relative_to(ENGINE).parts[0] in {"conform", "report", "serve", "cli"}:  # conform and serve bound how long they wait for others
            continue
        for name in imports(path):
            if name.split(".")[0] in {"random", "time", "secrets", "uuid"}:
                wrong.append(f"{named(path)}: {name}")
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, float) and node.value != 0.6:
                wrong.append(f"{named(path)}:{node.lineno}: {node.value}")
            if isinstance(node, ast.Attribute) and node.attr in {"today", "now", "utcnow"}:
                wrong.append(f"{named(path)}:{node.lineno}: {node.attr}")
    assert wrong == []


def test_nothing_runs_text_as_code() -> None:
    """No eval, exec or unsafe loading, anywhere in the engine."""
    calls = {
        f"{named(path)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"eval", "exec", "__import__"}
    }
    assert calls == set()


def test_tests_say_what_they_show() -> None:
    """Every test has a docstring of its own."""
    silent = [
        f"{named(path)}:{node.name}"
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
        for node in functions(tree_of(path))
        if node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_no_path_of_a_machine() -> None:
    """Nothing committed names a folder of the machine it was written on."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    files = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    pattern = re.compile(rb"(?<![\w.$/])/(" + b"|".join((b"home", b"root", b"Users", b"work")) + rb")/\w+")
    wrong = [
        named(path)
        for path in files
        if path.is_file() and path.suffix in {".py", ".md", ".yaml", ".toml", ".json"} and pattern.search(path.read_bytes())
    ]
    assert wrong == []
