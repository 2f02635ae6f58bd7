# language: nl
Functionaliteit: Uiterste datum om aan te sluiten zonder wachttijd

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Uiterste datum om aan te sluiten zonder wachttijd; fixtures.jsonl heeft ze alle.

  Scenario: aangekomen-in-eerste-jaarhelft/decides
    Want: Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2026; met Datum van aankomst in Vlaanderen of Brussel: 1 juli 2025 was het: 31 december 2027.

    Gegeven een persoon met
      | gegeven | waarde |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-06-30 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2026-12-31 |

  Scenario: aangekomen-in-eerste-jaarhelft/when-3.1-boundary-other
    Want: Wie in de tweede jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het tweede jaar nadien. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 1 juli 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027; met Datum van aankomst in Vlaanderen of Brussel: 30 juni 2025 was het: 31 december 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-07-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |

  Scenario: aangekomen-in-eerste-jaarhelft/when-1.1-flips
    Want: Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Is nieuwkomer in Vlaanderen of Brussel: nee → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde; met Is nieuwkomer in Vlaanderen of Brussel: ja was het: 31 december 2019.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2017 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | nee |
      | Datum van aankomst in Vlaanderen of Brussel | 2017-06-30 |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |

  Scenario: aangekomen-in-eerste-jaarhelft/when-1.1-flips-other
    Want: Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2017; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2017 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2019; met Is nieuwkomer in Vlaanderen of Brussel: nee was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2017 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2017-06-30 |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2019-12-31 |

  Scenario: aangekomen-in-eerste-jaarhelft/when-2.1-flips
    Want: Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): geen enkel jaar → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde; met Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2017 was het: 31 december 2019.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | - |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2017-06-30 |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |

  Scenario: aangekomen-in-tweede-jaarhelft/decides
    Want: Wie in de tweede jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het tweede jaar nadien. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2016; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 1 juli 2016 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2019, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2016 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2016-07-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2019-12-31 |

  Scenario: aangekomen-in-tweede-jaarhelft/when-1.1-flips
    Want: Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Is nieuwkomer in Vlaanderen of Brussel: nee → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde; met Is nieuwkomer in Vlaanderen of Brussel: ja was het: 31 december 2027.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | nee |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |

  Scenario: aangekomen-in-tweede-jaarhelft/when-1.1-flips-other
    Want: Wie in de tweede jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het tweede jaar nadien. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 31 december 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027; met Is nieuwkomer in Vlaanderen of Brussel: nee was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |

  Scenario: aangekomen-in-tweede-jaarhelft/when-2.1-flips
    Want: Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): geen enkel jaar → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde; met Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025 was het: 31 december 2027.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | - |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |

  Scenario: geen-uiterste-aansluitdatum/beside-sociale_zekerheid.eu_eer_zwitserland
    Want: Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Wat deze persoon ook anders maakt → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2015-01-01 |
      | Geboortedatum | 1900-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 1990 1991 1992 1993 1994 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2015-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |

  Scenario: geen-uiterste-aansluitdatum/beside-sociale_zekerheid.internationale_instelling
    Want: Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Wat deze persoon ook anders maakt → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 2035-12-31 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Schoonouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |

  Scenario: geen-uiterste-aansluitdatum/beside-sociale_zekerheid.elders
    Want: Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Wat deze persoon ook anders maakt → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-02-29 |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-02-29 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
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
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |

  Scenario: decision:uiterste_aansluitdatum/both-peildatum+geboortedatum
    Want: Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Peildatum: 31 december 2025; Geboortedatum: 29 februari 2008; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2034, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-12-31 |
      | Geboortedatum | 2008-02-29 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-06-30 |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2034-12-31 |

  Scenario: decision:uiterste_aansluitdatum/both-peildatum+sociale_zekerheid
    Want: Wie in de tweede jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het tweede jaar nadien. Peildatum: 31 december 2025; Geboortedatum: 31 december 2008; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2034, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-12-31 |
      | Geboortedatum | 2008-12-31 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2034-12-31 |

  Scenario: decision:uiterste_aansluitdatum/both-peildatum+aankomstdatum
    Want: Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Geboortedatum: 1 januari 2008; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2020–2022, 2024–2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2034, en niet: 31 december 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 2008-01-01 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2020 2021 2022 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-06-30 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2034-12-31 |

  Scenario: decision:uiterste_aansluitdatum/still-geboortedatum
    Want: Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-06-30 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
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
      | Uiterste datum om aan te sluiten zonder wachttijd | 2026-12-31 |

  Scenario: decision:uiterste_aansluitdatum/still-woonplaats
    Want: Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2026, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1954-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-06-30 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2026-12-31 |

  Scenario: decision:uiterste_aansluitdatum/still-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Is laattijdig aangesloten | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Ouder |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
