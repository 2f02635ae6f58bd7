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
    Want: Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |

  Scenario: budget-zwaar-zorgbehoevenden/beside-woonplaats
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Heeft de eerste premie betaald: ja; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 140,00, en niet: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Heeft de eerste premie betaald | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |

  Scenario: budget-zwaar-zorgbehoevenden/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2015; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2015-01-01 |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Aantal openstaande premies | 20 |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2002 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |

  Scenario: budget-zwaar-zorgbehoevenden/beside-werkt_voor_internationale_instelling
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2035; Heeft de eerste premie betaald: ja; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Heeft de eerste premie betaald | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |

  Scenario: decision:zorgbudget_zwaar_zorgbehoevenden_cent/still-schuldenregeling
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 140,00, en niet: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |
