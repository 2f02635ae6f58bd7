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
    Want: Verzekerd via een internationale instelling: eerst overstappen naar de Belgische sociale zekerheid. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Melding in de software van de voorziening: Alleen na overstap naar de Belgische sociale zekerheid; met Socialezekerheidsstelsel: België was het: Persoon heeft minstens één openstaande zorgpremie voor VSB.

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

  Scenario: moet-aansluiten/when-2-with-officieel
    Want: Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Officieel → Melding in de software van de voorziening: Geen melding, en niet: Persoon moet aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Geen melding |

  Scenario: kan-aansluiten/when-2-with-administratief
    Want: Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Geen melding |

  Scenario: openstaande-premie/when-2-with-officieel
    Want: Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Officieel → Melding in de software van de voorziening: Geen melding, en niet: Persoon heeft minstens één openstaande zorgpremie voor VSB.

    Gegeven een persoon met
      | gegeven | waarde |
      | Aantal openstaande premies | 1 |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Geen melding |

  Scenario: mag-niet-aansluiten/when-2-with-officieel
    Want: Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Officieel → Melding in de software van de voorziening: Geen melding, en niet: Alleen na overstap naar de Belgische sociale zekerheid.

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

  Scenario: decision:melding/row-sociale_zekerheid.elders
    Want: Verzekerd via een internationale instelling: eerst overstappen naar de Belgische sociale zekerheid. Socialezekerheidsstelsel: Een ander stelsel of geen; Werkt of werkte voor een internationale instelling: ja → Melding in de software van de voorziening: Alleen na overstap naar de Belgische sociale zekerheid; met Socialezekerheidsstelsel: België was het: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Werkt of werkte voor een internationale instelling | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Alleen na overstap naar de Belgische sociale zekerheid |

  Scenario: openstaande-premie/beside-sociale_zekerheid
    Want: Minstens één openstaande premie. Aantal openstaande premies: 20 → Melding in de software van de voorziening: Persoon heeft minstens één openstaande zorgpremie voor VSB, en niet: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Aantal openstaande premies | 20 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |

  Scenario: openstaande-premie/beside-werkt_voor_internationale_instelling
    Want: Minstens één openstaande premie. Aantal openstaande premies: 3 → Melding in de software van de voorziening: Persoon heeft minstens één openstaande zorgpremie voor VSB, en niet: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Aantal openstaande premies | 3 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |

  Scenario: melding-overleden/beside-huidige_aansluiting
    Want: De persoon is overleden. Is overleden: ja → Melding in de software van de voorziening: Persoon is overleden, en niet: Geen melding.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon is overleden |

  Scenario: melding-overleden/beside-dag_in_vlaanderen
    Want: De persoon is overleden. Is overleden: ja → Melding in de software van de voorziening: Persoon is overleden; met Is overleden: nee was het: Persoon mag niet aansluiten bij VSB.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon is overleden |

  Scenario: niet-gekend/beside-huidige_aansluiting
    Want: De gegevens van de persoon zijn nog niet bekend. Is gekend in het ledenbeheer VSB: nee → Melding in de software van de voorziening: Persoon niet gekend in ledenbeheer VSB, en niet: Persoon is overleden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |

  Scenario: niet-gekend/beside-dag_in_vlaanderen
    Want: De gegevens van de persoon zijn nog niet bekend. Is gekend in het ledenbeheer VSB: nee → Melding in de software van de voorziening: Persoon niet gekend in ledenbeheer VSB; met Is gekend in het ledenbeheer VSB: ja was het: Persoon mag niet aansluiten bij VSB.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is gekend in het ledenbeheer VSB | nee |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Melding in de software van de voorziening | Persoon niet gekend in ledenbeheer VSB |
