# language: nl
Functionaliteit: Uiterste betaaldatum van de premie

  Scenario: voor-30-april/decides
    De regel voor-30-april beslist voor deze persoon.

    Gegeven Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Uiterste betaaldatum van de premie gelijk aan 2026-04-30

  Scenario: voor-30-april/when-1.1-flips
    In de regel voor-30-april maakt de voorwaarde “premie_verschuldigd” alleen het verschil.

    Gegeven Is overleden is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Uiterste betaaldatum van de premie gelijk aan niets
