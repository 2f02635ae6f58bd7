# language: nl
Functionaliteit: Premie verschuldigd

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Premie verschuldigd; fixtures.jsonl heeft ze alle.

  Scenario: premie-uit-plicht/decides
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Socialezekerheidsstelsel: Een ander stelsel of geen → Aansluitbaarheid: Verplicht; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | ja |

  Scenario: premie-uit-plicht/when-1.1-flips
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig; met Socialezekerheidsstelsel: Een ander stelsel of geen was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | nee |

  Scenario: premie-uit-keuze/when-1.1-flips
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | nee |

  Scenario: geen-premie-voor-26/decides
    Want: Voor wie jonger is dan 26, is de aansluiting gratis. Geboortedatum: 1 januari 2001 → Premie verschuldigd: nee; met Geboortedatum: 31 december 2000 was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Heeft de eerste premie betaald | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | nee |

  Scenario: geen-premie-voor-26/when-1.1-boundary
    Want: Wie verplicht is, is de volle premie van het jaar verschuldigd. Geboortedatum: 31 december 2000 → Premie verschuldigd: ja; met Geboortedatum: 1 januari 2001 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Heeft de eerste premie betaald | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | ja |

  Scenario: geen-premie-in-schuldenregeling/decides
    Want: Tijdens een schuldenregeling is men vrijgesteld. Collectieve schuldenregeling of persoonlijk faillissement: ja → Premie verschuldigd: nee; met Collectieve schuldenregeling of persoonlijk faillissement: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | nee |

  Scenario: premie-uit-plicht/beside-geboortedatum
    Want: Wie verplicht is, is de volle premie van het jaar verschuldigd. De standaardpersoon → Premie verschuldigd: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | ja |

  Scenario: premie-uit-plicht/beside-werkt_voor_internationale_instelling
    Want: Wie verplicht is, is de volle premie van het jaar verschuldigd. Heeft een correct bewijs van de uitzondering gegeven: nee → Premie verschuldigd: ja, en niet: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | ja |

  Scenario: geen-premie-in-schuldenregeling/beside-register
    Want: Tijdens een schuldenregeling is men vrijgesteld. De standaardpersoon → Premie verschuldigd: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | nee |

  Scenario: geen-premie-in-schuldenregeling/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Tijdens een schuldenregeling is men vrijgesteld. Collectieve schuldenregeling of persoonlijk faillissement: ja → Premie verschuldigd: nee; met Collectieve schuldenregeling of persoonlijk faillissement: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | nee |

  Scenario: geen-premie-na-overlijden/beside-zorgvraag
    Want: Zonder recht op tegemoetkoming voor zorg betaalt de gebruiker. Is overleden: ja; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de gebruiker; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Geen facturatie.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | nee |

  Scenario: decision:premie_verschuldigd/day-peildatum-02-29
    Want: Wie verplicht is, is de volle premie van het jaar verschuldigd. Peildatum: 29 februari 2028 → Premie verschuldigd: ja, en niet: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2028-02-29 |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Premie verschuldigd | ja |
