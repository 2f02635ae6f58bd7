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

  Scenario: decision:inning/still-woonplaats
    Want: De zorgkas int openstaande premies. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Aantal openstaande premies: 4 → Inning van openstaande premies: Door de zorgkas; met Woonplaats: Buitenland, in EU, EER of Zwitserland was het: Door het Agentschap VSB.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-05-31 |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Tijdelijke verblijfsvergunning | Als student |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 4 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Inning van openstaande premies | Door de zorgkas |
