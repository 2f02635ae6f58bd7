# language: nl
Functionaliteit: Uiterste betaaldatum van de premie

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Uiterste betaaldatum van de premie; fixtures.jsonl heeft ze alle.

  Scenario: voor-30-april/decides
    Want: Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Peildatum: 1 januari 2027; Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2027, en niet: 30 april 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste betaaldatum van de premie | 2027-04-30 |

  Scenario: voor-30-april/when-1.1-flips
    Want: Wie nog niet officieel aangesloten is of geen premie verschuldigd is, heeft geen termijn. Is overleden: ja → Uiterste betaaldatum van de premie: geen waarde; met Is overleden: nee was het: 30 april 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste betaaldatum van de premie | niets |

  Scenario: voor-30-april/when-1.1-flips-other
    Want: Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2026; met Huidige aansluiting: Geen was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste betaaldatum van de premie | 2026-04-30 |

  Scenario: decision:betaaltermijn/end-peildatum-highest
    Want: Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Peildatum: 31 december 2035; Inschrijving in een register: Ambtshalve afgevoerd; Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2035, en niet: 30 april 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Kind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste betaaldatum van de premie | 2035-04-30 |

  Scenario: decision:betaaltermijn/day-peildatum-02-29
    Want: Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Peildatum: 29 februari 2028; Heeft een correct bewijs van de uitzondering gegeven: nee; Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2028, en niet: 30 april 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2028-02-29 |
      | Geboortedatum | 1954-01-01 |
      | Inschrijving in een register | In geen register |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste betaaldatum van de premie | 2028-04-30 |

  Scenario: decision:betaaltermijn/still-woonplaats
    Want: Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1962-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Wachtregister |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste betaaldatum van de premie | 2026-04-30 |

  Scenario: decision:betaaltermijn/still-eerste_premie_betaald_op
    Want: Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1981-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-12-31 |
      | Eerste jaar van de officiële aansluiting | 2025 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste betaaldatum van de premie | 2026-04-30 |
