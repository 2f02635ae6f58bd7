# language: nl
Functionaliteit: Zorgbudget voor zwaar zorgbehoevenden (per maand)

  Scenario: budget-zwaar-zorgbehoevenden/decides
    De regel budget-zwaar-zorgbehoevenden beslist voor deze persoon.

    Gegeven Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro

  Scenario: budget-zwaar-zorgbehoevenden/when-2.1-flips
    In de regel budget-zwaar-zorgbehoevenden maakt de voorwaarde “recht_op_zorgbudget” alleen het verschil.

    Gegeven Is overleden is ja
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
