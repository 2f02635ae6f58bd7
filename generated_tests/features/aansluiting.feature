# language: nl
Functionaliteit: Aansluiting

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Aansluiting; fixtures.jsonl heeft ze alle.

  Scenario: huidige-aansluiting-blijft/decides
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Buitenlandse student: Uit de EU, de EER of Zwitserland; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: restrictief-niet-officieel/decides
    Want: Wie restrictief is, kan niet officieel aangesloten zijn. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluiting: Geen; met Woonplaats: Brussel was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: restrictief-niet-officieel/when-1.1-flips
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Woonplaats: Brussel → Aansluiting: Officieel; met Woonplaats: Wallonië was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: restrictief-niet-officieel/when-2.1-flips
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Officieel was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: verboden-geen-aansluiting/decides
    Want: Wie niet mag aansluiten, heeft geen aansluiting. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluiting: Geen; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: verboden-geen-aansluiting/when-1.1-flips
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: restrictief-op-aanvraag/decides
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: restrictief-op-aanvraag/when-1.1-flips
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Woonplaats: Brussel → Aansluiting: Officieel; met Woonplaats: Wallonië was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: restrictief-op-aanvraag/when-3.1-flips
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: restrictief-op-aanvraag/when-3.1-flips-other
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Is overleden: nee; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Is overleden: ja was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is overleden | nee |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: vrijwillig-op-aanvraag/decides
    Want: Wie de keuze heeft, of verplicht is maar niet in Vlaanderen woont, is op aanvraag minstens administratief aangesloten zolang er niet betaald is. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: vrijwillig-op-aanvraag/when-1.1-flips
    Want: Wie niet mag aansluiten, heeft geen aansluiting. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluiting: Geen; met Socialezekerheidsstelsel: België was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: vrijwillig-op-aanvraag/when-3.1-flips
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Buitenlandse student: Uit de EU, de EER of Zwitserland; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen; met Buitenlandse student: Nee was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Officieel |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: vrijwillig-op-aanvraag/when-4.1-flips
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: vrijwillig-op-aanvraag/when-4-dropped
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Huidige aansluiting: Officieel → Aansluiting: Officieel, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: betaald/decides
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel; met Heeft de eerste premie betaald: nee was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: betaald/when-2.1-flips
    Want: Wie niet mag aansluiten, heeft geen aansluiting. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluiting: Geen; met Socialezekerheidsstelsel: België was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: betaald/when-2-without-verplicht
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Wat deze persoon ook anders maakt → Aansluiting: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/decides
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja; Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | ja |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/when-1.1-flips
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Geboortedatum: 1 januari 2001; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluiting: Geen; met In premiejaar minstens één dag ingeschreven in Vlaanderen: ja was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: jongere-op-aanvraag/when-2.1-flips
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Geboortedatum: 1 januari 2001; Gevraagde aansluiting: Geen → Aansluiting: Geen; met Gevraagde aansluiting: Administratief was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Geen |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: jongere-op-aanvraag/when-3.1-flips
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Peildatum: 31 december 2018; Geboortedatum: 1 januari 2001 → Aansluiting: Geen; met Peildatum: 1 januari 2019 was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Geboortedatum | 2001-01-01 |
      | Inschrijving in een register | In geen register |
      | Is persoon ten laste | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: jongere-op-aanvraag/when-3.1-flips-other
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Peildatum: 1 januari 2019; Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel; met Peildatum: 31 december 2018 was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-01-01 |
      | Geboortedatum | 2001-01-01 |
      | Inschrijving in een register | In geen register |
      | Is persoon ten laste | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: ambtshalve-officieel/decides
    Want: Wie ambtshalve moet worden aangesloten, is officieel aangesloten. Is overleden: nee → Aansluiting: Officieel; met Is overleden: ja was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | nee |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: ambtshalve-officieel/when-1.1-flips
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: loopt-tot-jaareinde/decides
    Want: Een officiële aansluiting die op het einde van het jaar vervalt, staat nog. Inschrijving in een register: Ambtshalve afgevoerd; Huidige aansluiting: Officieel → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: loopt-tot-jaareinde/when-1.1-flips-other
    Want: Een officiële aansluiting die op het einde van het jaar vervalt, staat nog. Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Aansluiting: Officieel; met Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: nee was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: stopgezet-meteen/decides
    Want: Een aansluiting die is stopgezet, is er niet meer. Aantal openstaande premies: 2; Huidige aansluiting: Officieel → Aansluiting: Geen; met Aantal openstaande premies: 1 was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: stopgezet-meteen/when-1.1-flips
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Aantal openstaande premies: 1 → Aansluiting: Officieel; met Aantal openstaande premies: 2 was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 1 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: stopgezet-meteen/when-2.1-flips
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Heeft een band met Vlaanderen: ja; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: stopgezet-meteen/exception-to-jongere-op-aanvraag
    Want: Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Woonplaats: Brussel; Aantal openstaande premies: 3; Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonkind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opgezegd-zonder-plicht-meteen/decides
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. Geboortedatum: 1 januari 2001; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-zonder-plicht-meteen/when-1.1-flips-other
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen; met Heeft gevraagd de aansluiting op te zeggen: nee was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-zonder-plicht-meteen/when-2.1-flips
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel; met Heeft de eerste premie betaald: nee was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: opgezegd-zonder-plicht-meteen/when-2.1-flips-other
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. Buitenlandse student: Uit de EU, de EER of Zwitserland; Huidige aansluiting: Officieel; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen; met Huidige aansluiting: Administratief was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-zonder-plicht-meteen/when-2.3-flips-other
    Want: Wie niet mag aansluiten, heeft geen aansluiting. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Werkt of werkte voor een internationale instelling: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-zonder-plicht-meteen/when-3.1-flips
    Want: Wie niet mag aansluiten, heeft geen aansluiting. Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluiting: Geen; met Inschrijving in een register: Bevolkingsregister was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-zonder-plicht-meteen/when-3.1-flips-other
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Inschrijving in een register: Bevolkingsregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Inschrijving in een register: Wachtregister was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Bevolkingsregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opgezegd-zonder-plicht-meteen/when-3.2-flips
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Gevraagde aansluiting: Geen; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen; met Gevraagde aansluiting: Administratief was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Geen |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-zonder-plicht-meteen/when-3.3-flips-other
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/decides
    Want: Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Aantal openstaande premies: 2; Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-1.1-flips
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.1-flips
    Want: Wie niet mag aansluiten, heeft geen aansluiting. Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluiting: Geen; met Inschrijving in een register: Bevolkingsregister was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.2-flips
    Want: Wie niet mag aansluiten, heeft geen aansluiting. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluiting: Geen; met Socialezekerheidsstelsel: België was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1975-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Vreemdelingenregister |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Kind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.2-flips-other
    Want: Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Woonplaats: Brussel; Socialezekerheidsstelsel: België; Aantal openstaande premies: 2; Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel → Aansluiting: Administratief; met Socialezekerheidsstelsel: Stelsel van een internationale instelling was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1975-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Vreemdelingenregister |
      | Socialezekerheidsstelsel | België |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Kind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-4.1-flips
    Want: Een aansluiting die is stopgezet, is er niet meer. Aantal openstaande premies: 2; Huidige aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2-or
    Want: Wie niet mag aansluiten, heeft geen aansluiting. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2018-12-31 |
      | Eerste jaar van de officiële aansluiting | 2018 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/decides
    Want: Wie heeft opgezegd en de keuze heeft, is op aanvraag administratief aangesloten, tenzij men na een administratieve de eerste premie van een officiële betaalde. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-opzegging/when-1.1-flips
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/when-1.1-flips-other
    Want: Wie heeft opgezegd en de keuze heeft, is op aanvraag administratief aangesloten, tenzij men na een administratieve de eerste premie van een officiële betaalde. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.1-flips
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja; Huidige aansluiting: Administratief → Aansluiting: Officieel; met Huidige aansluiting: Officieel was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: opnieuw-gevraagd-na-opzegging/when-3.1-flips
    Want: Wie niet mag aansluiten, heeft geen aansluiting. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Werkt of werkte voor een internationale instelling: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Werkt of werkte voor een internationale instelling | ja |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/when-5.1-flips
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Officieel |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/when-3-dropped
    Want: Wie niet mag aansluiten, heeft geen aansluiting. Peildatum: 31 december 2018; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonkind |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: overleden-geen-aansluiting/decides
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is overleden | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: overleden-geen-aansluiting/when-1.1-flips-other
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: restrictief-niet-officieel/when-1-with-verplicht
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Wat deze persoon ook anders maakt → Aansluiting: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: restrictief-niet-officieel/when-1-with-nog_niet
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Huidige aansluiting: Officieel → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Ouder |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: restrictief-op-aanvraag/when-3-with-volmacht
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1985-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: restrictief-op-aanvraag/when-3-with-kopie_beschikking
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Officieel → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
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
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: vrijwillig-op-aanvraag/when-3-with-kopie_beschikking
    Want: Wie de keuze heeft, of verplicht is maar niet in Vlaanderen woont, is op aanvraag minstens administratief aangesloten zolang er niet betaald is. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Wachtregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: jongere-op-aanvraag/when-3-with-geen_volmacht
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Geboortedatum: 1 januari 2001; Gevraagde aansluiting: Officieel; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 2001-01-01 |
      | Inschrijving in een register | Wachtregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/when-3-with-volmacht
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/when-3-with-kopie_beschikking
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Is persoon ten laste | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Aantal te laat betaalde premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: stopgezet-meteen/when-2-with-verplicht
    Want: Een aansluiting die is stopgezet, is er niet meer. Woonplaats: Brussel; Aantal openstaande premies: 2; Huidige aansluiting: Officieel → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Wachtregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Ouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: stopgezet-meteen/when-2-with-nog_niet
    Want: Een aansluiting die is stopgezet, is er niet meer. Woonplaats: Brussel; Aantal openstaande premies: 2 → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-zonder-plicht-meteen/when-2-with-restrictief
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Een ander stelsel of geen; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-zonder-plicht-meteen/when-3-with-officieel
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Officieel → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1940-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Kind |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opgezegd-zonder-plicht-meteen/when-3-with-geen_volmacht
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Heeft een band met Vlaanderen: ja; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opgezegd-zonder-plicht-meteen/when-3-with-volmacht
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opgezegd-zonder-plicht-meteen/when-3-with-kopie_beschikking
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1985-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-1-with-einde_van_het_jaar
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Wat deze persoon ook anders maakt → Aansluiting: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonkind |
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
      | Aansluiting | Officieel |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2-with-nog_niet.2
    Want: Een aansluiting die is stopgezet, is er niet meer. Geboortedatum: 1 januari 2001; Woonplaats: Brussel; Aantal openstaande premies: 2 → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-3-with-officieel
    Want: Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Gevraagde aansluiting: Officieel; Huidige aansluiting: Officieel → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1985-01-01 |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 2 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-4-with-geen_volmacht
    Want: Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Aantal openstaande premies: 2; Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-4-with-volmacht
    Want: Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Aantal openstaande premies: 2; Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-4-with-kopie_beschikking
    Want: Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Aantal openstaande premies: 2; Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1962-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-opzegging/when-3-with-nog_niet
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. Geboortedatum: 1 januari 2001; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Inschrijving in een register | In geen register |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/when-3-with-nog_niet.2
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. Geboortedatum: 1 januari 2001; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 2001-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/when-4-with-officieel
    Want: Wie heeft opgezegd en de keuze heeft, is op aanvraag administratief aangesloten, tenzij men na een administratieve de eerste premie van een officiële betaalde. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Officieel → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-opzegging/when-5-with-geen_volmacht
    Want: Wie heeft opgezegd en de keuze heeft, is op aanvraag administratief aangesloten, tenzij men na een administratieve de eerste premie van een officiële betaalde. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Inschrijving in een register | In geen register |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
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
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-opzegging/when-5-with-volmacht
    Want: Wie heeft opgezegd en de keuze heeft, is op aanvraag administratief aangesloten, tenzij men na een administratieve de eerste premie van een officiële betaalde. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1940-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-opzegging/when-5-with-kopie_beschikking
    Want: Wie heeft opgezegd en de keuze heeft, is op aanvraag administratief aangesloten, tenzij men na een administratieve de eerste premie van een officiële betaalde. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Studeert in het buitenland | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: restrictief-niet-officieel/beside-sociale_zekerheid.internationale_instelling
    Want: Wie restrictief is, kan niet officieel aangesloten zijn. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: verboden-geen-aansluiting/beside-woonplaats.brussel
    Want: Wie niet mag aansluiten, heeft geen aansluiting. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: verboden-geen-aansluiting/beside-woonplaats.elders
    Want: Wie niet mag aansluiten, heeft geen aansluiting. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1985-01-01 |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Kind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: verboden-geen-aansluiting/beside-huidige_aansluiting.officieel
    Want: Wie niet mag aansluiten, heeft geen aansluiting. Werkt of werkte voor een internationale instelling: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: restrictief-op-aanvraag/beside-tewerkstelling.geen
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Officieel → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1915-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: betaald/beside-woonplaats.elders
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1940-01-01 |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Kind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: betaald/beside-sociale_zekerheid.internationale_instelling
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft een correct bewijs van de uitzondering gegeven: nee → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
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
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/beside-woonplaats.brussel
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | In geen register |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/beside-woonplaats.eu_eer_zwitserland
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Kind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/beside-woonplaats.elders
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Heeft een correct bewijs van de uitzondering gegeven: nee; Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
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
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/beside-sociale_zekerheid.internationale_instelling
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Heeft een correct bewijs van de uitzondering gegeven: nee; Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Inschrijving in een register | In geen register |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
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
      | Aansluiting | Officieel |

  Scenario: ambtshalve-officieel/beside-woonplaats.brussel
    Want: Wie ambtshalve moet worden aangesloten, is officieel aangesloten. Wat deze persoon ook anders maakt → Aansluiting: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1985-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 1 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: ambtshalve-officieel/beside-sociale_zekerheid.elders
    Want: Wie ambtshalve moet worden aangesloten, is officieel aangesloten. Wat deze persoon ook anders maakt → Aansluiting: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: ambtshalve-officieel/beside-tewerkstelling.buitenland
    Want: Wie ambtshalve moet worden aangesloten, is officieel aangesloten. Peildatum: 1 januari 2015 → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2015-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Ouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: ambtshalve-officieel/beside-tewerkstelling.geen
    Want: Wie ambtshalve moet worden aangesloten, is officieel aangesloten. Wat deze persoon ook anders maakt → Aansluiting: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1940-01-01 |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
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
      | Aansluiting | Officieel |

  Scenario: loopt-tot-jaareinde/beside-woonplaats.elders
    Want: Een officiële aansluiting die op het einde van het jaar vervalt, staat nog. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: loopt-tot-jaareinde/beside-tewerkstelling.geen
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Is overleden | ja |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-zonder-plicht-meteen/beside-woonplaats.brussel
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1985-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-zonder-plicht-meteen/beside-woonplaats.eu_eer_zwitserland
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-zonder-plicht-meteen/beside-sociale_zekerheid.internationale_instelling
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men na een administratieve de eerste premie van een officiële betaalde. Geboortedatum: 1 januari 2001; Woonplaats: Brussel; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: overleden-geen-aansluiting/beside-sociale_zekerheid.internationale_instelling
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 1 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Kind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: decision:aansluiting/both-tewerkstelling+huidige_aansluiting
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Plaats van de huidige of laatste tewerkstelling: Wallonië; Huidige aansluiting: Administratief → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: decision:aansluiting/leap-geboortedatum
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Peildatum: 1 maart 2026; Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel; met Peildatum: 28 februari 2026 was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-03-01 |
      | Geboortedatum | 2008-02-29 |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: decision:aansluiting/leap-geboortedatum-other
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Peildatum: 28 februari 2026; Geboortedatum: 29 februari 2008 → Aansluiting: Geen; met Peildatum: 1 maart 2026 was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-02-28 |
      | Geboortedatum | 2008-02-29 |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |
