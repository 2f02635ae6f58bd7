# language: nl
Functionaliteit: Einde van de huidige aansluiting

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Einde van de huidige aansluiting; fixtures.jsonl heeft ze alle.

  Scenario: restrictief-beeindigt/when-1.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Geen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-4.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Heeft de eerste premie betaald: ja → Einde van de huidige aansluiting: Geen einde; met Heeft de eerste premie betaald: nee was het: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-5.3-flips-other
    Want: Wie verplicht is en niet officieel aansluit, ook niet ambtshalve, verliest een administratieve aansluiting onmiddellijk. Geboortedatum: 2 juni 2008; Heeft de eerste premie betaald: nee; Huidige aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Einde van de huidige aansluiting: Onmiddellijk; met Heeft de eerste premie betaald: ja was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-06-02 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | nee |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-6.1-flips
    Want: Wie verplicht is en niet uit eigen beweging aansluit door te betalen, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Geboortedatum: 31 december 2000 → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja; met Geboortedatum: 1 januari 2001 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/decides
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Wallonië; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-1.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Geen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-2.1-flips
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: nee was het: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-3.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Woonplaats: Vlaanderen → Einde van de huidige aansluiting: Geen einde; met Woonplaats: Wallonië was het: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Vlaanderen |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-4.1-flips
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Werkt of werkte voor een internationale instelling: nee → Aansluitbaarheid: Verplicht; met Werkt of werkte voor een internationale instelling: ja was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-4.2-flips
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Werkt of werkte voor een internationale instelling: nee was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/exception-to-verboden-beeindigt
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-3-without-brussel
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Woonplaats: Brussel; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig; met Woonplaats: Wallonië was het: Restrictief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-1.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Geen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-1.1-flips-other
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-2.1-flips-other
    Want: Wie in de loop van het jaar afgevoerd is, verliest de aansluiting op het einde van het jaar. Inschrijving in een register: Ambtshalve afgevoerd; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Inschrijving in een register: Bevolkingsregister was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-3.1-flips
    Want: Wie ambtshalve afgevoerd is zonder band met Vlaanderen, mag niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met In premiejaar minstens één dag ingeschreven in Vlaanderen: ja was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-3.2-flips
    Want: Wie restrictief is, verliest een officiële aansluiting onmiddellijk. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: nee; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk; met Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja was het: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | nee |
      | Heeft een band met Vlaanderen | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-3-without-part-2
    Want: Wie officieel aangesloten is, heeft recht op zorgbudget. Woonplaats: Vlaanderen; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Recht op zorgbudget op grond van de aansluiting: ja; met Woonplaats: Wallonië was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Vlaanderen |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: opgezegd/decides
    Want: Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Officieel; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd, en niet: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Vrijwillig opgezegd |

  Scenario: opgezegd/when-2.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Administratief was het: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Geen |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: opgezegd/when-3.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Socialezekerheidsstelsel: België → Einde van de huidige aansluiting: Geen einde; met Socialezekerheidsstelsel: Een ander stelsel of geen was het: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | België |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: opgezegd/when-3.2-flips-other
    Want: Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Vrijwillig opgezegd |

  Scenario: opgezegd/exception-to-verplicht-en-niet-ambtshalve-beeindigt-administratief
    Want: Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd, en niet: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Vrijwillig opgezegd |

  Scenario: stopgezet-in-brussel/decides
    Want: Bij twee openstaande premies wordt de aansluiting van een Brusselaar stopgezet. Aantal openstaande premies: 2; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Automatisch stopgezet, en niet: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Automatisch stopgezet |

  Scenario: stopgezet-in-brussel/when-1.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Automatisch stopgezet.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Geen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: stopgezet-in-brussel/when-2.1-flips
    Want: Wie in Wallonië woont, kan alleen administratief aansluiten. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Woonplaats: Brussel was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: stopgezet-in-brussel/when-3-eq
    Want: Bij twee openstaande premies wordt de aansluiting van een Brusselaar stopgezet. Aantal openstaande premies: 3; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Automatisch stopgezet, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 3 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Automatisch stopgezet |

  Scenario: einde-door-overlijden/decides
    Want: Bij overlijden eindigt de aansluiting onmiddellijk. Is overleden: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk; met Is overleden: nee was het: Automatisch stopgezet.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: einde-door-overlijden/when-2.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Geen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: decision:einde_aansluiting/row-woonplaats.brussel+huidige_aansluiting.administratief
    Want: Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Woonplaats: Brussel; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd; met Woonplaats: Wallonië was het: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Vrijwillig opgezegd |

  Scenario: decision:einde_aansluiting/row-woonplaats.brussel+huidige_aansluiting.officieel
    Want: Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Inschrijving in een register: In geen register; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Is persoon ten laste | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Studeert in het buitenland | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: decision:einde_aansluiting/row-woonplaats.eu_eer_zwitserland+huidige_aansluiting.administratief
    Want: Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Stelsel van een internationale instelling; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: decision:einde_aansluiting/row-woonplaats.elders+huidige_aansluiting.administratief
    Want: Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: decision:einde_aansluiting/row-woonplaats.elders+huidige_aansluiting.officieel
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
      | Huidige aansluiting | Officieel |
      | Is zwaar zorgbehoevend | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: decision:einde_aansluiting/row-sociale_zekerheid.elders
    Want: Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Socialezekerheidsstelsel: Een ander stelsel of geen; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Vrijwillig opgezegd |

  Scenario: restrictief-beeindigt/when-1.1-not-administratief
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-5.3-not-nvt
    Want: Gewoonlijk loopt een aansluiting door. Gevraagde aansluiting: Administratief → Einde van de huidige aansluiting: Geen einde, en niet: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-5.3-not-geen_volmacht
    Want: Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Echtgenoot of wettelijk samenwonende partner → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-5.3-not-volmacht
    Want: Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Ondertekenaar van het formulier | Ouder |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-5.3-not-kopie_beschikking
    Want: Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-2.1-not-vreemdelingenregister
    Want: Gewoonlijk loopt een aansluiting door. Inschrijving in een register: Vreemdelingenregister → Einde van de huidige aansluiting: Geen einde; met Inschrijving in een register: Ambtshalve afgevoerd was het: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-2.1-not-wachtregister
    Want: Gewoonlijk loopt een aansluiting door. Inschrijving in een register: Wachtregister → Einde van de huidige aansluiting: Geen einde; met Inschrijving in een register: Ambtshalve afgevoerd was het: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Wachtregister |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: opgezegd/when-3.1-not-restrictief
    Want: Gewoonlijk loopt een aansluiting door. Socialezekerheidsstelsel: België → Einde van de huidige aansluiting: Geen einde; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | België |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: opgezegd/when-3.1-not-nog_niet
    Want: Gewoonlijk loopt een aansluiting door. De standaardpersoon → Einde van de huidige aansluiting: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: opgezegd/when-3.2-not-eu_eer_zwitserland
    Want: Bij overlijden eindigt de aansluiting onmiddellijk. Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: opgezegd/when-3.2-not-elders
    Want: Gewoonlijk loopt een aansluiting door. De standaardpersoon → Einde van de huidige aansluiting: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: stopgezet-in-brussel/when-1.1-not-administratief
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Automatisch stopgezet.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: stopgezet-in-brussel/when-2.1-not-vlaanderen
    Want: Gewoonlijk loopt een aansluiting door. Woonplaats: Vlaanderen → Einde van de huidige aansluiting: Geen einde; met Woonplaats: Brussel was het: Automatisch stopgezet.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Vlaanderen |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: stopgezet-in-brussel/when-2.1-not-eu_eer_zwitserland
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, in EU, EER of Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Plaats van de huidige of laatste tewerkstelling: Brussel; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: stopgezet-in-brussel/when-2.1-not-elders
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: decision:einde_aansluiting/both-peildatum+geboortedatum
    Want: Gewoonlijk loopt een aansluiting door. Peildatum: 29 februari 2028; Gevraagde aansluiting: Administratief → Einde van de huidige aansluiting: Geen einde, en niet: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2028-02-29 |
      | Geboortedatum | 2008-06-02 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: decision:einde_aansluiting/both-peildatum+eerste_premie_betaald
    Want: Gewoonlijk loopt een aansluiting door. Heeft de eerste premie betaald: ja → Einde van de huidige aansluiting: Geen einde, en niet: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-05-31 |
      | Geboortedatum | 2001-01-01 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: decision:einde_aansluiting/both-gevraagde_aansluiting+eerste_premie_betaald
    Want: Gewoonlijk loopt een aansluiting door. Heeft de eerste premie betaald: ja → Einde van de huidige aansluiting: Geen einde; met Heeft de eerste premie betaald: nee was het: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-06-02 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: decision:einde_aansluiting/end-openstaande_premies-highest
    Want: Bij twee openstaande premies wordt de aansluiting van een Brusselaar stopgezet. Aantal openstaande premies: 20; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Automatisch stopgezet, en niet: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 20 |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Automatisch stopgezet |

  Scenario: decision:einde_aansluiting/end-openstaande_premies-4
    Want: Bij twee openstaande premies wordt de aansluiting van een Brusselaar stopgezet. Aantal openstaande premies: 4; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Automatisch stopgezet, en niet: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 4 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Automatisch stopgezet |

  Scenario: decision:einde_aansluiting/day-geboortedatum-02-29
    Want: Wie verplicht is en niet officieel aansluit, ook niet ambtshalve, verliest een administratieve aansluiting onmiddellijk. Geboortedatum: 29 februari 2024; Huidige aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2024-02-29 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: decision:einde_aansluiting/day-geboortedatum-12-31
    Want: Wie verplicht is en niet officieel aansluit, ook niet ambtshalve, verliest een administratieve aansluiting onmiddellijk. Geboortedatum: 31 december 2008; Huidige aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-12-31 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: decision:einde_aansluiting/day-geboortedatum-01-01
    Want: Wie verplicht is en niet officieel aansluit, ook niet ambtshalve, verliest een administratieve aansluiting onmiddellijk. Geboortedatum: 1 januari 2024; Huidige aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2024-01-01 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: decision:einde_aansluiting/leap-geboortedatum
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 1 maart 2026 → Vereiste bij de ondertekening: Niet van toepassing; met Peildatum: 28 februari 2026 was het: Ondertekening niet toegestaan.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-03-01 |
      | Geboortedatum | 2008-02-29 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: decision:einde_aansluiting/leap-geboortedatum-other
    Want: Wie verplicht is en niet officieel aansluit, ook niet ambtshalve, verliest een administratieve aansluiting onmiddellijk. Peildatum: 28 februari 2026; Geboortedatum: 29 februari 2008; Huidige aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Einde van de huidige aansluiting: Onmiddellijk; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-02-28 |
      | Geboortedatum | 2008-02-29 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |
