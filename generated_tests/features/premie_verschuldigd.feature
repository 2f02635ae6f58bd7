# language: nl
Functionaliteit: Premie verschuldigd

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Premie verschuldigd; fixtures.jsonl heeft ze alle.

  Scenario: premie-uit-plicht/decides
    Want: Wie verplicht is, is de volle premie van het jaar verschuldigd. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja → Premie verschuldigd: ja; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | ja |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | ja |

  Scenario: premie-uit-keuze/when-1.1-flips
    Want: Na een overlijden moet de premie niet meer betaald worden. Is overleden: ja → Premie verschuldigd: nee; met Is overleden: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | nee |

  Scenario: geen-premie-voor-26/decides
    Want: Voor wie jonger is dan 26, is de aansluiting gratis. Geboortedatum: 1 januari 2001 → Premie verschuldigd: nee; met Geboortedatum: 31 december 2000 was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Heeft de eerste premie betaald | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | nee |

  Scenario: geen-premie-voor-26/when-1.1-boundary
    Want: Wie verplicht is, is de volle premie van het jaar verschuldigd. Geboortedatum: 31 december 2000 → Premie verschuldigd: ja; met Geboortedatum: 1 januari 2001 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Heeft de eerste premie betaald | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | ja |

  Scenario: geen-premie-in-schuldenregeling/decides
    Want: Tijdens een schuldenregeling is men vrijgesteld. Collectieve schuldenregeling of persoonlijk faillissement: ja → Premie verschuldigd: nee; met Collectieve schuldenregeling of persoonlijk faillissement: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | nee |
