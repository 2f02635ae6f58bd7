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

  Scenario: geen-zorgbudget-in-wachttijd/beside-woonplaats
    Want: Tijdens de wachttijd is er geen recht op zorgbudget. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Is opnieuw aangesloten na een onderbreking: ja → Recht op zorgbudget op grond van de aansluiting: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Huidige aansluiting | Geen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Recht op zorgbudget op grond van de aansluiting | nee |

  Scenario: decision:recht_op_zorgbudget/day-peildatum-02-29
    Want: Zonder officiële aansluiting is er geen recht op zorgbudget. Peildatum: 29 februari 2024; Geboortedatum: 29 februari 2008 → Recht op zorgbudget op grond van de aansluiting: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-02-29 |
      | Geboortedatum | 2008-02-29 |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Recht op zorgbudget op grond van de aansluiting | nee |
