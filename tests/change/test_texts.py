"""Edits of files as texts: whatever the layout, the model differs in what is wanted only, and comments and line ends stay."""

from __future__ import annotations

from datetime import date

import pytest

from gate.repository import PARKING
from regelproef.answer.finding import Unusable
from regelproef.change.dated import NewValue, with_value
from regelproef.change.rules import NewException, RuleChange, with_exception, with_rule
from regelproef.change.sources import with_yielding
from regelproef.change.texts import Texts, differences, node_at, plain, put
from regelproef.model.from_documents import build_rulebook
from regelproef.model.parts import AmountDefinition
from regelproef.model.rulebook import Rulebook

HEAD = "amounts:\n  fee.reduced:\n    unit: cent\n    periods: [{value: 2500}]\n  fee.full:\n    unit: cent\n    meaning: full fee\n"
LAYOUTS = {
    "flow maps": """\
    periods:
      # old
      - {until: 2021-12-31, unknown: lost}
      - {from: 2022-01-01, until: 2028-12-31, value: 12050}  # now
      - {from: 2029-01-01, unknown: later}
  # end
""",
    "one line": """\
    periods: [{until: 2021-12-31, unknown: lost}, {from: 2022-01-01, until: 2028-12-31, value: 12050}, {from: 2029-01-01, unknown: later}] # all
""",
    "blocks": """\
    periods:
      - until: 2021-12-31
        unknown: lost
      - from: 2022-01-01 # w
        until: 2028-12-31 # x
        value: 12050

      # later
      - from: 2029-01-01
        unknown: later
""",
    "dash in column": """\
    periods:
    - {until: 2021-12-31, unknown: lost}
    - {from: 2022-01-01, until: 2028-12-31, value: 12050}
    - {from: 2029-01-01, unknown: later}
""",
}
DAYS = [
    (date(2029, 1, 1), date(2029, 12, 31)),
    (date(2029, 1, 1), None),
    (date(2025, 1, 1), date(2025, 12, 31)),
    (date(2025, 1, 1), None),
    (date(2030, 7, 1), date(2031, 6, 30)),
    (None, date(2020, 12, 31)),
]


def texts_with(**files: str) -> Texts:
    found = {path.relative_to(PARKING).as_posix(): path.read_bytes() for path in sorted(PARKING.rglob("*.yaml"))}
    return Texts("book", {**found, **{f"{name}.yaml": words.encode() for name, words in files.items()}})


def book_of(texts: Texts) -> Rulebook:
    return build_rulebook(texts.documents())


def on(amount: AmountDefinition, day: date) -> object:
    return [one.value for one in amount.on(day)]


