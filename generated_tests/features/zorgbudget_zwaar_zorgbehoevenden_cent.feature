# language: nl
Functionaliteit: Zorgbudget voor zwaar zorgbehoevenden (per maand)

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Zorgbudget voor zwaar zorgbehoevenden (per maand); fixtures.jsonl heeft ze alle.

  Scenario: budget-zwaar-zorgbehoevenden/decides
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 140,00; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |

  Scenario: budget-zwaar-zorgbehoevenden/when-2.1-flips
    Want: Gewoonlijk is er geen zorgbudget voor zwaar zorgbehoevenden. Is overleden: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 0,00; met Is overleden: nee was het: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |

  Scenario: decision:zorgbudget_zwaar_zorgbehoevenden_cent/both-peildatum+zwaar_zorgbehoevend
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2015; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2015-01-01 |
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
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |

  Scenario: decision:zorgbudget_zwaar_zorgbehoevenden_cent/still-tijdelijke_verblijfsvergunning
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 140,00, en niet: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Tijdelijke verblijfsvergunning | Als student |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |
