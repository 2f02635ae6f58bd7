# language: nl
Functionaliteit: Inning van openstaande premies

  Scenario: inning-door-de-zorgkas/decides
    De regel inning-door-de-zorgkas beslist voor deze persoon.

    Gegeven Aantal openstaande premies is 1
    Als de beslissingen worden genomen
    Dan is Inning van openstaande premies gelijk aan Door de zorgkas

  Scenario: inning-door-de-zorgkas/when-2.1-flips
    In de regel inning-door-de-zorgkas maakt de voorwaarde “overleden” alleen het verschil.

    Gegeven Is overleden is ja
    En Aantal openstaande premies is 1
    Als de beslissingen worden genomen
    Dan is Inning van openstaande premies gelijk aan Geen inning
