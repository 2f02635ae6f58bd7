"""The first lines of a difference, for edits of the VSB rulebook that an analyst makes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from diff.vsb_edits import Edit, compared, in_order, replaced, rulebook_of, vsb, vsb_texts
from regelproef.answer.limits import Limits
from regelproef.ask.versions import Versions
from regelproef.diff.compare import compare
from regelproef.diff.report import DiffReport
from regelproef.report.content.diff import Compared
from regelproef.report.render.formats import render

pytestmark = pytest.mark.slow
PREMIUM = replaced(
    "amounts.yaml",
    '      - {from: 2027-01-01, unknown: "nog niet bekend"}\n  zorgpremie.verlaagd:',
    '      - {from: 2027-01-01, until: 2027-12-31, value: 10400}\n      - {from: 2028-01-01, unknown: "nog niet bekend"}\n  zorgpremie.verlaagd:',
)
FIVE_YEARS = 'gelezen op 1 januari van dat jaar."\n    periods:\n      - {value: 5, certainty: source, source: [S002-151]}'
THREE_YEARS = replaced("parameters.yaml", FIVE_YEARS, FIVE_YEARS.replace("value: 5", "value: 3"))
LIMIT = "      - {value: 26, certainty: source, source: [S000-10, S000-45, S001-02, S002-111, S002-118]}"
FROM_27 = replaced(
    "parameters.yaml", LIMIT, LIMIT.replace("{value", "{until: 2026-12-31, value") + "\n      - {from: 2027-01-01, value: 27, certainty: public}"
)
FIRST_LINES: dict[str, tuple[Edit | str, tuple[str, ...]]] = {  # the edit, or its name among `EDITS`
    "premium": (
        in_order(PREMIUM),
        (
            "voor precies wie hieraan voldoet: Tarief van de premie is Standaard; Peildatum is van 1 januari 2027 tot en met 31 december 2027",
            "het verleden (vóór 26 november 2026) blijft zoals het was",
            "geen waarde → € 104,00",
            "  2027",
            "de eenvoudigste persoon: Peildatum: 1 januari 2027",
        ),
    ),
    "25-instead-of-26": (
        "26-to-25",
        (
            "er verandert enkel iets voor wie hieraan voldoet, maar niet voor al die mensen: Geboortedatum is op of na 1 januari 1990\n",
            "nog 5 andere: enkel voor wie hieraan voldoet: Leeftijd bereikt in het premiejaar is 25\n",
            "ook het verleden (vóór 26 november 2026) verandert",
            "Nog niet aan de orde → Verplicht",
            "2015 – 2035",
            "€ 0,00 → € 50,00 … € 100,00",
            "de eenvoudigste persoon: Geboortedatum: 1 januari 2001\n",
            "Aansluitbaarheid: Nog niet aan de orde → Verplicht\n",
            "--all",
        ),
    ),
    **{
        f"{limit}-from-2027": (
            edit,
            (
                f"maar niet voor al die mensen: Geboortedatum is op of na 1 januari {born}\n",
                f"voor wie hieraan voldoet: Leeftijd bereikt in het premiejaar is {age}; Peildatum is op of na 1 januari 2027\n",
                "ook het verleden (vóór 26 november 2026) verandert",
                "vóór die dag enkel: Uiterste datum om aan te sluiten zonder wachttijd\n",
                "  2027 – 2035",
                f"de eenvoudigste persoon: Peildatum: 1 januari 2027; Geboortedatum: 1 januari {2027 - age}\n",
            ),
        )
        for limit, age, born, edit in ((25, 25, 2002, "25-from-2027"), (27, 26, 2000, FROM_27))
    },
    "several-amounts": (
        in_order(
            replaced("amounts.yaml", "value: 6400", "value: 6500"),
            replaced("amounts.yaml", "2026-12-31, value: 10000", "2026-12-31, value: 10100"),
        ),
        (
            "ook het verleden (vóór 26 november 2026) verandert",
            "€ 100,00 → € 101,00        1     2026    € 1,00\n",
            "€ 64,00 → € 65,00          1     2025    € 1,00\n",
        ),
    ),
    "pay-later": (
        in_order(replaced("parameters.yaml", "{value: 04-30,", "{value: 05-31,")),
        (
            "er verandert iets voor precies wie hieraan voldoet: Huidige aansluiting is Officieel; Premie verschuldigd: ja\n",
            "30 april 2026 → 31 mei 2026",
        ),
    ),
    "three-years": (
        THREE_YEARS,
        (
            "Voor de aansluiting lang genoeg Europees verzekerd: ja; Voor de aansluiting lang genoeg Europees verzekerd (vóór de wijziging): nee",
            "ook het verleden (vóór 26 november 2026) verandert",
            "Wachttijd opgelegd bij de aansluiting",
            "€ 0,00 → € 140,00",
            "de eenvoudigste persoon: ",
            "Recht op zorgbudget op grond van de aansluiting: nee → ja",
        ),
    ),
}


def of_edit(edit: Edit) -> tuple[Versions, DiffReport]:
    versions = Versions(vsb(), rulebook_of(edit(vsb_texts())), Limits())
    return versions, compare(versions)


@pytest.mark.parametrize("name", FIRST_LINES)
def test_the_first_lines_say_what_matters(name: str) -> None:
    """The shared condition, whether the past moves, from what to what with period and euros, and the simplest person, all in 25 lines."""
    edit, expected = FIRST_LINES[name]
    versions, found = compared(edit) if isinstance(edit, str) else of_edit(edit)
    report, new = replace(found, day=date(2026, 11, 26)), versions.new
    first = "\n".join(render("text", Compared(report, new), "nl").splitlines()[:25])

    assert [words for words in expected if words not in first] == []
    page, markdown = (render(kind, Compared(report, new), "nl") for kind in ("html", "markdown"))
    folded = sum(len(one.roots) for one in report.decisions) > 3
    assert ('<details id="groups"' in page, "<details><summary>" in markdown and "groepen van personen" in markdown) == (folded, folded)
