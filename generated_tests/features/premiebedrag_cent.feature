# language: nl
Functionaliteit: Bedrag van de premie

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Bedrag van de premie; fixtures.jsonl heeft ze alle.

  Scenario: decision:premiebedrag_cent/end-peildatum-highest
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2035 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Ondertekenaar van het formulier | Schoonouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Bedrag van de premie | niets |
