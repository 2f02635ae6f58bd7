"""Plants defects in a copy of the engine, one at a time, and says which of them the tests notice.

In: nothing (or names of defects). Out: a line a defect: killed and by which test, or ALIVE; exit code 1 when one is alive, or no longer can be planted.
Each defect would make something false look proved, or hide that something was not decided. Run it as `python tests/trust/engine_mutants.py [NAME …]`;
it takes some minutes. `test_engine_mutants.py` sees to it that each can still be planted.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
ENGINE = Path("solver/regelproef")


@dataclass(frozen=True)
class Defect:
    """In `file` of the engine, `before` becomes `after`; `tests` are asked to notice."""

    name: str
    file: str
    before: str
    after: str
    tests: tuple[str, ...] = ("tests/ask", "tests/trust/test_unanswered_questions.py")


ASK = ("tests/ask",)
CERTIFY = ("tests/certify",)
GATE = ("tests/gate/test_guards.py",)
RECALL = ("tests/recall",)
POPULATION = (
    "tests/population/test_compiled.py",
    "tests/population/test_command.py",
    "tests/population/test_comparing.py",
    "tests/population/test_sample.py",
)
DEFECTS = (
    Defect("a table loses exceptions", "population/program.py", "sql.all_((applies[rule.id].copy(), sql.not_(over)))", "applies[rule.id].copy()", POPULATION),
    Defect("a table knows no conflict", "population/program.py", "(gap, Status.GAP), (conflict, Status.CONFLICT))", "(gap, Status.GAP))", POPULATION),
    Defect("a table decides whom an unreadable cell is of", "population/results.py", "well = pc.and_(possible, pc.invert(wrong))", "well = possible", POPULATION),
    Defect("a table forgets the last year of a span", "population/histories.py", "sql.binary(exp.Add, last, sql.number(1)), first)", "last, first)", POPULATION),
    Defect("a table divides towards zero", "population/terms.py", "    if not below_zero:\n", "    if True:\n", POPULATION),
    Defect("a group that leaves somebody out passes", "population/comparing.py", "or (proved and (changed & ~covered).any())", "", POPULATION),
    Defect("a sum loses what is above its low bits", "population/tally.py", "count.total += one + (other << LOW)", "count.total += one", POPULATION),
    Defect("drawn persons may be impossible", "population/sample.py", "candidates.pop().filter(answers[POSSIBLE])", "candidates.pop()", POPULATION),
    Defect("the checker takes any step", "certify/checker.py", "if not follows(step, clauses, added):", "if False:", CERTIFY),
    Defect("the checker takes what propagates nothing", "certify/checker.py", "        if len(left) > 1:\n            return False\n", "", CERTIFY),
    Defect("a proof need not end in a contradiction", "certify/second.py", "if not any(not clause for clause in check(", "if not (True or check(", CERTIFY),
    Defect("a disagreement counts as re-decided", "certify/second.py", "if found is not None and found is not possible:", "if False:", CERTIFY),
    Defect("a changed file of a certificate is taken", "certify/certificate.py", "or digest(self.content(path)) != own:", "or False:", CERTIFY),
    Defect("other clauses than those of the questions are taken", "certify/verify.py", "if dimacs(formula.clauses.clauses, formula.clauses.variables) != opened.text(FORMULA):", "if False:", CERTIFY),
    Defect("the second encoder loses exceptions", "certify/outcomes.py", "decides = clauses.all((applies[rule.id], -defeated[rule.id]))", "decides = applies[rule.id]", CERTIFY),
    Defect("the second encoder knows no leap years", "certify/facts.py", "return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)", "return year % 4 == 0", CERTIFY),
    Defect("unknown counts as proof", "prove/session.py", "if answer.unknown:\n            for make in PORTFOLIO:", "if answer.unknown:\n            return IMPOSSIBLE\n            for make in PORTFOLIO:"),
    Defect("out of memory counts as proof", "prove/session.py", "except z3.Z3Exception as error:\n            return unknown(str(error))", "except z3.Z3Exception:\n            return IMPOSSIBLE"),
    Defect("no work counts as proof", "prove/session.py", 'if self.limits.work <= 0:\n            return unknown("work")', "if self.limits.work <= 0:\n            return IMPOSSIBLE"),
    Defect("a budget that has run out counts as proof", "prove/session.py", "if self.limits.spent:\n            return TOO_LATE\n        self.questions", "if self.limits.spent:\n            return IMPOSSIBLE\n        self.questions", ASK),
    Defect("what no time was left for is not told", "ask/bench.py", "        except OutOfBudget:\n            yield undecided(code, (name,), TOO_LATE)", "        except OutOfBudget:\n            pass", ("tests/bounds", "tests/trust/test_unanswered_questions.py")),
    Defect("a session takes any lemma", "prove/session.py", "if self._setting is None or self._setting(lemma.claim) != lemma.setting:", "if False:", ASK),
    Defect("fresh solvers forget who is possible", "prove/session.py", "alone.add(*self._always, *self._implications)", "pass"),
    Defect("unknown in a core counts as impossible", "prove/session.py", "if answer.unknown:\n                return None", "if answer.unknown:\n                kept = trial"),
    Defect("what was not told of all is told of all", "prove/session.py", "if further.unknown:\n                return further, frozenset()\n            if further.impossible:", "if further.unknown or further.impossible:"),
    Defect("an unfinished search counts as canonical", "prove/canonical.py", "self.complete = self.complete and not answer.unknown", "pass", ASK),
    Defect("witness not replayed", "ask/asker.py", "if not self.holds(all_of(question), tuple(persons)):", "if False:", ASK),
    Defect("an answer is recalled whatever the rules say now", "recall/asked.py", "about.persons, *meant))", "about.persons))", RECALL),
    Defect("an answer is recalled whatever was asked", "recall/asked.py", "together((spoken, *(one.digest for one in said), *", "together((spoken, *", RECALL),
    Defect("an answer is recalled whoever may exist", "recall/meanings.py", "                lines,\n", "", RECALL),
    Defect("whoever is recalled is not replayed", "ask/asker.py", "if not persons or (self.are_possible(persons) and self.holds(all_of(question), persons)):", "if True:", RECALL),
    Defect("a damaged answer is taken", "recall/store.py", " or row[1] != _seal(key, row[0])", "", RECALL),
    Defect("what may cost nothing is recalled", "recall/asked.py", "if recall is None or limits.work <= 0 or limits.spent:", "if recall is None:", RECALL),
    Defect("impossible witness", "ask/asker.py", "if not self.are_possible(tuple(persons)):", "if False:", ("tests/ask", "tests/check")),
    Defect("second person not bound to the world", "ask/bench.py", "(*self.encoder.domain, *self.encoder.world, *other.domain, *other.world)", "(*self.encoder.domain, *self.encoder.world, *other.domain)", ASK),
    Defect("second person of a step not bound to the world", "ask/bench.py", "given=(other.second[fact].domain, *other.world, one_step)", "given=(other.second[fact].domain, one_step)", ASK),
    Defect("settled means decided", "language/typed.py", "return Or((HasStatus(decision, Status.BLOCKED), HasStatus(decision, Status.VALUE)))", "return HasStatus(decision, Status.VALUE)", ("tests/ask", "tests/check")),
    Defect("sure means settled", "ask/bench.py", "return all(self.is_settled(name) for name in self.book.index.behind_decision(decision).decisions)", "return self.is_settled(decision)", ("tests/ask", "tests/check", "tests/sources")),
    Defect("settle across a switch", "ask/variant.py", "{claim: lemma for claim, lemma in self.base.lemmas.items() if self.setting(claim) == lemma.setting}", "dict(self.base.lemmas)", ("tests/ask", "tests/check")),
    Defect("a switch keeps the persons of the base", "model/reads.py", "and self._defined(self._world_reads) == other._defined(other._world_reads)", "", ("tests/ask", "tests/check")),
    Defect("a variant keeps what reads something else", "model/reads.py", "return frozenset(name for name in own if not other.behind_decision(name).decisions & moved), own", "return own, own", ("tests/ask", "tests/check", "tests/differential")),
    Defect("undefined amount", "encode/encoder.py", "return self.is_in(tuple(entry.period for entry in self.book.amounts[name].periods))", "return TRUE", ("tests/ask", "tests/check")),
    Defect("a blocked decision concludes", "encode/encoder.py", "return conj((neg(asked.blocked), said))", "return said", ("tests/ask", "tests/differential", "tests/check")),
    Defect("undecided property is proved", "check/properties.py", 'if found.answer.unknown:\n            return undecided("property", (self.asked.name,), found.answer)', "if found.answer.unknown:\n            return proved(\"property\", self.asked.name)"),
    Defect("undecided guard is met", "check/properties.py", 'if met.unknown:\n            return undecided("property", (self.asked.name,), met)', "if False:\n            pass"),
    Defect("undecided usual line is broken", "check/usual.py", "if answer.unknown:\n        yield undecided(code, (line.name,), answer)\n    elif answer.possible:", "if answer.unknown or answer.possible:", ("tests/check",)),
    Defect("undecided is filtered", "check/questions.py", "or entry.verdict is Verdict.UNDECIDED", "", ("tests/check", "tests/trust/test_unanswered_questions.py")),
    Defect("region witness from the whole region", "diff/regions.py", "persons = self.asker.search(part.piece.region)", "persons = self.asker.search(changes[0][1])", ("tests/diff",)),
    Defect("a consequence shows somebody of another group", "diff/regions.py", "(one for one in at_hand if self.asker.holds(region, (one.person,)))", "iter(at_hand)", ("tests/diff", "tests/brute")),
    Defect("undecided reading dropped", "explain/readings.py", "if not answer.impossible and decision not in changed", "if False", ("tests/explain", "tests/report")),
    Defect("what a profile touches is told again", "ask/variant.py", " or reads().readings & self.switched:", ":", ("tests/profiles",)),
    Defect("a statement is settled without a difference", "check/parted.py", "if borne.verdict is Verdict.PROVED:", "if True:", ("tests/profiles",)),
    Defect("a further profile does not count", "check/questions.py", "for name in tuple(book.profiles)[1:] if not book.profile else ():", "for name in ():", ("tests/profiles",)),
    Defect("undecided reading of a statement dropped", "check/statements.py", "if one.verdict is Verdict.UNDECIDED), None)", "if False), None)", ("tests/sources", "tests/trust/test_unanswered_questions.py")),
    Defect("a check that fails already notices slips", "check/adequacy.py", "answer = answer if before.impossible else IMPOSSIBLE if before.possible else before", "pass", ("tests/check",)),
    Defect("undecided comparison taken as equal", "diff/compare.py", "            if found.answer.impossible:\n                versions.take_as_equal", "            if not found.answer.possible:\n                versions.take_as_equal", ("tests/diff", "tests/trust/test_unanswered_questions.py")),
    Defect("a guard that nobody fails counts as corrected", "gate/given_up.py", "some.possible and rest.impossible", "rest.impossible", GATE),
    Defect("a guard that is not implied counts as kept", "gate/given_up.py", 'if answer.possible:\n                return Verdict(text("given-up-weaker"))', 'if answer.possible:\n                return KEPT', GATE),
    Defect("whoever changes is guarded no more", "encode/corrected.py", "disj((out, _comes_to(supposed, was, other)))", "TRUE", ("tests/gate/test_by_a_cent.py",)),
    Defect("a new decision needs one expectation", "gate/verify.py", "if not is_added or not self.versions.old.decisions:", "if told:", ("tests/gate/test_renamed.py",)),
    Defect("an own acceptance counts", "gate/weakened.py", 'elif ("accepted", entry.id) in declared:', "else:", GATE),
    Defect("who becomes possible needs no word", "gate/extended.py", 'if found.answer.impossible:\n        return proved("undeclared-new", "possible")', 'if not found.answer.unknown:\n        return proved("undeclared-new", "possible")', GATE),
    Defect("what is said to people may change", "gate/guards.py", "            if words or (", "            if (", GATE),
    Defect("undecided guard is kept", "gate/weakened.py", "if verdict.undecided is not None:", "if False:", GATE),
)  # fmt: skip


def planted(defect: Defect, tree: Path) -> bool:
    """Whether the defect stood in exactly one place of the copy, and now is there."""
    path = tree / ENGINE / defect.file
    text = path.read_text(encoding="utf-8")
    if text.count(defect.before) != 1:
        return False
    path.write_text(text.replace(defect.before, defect.after), encoding="utf-8")
    return True


def noticed_by(defect: Defect, tree: Path) -> str:
    """The first test that fails on the copy; empty when all pass."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(str(tree / part) for part in ("solver", "spec", "tests"))}
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *defect.tests]
    done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)
    failed = re.search(r"^(?:FAILED|ERROR) (\S+)", done.stdout, re.MULTILINE)
    return "" if done.returncode == 0 else failed.group(1) if failed else f"exit code {done.returncode}"


def copied(folder: Path) -> Path:
    """A copy of what the tests need."""
    for part in ("solver", "spec", "tests", "generated_tests", "docs"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "CONTRIBUTING.md"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def main(wanted: list[str]) -> int:
    alive = 0
    for defect in DEFECTS:
        if wanted and defect.name not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder:
            tree = copied(Path(folder))
            by = noticed_by(defect, tree) if planted(defect, tree) else ""
        alive += not by
        print(f"{'killed' if by else 'ALIVE '}  {defect.name}  {by}", flush=True)
    print(f"{alive} alive")
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
