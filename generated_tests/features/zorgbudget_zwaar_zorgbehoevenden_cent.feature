# language: nl
Functionaliteit: Zorgbudget voor zwaar zorgbehoevenden (per maand)

  Scenario: budget-zwaar-zorgbehoevenden/decides
    De regel budget-zwaar-zorgbehoevenden beslist voor deze persoon.

    Gegeven Huidige aansluiting is Officieel
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro

  Scenario: budget-zwaar-zorgbehoevenden/when-2.1-flips
    In de regel budget-zwaar-zorgbehoevenden maakt de voorwaarde “recht_op_zorgbudget” alleen het verschil.

    Gegeven Is overleden is ja
    En Huidige aansluiting is Officieel
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro

  Scenario: geen-budget-zwaar-zorgbehoevenden-in-wallonie/decides
    De regel geen-budget-zwaar-zorgbehoevenden-in-wallonie beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En Huidige aansluiting is Officieel
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
