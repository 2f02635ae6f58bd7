# language: nl
Functionaliteit: Uiterste betaaldatum van de premie

  Scenario: voor-30-april/decides
    Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2026; met Huidige aansluiting: Administratief was het: geen waarde.

    Gegeven Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Uiterste betaaldatum van de premie gelijk aan 2026-04-30

  Scenario: voor-30-april/when-1.1-flips
    Bij overlijden eindigt de aansluiting onmiddellijk. Is overleden: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk; met Is overleden: nee was het: Geen einde.

    Gegeven Is overleden is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Uiterste betaaldatum van de premie gelijk aan niets
