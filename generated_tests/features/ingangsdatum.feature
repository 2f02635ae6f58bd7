# language: nl
Functionaliteit: Ingangsdatum van de officiële aansluiting

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Ingangsdatum van de officiële aansluiting; fixtures.jsonl heeft ze alle.

  Scenario: ingang-op-1-januari-van-het-betaaljaar/decides
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel; met Heeft de eerste premie betaald: nee was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-1.1-flips
    Want: Voor de meesten noemt geen bron een ingangsdatum. De standaardpersoon → Ingangsdatum van de officiële aansluiting: geen waarde.

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

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-2.1-flips
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Is verzekerd door huidig of vroeger werk: nee → Aansluitbaarheid: Verplicht; met Is verzekerd door huidig of vroeger werk: ja was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-3.1-flips
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-4.1-flips
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel; met Heeft de eerste premie betaald: nee was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-5.1-flips
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Huidige aansluiting: Officieel → Aansluiting: Officieel; met Huidige aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/then-eerste_premie_betaald_op-as-peildatum
    Want: Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2019 → Ingangsdatum van de officiële aansluiting: 1 januari 2019, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1994-01-01 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2019-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2019-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/decides
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 1 januari 2026 → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Betaaldatum van de eerste premie: 31 december 2025 was het: 1 januari 2025.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-01 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-5.1-boundary
    Want: Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2025 → Ingangsdatum van de officiële aansluiting: 1 januari 2025; met Betaaldatum van de eerste premie: 1 januari 2026 was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-12-31 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-6.1-boundary
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Geboortedatum: 31 december 1999; Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2025; en nog 2 andere → Ingangsdatum van de officiële aansluiting: 1 januari 2025; met Betaaldatum van de eerste premie: 1 januari 2026 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-12-31 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-06-30 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-6.1-boundary-other
    Want: Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 1 januari 2026 → Ingangsdatum van de officiële aansluiting: geen waarde; met Betaaldatum van de eerste premie: 31 december 2025 was het: 1 januari 2025.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-01 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-06-30 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-flips
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Is verzekerd door huidig of vroeger werk: nee → Aansluitbaarheid: Verplicht; met Is verzekerd door huidig of vroeger werk: ja was het: Vrijwillig.

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
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is verzekerd door huidig of vroeger werk: ja → Aansluitbaarheid: Vrijwillig; met Is verzekerd door huidig of vroeger werk: nee was het: Verplicht.

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
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Officieel.

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
    Want: Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027; met Is nieuwkomer in Vlaanderen of Brussel: nee was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-4.1-flips
    Want: Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Datum van aankomst in Vlaanderen of Brussel: 1 januari 2025 → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde; met Datum van aankomst in Vlaanderen of Brussel: 31 december 2024 was het: 31 december 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-4.1-flips-other
    Want: Wie in de tweede jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het tweede jaar nadien. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 31 december 2024 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2026; met Datum van aankomst in Vlaanderen of Brussel: 1 januari 2025 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-5-gt
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 1 maart 2026; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Betaaldatum van de eerste premie: 28 februari 2026 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-03-01 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-03-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/beside-register
    Want: Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Is nieuwkomer in Vlaanderen of Brussel: nee → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde; met Is nieuwkomer in Vlaanderen of Brussel: ja was het: 31 december 2027.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/beside-verzekerd_door_werk
    Want: Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 1 januari 2002 → Ingangsdatum van de officiële aansluiting: 1 januari 2019, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2002-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2015-01-01 |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2019-01-01 |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/beside-opzegging
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Administratief was het: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Geen |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/beside-register
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Tijdelijke verblijfsvergunning | Als student |
      | Aantal openstaande premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-01 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-01-01 |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel; met Heeft de eerste premie betaald: nee was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/beside-verzekerd_door_werk
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Geboortedatum: 29 februari 2000; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 29 februari 2024 → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: 1 januari 2024.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-02-29 |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-12-31 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-02-29 |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/beside-bewijs_uitzondering
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-03-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/beside-opzegging
    Want: Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027; met Is nieuwkomer in Vlaanderen of Brussel: nee was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-2.1-not-restrictief
    Want: Voor de meesten noemt geen bron een ingangsdatum. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-2.1-not-verboden
    Want: Voor de meesten noemt geen bron een ingangsdatum. Werkt of werkte voor een internationale instelling: ja → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft de eerste premie betaald | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-2.1-not-nog_niet
    Want: Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Is nieuwkomer in Vlaanderen of Brussel: nee → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde; met Is nieuwkomer in Vlaanderen of Brussel: ja was het: 31 december 2027.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | nee |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-3.1-not-administratief
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig; met Socialezekerheidsstelsel: Een ander stelsel of geen was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-4.1-not-elders
    Want: Voor de meesten noemt geen bron een ingangsdatum. De standaardpersoon → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-not-restrictief
    Want: Voor de meesten noemt geen bron een ingangsdatum. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-not-verboden
    Want: Voor de meesten noemt geen bron een ingangsdatum. Werkt of werkte voor een internationale instelling: ja → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-not-nog_niet
    Want: Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027; met Is nieuwkomer in Vlaanderen of Brussel: nee was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-2.1-not-administratief
    Want: Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027; met Is nieuwkomer in Vlaanderen of Brussel: nee was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: decision:ingangsdatum/both-woonplaats+sociale_zekerheid
    Want: Voor de meesten noemt geen bron een ingangsdatum. Woonplaats: Wallonië → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2025.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: decision:ingangsdatum/both-peildatum+geboortedatum
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Geboortedatum: 31 december 1999; Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2025; en nog 2 andere → Ingangsdatum van de officiële aansluiting: 1 januari 2025, en niet: 1 januari 2024.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1999-12-31 |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2025-01-01 |

  Scenario: decision:ingangsdatum/end-eerste_premie_betaald_op-highest
    Want: Voor de meesten noemt geen bron een ingangsdatum. De standaardpersoon → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Betaaldatum van de eerste premie | 2035-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | niets |

  Scenario: decision:ingangsdatum/day-eerste_premie_betaald_op-02-29
    Want: Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 29 februari 2008 → Ingangsdatum van de officiële aansluiting: 1 januari 2019, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1994-01-01 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2008-02-29 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2019-01-01 |

  Scenario: decision:ingangsdatum/still-inkomen_onder_grens
    Want: Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
