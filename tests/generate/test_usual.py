"""Generated test persons break as few usual lines as the obligation allows, and nothing is covered any less for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.suite import Suite, generate
from regelproef.generate.workshop import Workshop
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook, load_rulebook
from regelproef.model.rulebook import Rulebook

FOLDER = Path(__file__).parents[1] / "rulebooks" / "parking"
USUAL = (
    "zone != centre or cars == 0",
    "zone == ring or income_cent > 3000000",
    "not disabled_card or year(born) < 1970",
    "not any(fined, from: 2010, until: 2030) or cars >= 2",
)


@pytest.fixture(scope="module")
def book() -> Rulebook:
    files = {path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in FOLDER.rglob("*.yaml")}
    lines = "".join(f'  - {{line: u{place}, holds: "{line}", why: w}}\n' for place, line in enumerate(USUAL))
    return build_rulebook(parse_documents({**files, "world.yaml": files["world.yaml"] + f"usual:\n{lines}".encode()}, "parking"))


@pytest.fixture(scope="module", params=(1, 2))
def suite(book: Rulebook, request: pytest.FixtureRequest) -> Suite:
    return generate(book, Limits(), strength=request.param)


@pytest.fixture(scope="module")
def plain() -> Suite:
    """Where nothing is said to be usual."""
    return generate(load_rulebook(FOLDER), Limits())


def test_nobody_more_usual_would_do(book: Rulebook, suite: Suite) -> None:
    """Each obligation is exercised by whom the solver finds to break the fewest lines, or by somebody who breaks as many."""
    shop = Workshop(Bench(book, Limits()))
    odd = [one for one in suite.account if one.settled.trial is not None and one.settled.trial.unusual]
    assert odd  # the centre with a car can only be shown so
    for one in odd:
        assert one.settled.trial is not None
        least = shop.search(one.settled.obligation).trial
        assert least is None or one.settled.trial.unusual <= least.unusual, one.settled.obligation.id


def test_as_much_is_covered_as_without_usual_lines(suite: Suite, plain: Suite) -> None:
    """What is infeasible stays so, and everything else is covered."""
    before = {one.settled.obligation.id: one.verdict for one in plain.account}
    found = {one.settled.obligation.id: one.verdict for one in suite.account}
    assert {name: verdict for name, verdict in found.items() if name in before} == before


def test_fewer_unusual_persons_than_without(book: Rulebook, plain: Suite) -> None:
    """Whoever is chosen without regard to what is usual breaks more lines."""
    evaluator = Evaluator(book)

    def broken(suite: Suite) -> int:
        return sum(len(evaluator.unusual({**book.default_person(), **one.facts})) for one in suite.fixtures)

    assert broken(generate(book, Limits())) < broken(plain)
