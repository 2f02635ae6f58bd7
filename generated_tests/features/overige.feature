# language: nl
Functionaliteit: Overige

  Scenario: property:europese-jaren-tellen-voor-verlaagd/guard
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: property:hulpkas-alleen-cm-of-solidaris/guard
    Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Hulpkas → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Hulpkas
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: property:een-dag-in-vlaanderen-neemt-geen-zorg-weg/guard
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief
    En is Aansluiting gelijk aan Administratief
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2020-01-01
    Het volle bedrag van het premiejaar. Peildatum: 31 december 2020 → Bedrag van de premie: € 53,00; met Peildatum: 1 januari 2021 was het: € 54,00.

    Gegeven Peildatum is 2020-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 53,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2024-01-01
    Het volle bedrag van het premiejaar. Peildatum: 31 december 2024 → Bedrag van de premie: € 62,00; met Peildatum: 1 januari 2025 was het: € 64,00.

    Gegeven Peildatum is 2024-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 62,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2018-01-01-day-later
    Het volle bedrag van het premiejaar. Peildatum: 1 januari 2018 → Bedrag van de premie: € 51,00; met Peildatum: 31 december 2017 was het: € 50,00.

    Gegeven Peildatum is 2018-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 51,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2018-01-01-day-earlier
    Het volle bedrag van het premiejaar. Peildatum: 31 december 2017 → Bedrag van de premie: € 50,00; met Peildatum: 1 januari 2018 was het: € 51,00.

    Gegeven Peildatum is 2017-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 50,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2020-01-01-day-later
    Het volle bedrag van het premiejaar. Peildatum: 1 januari 2020 → Bedrag van de premie: € 53,00; met Peildatum: 31 december 2019 was het: € 52,00.

    Gegeven Peildatum is 2020-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 53,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2020-01-01-day-earlier
    Het volle bedrag van het premiejaar. Peildatum: 31 december 2019 → Bedrag van de premie: € 52,00; met Peildatum: 1 januari 2020 was het: € 53,00.

    Gegeven Peildatum is 2019-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 52,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2021-01-01-day-later
    Het volle bedrag van het premiejaar. Peildatum: 1 januari 2021 → Bedrag van de premie: € 54,00; met Peildatum: 31 december 2020 was het: € 53,00.

    Gegeven Peildatum is 2021-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 54,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2023-01-01-day-earlier
    Het volle bedrag van het premiejaar. Peildatum: 31 december 2022 → Bedrag van de premie: € 54,00, en niet: € 100,00.

    Gegeven Peildatum is 2022-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 54,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2024-01-01-day-later
    Het volle bedrag van het premiejaar. Peildatum: 1 januari 2024 → Bedrag van de premie: € 62,00; met Peildatum: 31 december 2023 was het: € 58,00.

    Gegeven Peildatum is 2024-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 62,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2024-01-01-day-earlier
    Het volle bedrag van het premiejaar. Peildatum: 31 december 2023 → Bedrag van de premie: € 58,00; met Peildatum: 1 januari 2024 was het: € 62,00.

    Gegeven Peildatum is 2023-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 58,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2025-01-01-day-later
    Het volle bedrag van het premiejaar. Peildatum: 1 januari 2025 → Bedrag van de premie: € 64,00; met Peildatum: 31 december 2024 was het: € 62,00.

    Gegeven Peildatum is 2025-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 64,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/2027-01-01-day-earlier
    Gewoonlijk is er geen zorgbudget voor zwaar zorgbehoevenden. Is zwaar zorgbehoevend: nee → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 0,00; met Is zwaar zorgbehoevend: ja was het: € 140,00.

    Gegeven Peildatum is 2026-12-31
    En Is zwaar zorgbehoevend is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2015-01-01
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2017; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven Peildatum is 2017-12-31
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 25,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2018-01-01
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2019; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven Peildatum is 2019-12-31
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 26,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2020-01-01
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2020; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven Peildatum is 2020-12-31
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2023-01-01
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2018–2022; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2023-12-31
    En Sociaal verzekerd in België (per jaar) is 2018, 2019, 2020, 2021, 2022
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 29,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2024-01-01
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2019–2023; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2024-12-31
    En Sociaal verzekerd in België (per jaar) is 2019, 2020, 2021, 2022, 2023
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 31,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2025-01-01
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2020–2024; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2025-12-31
    En Sociaal verzekerd in België (per jaar) is 2020, 2021, 2022, 2023, 2024
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 32,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2027-01-01
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2027; Sociaal verzekerd in België (per jaar): 2022–2026; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2027-01-01
    En Sociaal verzekerd in België (per jaar) is 2022, 2023, 2024, 2025, 2026
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2018-01-01-day-later
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2018; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven Peildatum is 2018-01-01
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 26,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2020-01-01-day-later
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2020; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven Peildatum is 2020-01-01
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2021-01-01-day-later
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2021; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven Peildatum is 2021-01-01
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 27,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2023-01-01-day-later
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2018–2022; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Is verplichte inburgeraar: nee → Tarief van de premie: Verlaagd; met Is verplichte inburgeraar: ja was het: Standaard.

    Gegeven Peildatum is 2023-01-01
    En Sociaal verzekerd in België (per jaar) is 2018, 2019, 2020, 2021, 2022
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 29,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2024-01-01-day-later
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2019–2023; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2024-01-01
    En Sociaal verzekerd in België (per jaar) is 2019, 2020, 2021, 2022, 2023
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 31,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2025-01-01-day-later
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2020–2024; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2025-01-01
    En Sociaal verzekerd in België (per jaar) is 2020, 2021, 2022, 2023, 2024
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 32,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/2027-01-01-day-earlier
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2026-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/start
    Het volle bedrag van het premiejaar. Peildatum: 31 december 2025 → Bedrag van de premie: € 64,00; met Peildatum: 1 januari 2026 was het: € 100,00.

    Gegeven Peildatum is 2025-12-31
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 64,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/2027-01-01
    Het volle bedrag van het premiejaar. Peildatum: 1 januari 2027 → Bedrag van de premie: geen waarde; met Peildatum: 31 december 2026 was het: € 100,00.

    Gegeven Peildatum is 2027-01-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/2026-01-01-day-later
    Het volle bedrag van het premiejaar. Peildatum: 1 januari 2026 → Bedrag van de premie: € 100,00; met Peildatum: 31 december 2025 was het: € 64,00.

    Gegeven Peildatum is 2026-01-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/2027-01-01-day-earlier
    Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 140,00; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven Peildatum is 2026-12-31
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/2027-01-01
    Het volle bedrag van het premiejaar. Peildatum: 1 januari 2027 → Bedrag van de premie: geen waarde; met Peildatum: 31 december 2026 was het: € 100,00.

    Gegeven Peildatum is 2027-01-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/2026-01-01-day-later
    Het volle bedrag van het premiejaar. Peildatum: 1 januari 2026 → Bedrag van de premie: € 100,00; met Peildatum: 31 december 2025 was het: € 64,00.

    Gegeven Peildatum is 2026-01-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/2026-01-01-day-earlier
    Het volle bedrag van het premiejaar. Peildatum: 31 december 2025 → Bedrag van de premie: € 64,00; met Peildatum: 1 januari 2026 was het: € 100,00.

    Gegeven Peildatum is 2025-12-31
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 64,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/2027-01-01-day-earlier
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, krijgt het bedrag van de maand. Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): € 300,00; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven Peildatum is 2026-12-31
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:werkregel_geldt/without-part-1
    Wie in een ander Europees land woont en niet onder de werkregel valt, kan alleen administratief aansluiten. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Restrictief; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Kan administratief aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:uitzondering_bewezen/without-part-2
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Verplicht.

    Gegeven Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Alleen na overstap naar de Belgische sociale zekerheid
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:vergunning_bewezen/without-part-2
    Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als student → Aansluitbaarheid: Verboden, en niet: Verplicht.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon mag niet aansluiten bij VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:vergunning_bewezen/without-part-2.2
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Heeft een correct bewijs van de uitzondering gegeven: nee → Aansluitbaarheid: Vrijwillig; met Heeft een correct bewijs van de uitzondering gegeven: ja was het: Verboden.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:oud_genoeg_voor_de_werkregel/gt
    Gewoonlijk sluit niemand ambtshalve aan. Gevraagde aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven Geboortedatum is 2000-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:oud_genoeg_voor_de_werkregel/minus1
    Gewoonlijk sluit niemand ambtshalve aan. Geboortedatum: 1 januari 2001 → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Administratief
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:ook_administratief_bij_plicht/without-part-2.2
    Gewoonlijk sluit niemand ambtshalve aan. Gevraagde aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Gevraagde aansluiting: Geen was het: ja.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Gevraagde aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Administratief
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:jongere_sluit_aan_door_aanvraag/without-part-2
    Wie verplicht is en niet officieel aansluit, ook niet ambtshalve, verliest een administratieve aansluiting onmiddellijk. Geboortedatum: 1 januari 2001; Huidige aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Einde van de huidige aansluiting: Onmiddellijk; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven Geboortedatum is 2001-01-01
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Onmiddellijk
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:jongere_sluit_aan_door_aanvraag/le
    Gewoonlijk sluit niemand ambtshalve aan. Gevraagde aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven Geboortedatum is 2000-01-01
    En Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Onmiddellijk
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:verzekerd_bij_aankomst/without-part-1.2
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:verzekerd_bij_aankomst/without-part-1.3
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2026
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:verzekerd_bij_aankomst/first-earlier
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-06-30
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:eerste_aansluitjaar/plus1.2
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2018 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2019, en niet: geen waarde.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2018
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2018-06-30
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2019-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:eerste_aansluitjaar/minus1.2
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2017; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2017 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2019, en niet: geen waarde.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2017
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2017-06-30
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2019-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:regel_van_2022_geldt/without-brussel
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. De standaardpersoon → Aansluitbaarheid: Vrijwillig.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:jaren_voor_verlaagd_tarief/count
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Geboortedatum is 2000-12-31
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2020, 2021, 2022, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:jaren_voor_verlaagd_tarief/without-part-1
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Geboortedatum is 2000-12-31
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:vroegste_ingangsdatum/day-later
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2019-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2019-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:vroegste_ingangsdatum/day-earlier
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2018-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2019-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:vroegste_ingangsdatum_van_nieuwkomer/plus1
    Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2019
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2021-12-31
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2019-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2019-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2021-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:vroegste_ingangsdatum_van_nieuwkomer/minus1
    Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2018
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2020-12-31
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2018-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2019-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2020-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:stopgezet_in_plaats_van_beboet/or
    Gewoonlijk loopt een aansluiting door. Woonplaats: Vlaanderen → Einde van de huidige aansluiting: Geen einde; met Woonplaats: Brussel was het: Automatisch stopgezet.

    Gegeven Woonplaats is Vlaanderen
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan 2026-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 250,00 euro
    En is Inning van openstaande premies gelijk aan Door het Agentschap VSB
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:stopgezet_in_plaats_van_beboet/without-part-2
    Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00, en niet: € 0,00.

    Gegeven Woonplaats is Brussel
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 250,00 euro
    En is Inning van openstaande premies gelijk aan Door het Agentschap VSB
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:stopgezet_in_plaats_van_beboet/wallonie
    Gewoonlijk sluit niemand ambtshalve aan. De standaardpersoon → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan 2026-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 250,00 euro
    En is Inning van openstaande premies gelijk aan Door het Agentschap VSB
    En is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:zorgkas_via_aanvullende_verzekering_bij_cm/without-part-1
    Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:zorgkas_via_aanvullende_verzekering_bij_cm/without-hulpkas
    Leden van CM kunnen bij de CM-Zorgkas. Aanvullende verzekering bij een ziekenfonds: CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Hulpkas
    En Aanvullende verzekering bij een ziekenfonds is CM
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:zorgkas_via_aanvullende_verzekering_bij_solidaris/without-part-1
    Leden van CM kunnen bij de CM-Zorgkas. Ziekenfonds (landsbond): CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Socialistische Mutualiteiten.

    Gegeven Ziekenfonds (landsbond) is CM
    En Aanvullende verzekering bij een ziekenfonds is Solidaris
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:zorgkas_via_aanvullende_verzekering_bij_solidaris/without-hulpkas
    Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Hulpkas; Aanvullende verzekering bij een ziekenfonds: Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Hulpkas
    En Aanvullende verzekering bij een ziekenfonds is Solidaris
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Socialistische Mutualiteiten
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:plicht_loopt_door/without-part-2
    Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, in EU, EER of Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Plaats van de huidige of laatste tewerkstelling: Brussel; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Plaats van de huidige of laatste tewerkstelling: Vlaanderen was het: Geen einde.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan 2026-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:plicht_loopt_door/without-part-3
    Gewoonlijk sluit niemand ambtshalve aan. De standaardpersoon → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: fact:tewerkstelling/buitenland
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Plaats van de huidige of laatste tewerkstelling is Buitenland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: fact:tewerkstelling/geen
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Plaats van de huidige of laatste tewerkstelling is Geen tewerkstelling
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: fact:werkgever_gevestigd/brussel
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Zetel van de huidige of laatste werkgever is Brussel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: fact:werkgever_gevestigd/wallonie
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Zetel van de huidige of laatste werkgever is Wallonië
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: fact:werkgever_gevestigd/buitenland
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Zetel van de huidige of laatste werkgever is Buitenland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: fact:werkgever_gevestigd/geen
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Zetel van de huidige of laatste werkgever is Geen werkgever
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: fact:tijdelijke_verblijfsvergunning/onderzoeker
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Tijdelijke verblijfsvergunning is Als onderzoeker
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: fact:tijdelijke_verblijfsvergunning/familielid
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Tijdelijke verblijfsvergunning is Als familielid
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: fact:ziekenfonds/geen
    Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Geen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.vlaanderen+register.vreemdelingenregister
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven Geboortedatum is 1900-01-01
    En Is overleden is ja
    En Is gekend in het ledenbeheer VSB is nee
    En Inschrijving in een register is Vreemdelingenregister
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Zetel van de huidige of laatste werkgever is Brussel
    En Studeert in het buitenland is ja
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.brussel+register.wachtregister
    Een meerderjarige in het wachtregister mag niet aansluiten. Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Vrijwillig.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Aantal openstaande premies is 1
    En Aantal te laat betaalde premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon mag niet aansluiten bij VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.wallonie+register.vreemdelingenregister
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 29 februari 2008 → Aansluitbaarheid: Nog niet aan de orde, en niet: Restrictief.

    Gegeven Geboortedatum is 2008-02-29
    En Woonplaats is Wallonië
    En Inschrijving in een register is Vreemdelingenregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-01-01
    En Eerste jaar van de officiële aansluiting is 2022
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.wallonie+register.wachtregister
    Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Woonplaats: Wallonië; Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk; met Woonplaats: Brussel was het: Vrijwillig opgezegd.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Is zwaar zorgbehoevend is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Onmiddellijk
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.wallonie+register.ambtshalve_afgevoerd
    Wie ambtshalve afgevoerd is zonder band met Vlaanderen, mag niet aansluiten. Inschrijving in een register: Ambtshalve afgevoerd; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Restrictief.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon mag niet aansluiten bij VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.eu_eer_zwitserland+register.bevolkingsregister
    Wie officieel aangesloten is, heeft recht op zorgbudget. Woonplaats: Buitenland, in EU, EER of Zwitserland → Recht op zorgbudget op grond van de aansluiting: ja; met Woonplaats: Wallonië was het: nee.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.eu_eer_zwitserland+register.vreemdelingenregister
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is Vreemdelingenregister
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.eu_eer_zwitserland+register.wachtregister
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is Wachtregister
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.eu_eer_zwitserland+register.ambtshalve_afgevoerd
    Wie officieel aangesloten is, heeft recht op zorgbudget. Woonplaats: Buitenland, in EU, EER of Zwitserland → Recht op zorgbudget op grond van de aansluiting: ja; met Woonplaats: Wallonië was het: nee.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is Ambtshalve afgevoerd
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.elders+register.bevolkingsregister
    Wie officieel aangesloten is, heeft recht op zorgbudget. Woonplaats: Buitenland, buiten EU, EER en Zwitserland → Recht op zorgbudget op grond van de aansluiting: ja; met Woonplaats: Wallonië was het: nee.

    Gegeven Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.elders+register.vreemdelingenregister
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is Vreemdelingenregister
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.elders+register.wachtregister
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is Wachtregister
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-woonplaats.elders+register.ambtshalve_afgevoerd
    Wie officieel aangesloten is, heeft recht op zorgbudget. Woonplaats: Buitenland, buiten EU, EER en Zwitserland → Recht op zorgbudget op grond van de aansluiting: ja; met Woonplaats: Wallonië was het: nee.

    Gegeven Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is Ambtshalve afgevoerd
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-sociale_zekerheid.elders
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Een ander stelsel of geen; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Verboden, en niet: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Een ander stelsel of geen
    En Werkt of werkte voor een internationale instelling is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Alleen na overstap naar de Belgische sociale zekerheid
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-tewerkstelling.buitenland
    Wie in een ander Europees land woont en niet onder de werkregel valt, kan alleen administratief aansluiten. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Plaats van de huidige of laatste tewerkstelling: Buitenland → Aansluitbaarheid: Restrictief, en niet: Verboden.

    Gegeven Peildatum is 2019-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Buitenland
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Kan administratief aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-tewerkstelling.geen
    Wie in een ander Europees land woont en niet onder de werkregel valt, kan alleen administratief aansluiten. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Plaats van de huidige of laatste tewerkstelling: Geen tewerkstelling → Aansluitbaarheid: Restrictief, en niet: Verboden.

    Gegeven Peildatum is 2019-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Geen tewerkstelling
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Kan administratief aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-tijdelijke_verblijfsvergunning.onderzoeker
    Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als onderzoeker → Aansluitbaarheid: Verboden, en niet: Nog niet aan de orde.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 2001-01-01
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als onderzoeker
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon mag niet aansluiten bij VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/row-tijdelijke_verblijfsvergunning.familielid
    Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als familielid → Aansluitbaarheid: Verboden, en niet: Nog niet aan de orde.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 2001-01-01
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als familielid
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon mag niet aansluiten bij VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/both-peildatum+register
    Wie onder geen andere regel valt, mag niet aansluiten. Peildatum: 1 januari 2015; Inschrijving in een register: Ambtshalve afgevoerd; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Restrictief.

    Gegeven Peildatum is 2015-01-01
    En Woonplaats is Brussel
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon mag niet aansluiten bij VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/both-verzekerd_door_werk+bewijs_uitzondering
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Is verzekerd door huidig of vroeger werk: nee → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is nee
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/both-bewijs_uitzondering+zorgvraag
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluitbaarheid: Verplicht, en niet: Nog niet aan de orde.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/end-peildatum-highest
    Een student uit een ander Europees land kan vrijwillig aansluiten. Peildatum: 31 december 2035; Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Buitenlandse student: Nee was het: Verplicht.

    Gegeven Peildatum is 2035-12-31
    En Geboortedatum is 2001-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/end-geboortedatum-highest
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 31 december 2035 → Aansluitbaarheid: Nog niet aan de orde, en niet: Verplicht.

    Gegeven Peildatum is 2035-12-31
    En Geboortedatum is 2035-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/day-peildatum-02-29
    Een student uit een ander Europees land kan vrijwillig aansluiten. Peildatum: 29 februari 2028; Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Buitenlandse student: Nee was het: Verplicht.

    Gegeven Peildatum is 2028-02-29
    En Geboortedatum is 2001-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/leap-geboortedatum
    Een meerderjarige in het wachtregister mag niet aansluiten. Peildatum: 1 maart 2026; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Peildatum: 28 februari 2026 was het: Nog niet aan de orde.

    Gegeven Peildatum is 2026-03-01
    En Geboortedatum is 2008-02-29
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon mag niet aansluiten bij VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluitbaarheid/leap-geboortedatum-other
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Peildatum: 28 februari 2026; Geboortedatum: 29 februari 2008 → Aansluitbaarheid: Nog niet aan de orde; met Peildatum: 1 maart 2026 was het: Verboden.

    Gegeven Peildatum is 2026-02-28
    En Geboortedatum is 2008-02-29
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluiting/both-peildatum+huidige_aansluiting
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Peildatum: 1 januari 2015; Geboortedatum: 1 januari 2001; Woonplaats: Wallonië; Huidige aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven Peildatum is 2015-01-01
    En Geboortedatum is 2001-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Administratief
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluiting/both-dag_in_vlaanderen+sociale_zekerheid
    Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Socialezekerheidsstelsel: Een ander stelsel of geen; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd; met Socialezekerheidsstelsel: België was het: Geen einde.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluiting/both-tewerkstelling+huidige_aansluiting
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Plaats van de huidige of laatste tewerkstelling: Wallonië; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven Peildatum is 2019-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief
    En is Aansluiting gelijk aan Administratief
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluiting/both-sociale_zekerheid+gevraagde_aansluiting
    Wie de keuze heeft, of verplicht is maar niet in Vlaanderen woont, is op aanvraag minstens administratief aangesloten zolang er niet betaald is. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven Peildatum is 2019-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Administratief
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluiting/both-tewerkstelling+gevraagde_aansluiting
    Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Plaats van de huidige of laatste tewerkstelling: Wallonië; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven Peildatum is 2019-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief
    En is Aansluiting gelijk aan Administratief
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Kan administratief aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluiting/end-peildatum-highest
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Buitenlandse student: Nee → Aansluitbaarheid: Verplicht; met Buitenlandse student: Uit de EU, de EER of Zwitserland was het: Vrijwillig.

    Gegeven Peildatum is 2035-12-31
    En Geboortedatum is 2001-01-01
    En Buitenlandse student is Nee
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluiting/day-peildatum-02-29
    Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Peildatum: 29 februari 2024; Geboortedatum: 1 januari 2000; Gevraagde aansluiting: Officieel; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel, en niet: Geen.

    Gegeven Peildatum is 2024-02-29
    En Geboortedatum is 2000-01-01
    En Gevraagde aansluiting is Officieel
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluiting/leap-geboortedatum
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 1 maart 2026 → Vereiste bij de ondertekening: Niet van toepassing; met Peildatum: 28 februari 2026 was het: Ondertekening niet toegestaan.

    Gegeven Peildatum is 2026-03-01
    En Geboortedatum is 2008-02-29
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aansluiting/leap-geboortedatum-other
    Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Peildatum: 28 februari 2026; Geboortedatum: 29 februari 2008; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Peildatum: 1 maart 2026 was het: Niet van toepassing.

    Gegeven Peildatum is 2026-02-28
    En Geboortedatum is 2008-02-29
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ambtshalve/both-peildatum+overleden
    Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Is overleden is ja
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Onmiddellijk
    En is Melding in de software van de voorziening gelijk aan Persoon is overleden
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ambtshalve/both-peildatum+eerste_premie_betaald
    Gewoonlijk sluit niemand ambtshalve aan. Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 1979-01-01
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ambtshalve/both-peildatum+huidige_aansluiting
    Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Persoon moet aansluiten, maar heeft geen aansluiting.

    Gegeven Peildatum is 2035-12-31
    En Geboortedatum is 2001-01-01
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ambtshalve/both-geboortedatum+huidige_aansluiting
    Gewoonlijk sluit niemand ambtshalve aan. Geboortedatum: 29 februari 2008 → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven Geboortedatum is 2008-02-29
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Administratief
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ambtshalve/day-peildatum-02-29
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Buitenlandse student: Nee → Aansluitbaarheid: Verplicht; met Buitenlandse student: Uit de EU, de EER of Zwitserland was het: Vrijwillig.

    Gegeven Peildatum is 2028-02-29
    En Geboortedatum is 2001-01-01
    En Buitenlandse student is Nee
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ingangsdatum/both-woonplaats+sociale_zekerheid
    Voor de meesten noemt geen bron een ingangsdatum. Woonplaats: Wallonië → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2025.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ingangsdatum/end-eerste_premie_betaald_op-lowest
    Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 1 januari 2002 → Ingangsdatum van de officiële aansluiting: 1 januari 2019, en niet: geen waarde.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 1979-01-01
    En Is gekend in het ledenbeheer VSB is nee
    En Inschrijving in een register is Vreemdelingenregister
    En Heeft een band met Vlaanderen is ja
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2002-01-01
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2026-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2019-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ingangsdatum/end-eerste_premie_betaald_op-highest
    Voor de meesten noemt geen bron een ingangsdatum. De standaardpersoon → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven Betaaldatum van de eerste premie is 2035-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ingangsdatum/day-eerste_premie_betaald_op-02-29
    Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 29 februari 2008 → Ingangsdatum van de officiële aansluiting: 1 januari 2019, en niet: geen waarde.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Zetel van de huidige of laatste werkgever is Brussel
    En Tijdelijke verblijfsvergunning is Als student
    En Studeert in het buitenland is ja
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2008-02-29
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2026-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2019-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2027-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ingangsdatum/day-aankomstdatum-02-29
    Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Geboortedatum: 31 december 1999; Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2025; en nog 2 andere → Ingangsdatum van de officiële aansluiting: 1 januari 2025, en niet: 1 januari 2024.

    Gegeven Geboortedatum is 1999-12-31
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Is verzekerd door huidig of vroeger werk is nee
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-02-29
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2025-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2025-12-31
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ingangsdatum/day-aankomstdatum-12-31
    Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Geboortedatum: 31 december 1999; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 31 december 2024 → Ingangsdatum van de officiële aansluiting: 1 januari 2025, en niet: 1 januari 2024.

    Gegeven Geboortedatum is 1999-12-31
    En Werkt of werkte voor een internationale instelling is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Aantal openstaande premies is 1
    En Aantal te laat betaalde premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2025-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2026-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ingangsdatum/day-aankomstdatum-01-01
    Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Geboortedatum: 31 december 1999; Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2025; en nog 2 andere → Ingangsdatum van de officiële aansluiting: 1 januari 2025, en niet: 1 januari 2024.

    Gegeven Geboortedatum is 1999-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Eerste jaar van de officiële aansluiting is 2022
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-01-01
    En Huidige aansluiting is Administratief
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2025-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2025-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan ja
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ingangsdatum/still-bewijs_uitzondering
    Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: geen waarde.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2026-03-01
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2027-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ingangsdatum/still-handicap_met_ondersteuningsnood
    Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: geen waarde.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: decision:uiterste_aansluitdatum/row-sociale_zekerheid.internationale_instelling
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Peildatum: 31 december 2035; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2026; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027, en niet: geen waarde.

    Gegeven Peildatum is 2035-12-31
    En Geboortedatum is 1900-01-01
    En Is overleden is ja
    En Is gekend in het ledenbeheer VSB is nee
    En Inschrijving in een register is Vreemdelingenregister
    En Heeft een band met Vlaanderen is ja
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Is verzekerd door huidig of vroeger werk is nee
    En Werkt of werkte voor een internationale instelling is ja
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2026
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2027-12-31
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:uiterste_aansluitdatum/row-sociale_zekerheid.elders
    Gewoonlijk is er geen bijzondere termijn om aan te sluiten. De standaardpersoon → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde.

    Gegeven Socialezekerheidsstelsel is Een ander stelsel of geen
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 1990, 1991, 1992, 1993, 1994
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:uiterste_aansluitdatum/both-peildatum+geboortedatum
    Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Peildatum: 29 februari 2028 → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde, en niet: 31 december 2028.

    Gegeven Peildatum is 2028-02-29
    En Geboortedatum is 2002-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:uiterste_aansluitdatum/both-peildatum+sociale_zekerheid
    Wie in de tweede jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het tweede jaar nadien. Peildatum: 31 december 2025; Geboortedatum: 29 februari 2008; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2034, en niet: geen waarde.

    Gegeven Peildatum is 2025-12-31
    En Geboortedatum is 2008-02-29
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Zetel van de huidige of laatste werkgever is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Tijdelijke verblijfsvergunning is Als student
    En Studeert in het buitenland is ja
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2026
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2034-12-31
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:uiterste_aansluitdatum/both-peildatum+aankomstdatum
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Geboortedatum: 31 december 2008; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2020–2022, 2024–2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2034, en niet: 31 december 2026.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2008-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2020, 2021, 2022, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-06-30
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2034-12-31
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:uiterste_aansluitdatum/end-peildatum-lowest
    Gewoonlijk is er geen bijzondere termijn om aan te sluiten. De standaardpersoon → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde.

    Gegeven Peildatum is 2015-01-01
    En Datum van aankomst in Vlaanderen of Brussel is 2035-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 50,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:uiterste_aansluitdatum/end-aankomstdatum-lowest
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2011–2015; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 1 januari 2015 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2019, en niet: geen waarde.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2011, 2012, 2013, 2014, 2015
    En Aantal openstaande premies is 1
    En Aantal te laat betaalde premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-01-01
    En Eerste jaar van de officiële aansluiting is 2022
    En Is laattijdig aangesloten is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2015-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2025-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2019-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan ja
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:uiterste_aansluitdatum/day-peildatum-01-01
    Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Peildatum: 1 januari 2027 → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde, en niet: 31 december 2027.

    Gegeven Peildatum is 2027-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:uiterste_aansluitdatum/day-aankomstdatum-02-29
    Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Datum van aankomst in Vlaanderen of Brussel: 29 februari 2024 → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde, en niet: 31 december 2027.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-02-29
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:uiterste_aansluitdatum/still-woonplaats
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027, en niet: geen waarde.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is opnieuw aangesloten na een onderbreking is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2027-12-31
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:uiterste_aansluitdatum/still-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027, en niet: geen waarde.

    Gegeven Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2027-12-31
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:uiterste_aansluitdatum/still-zwaar_zorgbehoevend
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2026, en niet: geen waarde.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-06-30
    En Is zwaar zorgbehoevend is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2026-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: decision:premie_verschuldigd/end-peildatum-lowest
    Tot en met 25 jaar is de aansluiting gratis. Peildatum: 1 januari 2015; Geboortedatum: 1 januari 2000 → Premie verschuldigd: nee, en niet: ja.

    Gegeven Peildatum is 2015-01-01
    En Geboortedatum is 2000-01-01
    En Gevraagde aansluiting is Officieel
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:tarief/both-peildatum+woonde_in_vlaanderen_of_brussel
    Zonder premie is er geen tarief. Peildatum: 31 december 2025; Geboortedatum: 1 januari 2000 → Tarief van de premie: Geen premie, en niet: Standaard.

    Gegeven Peildatum is 2025-12-31
    En Geboortedatum is 2000-01-01
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Gevraagde aansluiting is Officieel
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:tarief/both-woonde_in_vlaanderen_of_brussel+eu_verzekerd
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2021–2023; Sociaal verzekerd in België (per jaar): 2024–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Ingeschreven in Vlaanderen of Brussel (per jaar) is 2035
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023
    En Sociaal verzekerd in België (per jaar) is 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:tarief/both-woonde_in_vlaanderen_of_brussel+belgisch_verzekerd
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 2021–2023; Sociaal verzekerd in België (per jaar): 2024–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Geboortedatum is 2000-12-31
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023
    En Sociaal verzekerd in België (per jaar) is 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:tarief/history-woonde_in_vlaanderen_of_brussel-alone
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 2018, 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Geboortedatum is 2000-12-31
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2018, 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:tarief/history-woonde_in_vlaanderen_of_brussel-earliest
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 1990–1994; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Geboortedatum is 2000-12-31
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 1990, 1991, 1992, 1993, 1994
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:tarief/history-eu_verzekerd-with-a-gap
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018, 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Geboortedatum is 2000-12-31
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2018, 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:tarief/history-eu_verzekerd-earliest
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 1990–1994; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Geboortedatum is 2000-12-31
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 1990, 1991, 1992, 1993, 1994
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:tarief/history-eu_verzekerd-from-now
    Vanaf premiejaar 2022 zijn vijf opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. De standaardpersoon → Tarief van de premie: Standaard.

    Gegeven Geboortedatum is 2000-12-31
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2026
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:tarief/history-belgisch_verzekerd-with-a-gap
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2018, 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 2018, 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:tarief/history-belgisch_verzekerd-earliest
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 1990–1994; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 1990, 1991, 1992, 1993, 1994
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:tarief/history-all
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 2025; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Sociaal verzekerd in België (per jaar): 2021–2023; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Ingeschreven in Vlaanderen of Brussel (per jaar) is 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:betaaltermijn/both-peildatum+huidige_aansluiting
    Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Peildatum: 31 december 2035; Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2035, en niet: 30 april 2026.

    Gegeven Peildatum is 2035-12-31
    En Geboortedatum is 1979-01-01
    En Is gekend in het ledenbeheer VSB is nee
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Is persoon ten laste is ja
    En Is verzekerd door huidig of vroeger werk is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Zetel van de huidige of laatste werkgever is Brussel
    En Tijdelijke verblijfsvergunning is Als student
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan 2035-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:betaaltermijn/still-studeert_in_buitenland
    Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2026, en niet: geen waarde.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Studeert in het buitenland is ja
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan 2026-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:betaaltermijn/still-te_laat_betaalde_premies
    Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2026, en niet: geen waarde.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal te laat betaalde premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-01-01
    En Huidige aansluiting is Officieel
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan 2026-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan ja
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:betaaltermijn/still-eerste_premie_betaald_op
    Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2026, en niet: geen waarde.

    Gegeven Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2026-02-28
    En Huidige aansluiting is Officieel
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    En Is zwaar zorgbehoevend is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan 2026-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: decision:betaaltermijn/still-aansluitingsjaar
    Wie officieel aangesloten is, betaalt ten laatste op 30 april van het premiejaar. Huidige aansluiting: Officieel → Uiterste betaaldatum van de premie: 30 april 2026, en niet: geen waarde.

    Gegeven Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Eerste jaar van de officiële aansluiting is 2025
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan 2026-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:wachttijd/both-woonplaats+heraansluiting
    Wie na een onderbreking opnieuw vrijwillig aansloot, krijgt een wachttijd van 5 jaar. Heeft de eerste premie betaald: ja; Is opnieuw aangesloten na een onderbreking: ja → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Peildatum is 2027-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Werkt of werkte voor een internationale instelling is ja
    En Zetel van de huidige of laatste werkgever is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Tijdelijke verblijfsvergunning is Als student
    En Studeert in het buitenland is ja
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan ja
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:wachttijd/both-peildatum+aansluitingsjaar
    Wie elders in Europa verzekerd is en vóór 2022 voor het eerst aansloot, heeft geen wachttijd. Eerste jaar van de officiële aansluiting: 2002 → Wachttijd opgelegd bij de aansluiting: nee, en niet: ja.

    Gegeven Peildatum is 2027-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2002
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:wachttijd/both-eu_verzekerd+aansluitingsjaar
    Wie de eerste premie na de uiterste aansluitdatum betaalde, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018, 2021–2025; Heeft de eerste premie betaald: ja; Eerste jaar van de officiële aansluiting: 2035; Is nieuwkomer in Vlaanderen of Brussel: ja; en nog één ander → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2018, 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2035
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    En Huidige aansluiting is Administratief
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2025-12-31
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan ja
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:wachttijd/end-eerste_premie_betaald_op-lowest
    Wie tijdig aansluit, heeft geen wachttijd. Betaaldatum van de eerste premie: 1 januari 2002 → Wachttijd opgelegd bij de aansluiting: nee, en niet: ja.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2002-01-01
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2025-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:wachttijd/end-aansluitingsjaar-2020
    Wie elders in Europa verzekerd is en vóór 2022 voor het eerst aansloot, heeft geen wachttijd. Eerste jaar van de officiële aansluiting: 2020 → Wachttijd opgelegd bij de aansluiting: nee, en niet: ja.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2020
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:wachttijd/day-eerste_premie_betaald_op-02-29
    Wie tijdig aansluit, heeft geen wachttijd. Betaaldatum van de eerste premie: 29 februari 2008 → Wachttijd opgelegd bij de aansluiting: nee, en niet: ja.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2008-02-29
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2025-12-31
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:wachttijd/still-heraansluiting
    Wie vrijwillig en laattijdig aansloot, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan ja
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:recht_op_zorgbudget/end-peildatum-lowest
    Zonder officiële aansluiting is er geen recht op zorgbudget. Peildatum: 1 januari 2015; Geboortedatum: 1 januari 2001 → Recht op zorgbudget op grond van de aansluiting: nee, en niet: ja.

    Gegeven Peildatum is 2015-01-01
    En Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Onmiddellijk
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aanvraag_zorgbudget_mogelijk/both-overleden+woonplaats
    Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven Is overleden is ja
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon is overleden
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:aanvraag_zorgbudget_mogelijk/end-peildatum-lowest
    Wie jonger is dan 26, kan een zorgbudget aanvragen zonder aangesloten te zijn. Peildatum: 1 januari 2015; Geboortedatum: 31 december 2000 → Aanvraag van een zorgbudget mogelijk: ja, en niet: nee.

    Gegeven Peildatum is 2015-01-01
    En Geboortedatum is 2000-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:geldboete_cent/both-peildatum+overleden
    Gewoonlijk is er geen boete. Is overleden: ja → Administratieve geldboete: € 0,00, en niet: € 250,00.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Is overleden is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Onmiddellijk
    En is Melding in de software van de voorziening gelijk aan Persoon is overleden
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:geldboete_cent/both-peildatum+woonplaats
    Met verhoogde tegemoetkoming is de boete lager. Woonplaats: Buitenland, in EU, EER of Zwitserland; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Aantal openstaande premies: 20; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 100,00, en niet: € 0,00.

    Gegeven Peildatum is 2026-05-31
    En Geboortedatum is 1979-01-01
    En Is gekend in het ledenbeheer VSB is nee
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een band met Vlaanderen is ja
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 100,00 euro
    En is Inning van openstaande premies gelijk aan Door het Agentschap VSB
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:geldboete_cent/both-peildatum+huidige_aansluiting
    Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Peildatum: 31 december 2035; Aantal openstaande premies: 4; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00, en niet: € 0,00.

    Gegeven Peildatum is 2035-12-31
    En Geboortedatum is 2001-01-01
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Is verzekerd door huidig of vroeger werk is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Zetel van de huidige of laatste werkgever is Brussel
    En Buitenlandse student is Uit een ander land
    En Aantal openstaande premies is 4
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 250,00 euro
    En is Inning van openstaande premies gelijk aan Door het Agentschap VSB
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:geldboete_cent/both-geboortedatum+huidige_aansluiting
    Gewoonlijk is er geen boete. Geboortedatum: 29 februari 2008 → Administratieve geldboete: € 0,00, en niet: € 250,00.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2008-02-29
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Onmiddellijk
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:geldboete_cent/both-overleden+woonplaats
    Gewoonlijk is er geen boete. Is overleden: ja → Administratieve geldboete: € 0,00, en niet: € 250,00.

    Gegeven Is overleden is ja
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon is overleden
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:geldboete_cent/day-peildatum-02-29
    Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Peildatum: 29 februari 2028; Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00, en niet: € 0,00.

    Gegeven Peildatum is 2028-02-29
    En Geboortedatum is 2001-01-01
    En Tijdelijke verblijfsvergunning is Als student
    En Studeert in het buitenland is ja
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Is verplichte inburgeraar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 250,00 euro
    En is Inning van openstaande premies gelijk aan Door het Agentschap VSB
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:geldboete_cent/day-geboortedatum-12-31
    Gewoonlijk is er geen boete. Geboortedatum: 31 december 2008 → Administratieve geldboete: € 0,00, en niet: € 250,00.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2008-12-31
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:geldboete_cent/still-attest_van_inburgering
    Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Peildatum: 1 januari 2027; Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00, en niet: € 0,00.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Aantal openstaande premies is 2
    En Aantal te laat betaalde premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-01-01
    En Eerste jaar van de officiële aansluiting is 2022
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 250,00 euro
    En is Inning van openstaande premies gelijk aan Door het Agentschap VSB
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:geldboete_cent/still-laattijdig_aangesloten
    Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Peildatum: 1 januari 2027; Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00, en niet: € 0,00.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-01-01
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 250,00 euro
    En is Inning van openstaande premies gelijk aan Door het Agentschap VSB
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:geldboete_cent/still-opzegging
    Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00, en niet: € 0,00.

    Gegeven Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Is zwaar zorgbehoevend is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 250,00 euro
    En is Inning van openstaande premies gelijk aan Door het Agentschap VSB
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: decision:inning/end-openstaande_premies-3
    Na een boete int het agentschap de premies en de boete. Peildatum: 1 januari 2027; Aantal openstaande premies: 3; Is aangetekend aangemaand en de termijn is verstreken: ja → Inning van openstaande premies: Door het Agentschap VSB, en niet: Door de zorgkas.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Aantal openstaande premies is 3
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 250,00 euro
    En is Inning van openstaande premies gelijk aan Door het Agentschap VSB
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/row-woonplaats.brussel+huidige_aansluiting.administratief
    Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Woonplaats: Brussel; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd; met Woonplaats: Wallonië was het: Onmiddellijk.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Is zwaar zorgbehoevend is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/row-woonplaats.brussel+huidige_aansluiting.officieel
    Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Inschrijving in een register: In geen register; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven Is gekend in het ledenbeheer VSB is nee
    En Woonplaats is Brussel
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Is persoon ten laste is ja
    En Is verzekerd door huidig of vroeger werk is nee
    En Zetel van de huidige of laatste werkgever is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Tijdelijke verblijfsvergunning is Als student
    En Studeert in het buitenland is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Onmiddellijk
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/row-woonplaats.eu_eer_zwitserland+huidige_aansluiting.administratief
    Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Socialezekerheidsstelsel: Stelsel van een internationale instelling; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven Peildatum is 2019-01-01
    En Geboortedatum is 1979-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Onmiddellijk
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/row-woonplaats.elders+huidige_aansluiting.administratief
    Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven Peildatum is 2025-01-01
    En Geboortedatum is 2001-01-01
    En Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Aantal te laat betaalde premies is 20
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Onmiddellijk
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/row-woonplaats.elders+huidige_aansluiting.officieel
    Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Werkt of werkte voor een internationale instelling is ja
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-01-01
    En Huidige aansluiting is Officieel
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan 2026-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan ja
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/row-sociale_zekerheid.elders
    Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Socialezekerheidsstelsel: Een ander stelsel of geen; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd, en niet: Geen einde.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Ambtshalve afgevoerd
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-01-01
    En Eerste jaar van de officiële aansluiting is 2022
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/both-peildatum+gevraagde_aansluiting
    Gewoonlijk loopt een aansluiting door. Peildatum: 29 februari 2028; Geboortedatum: 31 december 2008; Gevraagde aansluiting: Officieel → Einde van de huidige aansluiting: Geen einde, en niet: Onmiddellijk.

    Gegeven Peildatum is 2028-02-29
    En Geboortedatum is 2008-12-31
    En Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/both-peildatum+eerste_premie_betaald
    Gewoonlijk loopt een aansluiting door. Heeft de eerste premie betaald: ja → Einde van de huidige aansluiting: Geen einde, en niet: Onmiddellijk.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 1979-01-01
    En Gevraagde aansluiting is Officieel
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/end-openstaande_premies-highest
    Bij twee openstaande premies wordt de aansluiting van een Brusselaar stopgezet. Aantal openstaande premies: 20; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Automatisch stopgezet, en niet: Vrijwillig opgezegd.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 20
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Huidige aansluiting is Officieel
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Automatisch stopgezet
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/end-openstaande_premies-4
    Bij twee openstaande premies wordt de aansluiting van een Brusselaar stopgezet. Aantal openstaande premies: 4; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Automatisch stopgezet, en niet: Vrijwillig opgezegd.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 4
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Automatisch stopgezet
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/leap-geboortedatum
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 1 maart 2026 → Vereiste bij de ondertekening: Niet van toepassing; met Peildatum: 28 februari 2026 was het: Ondertekening niet toegestaan.

    Gegeven Peildatum is 2026-03-01
    En Geboortedatum is 2008-02-29
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:einde_aansluiting/leap-geboortedatum-other
    Wie verplicht is en niet officieel aansluit, ook niet ambtshalve, verliest een administratieve aansluiting onmiddellijk. Peildatum: 28 februari 2026; Geboortedatum: 29 februari 2008; Huidige aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Einde van de huidige aansluiting: Onmiddellijk; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven Peildatum is 2026-02-28
    En Geboortedatum is 2008-02-29
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Onmiddellijk
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:melding/row-huidige_aansluiting.officieel
    Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Officieel → Melding in de software van de voorziening: Geen melding, en niet: Persoon moet aansluiten, maar heeft geen aansluiting.

    Gegeven Heeft een correct bewijs van de uitzondering gegeven is nee
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan 2026-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:melding/end-openstaande_premies-highest
    Minstens één openstaande premie. Aantal openstaande premies: 20 → Melding in de software van de voorziening: Persoon heeft minstens één openstaande zorgpremie voor VSB, en niet: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 20
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:melding/end-openstaande_premies-3
    Minstens één openstaande premie. Aantal openstaande premies: 3 → Melding in de software van de voorziening: Persoon heeft minstens één openstaande zorgpremie voor VSB, en niet: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 3
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.cm+aanvullende_verzekering.cm
    Leden van CM kunnen bij de CM-Zorgkas. Ziekenfonds (landsbond): CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Ziekenfonds (landsbond): Neutrale ziekenfondsen was het: Neutrale Zorgkas.

    Gegeven Ziekenfonds (landsbond) is CM
    En Aanvullende verzekering bij een ziekenfonds is CM
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.neutraal+aanvullende_verzekering.cm
    Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas, en niet: CM-Zorgkas.

    Gegeven Peildatum is 2025-01-01
    En Geboortedatum is 1979-01-01
    En Is overleden is ja
    En Is gekend in het ledenbeheer VSB is nee
    En Inschrijving in een register is Vreemdelingenregister
    En Heeft een band met Vlaanderen is ja
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is nee
    En Werkt of werkte voor een internationale instelling is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.neutraal+aanvullende_verzekering.solidaris
    Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas, en niet: CM-Zorgkas.

    Gegeven Plaats van de huidige of laatste tewerkstelling is Brussel
    En Zetel van de huidige of laatste werkgever is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Tijdelijke verblijfsvergunning is Als student
    En Studeert in het buitenland is ja
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is Solidaris
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 35,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.neutraal+aanvullende_verzekering.liberaal
    Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas, en niet: CM-Zorgkas.

    Gegeven Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Aantal openstaande premies is 1
    En Aantal te laat betaalde premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-01-01
    En Eerste jaar van de officiële aansluiting is 2022
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.neutraal+aanvullende_verzekering.helan
    Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas, en niet: CM-Zorgkas.

    Gegeven Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-01-01
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is Onafhankelijke Ziekenfondsen (Helan)
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.solidaris+aanvullende_verzekering.cm
    Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten, en niet: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Solidaris
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Socialistische Mutualiteiten
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.solidaris+aanvullende_verzekering.neutraal
    Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten; met Ziekenfonds (landsbond): Kas van de NMBS was het: Neutrale Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Solidaris
    En Aanvullende verzekering bij een ziekenfonds is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Socialistische Mutualiteiten
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.solidaris+aanvullende_verzekering.solidaris
    Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Solidaris
    En Aanvullende verzekering bij een ziekenfonds is Solidaris
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Socialistische Mutualiteiten
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.solidaris+aanvullende_verzekering.liberaal
    Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Liberale Ziekenfondsen.

    Gegeven Ziekenfonds (landsbond) is Solidaris
    En Aanvullende verzekering bij een ziekenfonds is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Socialistische Mutualiteiten
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.solidaris+aanvullende_verzekering.helan
    Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Onafhankelijke Ziekenfondsen.

    Gegeven Ziekenfonds (landsbond) is Solidaris
    En Aanvullende verzekering bij een ziekenfonds is Onafhankelijke Ziekenfondsen (Helan)
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Socialistische Mutualiteiten
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.liberaal+aanvullende_verzekering.geen
    Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Liberale Ziekenfondsen
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.liberaal+aanvullende_verzekering.cm
    Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen; met Ziekenfonds (landsbond): Kas van de NMBS was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Liberale Mutualiteit
    En Aanvullende verzekering bij een ziekenfonds is CM
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Liberale Ziekenfondsen
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.liberaal+aanvullende_verzekering.neutraal
    Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen; met Ziekenfonds (landsbond): Kas van de NMBS was het: Neutrale Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Liberale Mutualiteit
    En Aanvullende verzekering bij een ziekenfonds is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Liberale Ziekenfondsen
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.liberaal+aanvullende_verzekering.solidaris
    Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Socialistische Mutualiteiten.

    Gegeven Ziekenfonds (landsbond) is Liberale Mutualiteit
    En Aanvullende verzekering bij een ziekenfonds is Solidaris
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Liberale Ziekenfondsen
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.liberaal+aanvullende_verzekering.helan
    Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Onafhankelijke Ziekenfondsen.

    Gegeven Ziekenfonds (landsbond) is Liberale Mutualiteit
    En Aanvullende verzekering bij een ziekenfonds is Onafhankelijke Ziekenfondsen (Helan)
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Liberale Ziekenfondsen
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.helan+aanvullende_verzekering.geen
    Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Onafhankelijke Ziekenfondsen (Helan)
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Onafhankelijke Ziekenfondsen
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.helan+aanvullende_verzekering.cm
    Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen; met Ziekenfonds (landsbond): Kas van de NMBS was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Onafhankelijke Ziekenfondsen (Helan)
    En Aanvullende verzekering bij een ziekenfonds is CM
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Onafhankelijke Ziekenfondsen
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.helan+aanvullende_verzekering.neutraal
    Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen; met Ziekenfonds (landsbond): Kas van de NMBS was het: Neutrale Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Onafhankelijke Ziekenfondsen (Helan)
    En Aanvullende verzekering bij een ziekenfonds is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Onafhankelijke Ziekenfondsen
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.helan+aanvullende_verzekering.solidaris
    Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Socialistische Mutualiteiten.

    Gegeven Ziekenfonds (landsbond) is Onafhankelijke Ziekenfondsen (Helan)
    En Aanvullende verzekering bij een ziekenfonds is Solidaris
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Onafhankelijke Ziekenfondsen
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.helan+aanvullende_verzekering.liberaal
    Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Liberale Ziekenfondsen.

    Gegeven Ziekenfonds (landsbond) is Onafhankelijke Ziekenfondsen (Helan)
    En Aanvullende verzekering bij een ziekenfonds is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Onafhankelijke Ziekenfondsen
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.hulpkas+aanvullende_verzekering.neutraal
    Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Hulpkas → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Neutrale Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Hulpkas
    En Aanvullende verzekering bij een ziekenfonds is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.hulpkas+aanvullende_verzekering.liberaal
    Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Hulpkas → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Liberale Ziekenfondsen.

    Gegeven Ziekenfonds (landsbond) is Hulpkas
    En Aanvullende verzekering bij een ziekenfonds is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.hulpkas+aanvullende_verzekering.helan
    Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Hulpkas → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Onafhankelijke Ziekenfondsen.

    Gegeven Ziekenfonds (landsbond) is Hulpkas
    En Aanvullende verzekering bij een ziekenfonds is Onafhankelijke Ziekenfondsen (Helan)
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.geen+aanvullende_verzekering.cm
    Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Geen
    En Aanvullende verzekering bij een ziekenfonds is CM
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.geen+aanvullende_verzekering.neutraal
    Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Neutrale Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Geen
    En Aanvullende verzekering bij een ziekenfonds is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.geen+aanvullende_verzekering.solidaris
    Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Socialistische Mutualiteiten.

    Gegeven Ziekenfonds (landsbond) is Geen
    En Aanvullende verzekering bij een ziekenfonds is Solidaris
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.geen+aanvullende_verzekering.liberaal
    Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Liberale Ziekenfondsen.

    Gegeven Ziekenfonds (landsbond) is Geen
    En Aanvullende verzekering bij een ziekenfonds is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/row-ziekenfonds.geen+aanvullende_verzekering.helan
    Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Geen → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Onafhankelijke Ziekenfondsen.

    Gegeven Ziekenfonds (landsbond) is Geen
    En Aanvullende verzekering bij een ziekenfonds is Onafhankelijke Ziekenfondsen (Helan)
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/still-woonplaats
    Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgkas_van_ziekenfonds/still-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/row-gevraagde_aansluiting.geen+ondertekenaar.kind
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. De standaardpersoon → Vereiste bij de ondertekening: Niet van toepassing.

    Gegeven Peildatum is 2015-01-01
    En Geboortedatum is 1900-01-01
    En Ondertekenaar van het formulier is Kind
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 50,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/row-gevraagde_aansluiting.geen+ondertekenaar.schoonkind
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. De standaardpersoon → Vereiste bij de ondertekening: Niet van toepassing.

    Gegeven Geboortedatum is 2008-06-02
    En Ondertekenaar van het formulier is Schoonkind
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/row-gevraagde_aansluiting.geen+ondertekenaar.schoonouder
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Administratief was het: Volmacht van de persoon nodig.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Geen
    En Ondertekenaar van het formulier is Schoonouder
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/row-gevraagde_aansluiting.officieel+ondertekenaar.persoon
    Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Geboortedatum: 29 februari 2024; Gevraagde aansluiting: Officieel → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven Geboortedatum is 2024-02-29
    En Is overleden is ja
    En Is gekend in het ledenbeheer VSB is nee
    En Inschrijving in een register is Vreemdelingenregister
    En Heeft een band met Vlaanderen is ja
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is nee
    En Werkt of werkte voor een internationale instelling is ja
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Zetel van de huidige of laatste werkgever is Brussel
    En Gevraagde aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/row-gevraagde_aansluiting.officieel+ondertekenaar.wettelijk_vertegenwoordiger
    Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig, en niet: Niet van toepassing.

    Gegeven Peildatum is 2025-01-01
    En Geboortedatum is 2008-06-02
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Tijdelijke verblijfsvergunning is Als student
    En Studeert in het buitenland is ja
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Kopie van de beschikking nodig
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/row-gevraagde_aansluiting.officieel+ondertekenaar.partner
    Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Echtgenoot of wettelijk samenwonende partner → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven Geboortedatum is 2008-06-02
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Aantal openstaande premies is 1
    En Aantal te laat betaalde premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Gevraagde aansluiting is Officieel
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-01-01
    En Ondertekenaar van het formulier is Echtgenoot of wettelijk samenwonende partner
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/row-gevraagde_aansluiting.officieel+ondertekenaar.kind
    Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Kind → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Officieel
    En Eerste jaar van de officiële aansluiting is 2022
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-01-01
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Ondertekenaar van het formulier is Kind
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Administratief
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/row-gevraagde_aansluiting.officieel+ondertekenaar.schoonkind
    Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Schoonkind → Vereiste bij de ondertekening: Geen volmacht nodig, en niet: Niet van toepassing.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Schoonkind
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    En Is zwaar zorgbehoevend is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: decision:ondertekening/row-gevraagde_aansluiting.officieel+ondertekenaar.andere_vertegenwoordiger
    Een andere vertegenwoordiger heeft een volmacht nodig. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Andere vertegenwoordiger → Vereiste bij de ondertekening: Volmacht van de persoon nodig, en niet: Niet van toepassing.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Andere vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Volmacht van de persoon nodig
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/both-peildatum+revalidatievoorziening_773
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Is gebruiker van een 7.73-revalidatievoorziening: ja → Vereiste bij de ondertekening: Niet van toepassing, en niet: Ondertekening niet toegestaan.

    Gegeven Peildatum is 2025-01-01
    En Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/end-peildatum-highest
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 31 december 2035 → Vereiste bij de ondertekening: Niet van toepassing, en niet: Ondertekening niet toegestaan.

    Gegeven Peildatum is 2035-12-31
    En Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/day-peildatum-02-29
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 29 februari 2028 → Vereiste bij de ondertekening: Niet van toepassing, en niet: Ondertekening niet toegestaan.

    Gegeven Peildatum is 2028-02-29
    En Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/day-peildatum-01-01
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 1 januari 2027 → Vereiste bij de ondertekening: Niet van toepassing, en niet: Ondertekening niet toegestaan.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/day-geboortedatum-12-31
    Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Geboortedatum: 31 december 2008; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven Geboortedatum is 2008-12-31
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/day-geboortedatum-01-01
    Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Geboortedatum: 1 januari 2024; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan, en niet: Niet van toepassing.

    Gegeven Geboortedatum is 2024-01-01
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/leap-geboortedatum
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 1 maart 2026 → Vereiste bij de ondertekening: Niet van toepassing; met Peildatum: 28 februari 2026 was het: Ondertekening niet toegestaan.

    Gegeven Peildatum is 2026-03-01
    En Geboortedatum is 2008-02-29
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/leap-geboortedatum-other
    Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Peildatum: 28 februari 2026; Geboortedatum: 29 februari 2008; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Peildatum: 1 maart 2026 was het: Niet van toepassing.

    Gegeven Peildatum is 2026-02-28
    En Geboortedatum is 2008-02-29
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/still-woonplaats
    Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig, en niet: Niet van toepassing.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Administratief
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Kopie van de beschikking nodig
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:ondertekening/still-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig, en niet: Niet van toepassing.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Kopie van de beschikking nodig
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:facturatie/still-overleden
    Zonder recht op tegemoetkoming voor zorg betaalt de gebruiker. Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de gebruiker, en niet: Geen facturatie.

    Gegeven Geboortedatum is 2000-12-31
    En Is overleden is ja
    En Is gekend in het ledenbeheer VSB is nee
    En Heeft een band met Vlaanderen is ja
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Zetel van de huidige of laatste werkgever is Brussel
    En Tijdelijke verblijfsvergunning is Als student
    En Studeert in het buitenland is ja
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:facturatie/still-belgisch_verzekerd
    Zonder recht op tegemoetkoming voor zorg betaalt de gebruiker. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de gebruiker, en niet: Aan de zorgkas.

    Gegeven Geboortedatum is 2000-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Aantal openstaande premies is 1
    En Aantal te laat betaalde premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Betaaldatum van de eerste premie is 2025-01-01
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:facturatie/still-aansluitingsjaar
    Zonder recht op tegemoetkoming voor zorg betaalt de gebruiker. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de gebruiker, en niet: Aan de zorgkas.

    Gegeven Geboortedatum is 2000-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Eerste jaar van de officiële aansluiting is 2022
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-01-01
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:facturatie/still-opzegging
    Met recht op tegemoetkoming voor zorg betaalt de zorgkas. Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de zorgkas, en niet: Aan de gebruiker.

    Gegeven Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_zwaar_zorgbehoevenden_cent/both-peildatum+zwaar_zorgbehoevend
    Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 januari 2015; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde, en niet: € 140,00.

    Gegeven Peildatum is 2015-01-01
    En Geboortedatum is 1979-01-01
    En Is gekend in het ledenbeheer VSB is nee
    En Inschrijving in een register is Vreemdelingenregister
    En Heeft een band met Vlaanderen is ja
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Is verzekerd door huidig of vroeger werk is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Zetel van de huidige of laatste werkgever is Brussel
    En Buitenlandse student is Uit een ander land
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 50,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_zwaar_zorgbehoevenden_cent/still-tijdelijke_verblijfsvergunning
    Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 140,00, en niet: € 0,00.

    Gegeven Tijdelijke verblijfsvergunning is Als student
    En Studeert in het buitenland is ja
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Aantal openstaande premies is 1
    En Aantal te laat betaalde premies is 20
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_zwaar_zorgbehoevenden_cent/still-aangetekend_aangemaand
    Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 140,00, en niet: € 0,00.

    Gegeven Is aangetekend aangemaand en de termijn is verstreken is ja
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-01-01
    En Eerste jaar van de officiële aansluiting is 2022
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_zwaar_zorgbehoevenden_cent/still-revalidatievoorziening_773
    Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 140,00, en niet: € 0,00.

    Gegeven Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 140,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_handicap_cent/end-peildatum-lowest
    Gewoonlijk is er geen zorgbudget voor personen met een handicap. Peildatum: 1 januari 2015 → Zorgbudget voor personen met een handicap (per maand): € 0,00, en niet: € 300,00.

    Gegeven Peildatum is 2015-01-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 50,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_handicap_cent/end-peildatum-highest
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, krijgt het bedrag van de maand. Peildatum: 31 december 2035; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven Peildatum is 2035-12-31
    En Is gekend in het ledenbeheer VSB is nee
    En Inschrijving in een register is Vreemdelingenregister
    En Heeft een band met Vlaanderen is ja
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Is verzekerd door huidig of vroeger werk is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Zetel van de huidige of laatste werkgever is Brussel
    En Buitenlandse student is Uit een ander land
    En Studeert in het buitenland is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_handicap_cent/day-peildatum-02-29
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, krijgt het bedrag van de maand. Peildatum: 29 februari 2024; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven Peildatum is 2024-02-29
    En Tijdelijke verblijfsvergunning is Als student
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Aantal openstaande premies is 1
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_handicap_cent/still-te_laat_betaalde_premies
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, krijgt het bedrag van de maand. Peildatum: 1 september 2016; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde, en niet: € 300,00.

    Gegeven Peildatum is 2016-09-01
    En Aantal te laat betaalde premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Gevraagde aansluiting is Administratief
    En Betaaldatum van de eerste premie is 2025-01-01
    En Eerste jaar van de officiële aansluiting is 2022
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-01-01
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 50,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_handicap_cent/still-nieuwkomer
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, krijgt het bedrag van de maand. Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): € 300,00, en niet: € 0,00.

    Gegeven Is nieuwkomer in Vlaanderen of Brussel is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/row-register.ambtshalve_afgevoerd
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Inschrijving in een register: Ambtshalve afgevoerd → Zorgbudget voor ouderen met een zorgnood mogelijk: nee, en niet: ja.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 1960-06-01
    En Inschrijving in een register is Ambtshalve afgevoerd
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/row-register.geen
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Inschrijving in een register: In geen register → Zorgbudget voor ouderen met een zorgnood mogelijk: nee; met Inschrijving in een register: Bevolkingsregister was het: ja.

    Gegeven Geboortedatum is 1960-06-01
    En Inschrijving in een register is In geen register
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/both-peildatum+overleden
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Is overleden: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: nee, en niet: ja.

    Gegeven Peildatum is 2025-01-01
    En Geboortedatum is 1951-01-01
    En Is overleden is ja
    En Inschrijving in een register is Vreemdelingenregister
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon is overleden
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/both-peildatum+woonplaats
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Woonplaats: Wallonië → Zorgbudget voor ouderen met een zorgnood mogelijk: nee, en niet: ja.

    Gegeven Peildatum is 2026-05-31
    En Geboortedatum is 1960-05-31
    En Woonplaats is Wallonië
    En Inschrijving in een register is Vreemdelingenregister
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/end-peildatum-lowest
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Peildatum: 1 januari 2015 → Zorgbudget voor ouderen met een zorgnood mogelijk: nee, en niet: ja.

    Gegeven Peildatum is 2015-01-01
    En Geboortedatum is 1951-01-01
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 50,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/end-geboortedatum-lowest
    Wie in Vlaanderen woont, ouder is dan 65, beperkt zelfredzaam is en een laag inkomen heeft, kan het zorgbudget voor ouderen aanvragen. Geboortedatum: 1 januari 1900; Heeft een beperkte zelfredzaamheid: ja; Heeft een inkomen onder de grens: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: ja, en niet: nee.

    Gegeven Peildatum is 2017-01-01
    En Geboortedatum is 1900-01-01
    En Is gekend in het ledenbeheer VSB is nee
    En Heeft een band met Vlaanderen is ja
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Is verzekerd door huidig of vroeger werk is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Zetel van de huidige of laatste werkgever is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/day-geboortedatum-02-29
    Wie in Vlaanderen woont, ouder is dan 65, beperkt zelfredzaam is en een laag inkomen heeft, kan het zorgbudget voor ouderen aanvragen. Geboortedatum: 29 februari 1948; Heeft een beperkte zelfredzaamheid: ja; Heeft een inkomen onder de grens: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: ja, en niet: nee.

    Gegeven Peildatum is 2017-01-01
    En Geboortedatum is 1948-02-29
    En Werkt of werkte voor een internationale instelling is ja
    En Tijdelijke verblijfsvergunning is Als student
    En Studeert in het buitenland is ja
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 25,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/leap-geboortedatum
    Wie in Vlaanderen woont, ouder is dan 65, beperkt zelfredzaam is en een laag inkomen heeft, kan het zorgbudget voor ouderen aanvragen. Peildatum: 1 maart 2026; Geboortedatum: 29 februari 1960; Heeft een beperkte zelfredzaamheid: ja; Heeft een inkomen onder de grens: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: ja; met Peildatum: 28 februari 2026 was het: nee.

    Gegeven Peildatum is 2026-03-01
    En Geboortedatum is 1960-02-29
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/leap-geboortedatum-other
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Peildatum: 28 februari 2026 → Zorgbudget voor ouderen met een zorgnood mogelijk: nee; met Peildatum: 1 maart 2026 was het: ja.

    Gegeven Peildatum is 2026-02-28
    En Geboortedatum is 1960-02-29
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/still-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Wie in Vlaanderen woont, ouder is dan 65, beperkt zelfredzaam is en een laag inkomen heeft, kan het zorgbudget voor ouderen aanvragen. Geboortedatum: 1 juni 1960; Woonplaats: Vlaanderen; Heeft een beperkte zelfredzaamheid: ja; Heeft een inkomen onder de grens: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: ja; met Woonplaats: Buitenland, in EU, EER of Zwitserland was het: nee.

    Gegeven Geboortedatum is 1960-06-01
    En Woonplaats is Vlaanderen
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/still-verplichte_inburgeraar
    Wie in Vlaanderen woont, ouder is dan 65, beperkt zelfredzaam is en een laag inkomen heeft, kan het zorgbudget voor ouderen aanvragen. Geboortedatum: 1 januari 1951; Heeft een beperkte zelfredzaamheid: ja; Heeft een inkomen onder de grens: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: ja, en niet: nee.

    Gegeven Peildatum is 2017-01-01
    En Geboortedatum is 1951-01-01
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Aantal openstaande premies is 1
    En Aantal te laat betaalde premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Gevraagde aansluiting is Administratief
    En Betaaldatum van de eerste premie is 2025-01-01
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/still-eerste_premie_betaald
    Wie in Vlaanderen woont, ouder is dan 65, beperkt zelfredzaam is en een laag inkomen heeft, kan het zorgbudget voor ouderen aanvragen. Geboortedatum: 1 juni 1960; Heeft een beperkte zelfredzaamheid: ja; Heeft een inkomen onder de grens: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: ja, en niet: nee.

    Gegeven Geboortedatum is 1960-06-01
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2022
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-01-01
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:zorgbudget_ouderen_mogelijk/still-aanvullende_verzekering
    Wie in Vlaanderen woont, ouder is dan 65, beperkt zelfredzaam is en een laag inkomen heeft, kan het zorgbudget voor ouderen aanvragen. Geboortedatum: 1 januari 1951; Heeft een beperkte zelfredzaamheid: ja; Heeft een inkomen onder de grens: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: ja, en niet: nee.

    Gegeven Peildatum is 2017-01-01
    En Geboortedatum is 1951-01-01
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    En Is zwaar zorgbehoevend is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 50,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:recht_op_mobiliteitshulpmiddel/both-peildatum+woonplaats
    Gewoonlijk is er geen recht op een mobiliteitshulpmiddel. Woonplaats: Wallonië → Recht op een mobiliteitshulpmiddel: nee, en niet: ja.

    Gegeven Peildatum is 2025-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 64,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:recht_op_mobiliteitshulpmiddel/end-peildatum-lowest
    Gewoonlijk is er geen recht op een mobiliteitshulpmiddel. Peildatum: 1 januari 2015 → Recht op een mobiliteitshulpmiddel: nee, en niet: ja.

    Gegeven Peildatum is 2015-01-01
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 50,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: decision:recht_op_mobiliteitshulpmiddel/still-gekend_in_ledenbeheer
    Wie aangesloten is en een medisch voorschrift heeft, heeft recht op een mobiliteitshulpmiddel. Heeft een voorschrift voor een mobiliteitshulpmiddel: ja → Recht op een mobiliteitshulpmiddel: ja, en niet: nee.

    Gegeven Peildatum is 2019-01-01
    En Is gekend in het ledenbeheer VSB is nee
    En Inschrijving in een register is Vreemdelingenregister
    En Heeft een band met Vlaanderen is ja
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Is verzekerd door huidig of vroeger werk is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Zetel van de huidige of laatste werkgever is Brussel
    En Buitenlandse student is Uit een ander land
    En Studeert in het buitenland is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 52,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: decision:recht_op_mobiliteitshulpmiddel/still-tijdelijke_verblijfsvergunning
    Wie aangesloten is en een medisch voorschrift heeft, heeft recht op een mobiliteitshulpmiddel. Heeft een voorschrift voor een mobiliteitshulpmiddel: ja → Recht op een mobiliteitshulpmiddel: ja, en niet: nee.

    Gegeven Peildatum is 2019-01-01
    En Tijdelijke verblijfsvergunning is Als student
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Ingeschreven in Vlaanderen of Brussel (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    En Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Aantal openstaande premies is 1
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: decision:recht_op_mobiliteitshulpmiddel/still-te_laat_betaalde_premies
    Wie aangesloten is en een medisch voorschrift heeft, heeft recht op een mobiliteitshulpmiddel. Heeft een voorschrift voor een mobiliteitshulpmiddel: ja → Recht op een mobiliteitshulpmiddel: ja, en niet: nee.

    Gegeven Peildatum is 2019-01-01
    En Aantal te laat betaalde premies is 20
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Gevraagde aansluiting is Administratief
    En Betaaldatum van de eerste premie is 2025-01-01
    En Eerste jaar van de officiële aansluiting is 2022
    En Is laattijdig aangesloten is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-01-01
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 52,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: decision:recht_op_mobiliteitshulpmiddel/still-nieuwkomer
    Wie aangesloten is en een medisch voorschrift heeft, heeft recht op een mobiliteitshulpmiddel. Heeft een voorschrift voor een mobiliteitshulpmiddel: ja → Recht op een mobiliteitshulpmiddel: ja, en niet: nee.

    Gegeven Is nieuwkomer in Vlaanderen of Brussel is ja
    En Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2029
    Gewoonlijk is er geen zorgbudget voor zwaar zorgbehoevenden. Is zwaar zorgbehoevend: nee → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 0,00; met Is zwaar zorgbehoevend: ja was het: geen waarde.

    Gegeven Peildatum is 2029-06-01
    En Is zwaar zorgbehoevend is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2032
    Gewoonlijk is er geen zorgbudget voor zwaar zorgbehoevenden. Is zwaar zorgbehoevend: nee → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 0,00; met Is zwaar zorgbehoevend: ja was het: geen waarde.

    Gegeven Peildatum is 2032-06-01
    En Is zwaar zorgbehoevend is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2033
    Gewoonlijk is er geen zorgbudget voor zwaar zorgbehoevenden. Is zwaar zorgbehoevend: nee → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 0,00; met Is zwaar zorgbehoevend: ja was het: geen waarde.

    Gegeven Peildatum is 2033-06-01
    En Is zwaar zorgbehoevend is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.standaard/premiebedrag_cent-2034
    Gewoonlijk is er geen zorgbudget voor zwaar zorgbehoevenden. Is zwaar zorgbehoevend: nee → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 0,00; met Is zwaar zorgbehoevend: ja was het: geen waarde.

    Gegeven Peildatum is 2034-06-01
    En Is zwaar zorgbehoevend is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2015
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2015-06-01
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 25,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2016
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2016-06-01
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan 25,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2028
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2028-06-01
    En Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2029
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2029-06-01
    En Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2030
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2030-06-01
    En Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2031
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2031-06-01
    En Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2032
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2032-06-01
    En Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2033
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2033-06-01
    En Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2034
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2034-06-01
    En Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgpremie.verlaagd/premiebedrag_cent-2035
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2035-06-01
    En Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Verlaagd
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2016
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2016 → Bedrag van de premie: € 50,00, en niet: € 100,00.

    Gegeven Peildatum is 2016-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 50,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2018
    Het volle bedrag van het premiejaar. Peildatum: 31 december 2018 → Bedrag van de premie: € 51,00, en niet: € 100,00.

    Gegeven Peildatum is 2018-12-31
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 51,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2019
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2019 → Bedrag van de premie: € 52,00, en niet: € 100,00.

    Gegeven Peildatum is 2019-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 52,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2020
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2020 → Bedrag van de premie: € 53,00, en niet: € 100,00.

    Gegeven Peildatum is 2020-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 53,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2021
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2021 → Bedrag van de premie: € 54,00, en niet: € 100,00.

    Gegeven Peildatum is 2021-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 54,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2022
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2022 → Bedrag van de premie: € 54,00, en niet: € 100,00.

    Gegeven Peildatum is 2022-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 54,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2023
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2023 → Bedrag van de premie: € 58,00, en niet: € 100,00.

    Gegeven Peildatum is 2023-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 58,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2024
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2024 → Bedrag van de premie: € 62,00, en niet: € 100,00.

    Gegeven Peildatum is 2024-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 62,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2028
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2028 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven Peildatum is 2028-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2029
    Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2029; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven Peildatum is 2029-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2030
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2030 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven Peildatum is 2030-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2031
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2031 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven Peildatum is 2031-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2032
    Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2032; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven Peildatum is 2032-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2033
    Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2033; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven Peildatum is 2033-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2034
    Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Peildatum: 1 juni 2034; Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): geen waarde; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven Peildatum is 2034-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.zwaar_zorgbehoevenden/zorgbudget_zwaar_zorgbehoevenden_cent-2035
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2035 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven Peildatum is 2035-06-01
    En Is zwaar zorgbehoevend is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan niets
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2018
    Het volle bedrag van het premiejaar. Peildatum: 31 december 2018 → Bedrag van de premie: € 51,00, en niet: € 100,00.

    Gegeven Peildatum is 2018-12-31
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 51,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2019
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2019 → Bedrag van de premie: € 52,00, en niet: € 100,00.

    Gegeven Peildatum is 2019-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 52,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2020
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2020 → Bedrag van de premie: € 53,00, en niet: € 100,00.

    Gegeven Peildatum is 2020-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 53,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2021
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2021 → Bedrag van de premie: € 54,00, en niet: € 100,00.

    Gegeven Peildatum is 2021-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 54,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2022
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2022 → Bedrag van de premie: € 54,00, en niet: € 100,00.

    Gegeven Peildatum is 2022-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 54,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2023
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2023 → Bedrag van de premie: € 58,00, en niet: € 100,00.

    Gegeven Peildatum is 2023-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 58,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2028
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2028 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven Peildatum is 2028-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2029
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, krijgt het bedrag van de maand. Peildatum: 1 juni 2029; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven Peildatum is 2029-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2030
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2030 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven Peildatum is 2030-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2031
    Het volle bedrag van het premiejaar. Peildatum: 1 juni 2031 → Bedrag van de premie: geen waarde, en niet: € 100,00.

    Gegeven Peildatum is 2031-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2032
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, krijgt het bedrag van de maand. Peildatum: 1 juni 2032; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven Peildatum is 2032-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2033
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, krijgt het bedrag van de maand. Peildatum: 1 juni 2033; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven Peildatum is 2033-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: amount:zorgbudget.handicap/zorgbudget_handicap_cent-2034
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, krijgt het bedrag van de maand. Peildatum: 1 juni 2034; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven Peildatum is 2034-06-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan niets
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: statement:S001-15/guard
    Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven Is persoon ten laste is ja
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: statement:S001-20/guard
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Tijdelijke verblijfsvergunning: Geen → Aansluitbaarheid: Vrijwillig; met Tijdelijke verblijfsvergunning: Als student was het: Verboden.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Geen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: statement:S002-135/guard
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Officieel
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: statement:S002-147/guard
    Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel; met Heeft de eerste premie betaald: nee was het: Administratief.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Officieel
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: statement:S002-154/guard
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig, en niet: Verplicht.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2020-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan 2020-01-01
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon kan aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: statement:S002-161/guard
    Gewoonlijk sluit niemand ambtshalve aan. Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee, en niet: ja.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: statement:S002-165/guard
    Wie in het buitenland woont, Belgisch verzekerd is en in Vlaanderen werkt of laatst werkte, sluit verplicht aan. Woonplaats: Buitenland, in EU, EER of Zwitserland → Aansluitbaarheid: Verplicht, en niet: Verboden.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Is persoon ten laste is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: statement:S003-20/guard
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Zetel van de huidige of laatste werkgever is Brussel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: reading:A-20c/verplicht
    Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als student → Aansluitbaarheid: Verboden, en niet: Verplicht.

    Gegeven Geboortedatum is 2001-01-01
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon mag niet aansluiten bij VSB
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: reading:G-74-brussel/boete
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja → Aansluitbaarheid: Verplicht; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: Vrijwillig.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is ja
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan 2026-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Automatisch stopgezet
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: reading:A-60/door_aanvraag
    Tijdens een schuldenregeling is men vrijgesteld. Collectieve schuldenregeling of persoonlijk faillissement: ja → Premie verschuldigd: nee; met Collectieve schuldenregeling of persoonlijk faillissement: nee was het: ja.

    Gegeven Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Gevraagde aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht
    En is Aansluiting gelijk aan Geen
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan nee
    En is Tarief van de premie gelijk aan Geen premie
    En is Bedrag van de premie gelijk aan 0,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan niets
    En is Recht op de tegemoetkoming voor zorg gelijk aan nee
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan nee
    En is Aanvraag van een zorgbudget mogelijk gelijk aan nee
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Geen inning
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Persoon moet aansluiten, maar heeft geen aansluiting
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: reading:A-30/boete
    Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Buitenlandse student: Nee was het: Verplicht.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig
    En is Aansluiting gelijk aan Officieel
    En is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
    En is Ingangsdatum van de officiële aansluiting gelijk aan niets
    En is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets
    En is Premie verschuldigd gelijk aan ja
    En is Tarief van de premie gelijk aan Standaard
    En is Bedrag van de premie gelijk aan 100,00 euro
    En is Uiterste betaaldatum van de premie gelijk aan 2026-04-30
    En is Recht op de tegemoetkoming voor zorg gelijk aan ja
    En is Wachttijd opgelegd bij de aansluiting gelijk aan nee
    En is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
    En is Aanvraag van een zorgbudget mogelijk gelijk aan ja
    En is Administratieve geldboete gelijk aan 0,00 euro
    En is Inning van openstaande premies gelijk aan Door de zorgkas
    En is Einde van de huidige aansluiting gelijk aan Geen einde
    En is Melding in de software van de voorziening gelijk aan Geen melding
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee
