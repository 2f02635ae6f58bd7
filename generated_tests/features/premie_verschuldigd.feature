# language: nl
Functionaliteit: Premie verschuldigd

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Premie verschuldigd; fixtures.jsonl heeft ze alle.

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

  Scenario: decision:premie_verschuldigd/end-peildatum-lowest
    Want: Wie verplicht is, is de volle premie van het jaar verschuldigd. Peildatum: 1 januari 2015 → Premie verschuldigd: ja, en niet: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2015-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | ja |

  Scenario: decision:premie_verschuldigd/day-peildatum-02-29
    Want: Voor wie jonger is dan 26, is de aansluiting gratis. Peildatum: 29 februari 2024; Geboortedatum: 29 februari 2000 → Premie verschuldigd: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-02-29 |
      | Geboortedatum | 2000-02-29 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Ondertekenaar van het formulier | Schoonouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | nee |
