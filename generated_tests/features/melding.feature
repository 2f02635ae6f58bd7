# language: nl
Functionaliteit: Melding in de software van de voorziening

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Melding in de software van de voorziening; fixtures.jsonl heeft ze alle.

  Scenario: kan-administratief-aansluiten/when-2.1-flips
    Want: Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Kan administratief aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Geen melding |

  Scenario: openstaande-premie/when-2.1-flips
    Want: Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Persoon heeft minstens één openstaande zorgpremie voor VSB.

    Gegeven een persoon met
      | gegeven | waarde |
      | Aantal openstaande premies | 1 |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Geen melding |

  Scenario: openstaande-premie/exception-to-kan-aansluiten
    Want: Minstens één openstaande premie. Aantal openstaande premies: 1 → Melding in de software van de voorziening: Persoon heeft minstens één openstaande zorgpremie voor VSB; met Aantal openstaande premies: 0 was het: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 1 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |

  Scenario: openstaande-premie/exception-to-kan-administratief-aansluiten
    Want: Minstens één openstaande premie. Aantal openstaande premies: 1 → Melding in de software van de voorziening: Persoon heeft minstens één openstaande zorgpremie voor VSB; met Aantal openstaande premies: 0 was het: Kan administratief aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 1 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |

  Scenario: mag-niet-aansluiten/when-2.1-flips
    Want: Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Persoon mag niet aansluiten bij VSB.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Geen melding |

  Scenario: mag-niet-aansluiten/exception-to-openstaande-premie
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Aantal openstaande premies | 1 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Alleen na overstap naar de Belgische sociale zekerheid |

  Scenario: melding-overleden/decides
    Want: De persoon is overleden. Is overleden: ja → Melding in de software van de voorziening: Persoon is overleden; met Is overleden: nee was het: Alleen na overstap naar de Belgische sociale zekerheid.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon is overleden |

  Scenario: niet-gekend/decides
    Want: De gegevens van de persoon zijn nog niet bekend. Is gekend in het ledenbeheer VSB: nee → Melding in de software van de voorziening: Persoon niet gekend in ledenbeheer VSB; met Is gekend in het ledenbeheer VSB: ja was het: Persoon is overleden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |

  Scenario: niet-gekend/when-1.1-flips-other
    Want: De gegevens van de persoon zijn nog niet bekend. Is gekend in het ledenbeheer VSB: nee → Melding in de software van de voorziening: Persoon niet gekend in ledenbeheer VSB; met Is gekend in het ledenbeheer VSB: ja was het: Persoon moet aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is gekend in het ledenbeheer VSB | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |

  Scenario: openstaande-premie/beside-register
    Want: Minstens één openstaande premie. Aantal openstaande premies: 20 → Melding in de software van de voorziening: Persoon heeft minstens één openstaande zorgpremie voor VSB, en niet: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | Vreemdelingenregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Aantal openstaande premies | 20 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |

  Scenario: mag-niet-aansluiten/beside-openstaande_premies
    Want: De zorgkas int openstaande premies. Aantal openstaande premies: 1 → Inning van openstaande premies: Door de zorgkas; met Aantal openstaande premies: 0 was het: Geen inning.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 1 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon mag niet aansluiten bij VSB |

  Scenario: melding-overleden/beside-geboortedatum
    Want: De persoon is overleden. Is overleden: ja → Melding in de software van de voorziening: Persoon is overleden, en niet: Persoon heeft minstens één openstaande zorgpremie voor VSB.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Is overleden | ja |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 1 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon is overleden |

  Scenario: melding-overleden/beside-woonplaats
    Want: De persoon is overleden. Is overleden: ja → Melding in de software van de voorziening: Persoon is overleden, en niet: Geen melding.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon is overleden |

  Scenario: niet-gekend/beside-woonplaats
    Want: De gegevens van de persoon zijn nog niet bekend. Is gekend in het ledenbeheer VSB: nee → Melding in de software van de voorziening: Persoon niet gekend in ledenbeheer VSB, en niet: Geen melding.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is gekend in het ledenbeheer VSB | nee |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Aantal openstaande premies | 1 |
      | Huidige aansluiting | Administratief |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |

  Scenario: decision:melding/row-huidige_aansluiting.officieel
    Want: Wie restrictief is, verliest een officiële aansluiting onmiddellijk. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk; met Huidige aansluiting: Administratief was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1979-01-01 |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Heeft de eerste premie betaald | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-01-01 |
      | Huidige aansluiting | Officieel |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Geen melding |

  Scenario: kan-aansluiten/when-2.1-not-officieel
    Want: Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Officieel → Melding in de software van de voorziening: Geen melding, en niet: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Werkt of werkte voor een internationale instelling | ja |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Geen melding |

  Scenario: openstaande-premie/when-2.1-not-officieel
    Want: De zorgkas int openstaande premies. Aantal openstaande premies: 1 → Inning van openstaande premies: Door de zorgkas; met Aantal openstaande premies: 0 was het: Geen inning.

    Gegeven een persoon met
      | gegeven | waarde |
      | Aantal openstaande premies | 1 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Geen melding |

  Scenario: mag-niet-aansluiten/when-2.1-not-officieel
    Want: Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Inschrijving in een register: Bevolkingsregister; Socialezekerheidsstelsel: Stelsel van een internationale instelling; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk; met Inschrijving in een register: Ambtshalve afgevoerd was het: Op het einde van het jaar.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Bevolkingsregister |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Geen melding |

  Scenario: na-overstap/when-3.1-not-administratief
    Want: De persoon is overleden. Is overleden: ja → Melding in de software van de voorziening: Persoon is overleden; met Is overleden: nee was het: Geen melding.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon is overleden |

  Scenario: decision:melding/end-openstaande_premies-3
    Want: Minstens één openstaande premie. Aantal openstaande premies: 3 → Melding in de software van de voorziening: Persoon heeft minstens één openstaande zorgpremie voor VSB, en niet: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Aantal openstaande premies | 3 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |
