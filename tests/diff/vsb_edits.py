"""Edits of the VSB rulebook as somebody would make them in its YAML files.

In: the texts of the rulebook by file name. Out: the texts after the edit, and both versions compared. Each edit checks that it found what it edits,
so that a rulebook that moves on cannot leave an edit without effect. What an edit of `EDITS` does is worked out once for all tests of a process,
since it takes up to half a minute; `scheduling.py` sees to it that those who ask are in one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import yaml

from regelproef.answer.limits import Limits
from regelproef.ask.versions import Versions
from regelproef.diff.compare import compare
from regelproef.diff.report import DiffReport
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

VSB = Path(__file__).parents[2] / "spec" / "vsb"
FOLDERS = ("", "rules")  # sources play no part in what is decided
Texts = Mapping[str, str]
Edit = Callable[[Texts], dict[str, str]]


def vsb_texts() -> dict[str, str]:
    """The files that decide something."""
    paths = [path for folder in FOLDERS for path in sorted((VSB / folder).glob("*.yaml"))]
    return {
        path.relative_to(VSB).as_posix(): path.read_text(encoding="utf-8") for path in paths if path.name not in {"cases.yaml", "properties.yaml"}
    }


def rulebook_of(texts: Texts, choice: Mapping[str, str] | None = None) -> Rulebook:
    documents = parse_documents({name: content.encode() for name, content in texts.items()}, "")
    return build_rulebook(documents).with_choice(dict(choice or {}))


def replaced(pattern: str, old: str, new: str, count: int = -1) -> Edit:
    """The edit that replaces one text by another in the files whose names match."""

    def edit(texts: Texts) -> dict[str, str]:
        found = {name: content.replace(old, new, count) if re.fullmatch(pattern, name) else content for name, content in texts.items()}
        assert found != dict(texts), f"nothing to replace: {old}"
        return found

    return edit


def in_order(*edits: Edit) -> Edit:
    def edit(texts: Texts) -> dict[str, str]:
        found = dict(texts)
        for one in edits:
            found = one(found)
        return found

    return edit


def in_rule(rule: str, old: str, new: str) -> Edit:
    """Replaces a text within one rule."""

    def edit(texts: Texts) -> dict[str, str]:
        found = dict(texts)
        for name, content in texts.items():
            parts = re.split(r"(?m)(?=^  - rule: )", content)
            found[name] = "".join(part.replace(old, new, 1) if re.match(rf"  - rule: {rule}\n", part) else part for part in parts)
        assert found != dict(texts), f"nothing to replace in {rule}: {old}"
        return found

    return edit


def without_rule(rule: str) -> Edit:
    def edit(texts: Texts) -> dict[str, str]:
        found = {name: re.sub(rf"(?ms)^  - rule: {rule}\n.*?(?=^  - rule: |^  # --|\Z)", "", content) for name, content in texts.items()}
        assert found != dict(texts), f"no rule {rule}"
        return found

    return edit


def split_rule(rule: str, condition: str) -> Edit:
    """Two rules in place of one: for those who meet the condition, and for the rest. Whoever named the rule names both."""

    def edit(texts: Texts) -> dict[str, str]:
        found = {name: _split(content, rule, condition) if name.startswith("rules/") else content for name, content in texts.items()}
        assert found != dict(texts), f"no rule {rule}"
        return found

    return edit


def _split(content: str, rule: str, condition: str) -> str:
    content = re.sub(rf"(?<=[\[ ]){rule}(?=[\],])", f"{rule}, {rule}-rest", content)  # in lists of exceptions
    found = re.search(rf"(?ms)^  - rule: {rule}\n.*?(?=^  - rule: |^  # --|\Z)", content)
    if found is None:
        return content
    first = found.group().rstrip() + "\n\n"
    one, rest = (
        first.replace("    when:\n", f'    when:\n      - "{line}"\n').replace(f"- rule: {rule}\n", f"- rule: {name}\n")
        for name, line in ((rule, condition), (f"{rule}-rest", f"not ({condition})"))
    )
    return content[: found.start()] + one + rest + content[found.end() :]


def turned_round(texts: Texts) -> dict[str, str]:
    """Rules, exceptions and conditions are written the other way round; a condition that something is not null stays before its use."""
    found = dict(texts)
    for name, content in texts.items():
        if name.startswith("rules/"):
            document = yaml.safe_load(content)
            for rule in document["rules"]:
                conditions = list(reversed(rule.get("when", [])))
                rule["when"] = sorted(conditions, key=lambda one: "is not null" not in str(one))
                rule["exception_to"] = list(reversed(rule.get("exception_to", [])))
            document["rules"].reverse()
            found[name] = yaml.safe_dump(document, sort_keys=False, allow_unicode=True)
    return found


RULES = r"rules/.*"
WAITING = "{value: %d, certainty: source, source: [S002-17,"
NEW_YEAR = '- {from: 2027-01-01, until: 2027-12-31, value: %d, certainty: public}\n      - {from: 2028-01-01, unknown: "nog niet bekend"}'

EDITS: dict[str, Edit] = {
    "premium-of-a-new-year": in_order(
        replaced("amounts.yaml", '- {from: 2027-01-01, unknown: "nog niet bekend"}', NEW_YEAR % 10300, 1),
        replaced("amounts.yaml", '- {from: 2027-01-01, unknown: "nog niet bekend"}', NEW_YEAR % 3600, 1),
    ),
    "premium-corrected": replaced("amounts.yaml", "value: 6400", "value: 6600"),
    "26-to-25": replaced("parameters.yaml", "{value: 26,", "{value: 25,"),
    "25-from-2027": replaced("parameters.yaml", "      - {value: 26,", "      - {from: 2027-01-01, value: 25}\n      - {value: 26,"),
    "26-to-25-in-one-rule": in_rule("geen-premie-voor-26", "< leeftijdsgrens", "< 25"),
    "less-to-at-most": replaced(RULES, "leeftijd_voor_vsb < leeftijdsgrens", "leeftijd_voor_vsb <= leeftijdsgrens"),
    "less-to-at-most-in-one-rule": in_rule("jonger-dan-26", "< leeftijdsgrens", "<= leeftijdsgrens"),
    "eu-exemption-dropped": without_rule("vijf-jaar-europees-verzekerd-bij-eerste-aansluiting"),
    "waiting-time-5-to-4": replaced("parameters.yaml", WAITING % 5, WAITING % 4),
    "brussels-made-verplicht": in_rule("inwoner-van-brussel", "then: vrijwillig", "then: verplicht"),
    "exception-turned-round": in_order(
        in_rule("inburgeraar-zonder-attest", "exception_to: [verlaagd-tarief, vijf-jaren-vol-met-het-premiejaar]", "exception_to: [geen-tarief]"),
        in_rule("verlaagd-tarief", "exception_to: [standaardtarief]", "exception_to: [standaardtarief, inburgeraar-zonder-attest]"),
    ),
    "exception-turned-round-upstream": in_order(
        in_rule("internationale-instelling", "student-uit-europa, ", ""),
        in_rule("student-uit-europa", "ten-laste-van-wie-koos]", "ten-laste-van-wie-koos, internationale-instelling]"),
    ),
}

REFACTORINGS: dict[str, Edit] = {
    "rule-split": split_rule("inwoner-van-vlaanderen", "woonplaats == vlaanderen"),
    "rule-split-by-age": split_rule("premie-uit-plicht", "leeftijd_voor_vsb >= 40"),
    "reordered": turned_round,
    "double-negation": replaced(RULES, "leeftijd_voor_vsb < leeftijdsgrens", "not (leeftijd_voor_vsb >= leeftijdsgrens)"),
    "limit-as-a-number": replaced(RULES, "leeftijd_voor_vsb < leeftijdsgrens", "leeftijd_voor_vsb < 26"),
}


@cache
def vsb() -> Rulebook:
    """The rulebook as it stands."""
    return rulebook_of(vsb_texts())


@cache
def compared(name: str) -> tuple[Versions, DiffReport]:
    """The rulebook and what an edit of `EDITS` makes of it."""
    versions = Versions(vsb(), rulebook_of(EDITS[name](vsb_texts())), Limits())
    return versions, compare(versions)
