# language: nl
Functionaliteit: Recht op de tegemoetkoming voor zorg

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Recht op de tegemoetkoming voor zorg; fixtures.jsonl heeft ze alle.

  Scenario: decision:recht_op_tegemoetkoming_voor_zorg/still-te_laat_betaalde_premies
    Want: Wie niet aangesloten is, heeft geen recht op tegemoetkoming voor zorg. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Recht op de tegemoetkoming voor zorg: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Recht op de tegemoetkoming voor zorg | nee |
