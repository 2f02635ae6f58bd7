"""What `diff` answers: whom the step from one version of a rulebook to another affects, group by group.

In: a `DiffReport` and the new rulebook, whose labels are used, with the bare names beside them. Out: a `Reply`. An outcome stays a value until it is
said; an end that is not known is said to be so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from regelproef.answer.asked import Bounds
from regelproef.diff.report import Change, DecisionDiff, DiffReport, Example, Fit, Listed, Neighbour, Region, SideInfo, SideOutcome
from regelproef.explain.parting import Partings
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.diff_json import comparison_json
from regelproef.report.content.headline import ARROW, folded, headline_blocks, of_default, outcome_of_side
from regelproef.report.content.parting import parting_sections, partings_json
from regelproef.report.content.wording import Wording
from regelproef.report.counted import Counted, CountedApart
from regelproef.report.document import Banner, Block, Bullets, Document, Group, Section, Strong, paragraph
from regelproef.report.render.json import envelope
from regelproef.report.reply import Reply
from regelproef.words.say import Speech

if TYPE_CHECKING:
    from regelproef.diff.certified import Certified

AGAIN = "regelproef.report.content.certified"  # imported where a second opinion was asked for
FORMERLY = "before"  # stands before a name that means something else in the old version
MOST_IDS = 6
MOST_OPEN, MOST_LISTED = 3, 8  # groups, and parts of the rulebook, of which more are folded
TONES = {"equal": "good", "differs": "strong", "undecided": "warn"}
SIGNS = {"equal": "✅", "differs": "", "undecided": "❔"}
EXIT_CODES = {"equal": 0, "differs": 1, "undecided": 3}


@dataclass(frozen=True)
class Compared(Reply):
    command = "diff"

    report: DiffReport
    new: Rulebook
    whole: bool = False  # nothing is folded in a terminal
    parted: Partings | None = None  # where two profiles of one rulebook are compared
    certified: Certified | None = None  # where a second opinion was asked for
    counted: Counted | None = None  # in a population, where one was given
    counted_apart: CountedApart | None = None  # and question by question, where two profiles are compared

    @property
    def exit_code(self) -> int:
        code = EXIT_CODES[self.report.verdict]
        late = self.certified is not None and self.certified.late > 0
        return EXIT_CODES["undecided"] if not code and (late or (self.parted is not None and self.parted.is_undecided)) else code

    def document(self, language: str) -> Document:
        words = Wording(language, self.new, links=False)
        parted = parting_sections(self.parted, words, self.counted_apart) if self.parted is not None else ()
        again = (Section(import_module(AGAIN).compared_again(self.certified, words)),) if self.certified is not None else ()
        first, *rest = comparison_sections(self.report, self.new, language, whole=self.whole)
        sections = (*parted, *again, first, *(self.counted.sections(language) if self.counted is not None else ()), *rest)
        return Document(language, words.book_title(), words.say("rp-change"), sections)

    def value(self, _language: str) -> dict[str, object]:
        again = {} if self.certified is None else import_module(AGAIN).compared_again_json(self.certified)
        counted = {} if self.counted is None else {"population": self.counted.value()}
        return envelope(self.command, self.report.verdict, self.new, **comparison_json(self.report), **self._parted_json(), **again, **counted)

    def _parted_json(self) -> dict[str, object]:
        if self.parted is None:
            return {}
        besides = {"alike": list(self.parted.alike), "not_expressible": list(self.parted.unsaid)}
        return {"partings": partings_json(self.parted, self.counted_apart), "no_parting": besides}


def comparison_sections(report: DiffReport, new: Rulebook, language: str, *, whole: bool = False) -> tuple[Section, ...]:
    """The verdict and the headline first; then what is undecided, each decision that changes with its groups, and what is proved unchanged."""
    words = Wording(language, new, formerly=FORMERLY, links=False)
    told = _Told(report, words, whole)
    return (Section((told.verdict(), *headline_blocks(report, words, whole=whole))), *told.sections())


def comparison_details(report: DiffReport, new: Rulebook, language: str) -> tuple[Section, ...]:
    """The same without the headline, which stands elsewhere."""
    told = _Told(report, Wording(language, new, formerly=FORMERLY, links=False))
    return (Section((told.verdict(),)), *told.sections())


@dataclass(frozen=True)
class _Told:
    """Says one comparison. Where there are many groups they are folded, unless the `whole` is asked for; what is undecided never is."""

    report: DiffReport
    words: Wording
    whole: bool = False

    def verdict(self) -> Banner:
        report, say = self.report, self.words.say
        sides = say("diff-sides", old=_side_info(report.old, report.new), new=_side_info(report.new, report.old))
        return Banner(TONES[report.verdict], say(f"diff-{report.verdict}"), (sides, self._counts()), SIGNS[report.verdict])

    def sections(self) -> Iterator[Section]:
        report, say = self.report, self.words.say
        told = [one for one in report.everything if one.change is not Change.UNCHANGED]
        groups = sum(len(one.roots) for one in told)
        many = [one for one in told if one.change is Change.CHANGED and not one.undecided] if groups > MOST_OPEN else []
        yield from (self._decision(one) for one in told if one not in many)
        if many:
            count = self.words.counted("diff-groups", sum(len(one.roots) for one in many))
            yield Section((folded("groups", count, tuple(map(self._decision, many)), closed=not self.whole),))
        unchanged = [self._name(one) for one in report.everything if one.change is Change.UNCHANGED]
        if unchanged:
            key = "diff-unchanged" if report.world.change is Change.UNCHANGED else "diff-unchanged-both"
            bound = (paragraph(say("members-bound", most=self.words.bounded())),) if self.words.bounded() else ()
            yield Section((paragraph(say(key, names=", ".join(unchanged)), tone="good"), *bound))
        if report.listed:
            lines = Bullets(tuple((listed_in_words(self.words, one),) for one in report.listed))
            yield Section((folded("listed", say("diff-listed"), (lines,), closed=len(report.listed) > MOST_LISTED and not self.whole),))

    def _counts(self) -> str:
        ones = self.report.decisions
        changed = [one for one in ones if one.change is Change.CHANGED]
        return self.words.say(
            "diff-counts",
            changed=sum(1 for one in changed if one.roots),
            follow=sum(1 for one in changed if not one.roots),
            unchanged=sum(1 for one in ones if one.change is Change.UNCHANGED),
            other=sum(1 for one in ones if one.change not in {Change.CHANGED, Change.UNCHANGED}),
        )

    # -- decisions ------------------------------------------------------------------------------------------------------------

    def _name(self, one: DecisionDiff) -> str:
        return self.words.say("diff-possible") if one is self.report.world else self.words.name(one.name)

    def _decision(self, one: DecisionDiff) -> Section:
        say, blocks = self.words.say, list[Block]()
        blocks += [self._group(region, one) for region in one.roots]
        if one.consequences:
            blocks += [paragraph(say("diff-consequences") + ":")] if one.roots else []
            lines = ((f"{self._change(region, one)} ({say('diff-inside', names=_ids(region.inside))})",) for region in one.consequences)
            blocks.append(Bullets(tuple(lines)))
        if one.change is Change.CHANGED:
            told = say("diff-complete" if one.complete else "diff-incomplete")
            blocks.append(paragraph(Strong(told), tone="good" if one.complete else "warn"))
        if one.undecided and one.complete:
            blocks.append(paragraph(say("diff-undecided"), tone="warn"))
        return Section(tuple(blocks), f"change-{one.name}", self._title(one), "warn" if one.undecided else "strong")

    def _title(self, one: DecisionDiff) -> str:
        """What became of one decision."""
        name = self._name(one) if one is self.report.world else self.words.named(one.name)
        match one.change:
            case Change.CHANGED:
                return self.words.say("diff-changed" if one.roots else "diff-follows", name=name, count=len(one.roots))
            case Change.ADDED | Change.REMOVED:
                return self.words.say(f"diff-decision-{one.change.value}", name=name)
            case Change.NOT_COMPARABLE:
                return self.words.say("diff-not-comparable", name=name, reason=one.reason)
            case Change.UNDECIDED:
                return self.words.say("diff-decision-undecided", name=name, reason=one.reason)
            case Change.UNCHANGED:
                return self.words.say("diff-unchanged", names=name)

    # -- groups of persons ----------------------------------------------------------------------------------------------------

    def _group(self, region: Region, one: DecisionDiff) -> Group:
        say, witness = self.words.say, region.witness
        exact = tuple((self.words.expr(condition), code) for condition, code in zip(region.conditions, region.description, strict=True))
        bare = region.fit is not Fit.EXACT and not exact
        before, after = self._gets(witness, one, old=True), self._gets(witness, one, old=False)
        headings = zip((say("diff-before"), say("diff-after")), (region.before, region.after), (before, after), strict=True)
        return Group(
            region.id,
            self._change(region, one),
            say("diff-fit-bare" if bare and region.fit is not Fit.UNSOUGHT else f"diff-fit-{region.fit.value}"),
            exact or (() if bare else ((say("diff-everybody"), ""),)),
            say("diff-rules"),
            tuple((heading, self._rules(side), gets) for heading, side, gets in headings),
            self._dates(region),
            say("diff-example"),
            self._person(witness, region) if witness else (),
            f"{self.words.name(one.name)}: {before} {ARROW} {after}" if before and after else "",
            tuple(self._notes(region, one)),
        )

    def _change(self, region: Region, one: DecisionDiff) -> str:
        told = f"{outcome_of_side(self.words, one.name, region.before)} {ARROW} {outcome_of_side(self.words, one.name, region.after)}"
        return f"{told}; {self.words.say('diff-difference')} {self._span(region.difference, one)}" if region.difference else told

    def _span(self, bounds: Bounds, one: DecisionDiff) -> str:
        return self.words.span(one.name, bounds.least, bounds.greatest)

    def _rules(self, side: SideOutcome) -> tuple[str, ...]:
        """The deciding rules of one side, each with its text, and at the end the statements behind them all."""
        texts = [self.words.told(prose) for prose in side.texts] or [""] * len(side.rules)
        told = [f"{name}: {said}" if said else name for name, said in zip(side.rules, texts, strict=True)]
        if told and side.statements:
            told[-1] += f" [{', '.join(side.statements)}]"
        return tuple(told)

    def _dates(self, region: Region) -> str:
        if region.dates is None or region.dates.least is None or region.dates.greatest is None:
            return ""
        return self.words.say("diff-dates", name=self.words.name(self.report.reference_date), first=region.dates.least, last=region.dates.greatest)

    def _person(self, witness: Example, region: Region) -> tuple[str, ...]:
        """What differs from the default person, a line a fact; of the default person what the region is about."""
        facts = witness.facts or of_default(self.words.book, (region,))
        return tuple(self.words.fact(name, value) for name, value in facts.items()) or (self.words.say("witness-default"),)

    def _gets(self, witness: Example | None, one: DecisionDiff, *, old: bool) -> str:
        """What the person of the example gets on one side; nothing where that is the very question whether he is possible."""
        outcomes = {} if witness is None or one is self.report.world else witness.before if old else witness.after
        return self.words.coded(one.name, outcomes[one.name]) if one.name in outcomes else ""

    def _notes(self, region: Region, one: DecisionDiff) -> Iterator[str]:
        if region.witness is None:
            yield self.words.say("diff-no-example")
        elif not region.witness.canonical:
            yield self.words.say("witness-not-canonical")
        if region.neighbour and region.witness:
            yield self._neighbour(region.neighbour, region.witness, one)

    def _neighbour(self, neighbour: Neighbour, witness: Example, one: DecisionDiff) -> str:
        """Somebody just outside."""
        fact = neighbour.fact
        now = witness.facts.get(fact, self.words.book.default_person().get(fact))
        stays = self._gets(neighbour.example, one, old=False) or self.words.say("diff-outcome-possible")
        value, instead = self.words.value(fact, neighbour.value), self.words.value(fact, now)
        return self.words.say("diff-neighbour", fact=self.words.name(fact), value=value, instead=instead, outcome=stays)


def listed_in_words(words: Speech, one: Listed) -> str:
    """One thing of the rulebook that was added, removed or changed."""
    head = f"{words.say(f'diff-kind-{one.kind}')} {one.name}"
    if one.aspect in {"added", "removed"}:
        return f"{head}: {words.say(f'diff-{one.aspect}')}"
    aspect, (before, after) = _days(words, one.aspect), (_known(words, one, side) for side in (one.before, one.after))
    return f"{head}, {aspect}: {before or '-'} {ARROW} {after or '-'}"


def _days(words: Speech, aspect: str) -> str:
    """The days of an amount in words; anything else is the key of a file, or says so by itself."""
    kind, _, days = aspect.partition(" ")
    first, _, last = days.partition("/")
    if kind not in {"from", "period"} or (first or last) in {"", "-"}:
        return words.say("ph-always") if kind in {"from", "period"} else aspect
    if first and last:
        return words.say("days-between", first=first, last=last)
    return words.say("ph-period-from", first=first) if first else words.say("ph-period-until", last=last)


def _known(words: Speech, one: Listed, side: str) -> str:
    return words.say("rp-unknown-short") if one.kind == "amount" and side == "unknown" else side


def _side_info(side: SideInfo, other: SideInfo) -> str:
    """Two profiles that differ go by their names, with the readings that were named besides; else the readings that differ do."""
    differing = [f"{name}={value}" for name, value in side.readings.items() if other.readings.get(name, value) != value]
    if side.profile != other.profile and side.profile:
        differing = [side.profile, *(f"{name}={value}" for name, value in side.named.items())]
    return f"{side.root} [{', '.join(differing)}]" if differing else side.root


def _ids(ids: tuple[str, ...]) -> str:
    """Ids of regions; of many, the first and how many more."""
    return ", ".join(ids) if len(ids) <= MOST_IDS else f"{', '.join(ids[:MOST_IDS])} +{len(ids) - MOST_IDS}"
