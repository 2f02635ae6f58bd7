"""An edit as each profile has it: what becomes of the profiles themselves, and whose outcome changes under each.

In: two versions, and the new declarations. Out: `Loss`es of what profiles guard; for each profile that stands in both besides the default one, the
step from the old to the new version as it has them (`Stepped`); and what is told of declarations under all together. A line of a declaration holds
for every profile unless it names some, and occurs if it does under one. A guard of the base is asked under a profile under which it is claimed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from regelproef.answer.finding import Finding, Proof
from regelproef.answer.finding import Verdict as Answered
from regelproef.answer.limits import Limits
from regelproef.answer.text import Text, text
from regelproef.ask.bench import Entry
from regelproef.ask.versions import Versions
from regelproef.check.questions import of_profile
from regelproef.diff.compare import compare
from regelproef.diff.report import DiffReport
from regelproef.gate.declaration import Declaration
from regelproef.gate.effects import Effects
from regelproef.gate.extended import extended
from regelproef.gate.given_up import Guards
from regelproef.gate.guards import alike
from regelproef.gate.loss import Choice, Loss, Verdict
from regelproef.gate.verify import verify
from regelproef.model.parts import Case, Profile, Property, Statement
from regelproef.model.rulebook import Rulebook

ONCE = frozenset({"undeclared-vocabulary", "overdeclared-vocabulary"})  # sentences about names, which no profile changes


@dataclass(frozen=True)
class Stepped:
    """The step from one version to another as a profile has both; `limits` bound what is asked of its guards."""

    profile: str
    versions: Versions
    diff: DiffReport
    limits: Limits

    @cached_property
    def effects(self) -> Effects:
        return Effects(self.versions, self.diff)

    @cached_property
    def guards(self) -> Guards:
        return Guards(self.versions, self.effects, self.limits)

    def declared(self, declarations: Sequence[Declaration]) -> Iterator[Entry]:
        """What is proved and found of what is declared for it; names are told of the default profile."""
        own = tuple(one.of_profile(self.profile) for one in declarations)
        for entry in (*verify(self.versions, self.diff, own), *extended(self.effects, own)):
            if not (isinstance(entry, Finding) and entry.message.key in ONCE) and entry.code not in ONCE:
                yield of_profile(entry, self.profile)


def steps_of(versions: Versions, limits: Limits, progress: Callable[[str], None]) -> tuple[Stepped, ...]:
    """Of each profile that stands in both versions, and is the default one in neither."""
    old, new = versions.old, versions.new
    names = [name for name in tuple(new.profiles)[1:] if name in tuple(old.profiles)[1:]]
    found = []
    for name in names:
        own = Versions(old.in_profile(name), new.in_profile(name), limits)
        found.append(Stepped(name, own, compare(own, _named(progress, name)), limits))
    return tuple(found)


def _named(progress: Callable[[str], None], name: str) -> Callable[[str], None]:
    """Whatever is said of one profile, with its name in front."""
    return lambda words: progress(f"{name}: {words}")


def together(default: Iterable[Entry], further: Iterable[Entry]) -> Iterator[Entry]:
    """What is declared and does not occur under one profile is no finding where it does under another."""
    every = (*default, *further)
    occurs = {(one.code, one.subject) for one in every if isinstance(one, Proof)}
    for one in every:
        if not (isinstance(one, Finding) and one.verdict is Answered.REFUTED and _needs_once(one) and (one.code, one.subject) in occurs):
            yield one


def _needs_once(one: Finding) -> bool:
    message = one.message.params.get("finding", one.message)
    return isinstance(message, Text) and message.key in {"overdeclared", "overdeclared-unchanged", "expectation-nobody"}


def judged_elsewhere(steps: Sequence[Stepped], loss: Loss) -> Verdict | None:
    """What became of a guard of the base, asked under a profile under which it is claimed; None where that is the default one, or is gone."""
    old = steps[0].versions.old if steps else None
    claimed: tuple[str, ...] = ()
    if old is not None and isinstance(loss.before, Statement):
        claimed = tuple(name for name, one in old.profiles.items() if loss.before.document in one.documents)
    elif isinstance(loss.before, Property | Case):
        claimed = loss.before.profiles
    if old is None or next(iter(old.profiles)) in claimed:
        return None
    home = next((step for step in steps if step.profile in claimed), None)
    if home is None:
        return None
    before, after = (one.under(home.profile) if isinstance(one, Statement) else one for one in (loss.before, loss.after))
    return home.guards.verdict(replace(loss, before=before, after=after))


def shown_elsewhere(steps: Sequence[Stepped], loss: Loss) -> bool:
    """Whether it is lost only under readings each of which some profile has in both versions: outcomes are judged there."""
    return bool(loss.under) and all(any(_makes(step, choice) for step in steps) for choice in loss.under)


def _makes(step: Stepped, choice: Choice) -> bool:
    return all(book.choice.get(name) == value for book in (step.versions.old, step.versions.new) for name, value in choice)


# -- the profiles themselves -----------------------------------------------------------------------------------------------------


def losses_of_profiles(old: Rulebook, new: Rulebook) -> Iterator[Loss]:
    """A profile that is gone, or that is another one as the default, or reads something otherwise, or under which a document holds no more; and of
    what stands under fewer profiles, that it does. Its words are words."""
    before, after = old.profiles, new.profiles
    for name, one in before.items():
        other = after.get(name)
        why = None if other is None else _otherwise(one, other, first=next(iter(before)) == name and next(iter(after)) != name)
        if other is None:
            yield Loss("profile", name, one, None, why=text("lost-profile-gone"))
        elif why is not None:
            yield Loss("profile", name, one, other, other.span, why=why)
        if other is not None and not alike(one.text, other.text):
            yield Loss("words", f"profile/{name}", one, other, other.span)
    guards: tuple[tuple[str, Sequence[Property | Case], Sequence[Property | Case]], ...] = (
        ("property", old.properties, new.properties),
        ("case", old.cases, new.cases),
    )
    for kind, then, today in guards:
        now = {one.name: one for one in today}
        for guard in then:
            if guard.name in now and set(_under(old, kind, guard)).intersection(after) - set(_under(new, kind, now[guard.name])):
                yield Loss(kind, guard.name, guard, now[guard.name], now[guard.name].span, why=text("lost-profile-fewer"))
    for name, statement in old.statements.items():
        came = new.statements.get(name)
        if came is not None and any(_fate_under(statement, one) != _fate_under(came, one) for one in list(before)[1:] if one in after):
            yield Loss("statement", name, statement, came, came.span, why=text("lost-profile-fate"))


def _otherwise(one: Profile, other: Profile, *, first: bool) -> Text | None:
    if first:
        return text("lost-profile-first")
    if dict(one.choose) != dict(other.choose):
        return text("lost-profile-choice")
    return text("lost-profile-document") if set(one.documents) - set(other.documents) else None


def _under(book: Rulebook, kind: str, guard: Property | Case) -> tuple[str, ...]:
    """The profiles under which a property or a case is asked; "" stands for what holds where there are none."""
    every = tuple(book.profiles)
    return guard.profiles or (every[:1] if kind == "case" else every)


def _fate_under(statement: Statement, profile: str) -> tuple[str, tuple[str, ...]] | None:
    """None where it is that of the default profile, which is compared by itself."""
    own = dict(statement.fates).get(profile)
    return None if own is None else (own.word, own.by)
