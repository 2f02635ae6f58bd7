# language: nl
Functionaliteit: Einde van de huidige aansluiting

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Einde van de huidige aansluiting; fixtures.jsonl heeft ze alle.

  Scenario: verboden-beeindigt/when-2.1-flips
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Socialezekerheidsstelsel: België → Aansluitbaarheid: Verplicht; met Socialezekerheidsstelsel: Stelsel van een internationale instelling was het: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | België |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

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

  Scenario: verhuisd-uit-vlaanderen-en-brussel/decides
    Want: Een meerderjarige in het wachtregister mag niet aansluiten. Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Inschrijving in een register: Bevolkingsregister was het: Restrictief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
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
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Geen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-1.1-flips-other
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

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-4.1-flips
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Werkt of werkte voor een internationale instelling: nee → Aansluitbaarheid: Verplicht; met Werkt of werkte voor een internationale instelling: ja was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | nee |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-4.1-flips-other
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Wallonië; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Op het einde van het jaar; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-4.2-flips
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Werkt of werkte voor een internationale instelling: nee was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-3-without-vlaanderen
    Want: Gewoonlijk loopt een aansluiting door. Woonplaats: Vlaanderen → Einde van de huidige aansluiting: Geen einde; met Woonplaats: Wallonië was het: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Vlaanderen |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Huidige aansluiting | Administratief |
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
    Want: Wie in de loop van het jaar afgevoerd is, verliest de aansluiting op het einde van het jaar. Inschrijving in een register: Ambtshalve afgevoerd; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Op het einde van het jaar; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-3.1-flips
    Want: Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Huidige aansluiting | Administratief |
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
    Want: Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd, en niet: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Vrijwillig opgezegd |

  Scenario: opgezegd/when-1.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Heeft gevraagd de aansluiting op te zeggen: nee → Einde van de huidige aansluiting: Geen einde; met Heeft gevraagd de aansluiting op te zeggen: ja was het: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: opgezegd/when-1.1-flips-other
    Want: Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd; met Heeft gevraagd de aansluiting op te zeggen: nee was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Vrijwillig opgezegd |

  Scenario: opgezegd/when-2.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Administratief was het: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
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
    Want: Bij overlijden eindigt de aansluiting onmiddellijk. Is overleden: ja; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: einde-door-overlijden/exception-to-stopgezet-in-brussel
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

  Scenario: verboden-beeindigt/beside-geboortedatum
    Want: Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 2 |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: verboden-beeindigt/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: verboden-beeindigt/beside-band_met_vlaanderen
    Want: Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Socialezekerheidsstelsel: Stelsel van een internationale instelling; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Wachtregister |
      | Heeft een band met Vlaanderen | ja |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: restrictief-beeindigt/beside-geboortedatum
    Want: Wie restrictief is, verliest een officiële aansluiting onmiddellijk. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk, en niet: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: restrictief-beeindigt/beside-werkt_voor_internationale_instelling
    Want: Wie restrictief is, verliest een officiële aansluiting onmiddellijk. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk, en niet: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/beside-band_met_vlaanderen
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Wallonië; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/beside-opzegging
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Wallonië; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/beside-geboortedatum
    Want: Wie in de loop van het jaar afgevoerd is, verliest de aansluiting op het einde van het jaar. Inschrijving in een register: Ambtshalve afgevoerd; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 2 |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/beside-woonplaats
    Want: Wie in de loop van het jaar afgevoerd is, verliest de aansluiting op het einde van het jaar. Inschrijving in een register: Ambtshalve afgevoerd; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: afgevoerd-in-de-loop-van-het-jaar/beside-opzegging
    Want: Wie in de loop van het jaar afgevoerd is, verliest de aansluiting op het einde van het jaar. Inschrijving in een register: Ambtshalve afgevoerd; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Aantal te laat betaalde premies | 20 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Gevraagde aansluiting | Administratief |
      | Betaaldatum van de eerste premie | 2025-01-01 |
      | Eerste jaar van de officiële aansluiting | 2022 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: opgezegd/beside-geboortedatum
    Want: Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Vrijwillig opgezegd |

  Scenario: opgezegd/beside-tijdelijke_verblijfsvergunning
    Want: Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Socialezekerheidsstelsel: Een ander stelsel of geen; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd, en niet: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Tijdelijke verblijfsvergunning | Als student |
      | Aantal openstaande premies | 2 |
      | Is laattijdig aangesloten | ja |
      | Was verplicht toen de aansluiting begon | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Vrijwillig opgezegd |

  Scenario: stopgezet-in-brussel/beside-geboortedatum
    Want: Bij twee openstaande premies wordt de aansluiting van een Brusselaar stopgezet. Aantal openstaande premies: 20; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Automatisch stopgezet, en niet: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Aantal openstaande premies | 20 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Automatisch stopgezet |

  Scenario: stopgezet-in-brussel/beside-tewerkstelling
    Want: Bij twee openstaande premies wordt de aansluiting van een Brusselaar stopgezet. Aantal openstaande premies: 4; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Automatisch stopgezet, en niet: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 4 |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Automatisch stopgezet |

  Scenario: einde-door-overlijden/beside-geboortedatum
    Want: Bij overlijden eindigt de aansluiting onmiddellijk. Is overleden: ja; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Is overleden | ja |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: einde-door-overlijden/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Bij overlijden eindigt de aansluiting onmiddellijk. Is overleden: ja; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk, en niet: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: decision:einde_aansluiting/row-woonplaats.brussel+huidige_aansluiting.officieel
    Want: Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Inschrijving in een register: In geen register; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
      | Heeft een inkomen onder de grens | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: decision:einde_aansluiting/row-woonplaats.eu_eer_zwitserland+huidige_aansluiting.officieel
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, in EU, EER of Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Plaats van de huidige of laatste tewerkstelling: Brussel; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: decision:einde_aansluiting/row-woonplaats.elders+huidige_aansluiting.administratief
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: decision:einde_aansluiting/row-woonplaats.elders+huidige_aansluiting.officieel
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, buiten EU, EER en Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: verboden-beeindigt/when-2.1-not-nog_niet
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Geboortedatum: 1 januari 2001; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: restrictief-beeindigt/when-2.1-not-nog_niet
    Want: Gewoonlijk loopt een aansluiting door. Inschrijving in een register: Bevolkingsregister → Einde van de huidige aansluiting: Geen einde; met Inschrijving in een register: Ambtshalve afgevoerd was het: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Inschrijving in een register | Bevolkingsregister |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-3.1-not-brussel
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Woonplaats: Brussel; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig; met Woonplaats: Wallonië was het: Restrictief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Huidige aansluiting | Administratief |
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
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, in EU, EER of Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Socialezekerheidsstelsel: Stelsel van een internationale instelling; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Op het einde van het jaar |

  Scenario: opgezegd/when-3.2-not-elders
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

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
      | Einde van de huidige aansluiting | Op het einde van het jaar |

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
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Geboortedatum: 29 februari 2008; Woonplaats: Buitenland, in EU, EER of Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2008-02-29 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
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
    Want: Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Peildatum: 1 januari 2015; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2015-01-01 |
      | Geboortedatum | 1980-05-14 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: decision:einde_aansluiting/leap-geboortedatum
    Want: Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-03-01 |
      | Geboortedatum | 2008-02-29 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |

  Scenario: decision:einde_aansluiting/leap-geboortedatum-other
    Want: Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Peildatum: 28 februari 2026; Geboortedatum: 29 februari 2008 → Aansluitbaarheid: Nog niet aan de orde; met Peildatum: 1 maart 2026 was het: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-02-28 |
      | Geboortedatum | 2008-02-29 |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Geen einde |

  Scenario: decision:einde_aansluiting/still-overleden
    Want: De persoon is overleden. Is overleden: ja → Melding in de software van de voorziening: Persoon is overleden; met Is overleden: nee was het: Geen melding.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Einde van de huidige aansluiting | Onmiddellijk |
