# language: nl
Functionaliteit: Overige

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt alle beslissingen.

  Scenario: property:europese-jaren-tellen-voor-verlaagd/guard
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 35,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: property:hulpkas-alleen-cm-of-solidaris/guard
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Hulpkas → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Hulpkas |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: property:een-dag-in-vlaanderen-neemt-geen-zorg-weg/guard
    Want: Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Restrictief |
      | Aansluiting | Administratief |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: property:een-dag-in-vlaanderen-neemt-geen-zorg-weg/guard-other
    Want: Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Persoon moet aansluiten, maar heeft geen aansluiting.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: property:verhuizen-neemt-geen-wachttijd-weg/guard
    Want: Wie niet verplicht is en na een onderbreking opnieuw aansloot, heeft een wachttijd. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Is opnieuw aangesloten na een onderbreking: ja → Wachttijd opgelegd bij de aansluiting: ja; met Is opnieuw aangesloten na een onderbreking: nee was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft de eerste premie betaald | ja |
      | Is opnieuw aangesloten na een onderbreking | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | 2026-04-30 |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | ja |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2020-01-01
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2020 → Bedrag van de premie: € 53,00; met Peildatum: 1 januari 2021 was het: € 54,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 53,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2024-01-01
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2024 → Bedrag van de premie: € 62,00; met Peildatum: 1 januari 2025 was het: € 64,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 62,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2018-01-01-day-later
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2018 → Bedrag van de premie: € 51,00; met Peildatum: 31 december 2017 was het: € 50,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 51,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2018-01-01-day-earlier
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2017 → Bedrag van de premie: € 50,00; met Peildatum: 1 januari 2018 was het: € 51,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2017-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 50,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2020-01-01-day-later
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2020 → Bedrag van de premie: € 53,00; met Peildatum: 31 december 2019 was het: € 52,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 53,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2020-01-01-day-earlier
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2019 → Bedrag van de premie: € 52,00; met Peildatum: 1 januari 2020 was het: € 53,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 52,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2021-01-01-day-later
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2021 → Bedrag van de premie: € 54,00; met Peildatum: 31 december 2020 was het: € 53,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 54,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2023-01-01-day-earlier
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2022 → Bedrag van de premie: € 54,00, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 54,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2024-01-01-day-later
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2024 → Bedrag van de premie: € 62,00; met Peildatum: 31 december 2023 was het: € 58,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 62,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2024-01-01-day-earlier
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2023 → Bedrag van de premie: € 58,00; met Peildatum: 1 januari 2024 was het: € 62,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 58,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2025-01-01-day-later
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2025 → Bedrag van de premie: € 64,00; met Peildatum: 31 december 2024 was het: € 62,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 64,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/2027-01-01-day-earlier
    Want: Gewoonlijk is er geen zorgbudget voor zwaar zorgbehoevenden. Is zwaar zorgbehoevend: nee → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 0,00; met Is zwaar zorgbehoevend: ja was het: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-12-31 |
      | Is zwaar zorgbehoevend | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2015-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2017; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2017-12-31 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 25,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2018-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2019; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-12-31 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 26,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2020-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2020; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-12-31 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2023-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2018–2022; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2018 2019 2020 2021 2022 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 29,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2024-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2019–2023; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2019 2020 2021 2022 2023 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 31,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2025-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2020–2024; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2020 2021 2022 2023 2024 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 32,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2027-01-01
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2027; Sociaal verzekerd in België (per jaar): 2022–2026; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2022 2023 2024 2025 2026 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2018-01-01-day-later
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2018; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-01-01 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 26,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2020-01-01-day-later
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2020; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-01-01 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2021-01-01-day-later
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2021; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-01-01 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 27,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2023-01-01-day-later
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2018–2022; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Is verplichte inburgeraar: nee → Tarief van de premie: Verlaagd; met Is verplichte inburgeraar: ja was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2018 2019 2020 2021 2022 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 29,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2024-01-01-day-later
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2019–2023; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2019 2020 2021 2022 2023 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 31,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2025-01-01-day-later
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2020–2024; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2020 2021 2022 2023 2024 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 32,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/2027-01-01-day-earlier
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 35,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/start
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2025 → Bedrag van de premie: € 64,00; met Peildatum: 1 januari 2026 was het: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-12-31 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 64,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/2027-01-01
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2027 → Bedrag van de premie: geen waarde; met Peildatum: 31 december 2026 was het: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/2026-01-01-day-later
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2026 → Bedrag van de premie: € 100,00; met Peildatum: 31 december 2025 was het: € 64,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-01-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/2027-01-01-day-earlier
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 140,00; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-12-31 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/2027-01-01
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2027 → Bedrag van de premie: geen waarde; met Peildatum: 31 december 2026 was het: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/2026-01-01-day-later
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 januari 2026 → Bedrag van de premie: € 100,00; met Peildatum: 31 december 2025 was het: € 64,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/2026-01-01-day-earlier
    Want: Het volle bedrag van het premiejaar. Peildatum: 31 december 2025 → Bedrag van de premie: € 64,00; met Peildatum: 1 januari 2026 was het: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-12-31 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 64,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/2027-01-01-day-earlier
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): € 300,00; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-12-31 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 300,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: parameter:jaren_zonder_wachttijd/start-minus1
    Want: Wie niet verplicht is en laattijdig aansloot, heeft een wachttijd, ook als de aansluiting op het einde van het jaar vervalt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2022–2025; Heeft de eerste premie betaald: ja; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja; met Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2021–2025 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2022 2023 2024 2025 |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | ja |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:werkregel_geldt/without-part-1
    Want: Wie in een ander Europees land woont en niet onder de werkregel valt, kan alleen administratief aansluiten. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Restrictief; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Restrictief |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Kan administratief aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:uitzondering_bewezen/without-part-2
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Wachtregister |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verboden |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Alleen na overstap naar de Belgische sociale zekerheid |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:vergunning_bewezen/without-part-2
    Want: Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als student → Aansluitbaarheid: Verboden, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | Ambtshalve afgevoerd |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Heeft een band met Vlaanderen | ja |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verboden |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon mag niet aansluiten bij VSB |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:vergunning_bewezen/without-part-2.2
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Heeft een correct bewijs van de uitzondering gegeven: nee → Aansluitbaarheid: Vrijwillig; met Heeft een correct bewijs van de uitzondering gegeven: ja was het: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:oud_genoeg_voor_de_werkregel/gt
    Want: Gewoonlijk sluit niemand ambtshalve aan. Huidige aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | 2026-04-30 |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:oud_genoeg_voor_de_werkregel/leeftijd_voor_vsb-as-leeftijd
    Want: Gewoonlijk sluit niemand ambtshalve aan. Huidige aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-06-02 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | 2026-04-30 |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:verzekerd_bij_aankomst/without-part-1.2
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:verzekerd_bij_aankomst/without-part-1.3
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Wat deze persoon ook anders maakt → Aansluitbaarheid: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2026 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:verzekerd_bij_aankomst/last-later
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2026 |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2025-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:jaren_voor_verlaagd_tarief/count
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Wat deze persoon ook anders maakt → Aansluitbaarheid: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2020 2021 2022 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:jaren_voor_verlaagd_tarief/without-part-1
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 35,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:vroegste_ingangsdatum/premiejaar-as-aansluitingsjaar
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2018-12-31 |
      | Eerste jaar van de officiële aansluiting | 2018 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2019-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:vroegste_ingangsdatum_van_nieuwkomer/premiejaar-as-aansluitingsjaar
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Peildatum: 1 januari 2027; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig, en niet: Nog niet aan de orde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2027-01-01 |
      | Geboortedatum | 2001-01-01 |
      | Werkt of werkte voor een internationale instelling | ja |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2026 |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2027-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:kon_altijd_al_aansluiten/without-part-2
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Woonplaats: Brussel; Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2020-12-31 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2018-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2019-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2020-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:stopgezet_in_plaats_van_beboet/or
    Want: Gewoonlijk loopt een aansluiting door. Woonplaats: Vlaanderen → Einde van de huidige aansluiting: Geen einde; met Woonplaats: Brussel was het: Automatisch stopgezet.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Vlaanderen |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | 2026-04-30 |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 250,00 euro |
      | Inning van openstaande premies | Door het Agentschap VSB |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:stopgezet_in_plaats_van_beboet/without-part-2
    Want: Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00, en niet: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 250,00 euro |
      | Inning van openstaande premies | Door het Agentschap VSB |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon heeft minstens één openstaande zorgpremie voor VSB |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:stopgezet_in_plaats_van_beboet/eq
    Want: Gewoonlijk sluit niemand ambtshalve aan. Huidige aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Aantal openstaande premies | 3 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | 2026-04-30 |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Door de zorgkas |
      | Einde van de huidige aansluiting | Automatisch stopgezet |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:stopgezet_in_plaats_van_beboet/wallonie
    Want: Gewoonlijk sluit niemand ambtshalve aan. Huidige aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Aantal openstaande premies | 2 |
      | Is aangetekend aangemaand en de termijn is verstreken | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | 2026-04-30 |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 250,00 euro |
      | Inning van openstaande premies | Door het Agentschap VSB |
      | Einde van de huidige aansluiting | Op het einde van het jaar |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:vijf_jaar_europees_verzekerd/before
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 1999-12-31 |
      | Werkt of werkte voor een internationale instelling | ja |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-01 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2024-06-30 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2025-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | ja |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:kiest_waar_dat_telt/and
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Inschrijving in een register: In geen register; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Inschrijving in een register: Wachtregister was het: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Werkt of werkte voor een internationale instelling | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:kiest_waar_dat_telt/without-part-1
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Werkt of werkte voor een internationale instelling: nee was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:kiest_waar_dat_telt/without-brussel
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Werkt of werkte voor een internationale instelling: nee was het: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Werkt of werkte voor een internationale instelling | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:kiest_waar_dat_telt/without-eu_eer_zwitserland
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Werkt of werkte voor een internationale instelling: nee was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Werkt of werkte voor een internationale instelling | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:heeft_geen_aansluiting_nodig/without-part-3
    Want: Wie niet officieel aangesloten is, kan geen zorgbudget aanvragen. Is overleden: ja → Aanvraag van een zorgbudget mogelijk: nee; met Is overleden: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Is overleden | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Nog niet aan de orde |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon is overleden |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:heeft_geen_aansluiting_nodig/le
    Want: Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-01-01 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:heeft_geen_aansluiting_nodig/eu_eer_zwitserland
    Want: Wie een medisch voorschrift heeft en aangesloten is, of geen aansluiting nodig heeft, heeft recht op een mobiliteitshulpmiddel. Heeft een voorschrift voor een mobiliteitshulpmiddel: ja → Recht op een mobiliteitshulpmiddel: ja; met Heeft een voorschrift voor een mobiliteitshulpmiddel: nee was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Nog niet aan de orde |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | ja |

  Scenario: derived:heeft_geen_aansluiting_nodig/leeftijd_voor_vsb-as-leeftijd
    Want: Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-06-02 |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Heeft een voorschrift voor een mobiliteitshulpmiddel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:zorgkas_via_aanvullende_verzekering_bij_cm/without-part-1
    Want: Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Neutrale ziekenfondsen |
      | Aanvullende verzekering bij een ziekenfonds | CM |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | Neutrale Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:zorgkas_via_aanvullende_verzekering_bij_cm/without-hulpkas
    Want: Leden van CM kunnen bij de CM-Zorgkas. Aanvullende verzekering bij een ziekenfonds: CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | CM |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:zorgkas_via_aanvullende_verzekering_bij_solidaris/without-part-1
    Want: Leden van CM kunnen bij de CM-Zorgkas. Ziekenfonds (landsbond): CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Socialistische Mutualiteiten.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | CM |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:zorgkas_via_aanvullende_verzekering_bij_solidaris/without-hulpkas
    Want: Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Hulpkas; Aanvullende verzekering bij een ziekenfonds: Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Hulpkas |
      | Aanvullende verzekering bij een ziekenfonds | Solidaris |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | Zorgkas van de Socialistische Mutualiteiten |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:plicht_loopt_door/without-part-2
    Want: Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, in EU, EER of Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Plaats van de huidige of laatste tewerkstelling: Brussel; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Plaats van de huidige of laatste tewerkstelling: Vlaanderen was het: Geen einde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | 2026-04-30 |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Op het einde van het jaar |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: derived:plicht_loopt_door/without-part-3
    Want: Gewoonlijk sluit niemand ambtshalve aan. Huidige aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Officieel |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Op het einde van het jaar |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:tewerkstelling/buitenland
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Wat deze persoon ook anders maakt → Aansluitbaarheid: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Plaats van de huidige of laatste tewerkstelling | Buitenland |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:tewerkstelling/geen
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Wat deze persoon ook anders maakt → Aansluitbaarheid: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Plaats van de huidige of laatste tewerkstelling | Geen tewerkstelling |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:werkgever_gevestigd/brussel
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Wat deze persoon ook anders maakt → Aansluitbaarheid: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Zetel van de huidige of laatste werkgever | Brussel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:werkgever_gevestigd/wallonie
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Wat deze persoon ook anders maakt → Aansluitbaarheid: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Zetel van de huidige of laatste werkgever | Wallonië |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:werkgever_gevestigd/buitenland
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Wat deze persoon ook anders maakt → Aansluitbaarheid: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Zetel van de huidige of laatste werkgever | Buitenland |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:werkgever_gevestigd/geen
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Wat deze persoon ook anders maakt → Aansluitbaarheid: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Zetel van de huidige of laatste werkgever | Geen werkgever |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:tijdelijke_verblijfsvergunning/onderzoeker
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Wat deze persoon ook anders maakt → Aansluitbaarheid: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Tijdelijke verblijfsvergunning | Als onderzoeker |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:tijdelijke_verblijfsvergunning/familielid
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Wat deze persoon ook anders maakt → Aansluitbaarheid: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Tijdelijke verblijfsvergunning | Als familielid |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:ziekenfonds/geen
    Want: Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ziekenfonds (landsbond) | Geen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | Geen, enkel de Vlaamse Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2029
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 juni 2029 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2029-06-01 |
      | Is zwaar zorgbehoevend | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2032
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 juni 2032 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2032-06-01 |
      | Is zwaar zorgbehoevend | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2033
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 juni 2033 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2033-06-01 |
      | Is zwaar zorgbehoevend | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2034
    Want: Het volle bedrag van het premiejaar. Peildatum: 1 juni 2034 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2034-06-01 |
      | Is zwaar zorgbehoevend | nee |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2016
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2016; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Bedrag van de premie: € 25,00, en niet: € 35,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2016-06-01 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | 25,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2028
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2028 → Bedrag van de premie: geen waarde, en niet: € 35,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2028-06-01 |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2029
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2029 → Bedrag van de premie: geen waarde, en niet: € 35,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2029-06-01 |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2030
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2030 → Bedrag van de premie: geen waarde, en niet: € 35,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2030-06-01 |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2031
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2031 → Bedrag van de premie: geen waarde, en niet: € 35,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-06-01 |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2032
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2032 → Bedrag van de premie: geen waarde, en niet: € 35,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2032-06-01 |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2033
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2033 → Bedrag van de premie: geen waarde, en niet: € 35,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2033-06-01 |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2034
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2034 → Bedrag van de premie: geen waarde, en niet: € 35,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2034-06-01 |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2035
    Want: Het verlaagde bedrag van het premiejaar. Peildatum: 1 juni 2035 → Bedrag van de premie: geen waarde, en niet: € 35,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-06-01 |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Verlaagd |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2016
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2016; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2016-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 50,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2018
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2018; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 51,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2019
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2019; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 52,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2020
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2020; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 53,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2021
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2021; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 54,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2022
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2022; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 54,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2023
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2023; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 58,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2024
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2024; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2024-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 62,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2028
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2028; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2028-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2029
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2029; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2029-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2030
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2030; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2030-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2031
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2031; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2032
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2032; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2032-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2033
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2033; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2033-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2034
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2034; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2034-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2035
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2035; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2035-06-01 |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | niets |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2018
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 31 december 2018; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 51,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2019
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2019; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2019-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Nog niet aan de orde |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2020
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2020; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2020-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Nog niet aan de orde |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2021
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2021; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Nog niet aan de orde |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2022
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2022; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Nog niet aan de orde |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2023
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2023; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Nog niet aan de orde |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Geen melding |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2028
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2028; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2028-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2029
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2029; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2029-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2030
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2030; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2030-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2031
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2031; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2031-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2032
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2032; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2032-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2033
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2033; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2033-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2034
    Want: Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2034; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2034-06-01 |
      | Geboortedatum | 2001-01-01 |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | niets |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | niets |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:eerste_premie_betaald_op/default-below
    Want: Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 28 februari 2026; Datum van aankomst in Vlaanderen of Brussel: 1 maart 2026 → Ingangsdatum van de officiële aansluiting: geen waarde; met Betaaldatum van de eerste premie: 1 maart 2026 was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-02-28 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-03-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:eerste_premie_betaald_op/default-below-other
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 1 maart 2026; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Betaaldatum van de eerste premie: 28 februari 2026 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-03-01 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-03-01 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:eerste_premie_betaald_op/default-above
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 2 maart 2026; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Betaaldatum van de eerste premie: 1 maart 2026 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-03-02 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-03-02 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:eerste_premie_betaald_op/default-above-other
    Want: Voor de meesten noemt geen bron een ingangsdatum. Datum van aankomst in Vlaanderen of Brussel: 2 maart 2026 → Ingangsdatum van de officiële aansluiting: geen waarde; met Datum van aankomst in Vlaanderen of Brussel: 1 maart 2026 was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-03-02 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aansluitingsjaar/default-below
    Want: Wie niet verplicht is en laattijdig aansloot, heeft een wachttijd, ook als de aansluiting op het einde van het jaar vervalt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Eerste jaar van de officiële aansluiting: 2025; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja; met Eerste jaar van de officiële aansluiting: 2026 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2025 |
      | Is laattijdig aangesloten | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | ja |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aansluitingsjaar/default-below-other
    Want: Wie voor het eerst aansloot en in elk van de vijf jaren voordien elders in Europa verzekerd was, heeft geen wachttijd. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2021–2025 → Wachttijd opgelegd bij de aansluiting: nee; met Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2022–2025 was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aansluitingsjaar/default-above
    Want: Wie niet verplicht is en laattijdig aansloot, heeft een wachttijd, ook als de aansluiting op het einde van het jaar vervalt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Eerste jaar van de officiële aansluiting: 2027; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja; met Eerste jaar van de officiële aansluiting: 2026 was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Heeft de eerste premie betaald | ja |
      | Eerste jaar van de officiële aansluiting | 2027 |
      | Is laattijdig aangesloten | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | ja |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aankomstdatum/default-below
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 14 januari 2026 → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Datum van aankomst in Vlaanderen of Brussel: 15 januari 2026 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-14 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-01-14 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aankomstdatum/default-below-other
    Want: Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 14 januari 2026; Datum van aankomst in Vlaanderen of Brussel: 15 januari 2026 → Ingangsdatum van de officiële aansluiting: geen waarde; met Datum van aankomst in Vlaanderen of Brussel: 14 januari 2026 was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-14 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-01-15 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aankomstdatum/default-above
    Want: Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 15 januari 2026; Datum van aankomst in Vlaanderen of Brussel: 16 januari 2026 → Ingangsdatum van de officiële aansluiting: geen waarde; met Datum van aankomst in Vlaanderen of Brussel: 15 januari 2026 was het: 1 januari 2026.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-15 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
      | Datum van aankomst in Vlaanderen of Brussel | 2026-01-16 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: fact:aankomstdatum/default-above-other
    Want: Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 15 januari 2026; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Betaaldatum van de eerste premie: 14 januari 2026 was het: geen waarde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2026-01-15 |
      | Is nieuwkomer in Vlaanderen of Brussel | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | 2027-12-31 |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S001-15/guard
    Want: Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is persoon ten laste | ja |
      | Werkt of werkte voor een internationale instelling | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S001-20/guard
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Tijdelijke verblijfsvergunning: Geen → Aansluitbaarheid: Vrijwillig; met Tijdelijke verblijfsvergunning: Als student was het: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Geen |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-115/guard
    Want: Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Gevraagde aansluiting: Officieel; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Gevraagde aansluiting | Officieel |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-123/guard
    Want: Gewoonlijk sluit niemand ambtshalve aan. Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Heeft de eerste premie betaald: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-135/guard
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-147/guard
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Gevraagde aansluiting | Officieel |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2026-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-154/guard
    Want: Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Heeft de eerste premie betaald | ja |
      | Betaaldatum van de eerste premie | 2020-12-31 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | 2020-01-01 |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-161/guard
    Want: Gewoonlijk sluit niemand ambtshalve aan. Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: statement:S002-165/guard
    Want: Wie in het buitenland woont, Belgisch verzekerd is en in Vlaanderen werkt of laatst werkte, sluit verplicht aan. Woonplaats: Buitenland, in EU, EER of Zwitserland → Aansluitbaarheid: Verplicht, en niet: Verboden.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Is persoon ten laste | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: reading:A-20c/verplicht
    Want: Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als student → Aansluitbaarheid: Verboden, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Buitenlandse student | Uit een ander land |
      | Tijdelijke verblijfsvergunning | Als student |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verboden |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon mag niet aansluiten bij VSB |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Aan de gebruiker |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: reading:G-25/restrictief
    Want: Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Restrictief.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Socialezekerheidsstelsel | Stelsel van een internationale instelling |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verboden |
      | Aansluiting | Geen |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | nee |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Alleen na overstap naar de Belgische sociale zekerheid |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: reading:A-18/vrijwillig
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Wat deze persoon ook anders maakt → Aansluitbaarheid: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Studeert in het buitenland | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Verplicht |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | ja |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon moet aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: reading:A-60/door_aanvraag
    Want: Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Collectieve schuldenregeling of persoonlijk faillissement | ja |
      | Gevraagde aansluiting | Officieel |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Administratief |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | nee |
      | Tarief van de premie | Geen premie |
      | Bedrag van de premie | 0,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | nee |
      | Aanvraag van een zorgbudget mogelijk | nee |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |

  Scenario: reading:A-33-brussel/enkel_vlaanderen
    Want: Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Heeft de eerste premie betaald | ja |
      | Is laattijdig aangesloten | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Aansluitbaarheid | Vrijwillig |
      | Aansluiting | Officieel |
      | Ambtshalve aan te sluiten bij de Vlaamse Zorgkas | nee |
      | Ingangsdatum van de officiële aansluiting | niets |
      | Uiterste datum om aan te sluiten zonder wachttijd | niets |
      | Premie verschuldigd | ja |
      | Tarief van de premie | Standaard |
      | Bedrag van de premie | 100,00 euro |
      | Uiterste betaaldatum van de premie | niets |
      | Recht op de tegemoetkoming voor zorg | ja |
      | Wachttijd opgelegd bij de aansluiting | nee |
      | Recht op zorgbudget op grond van de aansluiting | ja |
      | Aanvraag van een zorgbudget mogelijk | ja |
      | Administratieve geldboete | 0,00 euro |
      | Inning van openstaande premies | Geen inning |
      | Einde van de huidige aansluiting | Geen einde |
      | Melding in de software van de voorziening | Persoon kan aansluiten, maar heeft geen aansluiting |
      | Zorgkas van het ziekenfonds | CM-Zorgkas |
      | Zorgkas via de aanvullende verzekering | Geen bijkomende keuze |
      | Vereiste bij de ondertekening | Niet van toepassing |
      | Facturatie van de tegemoetkoming voor zorg | Geen facturatie |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
      | Zorgbudget voor personen met een handicap (per maand) | 0,00 euro |
      | Zorgbudget voor ouderen met een zorgnood mogelijk | nee |
      | Recht op een mobiliteitshulpmiddel | nee |
