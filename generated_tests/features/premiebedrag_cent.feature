# language: nl
Functionaliteit: Bedrag van de premie

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Bedrag van de premie; fixtures.jsonl heeft ze alle.

  Scenario: decision:premiebedrag_cent/end-peildatum-highest
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2035 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 1954-01-01 |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Tijdelijke verblijfsvergunning | Als familielid |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Betaaldatum van de eerste premie | 2031-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Ondertekenaar van het formulier | Andere vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Bedrag van de premie | niets |
