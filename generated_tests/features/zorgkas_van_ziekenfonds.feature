# language: nl
Functionaliteit: Zorgkas van het ziekenfonds

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Zorgkas van het ziekenfonds; fixtures.jsonl heeft ze alle.

  Scenario: geen-zorgkas-van-ziekenfonds/decides
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Kas van de NMBS → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |

  Scenario: lid-van-cm/when-1.1-flips
    Want: Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |

  Scenario: lid-van-cm/when-1.2-flips-other
    Want: Leden van CM kunnen bij de CM-Zorgkas. Aanvullende verzekering bij een ziekenfonds: CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | CM |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |

  Scenario: lid-van-neutraal/decides
    Want: Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Kas van de NMBS; Aanvullende verzekering bij een ziekenfonds: Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |

  Scenario: lid-van-neutraal/when-1.1-flips
    Want: Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |

  Scenario: lid-van-neutraal/when-1.1-flips-other
    Want: Leden van CM kunnen bij de CM-Zorgkas. Ziekenfonds (landsbond): CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Neutrale Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | CM |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |

  Scenario: lid-van-solidaris/decides
    Want: Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Solidaris |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |

  Scenario: lid-van-solidaris/when-1.2-flips-other
    Want: Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Kas van de NMBS; Aanvullende verzekering bij een ziekenfonds: Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |

  Scenario: lid-van-liberaal/decides
    Want: Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Kas van de NMBS; Aanvullende verzekering bij een ziekenfonds: Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |

  Scenario: lid-van-liberaal/when-1.1-flips
    Want: Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |

  Scenario: lid-van-liberaal/when-1.1-flips-other
    Want: Leden van CM kunnen bij de CM-Zorgkas. Ziekenfonds (landsbond): CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Liberale Ziekenfondsen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | CM |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |

  Scenario: lid-van-helan/decides
    Want: Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Kas van de NMBS; Aanvullende verzekering bij een ziekenfonds: Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |

  Scenario: lid-van-helan/when-1.1-flips
    Want: Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |

  Scenario: lid-van-helan/when-1.1-flips-other
    Want: Leden van CM kunnen bij de CM-Zorgkas. Ziekenfonds (landsbond): CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Onafhankelijke Ziekenfondsen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | CM |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |

  Scenario: lid-van-cm/when-1-with-hulpkas
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Hulpkas → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1979-01-01 |
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
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |

  Scenario: lid-van-cm/when-1-with-geen
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1915-01-01 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
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
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |

  Scenario: lid-van-neutraal/when-1-with-solidaris.2
    Want: Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1940-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2008-01-01 |
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
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |

  Scenario: lid-van-neutraal/when-1-with-liberaal.2
    Want: Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1954-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
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
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |

  Scenario: lid-van-neutraal/when-1-with-helan.2
    Want: Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
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
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Kind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |

  Scenario: lid-van-neutraal/when-1-with-hulpkas.2
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Hulpkas → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1985-01-01 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
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
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |

  Scenario: lid-van-neutraal/when-1-with-geen.2
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1975-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Ouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |

  Scenario: lid-van-liberaal/when-1-with-neutraal.2
    Want: Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1981-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
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
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Schoonouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |

  Scenario: lid-van-liberaal/when-1-with-solidaris.2
    Want: Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1954-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |

  Scenario: lid-van-liberaal/when-1-with-helan.2
    Want: Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1940-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
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
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |

  Scenario: lid-van-liberaal/when-1-with-hulpkas.2
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Hulpkas → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Inschrijving in een register | In geen register |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Aantal openstaande premies | 2 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |

  Scenario: lid-van-liberaal/when-1-with-geen.2
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1915-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |

  Scenario: lid-van-helan/when-1-with-neutraal.2
    Want: Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1915-01-01 |
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
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |

  Scenario: lid-van-helan/when-1-with-solidaris.2
    Want: Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1981-01-01 |
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
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |

  Scenario: lid-van-helan/when-1-with-liberaal.2
    Want: Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1940-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |

  Scenario: lid-van-helan/when-1-with-hulpkas.2
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Hulpkas → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1954-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Aantal openstaande premies | 1 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Kind |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |

  Scenario: lid-van-helan/when-1-with-geen.2
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |

  Scenario: geen-zorgkas-van-ziekenfonds/beside-aanvullende_verzekering.solidaris
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1940-01-01 |
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
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.cm+aanvullende_verzekering.cm
    Want: Leden van CM kunnen bij de CM-Zorgkas. Wat deze persoon ook anders maakt → Zorgkas van het ziekenfonds: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1979-01-01 |
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
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.cm+aanvullende_verzekering.solidaris
    Want: Leden van CM kunnen bij de CM-Zorgkas. Wat deze persoon ook anders maakt → Zorgkas van het ziekenfonds: CM-Zorgkas.

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
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.neutraal+aanvullende_verzekering.cm
    Want: Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.neutraal+aanvullende_verzekering.solidaris
    Want: Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1954-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.solidaris+aanvullende_verzekering.cm
    Want: Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Inschrijving in een register | In geen register |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.solidaris+aanvullende_verzekering.solidaris
    Want: Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1915-01-01 |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Kind |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.liberaal+aanvullende_verzekering.geen
    Want: Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1915-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
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
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.liberaal+aanvullende_verzekering.cm
    Want: Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1985-01-01 |
      | Inschrijving in een register | Wachtregister |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Kind |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.liberaal+aanvullende_verzekering.solidaris
    Want: Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.helan+aanvullende_verzekering.geen
    Want: Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
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
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.helan+aanvullende_verzekering.cm
    Want: Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1954-01-01 |
      | Inschrijving in een register | In geen register |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Schoonkind |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.helan+aanvullende_verzekering.solidaris
    Want: Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1985-01-01 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Ouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.hulpkas+aanvullende_verzekering.cm
    Want: Leden van CM kunnen bij de CM-Zorgkas. Aanvullende verzekering bij een ziekenfonds: CM → Zorgkas van het ziekenfonds: CM-Zorgkas, en niet: Geen, enkel de Vlaamse Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1940-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.hulpkas+aanvullende_verzekering.solidaris
    Want: Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Hulpkas; Aanvullende verzekering bij een ziekenfonds: Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1975-01-01 |
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
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Ouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.geen+aanvullende_verzekering.geen
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1981-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Ondertekenaar van het formulier | Schoonouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |

  Scenario: decision:zorgkas_van_ziekenfonds/still-woonplaats
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Kas van de NMBS → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas, en niet: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1915-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Is verplichte inburgeraar | ja |
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
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
