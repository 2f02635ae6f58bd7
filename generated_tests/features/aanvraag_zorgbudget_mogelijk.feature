# language: nl
Functionaliteit: Aanvraag van een zorgbudget mogelijk

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Aanvraag van een zorgbudget mogelijk; fixtures.jsonl heeft ze alle.

  Scenario: aanvraag-voor-26/when-1.1-boundary
    Want: Wie jonger is dan 26, kan een zorgbudget aanvragen zonder aangesloten te zijn. Geboortedatum: 1 januari 2001 → Aanvraag van een zorgbudget mogelijk: ja; met Geboortedatum: 31 december 2000 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-01-01 |
      | Geboortedatum | 2001-01-01 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | ja |

  Scenario: aanvraag-voor-26/when-1.1-boundary-other
    Want: Wie niet officieel aangesloten is, kan geen zorgbudget aanvragen. Geboortedatum: 31 december 2000; Buitenlandse student: Uit de EU, de EER of Zwitserland → Aanvraag van een zorgbudget mogelijk: nee; met Geboortedatum: 1 januari 2001 was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-01-01 |
      | Geboortedatum | 2000-12-31 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | nee |

  Scenario: aanvraag-voor-26/when-2.1-flips
    Want: Wie niet officieel aangesloten is, kan geen zorgbudget aanvragen. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aanvraag van een zorgbudget mogelijk: nee; met Socialezekerheidsstelsel: België was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | nee |

  Scenario: aanvraag-voor-26/when-3.1-flips
    Want: Wie niet officieel aangesloten is, kan geen zorgbudget aanvragen. Is overleden: ja → Aanvraag van een zorgbudget mogelijk: nee; met Is overleden: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is overleden | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | nee |

  Scenario: aanvraag-voor-26/when-4.1-flips
    Want: Wie in Wallonië woont, kan geen zorgbudget aanvragen. Woonplaats: Wallonië → Aanvraag van een zorgbudget mogelijk: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | nee |

  Scenario: decision:aanvraag_zorgbudget_mogelijk/day-geboortedatum-12-31
    Want: Wie jonger is dan 26, kan een zorgbudget aanvragen zonder aangesloten te zijn. Geboortedatum: 31 december 2008 → Aanvraag van een zorgbudget mogelijk: ja, en niet: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-12-31 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aanvraag van een zorgbudget mogelijk | ja |
