# language: nl
Functionaliteit: Aansluiting

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Aansluiting; fixtures.jsonl heeft ze alle.

  Scenario: huidige-aansluiting-blijft/decides
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Buitenlandse student: Uit de EU, de EER of Zwitserland; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: restrictief-niet-officieel/decides
    Want: Wie in Wallonië woont, kan alleen administratief aansluiten. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Woonplaats: Brussel was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: restrictief-niet-officieel/when-1.1-flips
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Woonplaats: Brussel; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig; met Woonplaats: Wallonië was het: Restrictief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: restrictief-niet-officieel/when-2.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: verboden-geen-aansluiting/decides
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: verboden-geen-aansluiting/when-1.1-flips
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: restrictief-op-aanvraag/decides
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: restrictief-op-aanvraag/when-1.1-flips
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Woonplaats: Brussel; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig; met Woonplaats: Wallonië was het: Restrictief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: restrictief-op-aanvraag/when-3.1-flips
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Gevraagde aansluiting | Officieel |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: restrictief-op-aanvraag/when-3.1-flips-other
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: vrijwillig-op-aanvraag/decides
    Want: Wie de keuze heeft, of verplicht is maar niet in Vlaanderen woont, is op aanvraag minstens administratief aangesloten zolang er niet betaald is. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: vrijwillig-op-aanvraag/when-1.1-flips
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: vrijwillig-op-aanvraag/when-3.1-flips
    Want: Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Buitenlandse student: Nee was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Officieel |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: vrijwillig-op-aanvraag/when-4.1-flips
    Want: Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: vrijwillig-op-aanvraag/when-1-dropped
    Want: Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 1 januari 2001; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee → Aansluitbaarheid: Nog niet aan de orde; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: vrijwillig-op-aanvraag/when-4-dropped
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Huidige aansluiting: Officieel → Aansluiting: Officieel; met Huidige aansluiting: Geen was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: betaald/decides
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. De standaardpersoon → Aansluiting: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: betaald/when-1.1-flips-other
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel; met Heeft de eerste premie betaald: nee was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: betaald/when-2.1-flips
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: jongere-op-aanvraag/decides
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluitbaarheid: Verplicht; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Nog niet aan de orde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/when-1.1-flips
    Want: Wie jonger is dan 26 en dit jaar geen dag in Vlaanderen was, kan nog niet aansluiten, ook niet met een zorgvraag. Geboortedatum: 1 januari 2001; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Nog niet aan de orde; met In premiejaar minstens één dag ingeschreven in Vlaanderen: ja was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: jongere-op-aanvraag/when-2.1-flips
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Geboortedatum: 1 januari 2001; Gevraagde aansluiting: Geen → Aansluiting: Geen; met Gevraagde aansluiting: Administratief was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Geen |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: jongere-op-aanvraag/when-3.1-flips
    Want: Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Peildatum: 31 december 2018; Geboortedatum: 1 januari 2001; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Peildatum: 1 januari 2019 was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Geboortedatum | 2001-01-01 |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: jongere-op-aanvraag/when-3.1-flips-other
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 1 januari 2019 → Vereiste bij de ondertekening: Niet van toepassing; met Peildatum: 31 december 2018 was het: Ondertekening niet toegestaan.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-01-01 |
      | Geboortedatum | 2001-01-01 |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/exception-to-administratieve-loopt-tot-jaareinde
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Wallonië; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Op het einde van het jaar; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: ambtshalve-officieel/decides
    Want: Wie verplicht is en niet uit eigen beweging aansluit door te betalen, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Is overleden: nee → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja; met Is overleden: ja was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | nee |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: ambtshalve-officieel/when-1.1-flips
    Want: Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: ambtshalve-officieel/exception-to-administratieve-loopt-tot-jaareinde
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Wallonië; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Op het einde van het jaar; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: loopt-tot-jaareinde/decides
    Want: Wie in de loop van het jaar afgevoerd is, verliest de aansluiting op het einde van het jaar. Inschrijving in een register: Ambtshalve afgevoerd; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Inschrijving in een register: Bevolkingsregister was het: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: loopt-tot-jaareinde/when-1.1-flips-other
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: nee was het: Onmiddellijk.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: loopt-tot-jaareinde/when-2.1-flips
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Officieel was het: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: administratieve-loopt-tot-jaareinde/decides
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: administratieve-loopt-tot-jaareinde/when-1.1-flips
    Want: Wie ambtshalve afgevoerd is zonder band met Vlaanderen, mag niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met In premiejaar minstens één dag ingeschreven in Vlaanderen: ja was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: administratieve-loopt-tot-jaareinde/when-1.1-flips-other
    Want: Een student uit een ander Europees land kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja; Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | ja |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: administratieve-loopt-tot-jaareinde/when-2.1-flips
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Socialezekerheidsstelsel: België → Aansluitbaarheid: Verplicht; met Socialezekerheidsstelsel: Stelsel van een internationale instelling was het: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | België |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: administratieve-loopt-tot-jaareinde/when-2-dropped
    Want: Wie in de loop van het jaar afgevoerd is, verliest de aansluiting op het einde van het jaar. Inschrijving in een register: Ambtshalve afgevoerd; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Inschrijving in een register: Bevolkingsregister was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: stopgezet-meteen/decides
    Want: Bij twee openstaande premies wordt de aansluiting van een Brusselaar stopgezet. Aantal openstaande premies: 2; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Automatisch stopgezet; met Aantal openstaande premies: 1 was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: stopgezet-meteen/when-1.1-flips
    Want: Gewoonlijk loopt een aansluiting door. Aantal openstaande premies: 1 → Einde van de huidige aansluiting: Geen einde; met Aantal openstaande premies: 2 was het: Automatisch stopgezet.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 1 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: stopgezet-meteen/when-2.1-flips
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Heeft een band met Vlaanderen: ja; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: stopgezet-meteen/exception-to-jongere-op-aanvraag
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluitbaarheid: Verplicht; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Nog niet aan de orde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Brussel |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opgezegd-meteen/decides
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Geboortedatum: 1 januari 2001; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-meteen/when-1.1-flips
    Want: Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 1 januari 2001 → Aansluitbaarheid: Nog niet aan de orde; met Geboortedatum: 31 december 2000 was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opgezegd-meteen/when-1.1-flips-other
    Want: Een student uit een ander Europees land kan vrijwillig aansluiten. Geboortedatum: 31 december 2000; Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Geboortedatum: 1 januari 2001 was het: Nog niet aan de orde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-meteen/when-2.1-flips
    Want: Een meerderjarige in het wachtregister mag niet aansluiten. Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Inschrijving in een register: Bevolkingsregister was het: Restrictief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-meteen/when-2.1-flips-other
    Want: Wie in Wallonië woont, kan alleen administratief aansluiten. Inschrijving in een register: Bevolkingsregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Inschrijving in een register: Wachtregister was het: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Bevolkingsregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opgezegd-meteen/when-2.2-flips
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Gevraagde aansluiting: Geen; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen; met Gevraagde aansluiting: Administratief was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Geen |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-meteen/when-2.3-flips-other
    Want: De verantwoordelijke van de voorziening tekent geen officiële aanvraag. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Officieel |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-meteen/when-3.1-flips
    Want: Wie verplicht is en niet uit eigen beweging aansluit door te betalen, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Heeft de eerste premie betaald: nee → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja; met Heeft de eerste premie betaald: ja was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Heeft de eerste premie betaald | nee |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: opgezegd-meteen/when-3.1-flips-other
    Want: Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Buitenlandse student: Uit de EU, de EER of Zwitserland; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd; met Heeft gevraagd de aansluiting op te zeggen: nee was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/decides
    Want: Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Aantal openstaande premies: 2; Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-1.1-flips
    Want: Bij overlijden eindigt de aansluiting onmiddellijk. Is overleden: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk; met Is overleden: nee was het: Automatisch stopgezet.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.1-flips
    Want: Een meerderjarige in het wachtregister mag niet aansluiten. Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Inschrijving in een register: Bevolkingsregister was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.2-flips
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.2-flips-other
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Socialezekerheidsstelsel: België → Aansluitbaarheid: Verplicht; met Socialezekerheidsstelsel: Stelsel van een internationale instelling was het: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Socialezekerheidsstelsel | België |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-4.1-flips
    Want: Een aansluiting die is stopgezet, is er niet meer. Aantal openstaande premies: 2; Huidige aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2-or
    Want: Een aansluiting die is stopgezet, is er niet meer. Peildatum: 31 december 2018; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Woonplaats | Brussel |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2018-12-31 |
      | Eerste jaar van de officiële aansluiting | 2018 |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/decides
    Want: Gewoonlijk sluit niemand ambtshalve aan. Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Heeft de eerste premie betaald: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-opzegging/when-1.1-flips
    Want: Bij overlijden eindigt de aansluiting onmiddellijk. Is overleden: ja; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk; met Is overleden: nee was het: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/when-1.1-flips-other
    Want: Wie heeft opgezegd en de keuze heeft, is op aanvraag administratief aangesloten. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.1-flips
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Socialezekerheidsstelsel: België; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | België |
      | Werkt of werkte voor een internationale instelling | ja |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.1-flips-other
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Werkt of werkte voor een internationale instelling | ja |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.3-flips
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Socialezekerheidsstelsel: Een ander stelsel of geen → Aansluitbaarheid: Verplicht; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Vrijwillig.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.4-flips
    Want: Wie verplicht is en niet uit eigen beweging aansluit door te betalen, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Heeft de eerste premie betaald: nee → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja; met Heeft de eerste premie betaald: ja was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | nee |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: opnieuw-gevraagd-na-opzegging/when-4.1-flips
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Officieel |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: overleden-geen-aansluiting/decides
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is overleden | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: overleden-geen-aansluiting/when-1.1-flips-other
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: restrictief-niet-officieel/beside-geboortedatum
    Want: Wie restrictief is, kan niet officieel aangesloten zijn. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: restrictief-niet-officieel/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Wie restrictief is, kan niet officieel aangesloten zijn. Woonplaats: Brussel; Aantal openstaande premies: 2 → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: restrictief-niet-officieel/beside-werkt_voor_internationale_instelling
    Want: Wie restrictief is, kan niet officieel aangesloten zijn. De standaardpersoon → Aansluiting: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: restrictief-niet-officieel/beside-gevraagde_aansluiting
    Want: Wie restrictief is, kan niet officieel aangesloten zijn. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Ondertekenaar van het formulier | Verantwoordelijke van de voorziening |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: verboden-geen-aansluiting/beside-openstaande_premies
    Want: Wie niet mag aansluiten, heeft geen aansluiting. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 20 |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: verboden-geen-aansluiting/beside-opzegging
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: Een ander stelsel of geen was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: restrictief-op-aanvraag/beside-geboortedatum
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: restrictief-op-aanvraag/beside-ondertekenaar
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Officieel → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Gevraagde aansluiting | Officieel |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: vrijwillig-op-aanvraag/beside-register
    Want: Wie de keuze heeft, of verplicht is maar niet in Vlaanderen woont, is op aanvraag minstens administratief aangesloten zolang er niet betaald is. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Aantal openstaande premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: vrijwillig-op-aanvraag/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Buitenlandse student: Nee was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: vrijwillig-op-aanvraag/beside-bewijs_uitzondering
    Want: Wie de keuze heeft, of verplicht is maar niet in Vlaanderen woont, is op aanvraag minstens administratief aangesloten zolang er niet betaald is. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: vrijwillig-op-aanvraag/beside-opzegging
    Want: Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Administratief was het: Vrijwillig opgezegd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Geen |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: betaald/beside-geboortedatum
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. De standaardpersoon → Aansluiting: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: betaald/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft de eerste premie betaald | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: betaald/beside-opzegging
    Want: Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. De standaardpersoon → Aansluiting: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/beside-register
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Geboortedatum: 1 januari 2001; Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Vreemdelingenregister |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/beside-werkt_voor_internationale_instelling
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: jongere-op-aanvraag/beside-opzegging
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: ambtshalve-officieel/beside-openstaande_premies
    Want: Wie ambtshalve moet worden aangesloten, is officieel aangesloten. De standaardpersoon → Aansluiting: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Aantal openstaande premies | 20 |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: loopt-tot-jaareinde/beside-verzekerd_door_werk
    Want: Een officiële aansluiting die op het einde van het jaar vervalt, staat nog. Inschrijving in een register: Ambtshalve afgevoerd; Socialezekerheidsstelsel: Stelsel van een internationale instelling; Huidige aansluiting: Officieel → Aansluiting: Officieel, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Aantal openstaande premies | 20 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: loopt-tot-jaareinde/beside-bewijs_uitzondering
    Want: Een officiële aansluiting die op het einde van het jaar vervalt, staat nog. Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Aansluiting: Officieel, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: administratieve-loopt-tot-jaareinde/beside-geboortedatum
    Want: Een administratieve aansluiting die op het einde van het jaar vervalt, staat nog zolang men niet officieel aansluit. Inschrijving in een register: Ambtshalve afgevoerd; Socialezekerheidsstelsel: Stelsel van een internationale instelling; Huidige aansluiting: Administratief → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Aantal openstaande premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: administratieve-loopt-tot-jaareinde/beside-dag_in_vlaanderen
    Want: Een administratieve aansluiting die op het einde van het jaar vervalt, staat nog zolang men niet officieel aansluit. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Werkt of werkte voor een internationale instelling: ja; Huidige aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Huidige aansluiting | Administratief |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: administratieve-loopt-tot-jaareinde/beside-opzegging
    Want: Een administratieve aansluiting die op het einde van het jaar vervalt, staat nog zolang men niet officieel aansluit. Inschrijving in een register: Ambtshalve afgevoerd; Socialezekerheidsstelsel: Stelsel van een internationale instelling; Huidige aansluiting: Administratief → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: stopgezet-meteen/beside-geboortedatum
    Want: Een aansluiting die is stopgezet, is er niet meer. De standaardpersoon → Aansluiting: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: stopgezet-meteen/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Een aansluiting die is stopgezet, is er niet meer. Aantal openstaande premies: 2; Gevraagde aansluiting: Geen; Huidige aansluiting: Officieel → Aansluiting: Geen; met Gevraagde aansluiting: Administratief was het: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Geen |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: stopgezet-meteen/beside-tijdelijke_verblijfsvergunning
    Want: Een aansluiting die is stopgezet, is er niet meer. Aantal openstaande premies: 2; Huidige aansluiting: Officieel → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 2 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-meteen/beside-band_met_vlaanderen
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-meteen/beside-openstaande_premies
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Geboortedatum: 1 januari 2001; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Aantal openstaande premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/beside-register
    Want: Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Aantal openstaande premies: 2; Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-stopzetting/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Aantal openstaande premies: 2; Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-stopzetting/beside-bewijs_uitzondering
    Want: Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-opzegging/beside-register
    Want: Wie heeft opgezegd en de keuze heeft, is op aanvraag administratief aangesloten. Woonplaats: Wallonië; Socialezekerheidsstelsel: Een ander stelsel of geen; Gevraagde aansluiting: Administratief; Heeft de eerste premie betaald: ja; Huidige aansluiting: Administratief; en nog één ander → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Vreemdelingenregister |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-opzegging/beside-openstaande_premies
    Want: Wie heeft opgezegd en de keuze heeft, is op aanvraag administratief aangesloten. Woonplaats: Wallonië; Socialezekerheidsstelsel: Een ander stelsel of geen; Gevraagde aansluiting: Administratief; Heeft de eerste premie betaald: ja; Huidige aansluiting: Administratief; en nog één ander → Aansluiting: Administratief, en niet: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Aantal openstaande premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: overleden-geen-aansluiting/beside-band_met_vlaanderen
    Want: Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Gevraagde aansluiting | Administratief |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: vrijwillig-op-aanvraag/when-1.2-not-verboden
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: betaald/when-2.1-not-nog_niet
    Want: Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 1 januari 2001; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee → Aansluitbaarheid: Nog niet aan de orde; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Heeft de eerste premie betaald | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: jongere-op-aanvraag/when-1.1-not-verboden
    Want: Wie niet mag aansluiten, heeft geen aansluiting. De standaardpersoon → Aansluiting: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: loopt-tot-jaareinde/when-1.1-not-opgezegd
    Want: Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Buitenlandse student: Nee was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opgezegd-meteen/when-2.2-not-officieel
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Gevraagde aansluiting: Officieel → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Officieel |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opgezegd-meteen/when-2.3-not-geen_volmacht
    Want: Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Echtgenoot of wettelijk samenwonende partner → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ondertekenaar van het formulier | Echtgenoot of wettelijk samenwonende partner |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opgezegd-meteen/when-2.3-not-volmacht
    Want: Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ondertekenaar van het formulier | Ouder |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opgezegd-meteen/when-2.3-not-kopie_beschikking
    Want: Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.1-not-nog_niet
    Want: Een aansluiting die is stopgezet, is er niet meer. Geboortedatum: 1 januari 2001; Aantal openstaande premies: 2 → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.2-not-nog_niet
    Want: Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 1 januari 2001; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee → Aansluitbaarheid: Nog niet aan de orde; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Brussel |
      | Aantal openstaande premies | 2 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.1-not-nog_niet
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Geboortedatum: 1 januari 2001; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.2-not-nog_niet
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Geboortedatum: 1 januari 2001; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: decision:aansluiting/both-peildatum+huidige_aansluiting
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Peildatum: 1 januari 2015; Geboortedatum: 1 januari 2001; Huidige aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2015-01-01 |
      | Geboortedatum | 2001-01-01 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: decision:aansluiting/both-dag_in_vlaanderen+sociale_zekerheid
    Want: Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Een ander stelsel of geen; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |

  Scenario: decision:aansluiting/both-tewerkstelling+gevraagde_aansluiting
    Want: Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Plaats van de huidige of laatste tewerkstelling: Wallonië; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Gevraagde aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: decision:aansluiting/both-tewerkstelling+huidige_aansluiting
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Plaats van de huidige of laatste tewerkstelling: Wallonië; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Plaats van de huidige of laatste tewerkstelling | Wallonië |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Administratief |

  Scenario: decision:aansluiting/leap-geboortedatum
    Want: Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 1 maart 2026 → Vereiste bij de ondertekening: Niet van toepassing; met Peildatum: 28 februari 2026 was het: Ondertekening niet toegestaan.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-03-01 |
      | Geboortedatum | 2008-02-29 |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Officieel |

  Scenario: decision:aansluiting/leap-geboortedatum-other
    Want: Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Peildatum: 28 februari 2026; Geboortedatum: 29 februari 2008; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Peildatum: 1 maart 2026 was het: Niet van toepassing.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-02-28 |
      | Geboortedatum | 2008-02-29 |
      | Gevraagde aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluiting | Geen |
