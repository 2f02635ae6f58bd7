# language: nl
Functionaliteit: Recht op zorgbudget op grond van de aansluiting

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Recht op zorgbudget op grond van de aansluiting; fixtures.jsonl heeft ze alle.

  Scenario: geen-zorgbudget-in-wachttijd/decides
    Want: Tijdens de wachttijd is er geen recht op zorgbudget. Peildatum: 31 december 2030; Buitenlandse student: Uit de EU, de EER of Zwitserland; Is opnieuw aangesloten na een onderbreking: ja → Recht op zorgbudget op grond van de aansluiting: nee; met Peildatum: 1 januari 2031 was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2030-12-31 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Recht op zorgbudget op grond van de aansluiting | nee |

  Scenario: geen-zorgbudget-in-wachttijd/when-2.1-boundary
    Want: Wie officieel aangesloten is, heeft recht op zorgbudget. Peildatum: 1 januari 2031; Heeft de eerste premie betaald: ja → Recht op zorgbudget op grond van de aansluiting: ja; met Peildatum: 31 december 2030 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-01-01 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Recht op zorgbudget op grond van de aansluiting | ja |

  Scenario: geen-zorgbudget-in-wachttijd/beside-woonplaats.elders
    Want: Tijdens de wachttijd is er geen recht op zorgbudget. Buitenlandse student: Uit de EU, de EER of Zwitserland; Is opnieuw aangesloten na een onderbreking: ja → Recht op zorgbudget op grond van de aansluiting: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1981-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Buitenland |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2027-01-01 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Recht op zorgbudget op grond van de aansluiting | nee |

  Scenario: decision:recht_op_zorgbudget/end-peildatum-highest
    Want: Wie officieel aangesloten is, heeft recht op zorgbudget. Peildatum: 31 december 2035 → Recht op zorgbudget op grond van de aansluiting: ja, en niet: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1979-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2035-12-31 |
      | Huidige aansluiting | Officieel |
      | Ziekenfonds (landsbond) | Solidaris |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Ondertekenaar van het formulier | Kind |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Recht op zorgbudget op grond van de aansluiting | ja |

  Scenario: decision:recht_op_zorgbudget/day-peildatum-02-29
    Want: Zonder officiële aansluiting is er geen recht op zorgbudget. Peildatum: 29 februari 2024; Geboortedatum: 29 februari 2008 → Recht op zorgbudget op grond van de aansluiting: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-02-29 |
      | Geboortedatum | 2008-02-29 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Studeert in het buitenland | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Datum van aankomst in Vlaanderen of Brussel | 2031-01-01 |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | Neutrale ziekenfondsen |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Recht op zorgbudget op grond van de aansluiting | nee |
