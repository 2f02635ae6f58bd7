# language: nl
Functionaliteit: Zorgbudget voor zwaar zorgbehoevenden (per maand)

  Scenario: budget-zwaar-zorgbehoevenden/decides
    Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 140,00; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro

  Scenario: budget-zwaar-zorgbehoevenden/when-2.1-flips
    Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven Is overleden is ja
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
