"""The sections that say how it stands: verdict, findings, what is proved, properties and example persons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module

from regelproef.answer.finding import Proof, Severity, Verdict
from regelproef.model.parts import Case, Property
from regelproef.report.content.findings import told, unique
from regelproef.report.content.profiles import counts_of, profile_lines
from regelproef.report.content.together import errors_together, notes_by_kind, undecided_together
from regelproef.report.content.wording import Wording, anchor, joined, lines, upper
from regelproef.report.data import ReportData
from regelproef.report.document import Banner, Block, Bullets, Cell, Chip, Code, Faint, Fold, Inlines, Link, Section, Tile, Tiles, cell, paragraph

AGAIN = "regelproef.report.content.certified"  # imported where a second opinion was asked for
MOST_OPEN = 5  # notes that stand open


def verdict_section(data: ReportData, words: Wording) -> Section:
    checked = data.checked
    counts = {"errors": len(checked.errors), "undecided": len(checked.undecided), "accepted": len(checked.accepted)}
    key, tone = ("rp-sound", "good")
    if checked.undecided:
        key, tone = ("rp-undecided", "warn")
    if checked.errors:
        key, tone = ("rp-not-sound", "bad")
    why = "rp-sound-accepted" if key == "rp-sound" and checked.accepted else key
    blocks: list[Block] = [Banner(tone, words.say(key), (words.say(f"{why}-words", **counts),)), tiles(data, words)]
    if data.clashes.unsettled:
        blocks.append(paragraph(Link(words.say("rp-verdict-clashes", count=len(data.clashes.unsettled)), "clashes")))
    blocks += profile_lines(checked, words)
    if checked.certification is not None:
        blocks += import_module(AGAIN).certified_lines(checked.certification, None, words)
    if data.book.profile:
        blocks.append(paragraph(words.say("profile-asked", profile=data.book.profile)))
    if words.bounded():
        blocks.append(paragraph(words.say("members-bound", most=words.bounded())))
    if words.switched():
        blocks.append(paragraph(words.say("rp-switched", readings=words.switched())))
    return words.section("rp-verdict", blocks, folded=False)


def tiles(data: ReportData, words: Wording) -> Tiles:
    checked, book = data.checked, data.book
    unsettled = len(data.clashes.unsettled)
    by_status = Counter(one.status for one in book.interpretations.values())
    items = [
        Tile(str(counts_of(checked)["proved"]), words.say("rp-tile-proved"), "proved", "good"),
        Tile(str(len(checked.errors)), words.say("rp-tile-errors"), "findings", "bad" if checked.errors else "plain"),
        Tile(str(len(checked.undecided)), words.say("rp-tile-undecided"), "findings", "warn" if checked.undecided else "plain"),
        Tile(str(len(checked.notes)), words.say("rp-tile-notes"), "findings", "info" if checked.notes else "plain"),
        *([Tile(str(len(checked.accepted)), words.say("rp-tile-accepted"), "accepted", "info")] if checked.accepted else ()),
        Tile(str(unsettled), words.say("rp-tile-clashes"), "clashes", "warn" if unsettled else "plain"),
        Tile(str(by_status["open"]), words.say("rp-tile-open"), "readings", "info" if by_status["open"] else "plain"),
        Tile(str(by_status["lean"]), words.say("rp-tile-lean"), "readings-lean" if by_status["lean"] else "readings"),
        Tile(str(len(book.rules)), words.say("rp-tile-rules"), "decisions"),
        Tile(str(len(book.statements)), words.say("rp-tile-statements"), "documents"),
    ]
    return Tiles(tuple(items))


# -- findings -----------------------------------------------------------------------------------------------------------------


def findings_section(data: ReportData, words: Wording) -> Section:
    checked = data.checked
    wrong = (*errors_together(unique(checked.errors), words, whole=False), *undecided_together(unique(checked.undecided), words))
    accepted, notes = told(unique(checked.accepted), words), unique(checked.notes)
    blocks: list[Block] = list(wrong)
    if not wrong and not notes and not accepted:
        blocks.append(paragraph(words.say("rp-findings-none")))
    if accepted:
        blocks.append(Fold("accepted", (words.say("rp-accepted-fold", count=len(accepted)),), accepted, open=True))
    blocks += notes_by_kind(notes, words, opened=not wrong and len(notes) <= MOST_OPEN)
    return words.section("rp-findings", blocks, folded=False)


# -- what is proved -------------------------------------------------------------------------------------------------------------


def proved_section(data: ReportData, words: Wording) -> Section:
    by_code: dict[str, list[Proof]] = {}
    for proof in (one for one in data.checked.proofs if one.profile == data.book.apart):
        by_code.setdefault(proof.code, []).append(proof)
    if not by_code:
        return words.section("rp-proved", (paragraph(words.say("rp-proved-nothing")),))
    folds = (_proved(code, proofs, words) for code, proofs in by_code.items())
    return words.section("rp-proved", (paragraph(words.say("rp-proved-intro"), tone="lead"), *folds))


def _proved(code: str, proofs: list[Proof], words: Wording) -> Block:
    sentence = words.worded(f"rp-proved:{code}", words.worded(f"code:{code}", code))
    stands = Counter(proof.stands for proof in proofs if proof.stands)
    standing = "; ".join(words.say("certify-stands-count", how=words.say(f"certify-stands-{how}"), count=count) for how, count in stands.items())
    title: Inlines = (Chip(str(len(proofs)), "good"), " ", upper(sentence), *((" ", Faint(f"({standing})")) if standing else ()))
    whole = _whole(proofs, words)
    if whole:
        return paragraph(*title, " ", *whole, tone="proof")
    subjects = tuple(_subjects(proofs, words))
    return Fold("", title, (Bullets(subjects, "columns"),)) if subjects else paragraph(*title, tone="proof")


def _whole(proofs: list[Proof], words: Wording) -> Inlines:
    """Where everything of one kind was proved, the section that lists it stands for the list."""
    book = words.book
    subjects = {proof.subject for proof in proofs}
    kinds: tuple[tuple[str, str, Iterable[str]], ...] = (
        ("decisions", "decisions", book.decisions),
        ("rules", "decisions", book.rules),
        ("present-rules", "decisions", (rule.id for rule in book.rules.values() if book.is_present(rule.readings))),
        ("statements", "documents", book.statements),
        ("properties", "properties", (one.name for one in book.properties)),
        ("cases", "cases", (one.name for one in book.cases)),
        ("readings", "readings", book.interpretations),
    )
    for kind, section, names in kinds:
        if subjects == {(name,) for name in names}:
            return (Link(words.say(f"rp-all:{kind}"), section),)
    return ()


def _subjects(proofs: list[Proof], words: Wording) -> Iterator[Inlines]:
    """Names as links; conditions and exceptions of one rule on one line."""
    parts: dict[str, list[str]] = {}
    for proof in proofs:
        rule, mark, part = _part(proof.subject[0], words) if len(proof.subject) == 1 else ("", "", "")
        if rule:
            parts.setdefault(rule, []).append(f"{mark}{part}")
        elif proof.subject:
            yield joined(map(words.anything, proof.subject), " · ")
    for rule, found in parts.items():
        yield (words.rule(rule), " ", Faint(", ".join(found)))


def _part(name: str, words: Wording) -> tuple[str, str, str]:
    """`rule.2` is a condition of a rule, `rule>other` an exception; anything else is not a part."""
    for separator, mark in ((">", "> "), (".", "")):
        rule, found, part = name.partition(separator)
        if found and rule in words.book.rules:
            return rule, mark, part
    return "", "", ""


# -- properties and example persons ---------------------------------------------------------------------------------------------


def properties_section(data: ReportData, words: Wording) -> Section:
    verdicts, properties, cases = _verdicts(data), data.book.properties, data.book.cases
    blocks: list[Block] = [paragraph(words.say("rp-properties-intro"), tone="lead")]
    if properties:
        rows = (_property_row(one, verdicts.get(one.name, "undecided"), words) for one in properties)
        blocks.append(words.table(words.say("rp-properties"), ("rp-property", "rp-verdict", "rp-formally", "rp-sources"), rows))
    if cases:
        rows = (_case_row(one, data, words) for one in cases)
        table = words.table(words.say("rp-cases"), ("rp-case", "rp-expected", "rp-verdict", "rp-why"), rows)
        blocks.append(Fold("cases", (words.say("rp-cases-fold", count=len(cases)),), (table,)))
    return words.section("rp-properties", blocks)


def _verdicts(data: ReportData) -> dict[str, str]:
    found = {proof.subject[0]: "proved" for proof in data.checked.proofs if proof.code in {"property", "property-rest"} and proof.subject}
    for finding in data.checked.findings:
        if finding.code.startswith("property") and finding.subject:
            verdict = finding.verdict.value if finding.verdict is not Verdict.PROVED else "proved"
            told = finding.severity is Severity.NOTE and finding.verdict is Verdict.REFUTED
            found[finding.subject[0]] = "forced" if told and found.get(finding.subject[0]) == "proved" else verdict
    return found


def _verdict_chip(verdict: str, words: Wording) -> Chip:
    return Chip(words.say(f"rp-verdict-{verdict}"), {"proved": "good", "refuted": "bad", "forced": "info"}.get(verdict, "warn"))


def _property_row(one: Property, verdict: str, words: Wording) -> tuple[Cell, ...]:
    formally = [(key, formula) for key, formulas in (("rp-when", one.guard), ("rp-then", one.conclusion)) for formula in formulas]
    forced = ((words.say("rp-forced-by"), " ", *words.statements(tuple(each.statement for each in one.forced_by))),) if one.forced_by else ()
    return (
        cell(*lines((words.prose(one.text) or one.name, Code(one.name))), heading=True),
        cell(_verdict_chip(verdict, words)),
        cell(*lines((*((words.say(key), " ", Code(formula.source)) for key, formula in formally), *forced))),
        cell(*words.statements(one.sources)),
    )


def _case_row(one: Case, data: ReportData, words: Wording) -> tuple[Cell, ...]:
    failed = any(f.code.startswith("case") and f.subject[:1] == (one.name,) for f in data.checked.findings)
    return (
        cell(*lines((Code(one.name), words.person(one.person))), heading=True, id=anchor("case", one.name)),
        cell(*lines(f"{words.name(name)}: {words.of_decision(name, formula.expr)}" for name, formula in one.expect)),
        cell(_verdict_chip("refuted" if failed else "proved", words)),
        cell(*words.prose(one.why)),
    )
