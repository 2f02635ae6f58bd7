# language: nl
Functionaliteit: Ingangsdatum van de officiële aansluiting

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Ingangsdatum van de officiële aansluiting; fixtures.jsonl heeft ze alle.

  Scenario: ingang-op-1-januari-van-het-betaaljaar/decides
    Want: Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar, maar niet voordat aansluiten kon. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Heeft de eerste premie betaald: nee was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-1.1-flips
    Want: Een Europese student in Vlaanderen kon altijd al aansluiten: de aansluiting gaat in op 1 januari van het jaar van de betaling. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2018 → Ingangsdatum van de officiële aansluiting: 1 januari 2018; met Buitenlandse student: Nee was het: 1 januari 2019.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2018-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2018-01-01 |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-2.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Wat deze persoon ook anders maakt → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-3.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Is verzekerd door huidig of vroeger werk: nee → Ingangsdatum van de officiële aansluiting: geen waarde; met Is verzekerd door huidig of vroeger werk: ja was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-4.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Is overleden: ja → Ingangsdatum van de officiële aansluiting: geen waarde; met Is overleden: nee was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-5.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Wat deze persoon ook anders maakt → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-6.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Wat deze persoon ook anders maakt → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/then-eerste_premie_betaald_op-as-peildatum
    Want: Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar, maar niet voordat aansluiten kon. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2019 → Ingangsdatum van de officiële aansluiting: 1 januari 2019, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1994-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2019-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Kind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2019-01-01 |

  Scenario: ingang-van-een-europese-student/decides
    Want: Een Europese student in Vlaanderen kon altijd al aansluiten: de aansluiting gaat in op 1 januari van het jaar van de betaling. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2025 → Ingangsdatum van de officiële aansluiting: 1 januari 2025, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: ingang-van-een-europese-student/when-1.1-flips
    Want: Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar, maar niet voordat aansluiten kon. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Buitenlandse student: Nee; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2018 → Ingangsdatum van de officiële aansluiting: 1 januari 2019; met Buitenlandse student: Uit de EU, de EER of Zwitserland was het: 1 januari 2018.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Buitenlandse student | Nee |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2018-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2019-01-01 |

  Scenario: ingang-van-een-europese-student/when-1.1-flips-other
    Want: Een Europese student in Vlaanderen kon altijd al aansluiten: de aansluiting gaat in op 1 januari van het jaar van de betaling. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft een correct bewijs van de uitzondering gegeven: ja; Heeft de eerste premie betaald: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Heeft een correct bewijs van de uitzondering gegeven: nee was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft een correct bewijs van de uitzondering gegeven | ja |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-van-een-europese-student/when-2.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Woonplaats: Wallonië → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student/when-3.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Heeft een correct bewijs van de uitzondering gegeven: nee → Ingangsdatum van de officiële aansluiting: geen waarde; met Heeft een correct bewijs van de uitzondering gegeven: ja was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student/when-4.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Is overleden: ja → Ingangsdatum van de officiële aansluiting: geen waarde; met Is overleden: nee was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student/when-5.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Socialezekerheidsstelsel: België → Ingangsdatum van de officiële aansluiting: geen waarde; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | België |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student/when-6.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Wat deze persoon ook anders maakt → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/decides
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 31 december 2025 → Ingangsdatum van de officiële aansluiting: 1 januari 2025, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-5.1-boundary
    Want: Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 29 juni 2024 → Ingangsdatum van de officiële aansluiting: geen waarde; met Betaaldatum van de eerste premie: 30 juni 2024 was het: 1 januari 2025.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2024-06-29 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-06-30 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-5.1-boundary-other
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Geboortedatum: 31 december 1999; Werkt of werkte voor een internationale instelling: ja; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 30 juni 2024; en nog 2 andere → Ingangsdatum van de officiële aansluiting: 1 januari 2025; met Betaaldatum van de eerste premie: 29 juni 2024 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2024-06-30 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-06-30 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-6.1-boundary
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Geboortedatum: 31 december 1999; Werkt of werkte voor een internationale instelling: ja; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2025; en nog 2 andere → Ingangsdatum van de officiële aansluiting: 1 januari 2025; met Betaaldatum van de eerste premie: 1 januari 2026 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-12-31 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-06-30 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-6.1-boundary-other
    Want: Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 1 januari 2026 → Ingangsdatum van de officiële aansluiting: geen waarde; met Betaaldatum van de eerste premie: 31 december 2025 was het: 1 januari 2025.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-01 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-06-30 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Is verzekerd door huidig of vroeger werk: nee → Ingangsdatum van de officiële aansluiting: geen waarde; met Is verzekerd door huidig of vroeger werk: ja was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-flips-other
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is verzekerd door huidig of vroeger werk: ja; Heeft de eerste premie betaald: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Is verzekerd door huidig of vroeger werk: nee was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | ja |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-2.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Is overleden: ja → Ingangsdatum van de officiële aansluiting: geen waarde; met Is overleden: nee was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-3.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Wat deze persoon ook anders maakt → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/exception-to-ingang-van-een-europese-student
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 31 december 2025 → Ingangsdatum van de officiële aansluiting: 1 januari 2025, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1915-01-01 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/decides
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Geboortedatum: 1 januari 2000; Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja; en nog één ander → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Geboortedatum: 31 december 1999 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-01-01 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-06-30 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-6.1-boundary
    Want: Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 30 december 2025 → Ingangsdatum van de officiële aansluiting: geen waarde; met Betaaldatum van de eerste premie: 31 december 2025 was het: 1 januari 2025.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Is persoon ten laste | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-12-30 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-6.1-boundary-other
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2025; Is nieuwkomer in Vlaanderen of Brussel: ja; en nog één ander → Ingangsdatum van de officiële aansluiting: 1 januari 2025; met Betaaldatum van de eerste premie: 30 december 2025 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Is persoon ten laste | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-7.1-boundary
    Want: Voor de meesten noemt geen bron een ingangsdatum. Geboortedatum: 31 december 1999 → Ingangsdatum van de officiële aansluiting: geen waarde; met Geboortedatum: 1 januari 2000 was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-06-30 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-1.1-flips
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2018; met Buitenlandse student: Nee was het: 1 januari 2019.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2020-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2018-12-31 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2018-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-1.1-flips-other
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Werkt of werkte voor een internationale instelling: ja; Buitenlandse student: Nee; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2019; met Buitenlandse student: Uit de EU, de EER of Zwitserland was het: 1 januari 2018.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Buitenlandse student | Nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2020-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2018-12-31 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2019-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-2.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Heeft een correct bewijs van de uitzondering gegeven: nee → Ingangsdatum van de officiële aansluiting: geen waarde; met Heeft een correct bewijs van de uitzondering gegeven: ja was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-2.1-flips-other
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft een correct bewijs van de uitzondering gegeven: ja; Heeft de eerste premie betaald: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Heeft een correct bewijs van de uitzondering gegeven: nee was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-3.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Is overleden: ja → Ingangsdatum van de officiële aansluiting: geen waarde; met Is overleden: nee was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1954-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-4.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Wat deze persoon ook anders maakt → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-5.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. Socialezekerheidsstelsel: België → Ingangsdatum van de officiële aansluiting: geen waarde; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | België |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-6-dropped
    Want: Voor de meesten noemt geen bron een ingangsdatum. Wat deze persoon ook anders maakt → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Wachtregister |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2019 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2018-12-31 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2019-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student-die-aankomt/when-6-gt
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2018 → Ingangsdatum van de officiële aansluiting: 1 januari 2018, en niet: 1 januari 2019.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1985-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2018-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2018-12-31 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2018-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/then-premiejaar-as-aansluitingsjaar
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Inschrijving in een register | In geen register |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-3-with-restrictief
    Want: Voor de meesten noemt geen bron een ingangsdatum. Wat deze persoon ook anders maakt → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-3-with-verboden
    Want: Voor de meesten noemt geen bron een ingangsdatum. Werkt of werkte voor een internationale instelling: ja → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1985-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2015-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-4-with-administratief
    Want: Voor de meesten noemt geen bron een ingangsdatum. Huidige aansluiting: Officieel; Heeft gevraagd de aansluiting op te zeggen: ja → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Wachtregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student/when-3-with-verboden
    Want: Voor de meesten noemt geen bron een ingangsdatum. Werkt of werkte voor een internationale instelling: ja → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1962-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student/when-3-with-nog_niet
    Want: Voor de meesten noemt geen bron een ingangsdatum. Geboortedatum: 29 februari 2008 → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 2008-02-29 |
      | Inschrijving in een register | Wachtregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Kind |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-van-een-europese-student/when-4-with-administratief
    Want: Voor de meesten noemt geen bron een ingangsdatum. Huidige aansluiting: Officieel; Heeft gevraagd de aansluiting op te zeggen: ja → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2025.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1981-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Kind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1-with-restrictief
    Want: Voor de meesten noemt geen bron een ingangsdatum. Wat deze persoon ook anders maakt → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Ouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1-with-nog_niet
    Want: Voor de meesten noemt geen bron een ingangsdatum. Wat deze persoon ook anders maakt → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/beside-woonplaats.brussel
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 31 december 2025 → Ingangsdatum van de officiële aansluiting: 1 januari 2025, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/beside-woonplaats.wallonie
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1985-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/beside-woonplaats.eu_eer_zwitserland
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1981-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/beside-woonplaats.elders
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1915-01-01 |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/beside-woonplaats.brussel
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2018, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1975-01-01 |
      | Woonplaats | Brussel |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2020-12-31 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2018-12-31 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Kind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2018-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/beside-woonplaats.wallonie
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2020; Is nieuwkomer in Vlaanderen of Brussel: ja; en nog één ander → Ingangsdatum van de officiële aansluiting: 1 januari 2018, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1962-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2020-12-31 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2018-12-31 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2018-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/beside-woonplaats.eu_eer_zwitserland
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2020; Is nieuwkomer in Vlaanderen of Brussel: ja; en nog één ander → Ingangsdatum van de officiële aansluiting: 1 januari 2018, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Is persoon ten laste | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2020-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2018-12-31 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2018-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/beside-woonplaats.elders
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2020; Is nieuwkomer in Vlaanderen of Brussel: ja; en nog één ander → Ingangsdatum van de officiële aansluiting: 1 januari 2018, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1915-01-01 |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2020-12-31 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2018-12-31 |
      | Ziekenfonds (landsbond) | Geen |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2018-01-01 |

  Scenario: ingang-van-een-europese-student-die-aankomt/beside-sociale_zekerheid.elders
    Want: Voor een Europese student die in Vlaanderen aankomt en binnen de termijn betaalt, is dat 1 januari van het jaar van aankomst, of van het jaar waarin men 26 wordt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 29 februari 2020; Is nieuwkomer in Vlaanderen of Brussel: ja; en nog één ander → Ingangsdatum van de officiële aansluiting: 1 januari 2018, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1940-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2020-02-29 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2018-12-31 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2018-01-01 |

  Scenario: decision:ingangsdatum/row-woonplaats.eu_eer_zwitserland
    Want: Voor de meesten noemt geen bron een ingangsdatum. Woonplaats: Buitenland, in EU, EER of Zwitserland → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2025.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: decision:ingangsdatum/row-woonplaats.elders
    Want: Voor de meesten noemt geen bron een ingangsdatum. Woonplaats: Buitenland, buiten EU, EER en Zwitserland → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: decision:ingangsdatum/both-woonplaats+dag_in_vlaanderen
    Want: Voor de meesten noemt geen bron een ingangsdatum. Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1962-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: decision:ingangsdatum/both-peildatum+geboortedatum
    Want: Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar, maar niet voordat aansluiten kon. Peildatum: 31 december 2035; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 1 januari 2002 → Ingangsdatum van de officiële aansluiting: 1 januari 2019, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 2001-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2002-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Ouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2019-01-01 |

  Scenario: decision:ingangsdatum/end-eerste_premie_betaald_op-highest
    Want: Voor de meesten noemt geen bron een ingangsdatum. Wat deze persoon ook anders maakt → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Is overleden | ja |
      | Inschrijving in een register | Vreemdelingenregister |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: decision:ingangsdatum/day-aankomstdatum-02-29
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Geboortedatum: 31 december 1999; Werkt of werkte voor een internationale instelling: ja; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 30 juni 2024; en nog 2 andere → Ingangsdatum van de officiële aansluiting: 1 januari 2025, en niet: 1 januari 2024.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2024-06-30 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-02-29 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Kind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: decision:ingangsdatum/day-aankomstdatum-01-01
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Geboortedatum: 31 december 1999; Werkt of werkte voor een internationale instelling: ja; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 30 juni 2024; en nog 2 andere → Ingangsdatum van de officiële aansluiting: 1 januari 2025, en niet: 1 januari 2024.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2024-06-30 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: decision:ingangsdatum/still-dag_in_vlaanderen
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 31 december 2025 → Ingangsdatum van de officiële aansluiting: 1 januari 2025, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Schoonkind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |
