"""Many findings as few things to read: by what they share, the simplest told whole and the others a line each; notes by their kind.

In: findings of one rulebook. Out: sections and blocks. Guarantees: nothing is left out where a reader can open what is folded (Markdown, HTML), and a
terminal says how many there are and how to see them; what is undecided is never folded, but named, each by its name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.finding import Finding, Verdict
from regelproef.check.causes import FEW, Alike, alike
from regelproef.report.content.findings import notes, told
from regelproef.report.content.wording import Wording, joined, upper
from regelproef.report.document import Block, Code, Fold, Inlines, Item, Notes, Section, Told
from regelproef.words.say import CATALOGUE, Speech


def errors_together(findings: tuple[Finding, ...], words: Wording, *, whole: bool) -> tuple[Section, ...]:
    """A section for what belongs together. `whole`: each is told in full."""
    return tuple(Section(tuple(_group(one, words, whole=whole))) for one in alike(words.book, findings))


def _group(group: Alike, words: Wording, *, whole: bool) -> Iterator[Block]:
    first, *others = told(group.findings, words)
    if others:
        yield Item(words.sentence(_shared(group, words)), tone="strong")
    yield first
    if whole or len(group.findings) <= FEW:
        yield from others
    else:
        yield _folded(others, words)


def _shared(group: Alike, words: Wording) -> str:
    """What was found to be so of every one."""
    count = words.counted("count-findings", len(group.findings))
    if group.trait:
        name, value = group.trait
        trait = words.say("ph-flag" if isinstance(value, bool) else "ph-is", left=words.name(name), right=words.value(name, value))
        return words.say("alike-trait-rule" if group.rule else "alike-trait", count=count, trait=trait, rule=group.rule)
    if group.rule:
        return words.say("alike-rule", count=count, rule=group.rule)
    return words.say("alike-code", count=count, code=group.findings[0].code)


def _folded(others: Sequence[Told], words: Wording) -> Fold:
    title = words.counted("alike-others", len(others))
    lines: dict[tuple[str, ...], list[str]] = {}
    for one in (other.finding for other in others):
        span = next((label.span for label in one.labels if label.span.path), None)
        place = f"{span.path.removeprefix(f'{words.book.root}/')}:{span.line}" if span else ""
        lines.setdefault((place, one.code, *one.subject[:1]), []).extend(one.subject[1:])
    shown = tuple(Item(_line(*key, rest=rest)) for key, rest in lines.items())
    return Fold("", (title,), tuple(others), lines=(Item(words.sentence(words.say("fold-all", others=title)), shown),))


def _line(place: str, code: str, name: str = "", *, rest: Sequence[str]) -> Inlines:
    return (f"{place}  {code} {name}".strip() + (f": {', '.join(dict.fromkeys(rest))}" if rest else ""),)


def next_steps(findings: Sequence[Finding], words: Wording) -> tuple[Section, ...]:
    """What to do in the ordinary case, for each check of which there is something to say."""
    said = [words.say("next-of", code=code, step=step) for code, step in steps(findings, words).items()]
    reasons = {one.message.params.get("reason") for one in findings if one.verdict is Verdict.UNDECIDED}
    said += [words.say("undecided-next-time" if reasons == {TOO_LATE.reason} else "undecided-next")] if reasons else []
    items = tuple(Item(words.sentence(one)) for one in said)
    return (Section((Item((words.say("next-word"),), items, "info"),)),) if items else ()


def steps(findings: Sequence[Finding], words: Speech) -> dict[str, str]:
    """The sentence by the code."""
    return {code: words.say(f"next:{code}") for code in _codes(findings)}


def _codes(findings: Sequence[Finding]) -> tuple[str, ...]:
    """Of which there is something to say, in the order in which they were found."""
    decided = (one.code for one in findings if one.verdict is not Verdict.UNDECIDED)
    return tuple(code for code in dict.fromkeys(decided) if f"next:{code}" in CATALOGUE)


def undecided_together(findings: tuple[Finding, ...], words: Wording) -> tuple[Section, ...]:
    """Few in full; of many, the names of all, by the check and the reason."""
    if len(findings) <= FEW:
        return (Section(told(findings, words)),) if findings else ()
    kinds: dict[tuple[str, object], list[Finding]] = {}
    for one in findings:
        kinds.setdefault((one.code, one.message.params.get("reason")), []).append(one)
    return (Section(tuple(block for some in kinds.values() for block in _undecided(some, words))),)


def _undecided(findings: list[Finding], words: Wording) -> Iterator[Block]:
    """The first sentence says why; it is the same for all."""
    first, *others = told(findings, words)
    yield first
    if others:
        names = joined([Code(", ".join(one.finding.subject) or one.finding.code) for one in others])
        named: Inlines = (f"{words.say('undecided-kind', count=len(others))}: ", *names)
        yield Fold("", named, tuple(others), open=True, lines=(Item(named, tone="warn"),))


def notes_together(findings: tuple[Finding, ...], words: Wording, *, whole: bool) -> tuple[Fold, ...]:
    """What is accepted always stands, a line each; notes do where they are few, or `whole`; else it is said how many of what kind there are."""
    accepted, plain = (tuple(one for one in findings if bool(one.accepted) is kind) for kind in (True, False))
    if whole or len(plain) <= FEW:
        return notes((*accepted, *plain), words)
    (fold,) = notes(plain, words)
    kinds = ", ".join(_kind(code, count, words) for code, count in Counter(one.code for one in plain).most_common())
    line = words.say("fold-notes", count=words.counted("count-notes", len(plain)), kinds=kinds)
    return (*notes(accepted, words), Fold("", fold.title, fold.blocks, lines=(Item(words.sentence(line), tone="info"),)))


def notes_a_line_a_kind(findings: tuple[Finding, ...], words: Wording, *, whole: bool) -> tuple[Fold, ...]:
    """What is accepted, and notes of which there are few of a kind, a line each; of many, how many there are, and their names."""
    kinds: dict[str, list[Finding]] = {}
    for one in findings:
        kinds.setdefault("" if one.accepted else one.code, []).append(one)
    many = [own for code, own in kinds.items() if code and len(own) > FEW and not whole]
    few = (one for one in findings if not any(one in own for own in many))
    return (*notes(few, words), *(_many(own, words) for own in many))


def _many(own: list[Finding], words: Wording) -> Fold:
    title, names = _kind(own[0].code, len(own), words), ", ".join(dict.fromkeys(one.subject[0] for one in own if one.subject))
    told_so = words.say("fold-kind", kind=title, names=names) if names else title
    return Fold("", (upper(title),), (Notes(told(own, words)),), lines=(Item(words.sentence(told_so), tone="info"),))


def notes_by_kind(findings: Sequence[Finding], words: Wording, *, opened: bool) -> tuple[Fold, ...]:
    """A fold for each kind, which says how many there are."""
    kinds: dict[str, list[Finding]] = {}
    for one in findings:
        kinds.setdefault(one.code, []).append(one)
    return tuple(Fold(f"notes-{code}", (upper(_kind(code, len(own), words)),), told(own, words), open=opened) for code, own in kinds.items())


def _kind(code: str, count: int, words: Wording) -> str:
    return words.counted(f"notes:{code}", count) if f"notes:{code}" in CATALOGUE else f"{count} {code}"
