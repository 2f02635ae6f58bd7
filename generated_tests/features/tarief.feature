# language: nl
Functionaliteit: Tarief van de premie

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Tarief van de premie; fixtures.jsonl heeft ze alle.

  Scenario: standaardtarief/decides
    Want: Wie premie verschuldigd is, betaalt het volle bedrag. Is overleden: nee → Tarief van de premie: Standaard; met Is overleden: ja was het: Geen premie.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: standaardtarief/when-1.1-flips
    Want: Zonder premie is er geen tarief. Is overleden: ja → Tarief van de premie: Geen premie; met Is overleden: nee was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Geen premie |

  Scenario: verlaagd-tarief/decides
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Geboortedatum: 31 december 2000; Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Geboortedatum: 1 januari 2001 was het: Geen premie.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: verlaagd-tarief/when-1.1-flips
    Want: Zonder premie is er geen tarief. Geboortedatum: 1 januari 2001 → Tarief van de premie: Geen premie; met Geboortedatum: 31 december 2000 was het: Verlaagd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Geen premie |

  Scenario: verlaagd-tarief/when-2.1-flips-other
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: geen-vijf-opeenvolgende-jaren/decides
    Want: Vanaf premiejaar 2022 zijn 5 opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Peildatum: 1 januari 2022 → Tarief van de premie: Standaard; met Peildatum: 31 december 2021 was het: Verlaagd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-boundary
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2026; Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Peildatum: 31 december 2025 was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-boundary-other
    Want: Vanaf premiejaar 2022 zijn 5 opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Peildatum: 31 december 2025 → Tarief van de premie: Standaard; met Peildatum: 1 januari 2026 was het: Verlaagd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: geen-vijf-opeenvolgende-jaren/valid-from
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2021; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Peildatum: 1 januari 2022 was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: inburgeraar-zonder-attest/decides
    Want: Vanaf premiejaar 2023 heeft een verplichte inburgeraar een geldig attest nodig. Is verplichte inburgeraar: ja → Tarief van de premie: Standaard, en niet: Verlaagd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2018 2019 2020 2021 2022 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: inburgeraar-zonder-attest/valid-from
    Want: Zonder premie is er geen tarief. Peildatum: 31 december 2022; Geboortedatum: 1 januari 1997 → Tarief van de premie: Geen premie; met Peildatum: 1 januari 2023 was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-12-31 |
      | Geboortedatum | 1997-01-01 |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Geen premie |

  Scenario: inburgeraar-zonder-attest/valid-from-other
    Want: Vanaf premiejaar 2022 zijn 5 opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Peildatum: 1 januari 2023 → Tarief van de premie: Standaard; met Peildatum: 31 december 2022 was het: Geen premie.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-01-01 |
      | Geboortedatum | 1997-01-01 |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: inburgeraar-zonder-attest/when-2.1-flips-other
    Want: Vanaf premiejaar 2022 zijn 5 opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Wat deze persoon ook anders maakt → Tarief van de premie: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is verplichte inburgeraar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: inburgeraar-zonder-attest/when-3.1-flips
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Attest van inburgering op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: inburgeraar-zonder-attest/valid-dropped
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2022; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2016–2020; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-12-31 |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2016 2017 2018 2019 2020 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: verlaagd-tarief/beside-woonde_in_vlaanderen_of_brussel
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 2021–2023; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal te laat betaalde premies | 20 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Kind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: geen-vijf-opeenvolgende-jaren/beside-verplichte_inburgeraar
    Want: Vanaf premiejaar 2022 zijn 5 opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Peildatum: 29 februari 2024 → Tarief van de premie: Standaard, en niet: Verlaagd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-02-29 |
      | Geboortedatum | 1981-01-01 |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-scattered
    Want: Vanaf premiejaar 2022 zijn 5 opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Wat deze persoon ook anders maakt → Tarief van de premie: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1915-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2020 2021 2022 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Aantal te laat betaalde premies | 20 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-short-and-over
    Want: Vanaf premiejaar 2022 zijn 5 opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Wat deze persoon ook anders maakt → Tarief van de premie: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Inschrijving in een register | Wachtregister |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-in-two-runs
    Want: Vanaf premiejaar 2022 zijn 5 opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Wat deze persoon ook anders maakt → Tarief van de premie: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1985-01-01 |
      | Inschrijving in een register | In geen register |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Sociaal verzekerd in België (per jaar) | 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: decision:tarief/both-woonde_in_vlaanderen_of_brussel+belgisch_verzekerd
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 2025; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Sociaal verzekerd in België (per jaar): 2021–2023; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Ouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-woonde_in_vlaanderen_of_brussel-alone
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 2018, 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2018 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-woonde_in_vlaanderen_of_brussel-earliest
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 1990–1994; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Attest van inburgering op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1915-01-01 |
      | Inschrijving in een register | Wachtregister |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 1990 1991 1992 1993 1994 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-eu_verzekerd-with-a-gap
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018, 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1981-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-eu_verzekerd-earliest
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 1990–1994; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Inschrijving in een register | In geen register |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 1990 1991 1992 1993 1994 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-belgisch_verzekerd-with-a-gap
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2018, 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1985-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2018 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-belgisch_verzekerd-earliest
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Heeft een correct bewijs van de uitzondering gegeven: nee; Sociaal verzekerd in België (per jaar): 1990–1994; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Geen premie.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1954-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 1990 1991 1992 1993 1994 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |
