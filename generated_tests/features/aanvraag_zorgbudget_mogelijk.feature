# language: nl
Functionaliteit: Aanvraag van een zorgbudget mogelijk

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Aanvraag van een zorgbudget mogelijk; fixtures.jsonl heeft ze alle.

  Scenario: aanvraag-voor-26/when-1.1-boundary
    Want: Wie jonger is dan 26, kan een zorgbudget aanvragen zonder aangesloten te zijn. Geboortedatum: 1 januari 2001 → Aanvraag van een zorgbudget mogelijk: ja; met Geboortedatum: 31 december 2000 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-01-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | ja |

  Scenario: aanvraag-voor-26/when-1.1-boundary-other
    Want: Wie niet officieel aangesloten is, kan geen zorgbudget aanvragen. Geboortedatum: 31 december 2000; Buitenlandse student: Uit de EU, de EER of Zwitserland → Aanvraag van een zorgbudget mogelijk: nee; met Geboortedatum: 1 januari 2001 was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-01-01 |
      | Geboortedatum | 2000-12-31 |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
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
      | Is persoon ten laste | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2026 |
      | Sociaal verzekerd in België (per jaar) | 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2035 |
      | Is laattijdig aangesloten | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Kind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
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
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
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
      | Geboortedatum | 2008-12-31 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | ja |
