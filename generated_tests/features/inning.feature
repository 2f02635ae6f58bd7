# language: nl
Functionaliteit: Inning van openstaande premies

  Scenario: inning-door-de-zorgkas/decides
    De zorgkas int openstaande premies. Aantal openstaande premies: 1 → Inning van openstaande premies: Door de zorgkas; met Aantal openstaande premies: 0 was het: Geen inning.

    Gegeven Aantal openstaande premies is 1
    Als de beslissingen worden genomen
    Dan is Inning van openstaande premies gelijk aan Door de zorgkas

  Scenario: inning-door-de-zorgkas/when-2.1-flips
    Zonder openstaande premie valt niets te innen. Is overleden: ja → Inning van openstaande premies: Geen inning; met Is overleden: nee was het: Door de zorgkas.

    Gegeven Is overleden is ja
    En Aantal openstaande premies is 1
    Als de beslissingen worden genomen
    Dan is Inning van openstaande premies gelijk aan Geen inning
