# language: nl
Functionaliteit: Administratieve geldboete

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Administratieve geldboete; fixtures.jsonl heeft ze alle.

  Scenario: boete/decides
    Want: Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00; met Aantal openstaande premies: 1 was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 250,00 euro |

  Scenario: boete/when-2.1-boundary
    Want: Gewoonlijk is er geen boete. Geboortedatum: 1 januari 2001 → Administratieve geldboete: € 0,00; met Geboortedatum: 31 december 2000 was het: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete/when-2.1-boundary-other
    Want: Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Geboortedatum: 31 december 2000; Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00; met Geboortedatum: 1 januari 2001 was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 250,00 euro |

  Scenario: boete/when-3.1-boundary
    Want: Gewoonlijk is er geen boete. Aantal openstaande premies: 1 → Administratieve geldboete: € 0,00; met Aantal openstaande premies: 2 was het: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete/when-1.1-flips
    Want: Gewoonlijk is er geen boete. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Administratieve geldboete: € 0,00; met Socialezekerheidsstelsel: België was het: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete/when-2.1-flips
    Want: Gewoonlijk is er geen boete. Geboortedatum: 1 januari 2001 → Administratieve geldboete: € 0,00, en niet: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete/when-4.1-flips
    Want: Gewoonlijk is er geen boete. Is aangetekend aangemaand en de termijn is verstreken: nee → Administratieve geldboete: € 0,00; met Is aangetekend aangemaand en de termijn is verstreken: ja was het: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete/when-5.1-flips
    Want: Gewoonlijk is er geen boete. Woonplaats: Brussel; Huidige aansluiting: Officieel → Administratieve geldboete: € 0,00, en niet: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete/when-6.1-flips
    Want: Gewoonlijk is er geen boete. Is overleden: ja → Administratieve geldboete: € 0,00; met Is overleden: nee was het: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete/when-3-eq
    Want: Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Aantal openstaande premies: 3; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00, en niet: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Studeert in het buitenland | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 250,00 euro |

  Scenario: boete-met-verhoogde-tegemoetkoming/decides
    Want: Met verhoogde tegemoetkoming is de boete lager. Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 100,00; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 100,00 euro |

  Scenario: boete-met-verhoogde-tegemoetkoming/when-2.1-boundary
    Want: Gewoonlijk is er geen boete. Geboortedatum: 1 januari 2001 → Administratieve geldboete: € 0,00; met Geboortedatum: 31 december 2000 was het: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete-met-verhoogde-tegemoetkoming/when-2.1-boundary-other
    Want: Met verhoogde tegemoetkoming is de boete lager. Geboortedatum: 31 december 2000; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 100,00; met Geboortedatum: 1 januari 2001 was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 100,00 euro |

  Scenario: boete-met-verhoogde-tegemoetkoming/when-3.1-boundary
    Want: Gewoonlijk is er geen boete. Aantal openstaande premies: 1 → Administratieve geldboete: € 0,00; met Aantal openstaande premies: 2 was het: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete-met-verhoogde-tegemoetkoming/when-1.1-flips
    Want: Gewoonlijk is er geen boete. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Administratieve geldboete: € 0,00; met Socialezekerheidsstelsel: België was het: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete-met-verhoogde-tegemoetkoming/when-2.1-flips
    Want: Gewoonlijk is er geen boete. Geboortedatum: 1 januari 2001 → Administratieve geldboete: € 0,00, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete-met-verhoogde-tegemoetkoming/when-4.1-flips
    Want: Gewoonlijk is er geen boete. Is aangetekend aangemaand en de termijn is verstreken: nee → Administratieve geldboete: € 0,00; met Is aangetekend aangemaand en de termijn is verstreken: ja was het: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete-met-verhoogde-tegemoetkoming/when-6.1-flips
    Want: Gewoonlijk is er geen boete. Woonplaats: Brussel; Huidige aansluiting: Officieel → Administratieve geldboete: € 0,00, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete-met-verhoogde-tegemoetkoming/when-7.1-flips
    Want: Gewoonlijk is er geen boete. Is overleden: ja → Administratieve geldboete: € 0,00; met Is overleden: nee was het: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete-met-verhoogde-tegemoetkoming/when-3-eq
    Want: Met verhoogde tegemoetkoming is de boete lager. Peildatum: 31 december 2035; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Aantal openstaande premies: 20; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 100,00, en niet: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 2001-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 100,00 euro |

  Scenario: boete/when-1-with-restrictief
    Want: Gewoonlijk is er geen boete. Wat deze persoon ook anders maakt → Administratieve geldboete: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Is persoon ten laste | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Ouder |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: boete/when-1-with-verboden
    Want: Gewoonlijk is er geen boete. Wat deze persoon ook anders maakt → Administratieve geldboete: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Wachtregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: decision:geldboete_cent/both-peildatum+overleden
    Want: Gewoonlijk is er geen boete. Is overleden: ja → Administratieve geldboete: € 0,00, en niet: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1915-01-01 |
      | Is overleden | ja |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: decision:geldboete_cent/both-peildatum+woonplaats
    Want: Met verhoogde tegemoetkoming is de boete lager. Woonplaats: Buitenland, in EU, EER of Zwitserland; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Aantal openstaande premies: 4; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 100,00, en niet: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als student |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 4 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Schoonkind |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 100,00 euro |

  Scenario: decision:geldboete_cent/both-geboortedatum+huidige_aansluiting
    Want: Gewoonlijk is er geen boete. Geboortedatum: 29 februari 2008 → Administratieve geldboete: € 0,00, en niet: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 2008-02-29 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Schoonkind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: decision:geldboete_cent/both-overleden+woonplaats
    Want: Gewoonlijk is er geen boete. Is overleden: ja → Administratieve geldboete: € 0,00, en niet: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1962-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: decision:geldboete_cent/day-geboortedatum-12-31
    Want: Gewoonlijk is er geen boete. Geboortedatum: 31 december 2008 → Administratieve geldboete: € 0,00, en niet: € 250,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 2008-12-31 |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Kind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 0,00 euro |

  Scenario: decision:geldboete_cent/still-woonplaats
    Want: Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00, en niet: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1981-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Aantal openstaande premies | 2 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Administratieve geldboete | 250,00 euro |

  Scenario: decision:geldboete_cent/still-eerste_premie_betaald_op
    Want: Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00, en niet: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1915-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Kind |
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
      | Administratieve geldboete | 250,00 euro |
