# language: nl
Functionaliteit: Overige

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt alle beslissingen.

  Scenario: property:een-dag-in-vlaanderen-neemt-geen-zorg-weg/guard
    Want: Wie in Wallonië woont, kan alleen administratief aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met In premiejaar minstens één dag ingeschreven in Vlaanderen: ja was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Restrictief |
      | Aansluiting | Administratief |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: property:een-dag-in-vlaanderen-neemt-geen-zorg-weg/guard-other
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja → Aansluitbaarheid: Verplicht; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: Restrictief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | ja |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: property:verhuizen-neemt-geen-wachttijd-weg/guard
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonkind |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | ja |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2020-01-01
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2020 → Bedrag van de premie: € 53,00, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-12-31 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Is persoon ten laste | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 53,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/2018-01-01-day-later
    Want: De verantwoordelijke van de voorziening tekent geen officiële aanvraag. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 51,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 250,00 euro |
      | Inning van openstaande premies | Door het Agentschap VSB |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2018-01-01-day-earlier
    Want: Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2017-12-31 |
      | Geboortedatum | 1979-01-01 |
      | Heeft een band met Vlaanderen | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Ouder |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 50,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2020-01-01-day-later
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2020 → Bedrag van de premie: € 53,00, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-01-01 |
      | Geboortedatum | 1915-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 53,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/2020-01-01-day-earlier
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2019 → Bedrag van de premie: € 52,00, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-12-31 |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Ondertekenaar van het formulier | Kind |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 52,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2021-01-01-day-later
    Want: Een andere vertegenwoordiger heeft een volmacht nodig. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Andere vertegenwoordiger → Vereiste bij de ondertekening: Volmacht van de persoon nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1985-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 54,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/2023-01-01-day-earlier
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2022 → Bedrag van de premie: € 54,00, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-12-31 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 54,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/2024-01-01-day-later
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2024 → Bedrag van de premie: € 62,00, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-01-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 62,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/2024-01-01-day-earlier
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2023 → Bedrag van de premie: € 58,00, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-12-31 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Aantal openstaande premies | 1 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonkind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 58,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/2025-01-01-day-later
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2025 → Bedrag van de premie: € 64,00; met Peildatum: 31 december 2024 was het: € 62,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 64,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/2025-01-01-day-earlier
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2024 → Bedrag van de premie: € 62,00; met Peildatum: 1 januari 2025 was het: € 64,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-12-31 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 62,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/2027-01-01-day-earlier
    Want: De zorgkas int openstaande premies. Aantal openstaande premies: 3 → Inning van openstaande premies: Door de zorgkas, en niet: Geen inning.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-12-31 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/2015-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2017-12-31 |
      | Geboortedatum | 1962-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 25,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2018-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2019; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-12-31 |
      | Geboortedatum | 1981-01-01 |
      | Is persoon ten laste | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 26,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/2020-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2020; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-12-31 |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Ondertekenaar van het formulier | Ouder |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2023-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2018–2022; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Sociaal verzekerd in België (per jaar) | 2018 2019 2020 2021 2022 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 29,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2024-01-01
    Want: Gewoonlijk wordt niemand ambtshalve aangesloten. Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Sociaal verzekerd in België (per jaar) | 2019 2020 2021 2022 2023 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Kind |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 31,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/2025-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2020–2024; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-12-31 |
      | Geboortedatum | 1985-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2020 2021 2022 2023 2024 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 32,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/2018-01-01-day-later
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-01-01 |
      | Geboortedatum | 1940-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 26,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2020-01-01-day-later
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2020; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/2021-01-01-day-later
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2021; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 27,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/2023-01-01-day-later
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2018–2022; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2018 2019 2020 2021 2022 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 29,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/2024-01-01-day-later
    Want: De verantwoordelijke van de voorziening tekent geen officiële aanvraag. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2019 2020 2021 2022 2023 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 31,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/2025-01-01-day-later
    Want: De verantwoordelijke van de voorziening tekent een administratieve aanvraag zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2020 2021 2022 2023 2024 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 32,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/2027-01-01-day-earlier
    Want: De verantwoordelijke van de voorziening tekent geen officiële aanvraag. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-12-31 |
      | Geboortedatum | 1962-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 35,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/2026-01-01-day-earlier
    Want: De verantwoordelijke van de voorziening tekent geen officiële aanvraag. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-12-31 |
      | Geboortedatum | 1962-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/2027-01-01-day-earlier
    Want: Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Schoonkind → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 250,00 euro |
      | Inning van openstaande premies | Door het Agentschap VSB |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/2026-01-01-day-earlier
    Want: De verantwoordelijke van de voorziening tekent geen officiële aanvraag. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-12-31 |
      | Geboortedatum | 1962-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/2027-01-01-day-earlier
    Want: Ouders en schoonouders tekenen een officiële aanvraag zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Schoonouder → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: derived:oud_genoeg_voor_de_werkregel/gt
    Want: Een andere vertegenwoordiger heeft een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Andere vertegenwoordiger → Vereiste bij de ondertekening: Volmacht van de persoon nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:oud_genoeg_voor_de_werkregel/leeftijd_voor_vsb-as-leeftijd
    Want: Ouders en schoonouders tekenen een officiële aanvraag zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-06-02 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Geen |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | 2026-04-30 |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: derived:verzekerd_bij_aankomst/without-part-1.3
    Want: Gewoonlijk wordt niemand ambtshalve aangesloten. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Is overleden | ja |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2026 |
      | Sociaal verzekerd in België (per jaar) | 2025 |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 3 |
      | Aantal te laat betaalde premies | 20 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Kind |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon is overleden |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:verzekerd_bij_aankomst/last-later
    Want: Gewoonlijk wordt niemand ambtshalve aangesloten. Peildatum: 1 januari 2031; Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is overleden | ja |
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
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2026 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 3 |
      | Aantal te laat betaalde premies | 20 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Kind |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Onmiddellijk |
      | Melding in de software van de voorziening | Persoon is overleden |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:vroegste_ingangsdatum/premiejaar-as-aansluitingsjaar
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2018-12-31 |
      | Eerste jaar van de officiële aansluiting | 2018 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2019-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2032-12-31 |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:kon_altijd_al_aansluiten/without-part-2
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1962-01-01 |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Is persoon ten laste | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2020-12-31 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2018-12-31 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2019-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2020-12-31 |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: derived:stopgezet_in_plaats_van_beboet/without-part-2
    Want: Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Echtgenoot of wettelijk samenwonende partner → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1940-01-01 |
      | Woonplaats | Brussel |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 100,00 euro |
      | Inning van openstaande premies | Door het Agentschap VSB |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: derived:stopgezet_in_plaats_van_beboet/eq
    Want: Gewoonlijk wordt niemand ambtshalve aangesloten. Huidige aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Automatisch stopgezet |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:kiest_waar_dat_telt/without-part-1
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1985-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Onmiddellijk |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Aan de gebruiker |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:kiest_waar_dat_telt/without-vlaanderen
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig, en niet: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Is overleden | ja |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Geen |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon is overleden |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Aan de gebruiker |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:kiest_waar_dat_telt/without-eu_eer_zwitserland
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig, en niet: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1954-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Aan de gebruiker |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:heeft_geen_aansluiting_nodig/le
    Want: Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de gebruiker |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:heeft_geen_aansluiting_nodig/leeftijd_voor_vsb-as-leeftijd
    Want: Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-06-02 |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:plicht_loopt_door/without-part-3
    Want: Gewoonlijk wordt niemand ambtshalve aangesloten. Huidige aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Is persoon ten laste | ja |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Kind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Op het einde van het jaar |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2029
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 juni 2029 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2029-06-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2032
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 juni 2032 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2032-06-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2033
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 juni 2033 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2033-06-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2034
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 juni 2034 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2034-06-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2015
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2015; Heeft een correct bewijs van de uitzondering gegeven: nee; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Bedrag van de premie: € 25,00, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2015-06-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 1 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Schoonouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 25,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2016
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2016; Heeft een correct bewijs van de uitzondering gegeven: nee; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Bedrag van de premie: € 25,00, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2016-06-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 25,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2028
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2028 → Bedrag van de premie: geen waarde, en niet: € 35,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2028-06-01 |
      | Geboortedatum | 2000-12-31 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2029
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2029 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2029-06-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2030
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2030 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2030-06-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Ouder |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2031
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2031 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-06-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2032
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2032 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2032-06-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2033
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2033 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2033-06-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2034
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2034 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2034-06-01 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | In geen register |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2016
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2016; Heeft een correct bewijs van de uitzondering gegeven: nee; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2016-12-31 |
      | Geboortedatum | 1940-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Aantal te laat betaalde premies | 20 |
      | Betaaldatum van de eerste premie | 2035-12-31 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2018
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2018; Heeft een correct bewijs van de uitzondering gegeven: nee; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2008-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2019
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2019; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-12-31 |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Geen |
      | Ondertekenaar van het formulier | Kind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2020
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2020; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-12-31 |
      | Geboortedatum | 1915-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2021
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2021; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-12-31 |
      | Geboortedatum | 1985-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2022
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2022; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-12-31 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2023
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2023; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-12-31 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2029
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2029; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2029-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2030
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2030; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2030-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2031
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2031; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2032
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2032; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2032-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2033
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2033; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2033-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2034
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2034; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2034-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2018
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2018; Heeft een correct bewijs van de uitzondering gegeven: nee; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Geboortedatum | 1985-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Aantal te laat betaalde premies | 20 |
      | Betaaldatum van de eerste premie | 2027-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2019
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2019; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2020
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2020; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2021
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2021; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-12-31 |
      | Geboortedatum | 1975-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2022
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2022; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-12-31 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2023
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2023; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-12-31 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2029
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2029; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2029-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2030
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2030; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2030-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2031
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2031; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2032
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2032; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2032-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2033
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2033; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2033-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2034
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2034; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2034-01-01 |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: fact:geboortedatum/century
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1916-06-15 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 3 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2021-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verboden |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:eerste_premie_betaald_op/default-below
    Want: Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 28 februari 2026; Datum van aankomst in Vlaanderen of Brussel: 1 maart 2026 → Ingangsdatum van de officiële aansluiting: geen waarde; met Betaaldatum van de eerste premie: 1 maart 2026 was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-02-28 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-03-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Kopie van de beschikking nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:eerste_premie_betaald_op/default-below-other
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 1 maart 2026; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Betaaldatum van de eerste premie: 28 februari 2026 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-03-01 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-03-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Solidaris |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Kopie van de beschikking nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:eerste_premie_betaald_op/default-above
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 2 maart 2026; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Betaaldatum van de eerste premie: 1 maart 2026 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1915-01-01 |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-03-02 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-03-02 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: fact:eerste_premie_betaald_op/default-above-other
    Want: Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 1 maart 2026; Datum van aankomst in Vlaanderen of Brussel: 2 maart 2026 → Ingangsdatum van de officiële aansluiting: geen waarde; met Betaaldatum van de eerste premie: 2 maart 2026 was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1915-01-01 |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Buitenlandse student | Uit een ander land |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-03-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-03-02 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: fact:aansluitingsjaar/default-below
    Want: Wie niet verplicht is en laattijdig aansloot, heeft een wachttijd, ook als de aansluiting op het einde van het jaar vervalt. Heeft de eerste premie betaald: ja; Eerste jaar van de officiële aansluiting: 2025; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja; met Eerste jaar van de officiële aansluiting: 2026 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1985-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2025 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | ja |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aansluitingsjaar/default-below-other
    Want: Wie voor het eerst aansloot en in elk van de 5 jaren voordien elders in Europa verzekerd was, heeft geen wachttijd. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2021–2025; Eerste jaar van de officiële aansluiting: 2026 → Wachttijd opgelegd bij de aansluiting: nee; met Eerste jaar van de officiële aansluiting: 2025 was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1985-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2026 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aansluitingsjaar/default-above
    Want: Wie niet verplicht is en laattijdig aansloot, heeft een wachttijd, ook als de aansluiting op het einde van het jaar vervalt. Heeft de eerste premie betaald: ja; Eerste jaar van de officiële aansluiting: 2027; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja; met Eerste jaar van de officiële aansluiting: 2026 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1985-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2027 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | ja |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | Zorgkas van de Liberale Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aankomstdatum/default-below
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 14 januari 2026 → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Datum van aankomst in Vlaanderen of Brussel: 15 januari 2026 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-14 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-01-14 |
      | Ziekenfonds (landsbond) | Geen |
      | Ondertekenaar van het formulier | Ouder |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aankomstdatum/default-below-other
    Want: Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 14 januari 2026; Datum van aankomst in Vlaanderen of Brussel: 15 januari 2026 → Ingangsdatum van de officiële aansluiting: geen waarde; met Datum van aankomst in Vlaanderen of Brussel: 14 januari 2026 was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-14 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-01-15 |
      | Ziekenfonds (landsbond) | Geen |
      | Ondertekenaar van het formulier | Ouder |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aankomstdatum/default-above
    Want: Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 15 januari 2026; Datum van aankomst in Vlaanderen of Brussel: 16 januari 2026 → Ingangsdatum van de officiële aansluiting: geen waarde; met Datum van aankomst in Vlaanderen of Brussel: 15 januari 2026 was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-15 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-01-16 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonkind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aankomstdatum/default-above-other
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 15 januari 2026 → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Datum van aankomst in Vlaanderen of Brussel: 16 januari 2026 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-15 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-01-15 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonkind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-115/guard
    Want: De verantwoordelijke van de voorziening tekent geen officiële aanvraag. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Gevraagde aansluiting | Officieel |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2021 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Ondertekening niet toegestaan |
      | Facturatie van de tegemoetkoming voor zorg | Aan de gebruiker |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-135/guard
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2025 |
      | Sociaal verzekerd in België (per jaar) | 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Was verplicht toen de aansluiting begon | ja |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Schoonkind |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-146/guard
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 1962-01-01 |
      | Inschrijving in een register | Wachtregister |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal te laat betaalde premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Ouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Administratief |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-147/guard
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1940-01-01 |
      | Inschrijving in een register | In geen register |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Geen volmacht nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-154/guard
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Geboortedatum | 1954-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Wallonië |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Studeert in het buitenland | ja |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Sociaal verzekerd in België (per jaar) | 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2020-12-31 |
      | Was verplicht toen de aansluiting begon | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2020-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 54,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Kopie van de beschikking nodig |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: reading:A-20c/verplicht
    Want: Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als student → Aansluitbaarheid: Verboden, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is overleden | ja |
      | Inschrijving in een register | Vreemdelingenregister |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 1 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Ouder |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een inkomen onder de grens | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verboden |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon is overleden |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Volmacht van de persoon nodig |
      | Facturatie van de tegemoetkoming voor zorg | Aan de gebruiker |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: reading:R-05-administratief/vervalt
    Want: Gewoonlijk wordt niemand ambtshalve aangesloten. Geboortedatum: 1 januari 2001 → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 2 |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2021-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Administratief |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
      | Zorgkas van het ziekenfonds | Zorgkas van de Onafhankelijke Ziekenfondsen |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |
