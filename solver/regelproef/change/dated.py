"""An amount or a parameter that gets another value from a day on.

In: the texts of a rulebook, and which value from when until when. Out: the texts with that period, and nothing else changed. A period that began
earlier ends the day before; one that runs on after the last day begins again there, with the value that it had.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regelproef.answer.text import text
from regelproef.change.texts import Edit, Texts, add_item, add_key, drop_key, in_brackets, node_at, put, refused
from regelproef.change.values import day_before, shown, written
from regelproef.load import nodes
from regelproef.load.translation_shape import FOLDER
from regelproef.model.parts import AmountDefinition, AmountPeriod
from regelproef.model.steps import shift_days


@dataclass(frozen=True)
class NewValue:
    """`last`: None for as long as what stood there. `source`: "" where no statement asks for it yet."""

    name: str
    value: int | date
    first: date | None
    last: date | None
    source: str


def with_value(texts: Texts, amount: AmountDefinition, wanted: NewValue) -> Texts:
    """The texts with that value.

    Raises:
        Unusable: when it is so already, several periods would change at once, or the file is written in a way that cannot be edited.
    """
    kind = "parameters" if amount.parameter else "amounts"
    file = f"{kind}.yaml"
    listed = node_at(texts.root(file), kind, amount.name, "periods")
    entry = _standing(amount, wanted)
    if not isinstance(listed, nodes.Sequence) or entry is None:
        missing = text("change-no-period", name=amount.name, day=wanted.first) if wanted.first else text("change-no-first", name=amount.name)
        raise refused(amount.span, missing)
    place = next((at for at, one in enumerate(listed.items) if one.span.line == entry.span.line and _starts(one, entry)), None)
    own = listed.items[place] if place is not None else None
    if place is None or not isinstance(own, nodes.Mapping):
        raise refused(entry.span, text("change-layout"))
    if entry.value == wanted.value:
        raise refused(entry.span, text("change-same", name=amount.name, value=shown(amount, wanted.value)))
    end = entry.period.last
    if wanted.last is not None and end is not None and wanted.last > end:
        raise refused(entry.span, text("change-several", name=amount.name, day=end))
    edited = texts.with_edits(file, _edits(listed, place, own, amount, entry, wanted), (kind, amount.name, "periods"))
    return _with_translations(edited, amount, entry, wanted)


def _with_translations(texts: Texts, amount: AmountDefinition, entry: AmountPeriod, wanted: NewValue) -> Texts:
    """Translations say why a period is not known under its first day: where it begins later now, under that day; where it is known, nowhere."""
    after, within = _after(entry, wanted), ("amounts", amount.name)
    if entry.period.first != wanted.first or entry.value is not None:
        return texts
    first = str(entry.period.first or "always")
    for file in (name for name in texts.names if name.startswith(FOLDER)):
        said = node_at(texts.root(file), *within, "unknown")
        for key, _ in said.entries if isinstance(said, nodes.Mapping) else ():
            if key.value == first and isinstance(said, nodes.Mapping):
                own = node_at(texts.root(file), *within)
                assert isinstance(own, nodes.Mapping)
                gone = drop_key(said, first) if len(said.entries) > 1 else drop_key(own, "unknown")
                texts = texts.with_edits(
                    file, [Edit(key.span.start, key.span.end, f'"{after}"') if after is not None else gone], (*within, "unknown")
                )
    return texts


def _after(entry: AmountPeriod, wanted: NewValue) -> date | None:
    """The day on which what stood there begins again."""
    return shift_days(wanted.last, 1) if wanted.last is not None and entry.period.last != wanted.last else None


def _standing(amount: AmountDefinition, wanted: NewValue) -> AmountPeriod | None:
    """The period that holds on the first day."""
    if wanted.first is None:
        return next((one for one in amount.periods if one.period.first is None), None)
    return next(iter(amount.on(wanted.first)), None)


def _starts(item: nodes.Node, entry: AmountPeriod) -> bool:
    return item.span.start <= entry.span.start <= item.span.end


def _edits(listed: nodes.Sequence, place: int, own: nodes.Mapping, amount: AmountDefinition, entry: AmountPeriod, wanted: NewValue) -> list[Edit]:
    after = _after(entry, wanted)
    until = wanted.last if wanted.last is not None else (entry.period.last if own.get("until") is not None else None)
    new = _period(wanted, wanted.first, until)
    if entry.period.first == wanted.first:
        if after is None:
            return [put(own, new)]
        return [add_item(listed, place, new), *_moved(own, "from", after)]
    assert wanted.first is not None
    moved = [] if amount.parameter and own.get("until") is None else _moved(own, "until", day_before(wanted.first))
    return [add_item(listed, place + 1, new, *([_again(own, after)] if after is not None else [])), *moved]


def _period(wanted: NewValue, first: date | None, last: date | None) -> str:
    days = [f"{key}: {day}" for key, day in (("from", first), ("until", last)) if day is not None]
    sure = ("certainty: source", f"source: {in_brackets((wanted.source,))}") if wanted.source else ()
    return "{" + ", ".join((*days, f"value: {written(wanted.value)}", *sure)) + "}"


def _again(own: nodes.Mapping, first: date) -> str:
    """The period once more, from that day on."""
    entries = {key.value: value for key, value in own.entries if key.value != "from"}
    return "{" + ", ".join((f"from: {first}", *(f"{key}: {value.span.text.strip()}" for key, value in entries.items()))) + "}"


def _moved(own: nodes.Mapping, key: str, day: date) -> list[Edit]:
    """One end of the period on another day."""
    standing = own.get(key)
    if standing is not None:
        return [put(standing, str(day))]
    if key == "until":
        return [add_key(own, key, str(day), after="from")] if own.get("from") is not None else [_first(own, f"until: {day}")]
    return [_first(own, f"{key}: {day}")]


def _first(own: nodes.Mapping, words: str) -> Edit:
    """A new entry before the others."""
    start = own.entries[0][0].span.start
    column = own.entries[0][0].span.column - 1
    flow = own.span.text.startswith("{")
    return Edit(start, start, f"{words}, " if flow else f"{words}\n{' ' * column}")
