# language: nl
Functionaliteit: Zorgbudget voor personen met een handicap (per maand)

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Zorgbudget voor personen met een handicap (per maand); fixtures.jsonl heeft ze alle.

  Scenario: budget-handicap/decides
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): € 300,00; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |

  Scenario: budget-handicap/valid-from
    Want: Gewoonlijk is er geen zorgbudget voor personen met een handicap. Peildatum: 31 augustus 2016 → Zorgbudget voor personen met een handicap (per maand): € 0,00; met Peildatum: 1 september 2016 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2016-08-31 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |

  Scenario: budget-handicap/valid-from-other
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 september 2016; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde; met Peildatum: 31 augustus 2016 was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2016-09-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | niets |

  Scenario: budget-handicap/when-1.1-flips-other
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): € 300,00; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |

  Scenario: budget-handicap/when-2.1-flips
    Want: Gewoonlijk is er geen zorgbudget voor personen met een handicap. Buitenlandse student: Uit de EU, de EER of Zwitserland → Zorgbudget voor personen met een handicap (per maand): € 0,00; met Buitenlandse student: Nee was het: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |

  Scenario: budget-handicap/when-2.3-flips
    Want: Gewoonlijk is er geen zorgbudget voor personen met een handicap. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Zorgbudget voor personen met een handicap (per maand): € 0,00; met Socialezekerheidsstelsel: België was het: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |

  Scenario: geen-budget-handicap-in-wallonie/decides
    Want: Wie in Wallonië woont, krijgt geen zorgbudget voor personen met een handicap. Woonplaats: Wallonië → Zorgbudget voor personen met een handicap (per maand): € 0,00, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |

  Scenario: decision:zorgbudget_handicap_cent/both-peildatum+overleden
    Want: Gewoonlijk is er geen zorgbudget voor personen met een handicap. Is overleden: ja → Zorgbudget voor personen met een handicap (per maand): € 0,00, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2016-09-01 |
      | Geboortedatum | 1979-01-01 |
      | Is overleden | ja |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |

  Scenario: decision:zorgbudget_handicap_cent/both-peildatum+woonplaats
    Want: Wie in Wallonië woont, krijgt geen zorgbudget voor personen met een handicap. Woonplaats: Wallonië → Zorgbudget voor personen met een handicap (per maand): € 0,00, en niet: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2016-09-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonouder |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |

  Scenario: decision:zorgbudget_handicap_cent/both-overleden+woonplaats
    Want: Gewoonlijk is er geen zorgbudget voor personen met een handicap. Is overleden: ja → Zorgbudget voor personen met een handicap (per maand): € 0,00, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Ziekenfonds (landsbond) | Geen |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |

  Scenario: decision:zorgbudget_handicap_cent/end-peildatum-lowest
    Want: Gewoonlijk is er geen zorgbudget voor personen met een handicap. Peildatum: 1 januari 2015 → Zorgbudget voor personen met een handicap (per maand): € 0,00, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2015-01-01 |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |

  Scenario: decision:zorgbudget_handicap_cent/end-peildatum-highest
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2035; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
      | Aantal openstaande premies | 1 |
      | Aantal te laat betaalde premies | 20 |
      | Ziekenfonds (landsbond) | Onafhankelijke Ziekenfondsen (Helan) |
      | Aanvullende verzekering bij een ziekenfonds | Liberale Mutualiteit |
      | Ondertekenaar van het formulier | Kind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | niets |

  Scenario: decision:zorgbudget_handicap_cent/day-peildatum-02-29
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 29 februari 2024; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-02-29 |
      | Ziekenfonds (landsbond) | Kas van de NMBS |
      | Aanvullende verzekering bij een ziekenfonds | Onafhankelijke Ziekenfondsen (Helan) |
      | Ondertekenaar van het formulier | Schoonkind |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | niets |

  Scenario: decision:zorgbudget_handicap_cent/leap-geboortedatum
    Want: Gewoonlijk is er geen zorgbudget voor personen met een handicap. Peildatum: 1 maart 2026; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Zorgbudget voor personen met een handicap (per maand): € 0,00; met Peildatum: 28 februari 2026 was het: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-03-01 |
      | Geboortedatum | 2008-02-29 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |

  Scenario: decision:zorgbudget_handicap_cent/leap-geboortedatum-other
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 28 februari 2026; Geboortedatum: 29 februari 2008; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): € 300,00; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-02-28 |
      | Geboortedatum | 2008-02-29 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