@pytest.mark.parametrize("days", DAYS, ids=str)
@pytest.mark.parametrize("crlf", [False, True], ids=["lf", "crlf"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_amount_changes_on_these_days_only(layout: str, crlf: bool, days: tuple[date | None, date | None]) -> None:
    """Within them it is the new value, on every other day what it was; comments and line ends stay, every other file too."""
    words = HEAD + LAYOUTS[layout]
    words = words.replace("\n", "\r\n") if crlf else words
    texts = texts_with(amounts="\ufeff" + words if crlf else words)
    before = book_of(texts)
    first, last = days
    after = with_value(texts, before.amounts["fee.full"], NewValue("fee.full", 777, first, last, "P-6"))
    new = book_of(after).amounts["fee.full"]
    stood = next(one for one in before.amounts["fee.full"].periods if one.period.covers(first or date.min)).period.last
    end = last or stood or date.max
    for year in range(2019, 2034):
        for day in (date(year, 1, 1), date(year, 6, 30), date(year, 7, 1), date(year, 12, 31)):
            assert on(new, day) == ([777] if (first or date.min) <= day <= end else on(before.amounts["fee.full"], day)), day
    assert book_of(after).amounts["fee.reduced"].periods == before.amounts["fee.reduced"].periods
    assert set(after.changed) == {"amounts.yaml"}
    content = after.bytes_of("amounts.yaml")
    assert content.startswith(b"\xef\xbb\xbf") == crlf and (content.count(b"\r\n") == content.count(b"\n")) == crlf
    replaced = first == date(2029, 1, 1) and last is None
    assert replaced or all(line.partition("#")[2] in content.decode() for line in words.splitlines())


def test_an_alias_is_not_edited() -> None:
    """What stands for two things cannot be edited for one: refused with the line, and nothing else is touched."""
    words = (
        HEAD.replace("[{value: 2500}]", "&all\n      - {until: 2028-12-31, value: 2500}\n      - {from: 2029-01-01, unknown: later}")
        + "    periods: *all\n"
    )
    texts = texts_with(amounts=words)
    amount = book_of(texts).amounts["fee.full"]
    with pytest.raises(Unusable) as caught:
        with_value(texts, amount, NewValue("fee.full", 777, date(2029, 1, 1), None, "P-6"))
    assert caught.value.findings[0].labels[0].span.line > 1
    assert texts.changed == {}


def test_an_edit_elsewhere_is_refused() -> None:
    """An edit that reaches further than it says is noticed."""
    texts = texts_with()
    node = node_at(texts.root("amounts.yaml"), "amounts", "fee.full", "unit")
    assert node is not None
    for words in ("number", "cent}\nx: {", "[", "cent\n    more: 1"):
        with pytest.raises(Unusable):
            texts.with_edits("amounts.yaml", [put(node, words)], ("amounts", "fee.full", "meaning"))


RULE = RuleChange("many-cars", (("cars > 2", "cars > 4"),), first=date(2027, 1, 1), source="P-6")
EXCEPTION = NewException("new", ("many-cars",), ("zone in {centre, ring}", "cars > 2"), "granted", 'says: "so" # not', source="P-6")


def test_rules_and_statements_keep_their_files() -> None:
    """Every line that stood there still does, but for those that name the new rule or the day."""
    texts = texts_with()
    book = book_of(texts)
    for after in (with_rule(texts, book, RULE), with_exception(texts, book, EXCEPTION), with_yielding(texts, ["P-1", "P-5"], "P-6")):
        for before, now in after.changed.values():
            gone = [line for line in before.splitlines() if line not in now.splitlines()]
            assert all(any(key in line for key in ("exception_to", "yields_to")) for line in gone), gone
        book_of(after)
    assert book_of(with_exception(texts, book, EXCEPTION)).rules["new"].text.in_language("en") == 'says: "so" # not'


def test_a_rule_as_a_mapping_in_brackets() -> None:
    """It is copied and ended all the same."""
    rules = PARKING / "rules" / "permit.yaml"
    block = "  - rule: many-cars\n    exception_to: [centre-granted]\n    when: [cars > 2]\n    then: refused\n    source: [P-3]\n"
    words = rules.read_text().replace(block, "  - {rule: many-cars, exception_to: [centre-granted], when: [cars > 2], then: refused, source: P-3}\n")
    texts = texts_with(**{"rules/permit": words})
    after = book_of(with_rule(texts, book_of(texts), RULE))
    assert after.rules["many-cars"].valid[0].last == date(2026, 12, 31)
    assert after.rules["many-cars-from-2027"].conditions[0].source == "cars > 4"
    assert after.rules["many-cars-from-2027"].sources == ("P-3", "P-6")


def test_differences_name_the_place() -> None:
    """As a path from the top."""
    texts = texts_with()
    root = plain(texts.root("amounts.yaml"))
    assert list(differences(root, root)) == []
    edited = texts.with_text("amounts.yaml", texts.text("amounts.yaml").replace("full fee", "whole fee"))
    assert list(differences(root, plain(edited.root("amounts.yaml")))) == [("amounts", "fee.full", "meaning")]
