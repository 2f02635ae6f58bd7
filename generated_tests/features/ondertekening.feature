# language: nl
Functionaliteit: Vereiste bij de ondertekening

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Vereiste bij de ondertekening; fixtures.jsonl heeft ze alle.

  Scenario: minderjarige-tekent-niet-zelf/decides
    Want: Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Peildatum: 1 juni 2026; Geboortedatum: 2 juni 2008; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Peildatum: 2 juni 2026 was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-06-01 |
      | Geboortedatum | 2008-06-02 |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |

  Scenario: minderjarige-tekent-niet-zelf/when-3.1-boundary
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 2 juni 2026 → Vereiste bij de ondertekening: Niet van toepassing; met Peildatum: 1 juni 2026 was het: Ondertekening niet toegestaan.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-06-02 |
      | Geboortedatum | 2008-06-02 |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: minderjarige-tekent-niet-zelf/when-1.1-flips
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Administratief was het: Ondertekening niet toegestaan.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-06-02 |
      | Gevraagde aansluiting | Geen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: minderjarige-tekent-niet-zelf/when-2.1-flips
    Want: Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Ondertekening niet toegestaan.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-06-02 |
      | Gevraagde aansluiting | Administratief |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Kopie van de beschikking nodig |

  Scenario: minderjarige-tekent-niet-zelf/when-4.1-flips
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Is gebruiker van een 7.73-revalidatievoorziening: ja → Vereiste bij de ondertekening: Niet van toepassing; met Is gebruiker van een 7.73-revalidatievoorziening: nee was het: Ondertekening niet toegestaan.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-06-02 |
      | Gevraagde aansluiting | Administratief |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: wettelijk-vertegenwoordiger/decides
    Want: Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig; met Gevraagde aansluiting: Geen was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Administratief |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Kopie van de beschikking nodig |

  Scenario: wettelijk-vertegenwoordiger/when-1.1-flips
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Administratief was het: Kopie van de beschikking nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Geen |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: wettelijk-vertegenwoordiger/when-2.1-flips
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Ondertekenaar van het formulier: De persoon zelf → Vereiste bij de ondertekening: Niet van toepassing; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Administratief |
      | Ondertekenaar van het formulier | De persoon zelf |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: naaste-familie/decides
    Want: Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Echtgenoot of wettelijk samenwonende partner → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Administratief |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: naaste-familie/when-1.1-flips
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Administratief was het: Geen volmacht nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Geen |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: naaste-familie/when-2-without-kind
    Want: Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Kind → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-06-02 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Kind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: naaste-familie/when-2-without-schoonkind
    Want: Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Schoonkind → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-06-02 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: ouder-voor-officieel/decides
    Want: Ouders en schoonouders tekenen een officiële aanvraag zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Geen volmacht nodig; met Gevraagde aansluiting: Geen was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Officieel |
      | Ondertekenaar van het formulier | Ouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: ouder-voor-officieel/when-1.1-flips
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Officieel was het: Geen volmacht nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Geen |
      | Ondertekenaar van het formulier | Ouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: ouder-voor-officieel/when-2.1-flips
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Ondertekenaar van het formulier: De persoon zelf → Vereiste bij de ondertekening: Niet van toepassing; met Ondertekenaar van het formulier: Ouder was het: Geen volmacht nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Officieel |
      | Ondertekenaar van het formulier | De persoon zelf |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: ouder-voor-officieel/when-2-without-schoonouder
    Want: Ouders en schoonouders tekenen een officiële aanvraag zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Schoonouder → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: ouder-voor-administratief/decides
    Want: Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Administratief |
      | Ondertekenaar van het formulier | Ouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |

  Scenario: ouder-voor-administratief/when-2-without-schoonouder
    Want: Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Schoonouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 2008-06-02 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
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
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |

  Scenario: voorziening-voor-administratief/decides
    Want: De verantwoordelijke van de voorziening tekent een administratieve aanvraag zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Administratief |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: voorziening-voor-administratief/when-1.1-flips
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Administratief was het: Geen volmacht nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Geen |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: voorziening-niet-voor-officieel/decides
    Want: De verantwoordelijke van de voorziening tekent geen officiële aanvraag. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Ondertekenaar van het formulier: Ouder was het: Geen volmacht nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Officieel |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |

  Scenario: andere-vertegenwoordiger/decides
    Want: Een andere vertegenwoordiger heeft een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Andere vertegenwoordiger → Vereiste bij de ondertekening: Volmacht van de persoon nodig; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Administratief |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |

  Scenario: andere-vertegenwoordiger/when-1.1-flips
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Administratief was het: Volmacht van de persoon nodig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Geen |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: minderjarige-tekent-niet-zelf/when-1-with-officieel
    Want: Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Peildatum: 1 januari 2015; Geboortedatum: 29 februari 2000; Gevraagde aansluiting: Officieel → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2015-01-01 |
      | Geboortedatum | 2000-02-29 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |

  Scenario: minderjarige-tekent-niet-zelf/when-2-with-partner
    Want: Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Echtgenoot of wettelijk samenwonende partner → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 2008-06-02 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
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
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: minderjarige-tekent-niet-zelf/when-2-with-ouder
    Want: Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-06-02 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Ouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |

  Scenario: minderjarige-tekent-niet-zelf/when-2-with-verantwoordelijke_voorziening
    Want: De verantwoordelijke van de voorziening tekent een administratieve aanvraag zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-06-02 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
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
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: minderjarige-tekent-niet-zelf/when-2-with-andere_vertegenwoordiger
    Want: Een andere vertegenwoordiger heeft een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Andere vertegenwoordiger → Vereiste bij de ondertekening: Volmacht van de persoon nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 2008-06-02 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als student |
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
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |

  Scenario: wettelijk-vertegenwoordiger/when-1-with-officieel
    Want: Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1900-01-01 |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
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
      | Vereiste bij de ondertekening | Kopie van de beschikking nodig |

  Scenario: ouder-voor-officieel/when-2-with-andere_vertegenwoordiger
    Want: Een andere vertegenwoordiger heeft een volmacht nodig. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Andere vertegenwoordiger → Vereiste bij de ondertekening: Volmacht van de persoon nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1940-01-01 |
      | Inschrijving in een register | Wachtregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |

  Scenario: voorziening-niet-voor-officieel/when-2-with-kind
    Want: Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Kind → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1954-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Kind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: voorziening-niet-voor-officieel/when-2-with-schoonkind
    Want: Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Schoonkind → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Schoonkind |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: niets-te-ondertekenen/beside-ondertekenaar.kind
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Wat deze persoon ook anders maakt → Vereiste bij de ondertekening: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
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
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Kind |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: niets-te-ondertekenen/beside-ondertekenaar.schoonkind
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Wat deze persoon ook anders maakt → Vereiste bij de ondertekening: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Schoonkind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: niets-te-ondertekenen/beside-ondertekenaar.schoonouder
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Wat deze persoon ook anders maakt → Vereiste bij de ondertekening: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is overleden | ja |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
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
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: ouder-voor-officieel/beside-revalidatievoorziening_773
    Want: Ouders en schoonouders tekenen een officiële aanvraag zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1985-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Ouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: ouder-voor-administratief/beside-revalidatievoorziening_773
    Want: Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Inschrijving in een register | In geen register |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
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
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Ouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |

  Scenario: voorziening-voor-administratief/beside-revalidatievoorziening_773
    Want: De verantwoordelijke van de voorziening tekent een administratieve aanvraag zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Geen volmacht nodig |

  Scenario: voorziening-niet-voor-officieel/beside-revalidatievoorziening_773
    Want: De verantwoordelijke van de voorziening tekent geen officiële aanvraag. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |

  Scenario: decision:ondertekening/both-peildatum+revalidatievoorziening_773
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Is gebruiker van een 7.73-revalidatievoorziening: ja → Vereiste bij de ondertekening: Niet van toepassing, en niet: Ondertekening niet toegestaan.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 2008-06-02 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: decision:ondertekening/end-peildatum-highest
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 31 december 2035 → Vereiste bij de ondertekening: Niet van toepassing, en niet: Ondertekening niet toegestaan.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 2008-06-02 |
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
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: decision:ondertekening/end-geboortedatum-highest
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Wat deze persoon ook anders maakt → Vereiste bij de ondertekening: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 2035-12-31 |
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
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: decision:ondertekening/day-peildatum-02-29
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 29 februari 2028 → Vereiste bij de ondertekening: Niet van toepassing, en niet: Ondertekening niet toegestaan.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2028-02-29 |
      | Geboortedatum | 2008-06-02 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
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
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: decision:ondertekening/day-geboortedatum-12-31
    Want: Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Geboortedatum: 31 december 2008; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-12-31 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
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
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |

  Scenario: decision:ondertekening/day-geboortedatum-01-01
    Want: Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Geboortedatum: 1 januari 2024; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 2024-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |

  Scenario: decision:ondertekening/leap-geboortedatum
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 1 maart 2026 → Vereiste bij de ondertekening: Niet van toepassing; met Peildatum: 28 februari 2026 was het: Ondertekening niet toegestaan.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-03-01 |
      | Geboortedatum | 2008-02-29 |
      | Inschrijving in een register | In geen register |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Niet van toepassing |

  Scenario: decision:ondertekening/leap-geboortedatum-other
    Want: Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Peildatum: 28 februari 2026; Geboortedatum: 29 februari 2008; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Peildatum: 1 maart 2026 was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-02-28 |
      | Geboortedatum | 2008-02-29 |
      | Inschrijving in een register | In geen register |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |

  Scenario: decision:ondertekening/still-woonplaats
    Want: Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Geboortedatum: 2 juni 2008; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-06-02 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | CM |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |
