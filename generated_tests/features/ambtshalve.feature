# language: nl
Functionaliteit: Ambtshalve aan te sluiten bij de Vlaamse Zorgkas

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Ambtshalve aan te sluiten bij de Vlaamse Zorgkas; fixtures.jsonl heeft ze alle.

  Scenario: ambtshalve-wie-niet-betaalt/when-3.1-flips
    Want: Gewoonlijk sluit niemand ambtshalve aan. Huidige aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Huidige aansluiting: Geen was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |

  Scenario: ambtshalve-wie-niet-betaalt/when-5.1-flips
    Want: Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |

  Scenario: decision:ambtshalve/both-peildatum+geboortedatum
    Want: Wie verplicht is en niet uit eigen beweging aansluit door te betalen, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Peildatum: 31 december 2035 → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja, en niet: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-12-31 |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |

  Scenario: decision:ambtshalve/both-peildatum+overleden
    Want: Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Geboortedatum | 1979-01-01 |
      | Is overleden | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |

  Scenario: decision:ambtshalve/both-peildatum+eerste_premie_betaald
    Want: Gewoonlijk sluit niemand ambtshalve aan. Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-05-31 |
      | Geboortedatum | 1979-01-01 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |

  Scenario: decision:ambtshalve/both-geboortedatum+huidige_aansluiting
    Want: Gewoonlijk sluit niemand ambtshalve aan. Geboortedatum: 1 januari 2001 → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |

  Scenario: decision:ambtshalve/end-peildatum-lowest
    Want: Wie verplicht is en niet uit eigen beweging aansluit door te betalen, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Peildatum: 1 januari 2015 → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja, en niet: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2015-01-01 |
      | Werkt of werkte voor een internationale instelling | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
