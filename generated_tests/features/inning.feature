# language: nl
Functionaliteit: Inning van openstaande premies

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Inning van openstaande premies; fixtures.jsonl heeft ze alle.

  Scenario: inning-door-de-zorgkas/decides
    Want: De zorgkas int openstaande premies. Aantal openstaande premies: 1 → Inning van openstaande premies: Door de zorgkas; met Aantal openstaande premies: 0 was het: Geen inning.

    Gegeven een persoon met
      | gegeven | waarde |
      | Aantal openstaande premies | 1 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Inning van openstaande premies | Door de zorgkas |

  Scenario: inning-door-de-zorgkas/when-2.1-flips
    Want: Zonder openstaande premie valt niets te innen. Is overleden: ja → Inning van openstaande premies: Geen inning; met Is overleden: nee was het: Door de zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Aantal openstaande premies | 1 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Inning van openstaande premies | Geen inning |
