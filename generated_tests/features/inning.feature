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

  Scenario: inning-door-de-zorgkas/beside-register
    Want: De zorgkas int openstaande premies. Aantal openstaande premies: 2 → Inning van openstaande premies: Door de zorgkas, en niet: Geen inning.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Inning van openstaande premies | Door de zorgkas |

  Scenario: decision:inning/still-woonplaats
    Want: Wie in Wallonië woont, kan alleen administratief aansluiten. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Woonplaats: Buitenland, in EU, EER of Zwitserland was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 4 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Inning van openstaande premies | Door de zorgkas |
