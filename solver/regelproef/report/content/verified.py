"""What `certify verify` answers: whether a certificate is accepted, and what it shows and does not.

In: what was found in the folder, or why it is refused. Out: a `Reply`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from regelproef.answer.text import Text
from regelproef.certify.established import Established
from regelproef.certify.second import Standing
from regelproef.certify.verify import KINDS, PROOF, SETTLES, Verified
from regelproef.report.content.wording import upper
from regelproef.report.document import Banner, Block, Document, Item, Section
from regelproef.report.render.json import envelope
from regelproef.report.reply import Reply
from regelproef.words.say import Speech

MOST_NAMED = 5  # of each kind, of those that are left; JSON names all
WORDS = {Standing.CERTIFIED: "certified", Standing.REDECIDED: "redecided", Standing.FIRST: "first", Standing.EVALUATED: "evaluated"}


@dataclass(frozen=True)
class Looked(Reply):
    """`found`: what was accepted, or why nothing was; `seconds`: how long it took."""

    command = "certify"

    folder: str
    found: Verified | Text
    seconds: str

    @property
    def exit_code(self) -> int:
        return 1 if isinstance(self.found, Text) else 0

    def document(self, language: str) -> Document:
        words, found = Speech(language), self.found
        if isinstance(found, Text):
            blocks: tuple[Block, ...] = (Banner("bad", words.say("certify-refused", folder=self.folder, why=found)),)
        else:
            size = {"questions": sum(found.questions.values()), "clauses": found.clauses, "steps": found.steps, "persons": found.tried}
            shown = found.questions.get(Standing.CERTIFIED.value, 0)
            accepted = words.say("certify-accepted", folder=self.folder, seconds=words.decimal(self.seconds), shown=shown, **size)
            of = "certify-of" if found.book.title else "certify-of-untitled"
            lines = [Item((upper(words.say(of, title=found.book.title, digest=found.book.digest[:12])),))]
            lines += [line for one in found.established for line in _established(words, found, one)]
            lines.append(_told(words, found))
            if found.again.of:
                said = words.say("certify-again" if found.again.installed else "certify-not-again", decided=found.again.decided, of=found.again.of)
                lines.append(Item((upper(said),), tone="" if found.again.installed else "warn"))
            told = 0 if found.again.installed else found.again.of  # the line above says of these that nobody decided them here
            if left := found.unchecked["questions"] - told:
                lines.append(Item((upper(words.say("certify-unchecked", questions=left)),), tone="warn"))
            blocks = (Banner("good", accepted), *lines)
        return Document(language, self.folder, "", (Section(blocks),))

    def value(self, language: str) -> dict[str, object]:
        found = self.found
        if isinstance(found, Text):
            return envelope("certify", "refused", folder=self.folder, reason=Speech(language).text(found))
        return envelope(
            "certify",
            "accepted",
            found.book,
            folder=self.folder,
            asked=dict(found.asked),
            told={kind: found.told.get(kind, 0) for kind in KINDS},
            wrong=dict(sorted(found.wrong.items())),
            noted=dict(sorted(found.noted.items())),
            verdicts={standing.value: found.verdicts.get(standing.value, 0) for standing in Standing},
            unchecked=found.unchecked,
            again={"of": found.again.of, "decided": found.again.decided, "installed": found.again.installed},
            questions=sum(found.questions.values()),
            clauses=found.clauses,
            steps=found.steps,
            persons=found.tried,
            established=[_counted(one, one.profile or found.book.profile_in_force) for one in found.established],
        )


def _told(words: Speech, found: Verified) -> Item:
    """What its verdicts say, and on what they rest, in the words of whoever made it."""
    wrong, noted = (_by_code(words, codes) for codes in (found.wrong, found.noted))
    lines = [words.say("certify-told-kinds", proofs=found.told.get(PROOF, 0), wrong=wrong, noted=noted)]
    lines += [words.say("certify-told-settled", count=count)] if (count := found.told.get(SETTLES, 0)) else []
    stand = ((own, found.verdicts.get(standing.value, 0)) for standing, own in WORDS.items())
    lines += [words.say(f"certify-told-{own}", count=count) for own, count in stand if count]
    return Item((upper(words.say("certify-told")),), tuple(Item((upper(line),)) for line in lines))


def _by_code(words: Speech, codes: Mapping[str, int]) -> str:
    """How many, and of which codes."""
    of = ", ".join(f"{code} {count}" for code, count in sorted(codes.items()))
    return f"{sum(codes.values())} ({of})" if codes else words.say("certify-told-none")


def _established(words: Speech, found: Verified, one: Established) -> Iterator[Item]:
    """What follows under one profile, and what was shown to be wrong there; first whether that is of anybody."""

    def line(key: str, tone: str = "", **counts: int) -> Item:
        return Item((upper(words.say(key, **counts)),), tone=tone)

    lines = [line("certify-nobody" if one.excluded else "certify-nobody-shown", "warn")] if not one.possible else []
    for name, (them, own) in _kinds(one).items():
        lines += [line(f"certify-shown-{name}", shown=len(own), of=len(them))] if them else []
        if left := [one for one in them if one not in own]:
            names, more = ", ".join(f"`{one}`" for one in left[:MOST_NAMED]), len(left) - MOST_NAMED
            lines.append(
                Item((upper(words.say("certify-left-out", names=names) + (words.say("certify-left-further", more=more) if more > 0 else "")),))
            )
    wrong = (("conflicts", one.conflicts), ("gaps", one.gaps), ("failing", _failing(one)))
    lines += [line(f"certify-wrong-{name}", "warn", count=len(own)) for name, own in wrong if own]
    how = [("certify-asked-reading", name, value) for name, value in found.asked["readings"].items() if value != found.chosen(name)]
    how += [("certify-asked-profile", "", profile)] if (profile := one.profile or found.book.profile_in_force) else []
    head = ", ".join((words.say("certify-established"), *(words.say(key, name=name, value=value) for key, name, value in how)))
    yield Item((upper(head),), tuple(lines))


def _kinds(one: Established) -> dict[str, tuple[tuple[str, ...], frozenset[str]]]:
    """Of each kind all there are, and those of which it follows."""
    return {
        "no_conflict": (one.decisions, one.no_conflict),
        "no_gap": (one.decisions, one.no_gap),
        "holding": (one.properties, one.holding - {*one.forced}),
        "resting": (one.forced, one.resting),
        "followed": (one.statements, one.followed),
        "deciding": (one.rules, one.deciding),
    }


def _failing(one: Established) -> frozenset[str]:
    return one.failing & {*one.properties, *one.forced}


def _counted(one: Established, profile: str) -> dict[str, object]:
    """Of each kind how many there are, of how many it follows, and the names of the others, in their order."""
    wrong = {name: sorted(own) for name, own in (("conflicts", one.conflicts), ("gaps", one.gaps), ("failing", _failing(one)))}
    shown = {name: {"of": len(them), "shown": len(own), "left": [one for one in them if one not in own]} for name, (them, own) in _kinds(one).items()}
    return {"profile": profile or None, "possible": one.possible, "excluded": one.excluded, **shown, **wrong}
