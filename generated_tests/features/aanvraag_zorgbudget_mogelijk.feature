# language: nl
Functionaliteit: Aanvraag van een zorgbudget mogelijk

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Aanvraag van een zorgbudget mogelijk; fixtures.jsonl heeft ze alle.

  Scenario: aanvraag-voor-26/when-1.1-boundary
    Want: Wie jonger is dan 26, kan een zorgbudget aanvragen zonder aangesloten te zijn. Geboortedatum: 1 januari 2001 → Aanvraag van een zorgbudget mogelijk: ja; met Geboortedatum: 31 december 2000 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-01-01 |
      | Geboortedatum | 2001-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | ja |

  Scenario: aanvraag-voor-26/when-1.1-boundary-other
    Want: Wie niet officieel aangesloten is, kan geen zorgbudget aanvragen. Geboortedatum: 31 december 2000 → Aanvraag van een zorgbudget mogelijk: nee; met Geboortedatum: 1 januari 2001 was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-01-01 |
      | Geboortedatum | 2000-12-31 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | nee |

  Scenario: aanvraag-voor-26/when-2.1-flips
    Want: Wie niet officieel aangesloten is, kan geen zorgbudget aanvragen. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aanvraag van een zorgbudget mogelijk: nee; met Socialezekerheidsstelsel: België was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | nee |

  Scenario: aanvraag-voor-26/when-3.1-flips
    Want: Wie niet officieel aangesloten is, kan geen zorgbudget aanvragen. Is overleden: ja → Aanvraag van een zorgbudget mogelijk: nee; met Is overleden: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is overleden | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | nee |

  Scenario: aanvraag-voor-26/when-4.1-flips
    Want: Wie in Wallonië woont, kan geen zorgbudget aanvragen. Woonplaats: Wallonië → Aanvraag van een zorgbudget mogelijk: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | nee |

  Scenario: aanvraag-voor-26/when-4-with-elders
    Want: Wie jonger is dan 26, kan een zorgbudget aanvragen zonder aangesloten te zijn. Wat deze persoon ook anders maakt → Aanvraag van een zorgbudget mogelijk: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Ouder |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | ja |

  Scenario: decision:aanvraag_zorgbudget_mogelijk/day-peildatum-02-29
    Want: Wie jonger is dan 26, kan een zorgbudget aanvragen zonder aangesloten te zijn. Peildatum: 29 februari 2024; Geboortedatum: 1 juni 2008 → Aanvraag van een zorgbudget mogelijk: ja, en niet: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-02-29 |
      | Geboortedatum | 2008-06-01 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Is persoon ten laste | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Kind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | ja |

  Scenario: decision:aanvraag_zorgbudget_mogelijk/day-geboortedatum-12-31
    Want: Wie jonger is dan 26, kan een zorgbudget aanvragen zonder aangesloten te zijn. Geboortedatum: 31 december 2008 → Aanvraag van een zorgbudget mogelijk: ja, en niet: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 2008-12-31 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | ja |
