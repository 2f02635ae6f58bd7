# language: nl
Functionaliteit: Overige

  Scenario: property:europese-jaren-tellen-voor-verlaagd/guard
    Deze persoon stelt de eigenschap europese-jaren-tellen-voor-verlaagd op de proef.

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
    Deze persoon stelt de eigenschap hulpkas-alleen-cm-of-solidaris op de proef.

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
    Deze persoon stelt de eigenschap een-dag-in-vlaanderen-neemt-geen-zorg-weg op de proef.

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

  Scenario: property:verhuizen-neemt-geen-wachttijd-weg/guard
    Deze persoon stelt de eigenschap verhuizen-neemt-geen-wachttijd-weg op de proef.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
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
    En is Wachttijd opgelegd bij de aansluiting gelijk aan ja
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

  Scenario: amount:zorgpremie.standaard/2020-01-01
    Het bedrag zorgpremie.standaard vanaf 2020-01-01 (5300) wordt gebruikt.

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
    Het bedrag zorgpremie.standaard vanaf 2024-01-01 (6200) wordt gebruikt.

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
    Wie voor zorgpremie.standaard “2018-01-02” neemt in plaats van “2018-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.standaard “2017-12-31” neemt in plaats van “2018-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.standaard “2020-01-02” neemt in plaats van “2020-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.standaard “2019-12-31” neemt in plaats van “2020-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.standaard “2021-01-02” neemt in plaats van “2021-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.standaard “2022-12-31” neemt in plaats van “2023-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.standaard “2024-01-02” neemt in plaats van “2024-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.standaard “2023-12-31” neemt in plaats van “2024-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.standaard “2025-01-02” neemt in plaats van “2025-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.standaard “2026-12-31” neemt in plaats van “2027-01-01”, beslist verkeerd voor deze persoon.

    Gegeven Peildatum is 2026-12-31
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
    Het bedrag zorgpremie.verlaagd vanaf 2015-01-01 (2500) wordt gebruikt.

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
    Het bedrag zorgpremie.verlaagd vanaf 2018-01-01 (2600) wordt gebruikt.

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
    Het bedrag zorgpremie.verlaagd vanaf 2020-01-01 (?) wordt gebruikt.

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
    Het bedrag zorgpremie.verlaagd vanaf 2023-01-01 (2900) wordt gebruikt.

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
    Het bedrag zorgpremie.verlaagd vanaf 2024-01-01 (3100) wordt gebruikt.

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
    Het bedrag zorgpremie.verlaagd vanaf 2025-01-01 (3200) wordt gebruikt.

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
    Het bedrag zorgpremie.verlaagd vanaf 2027-01-01 (?) wordt gebruikt.

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
    Wie voor zorgpremie.verlaagd “2018-01-02” neemt in plaats van “2018-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.verlaagd “2020-01-02” neemt in plaats van “2020-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.verlaagd “2021-01-02” neemt in plaats van “2021-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.verlaagd “2023-01-02” neemt in plaats van “2023-01-01”, beslist verkeerd voor deze persoon.

    Gegeven Peildatum is 2023-01-01
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

  Scenario: amount:zorgpremie.verlaagd/2024-01-01-day-later
    Wie voor zorgpremie.verlaagd “2024-01-02” neemt in plaats van “2024-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.verlaagd “2025-01-02” neemt in plaats van “2025-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgpremie.verlaagd “2026-12-31” neemt in plaats van “2027-01-01”, beslist verkeerd voor deze persoon.

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
    Het bedrag zorgbudget.zwaar_zorgbehoevenden vanaf - (?) wordt gebruikt.

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
    Het bedrag zorgbudget.zwaar_zorgbehoevenden vanaf 2027-01-01 (?) wordt gebruikt.

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
    Wie voor zorgbudget.zwaar_zorgbehoevenden “2026-01-02” neemt in plaats van “2026-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgbudget.zwaar_zorgbehoevenden “2026-12-31” neemt in plaats van “2027-01-01”, beslist verkeerd voor deze persoon.

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
    Het bedrag zorgbudget.handicap vanaf 2027-01-01 (?) wordt gebruikt.

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
    Wie voor zorgbudget.handicap “2026-01-02” neemt in plaats van “2026-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgbudget.handicap “2025-12-31” neemt in plaats van “2026-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgbudget.handicap “2026-12-31” neemt in plaats van “2027-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor werkregel_geldt “true and woonplaats == eu_eer_zwitserland” neemt in plaats van “sociale_zekerheid == belgie and woonplaats == eu_eer_zwitserland”, beslist verkeerd voor deze persoon.

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
    Wie voor uitzondering_bewezen “bewijs_uitzondering or false” neemt in plaats van “bewijs_uitzondering or not dag_in_vlaanderen”, beslist verkeerd voor deze persoon.

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
    Wie voor vergunning_bewezen “bewijs_uitzondering or (false)” neemt in plaats van “bewijs_uitzondering or (not dag_in_vlaanderen and woonplaats != brussel)”, beslist verkeerd voor deze persoon.

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
    Wie voor vergunning_bewezen “bewijs_uitzondering or (not dag_in_vlaanderen and true)” neemt in plaats van “bewijs_uitzondering or (not dag_in_vlaanderen and woonplaats != brussel)”, beslist verkeerd voor deze persoon.

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
    Wie voor oud_genoeg_voor_de_werkregel “leeftijd_voor_vsb > 26” neemt in plaats van “leeftijd_voor_vsb >= 26”, beslist verkeerd voor deze persoon.

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
    Wie voor oud_genoeg_voor_de_werkregel “leeftijd_voor_vsb >= 25” neemt in plaats van “leeftijd_voor_vsb >= 26”, beslist verkeerd voor deze persoon.

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
    Wie voor ook_administratief_bij_plicht “dag_in_vlaanderen and woonplaats != vlaanderen and not (werkregel_geldt and true and oud_genoeg_voor_de_werkregel)” neemt in plaats van “dag_in_vlaanderen and woonplaats != vlaanderen and not (werkregel_geldt and werkregio == vlaanderen and oud_genoeg_voor_de_werkregel)”, beslist verkeerd voor deze persoon.

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
    Wie voor jongere_sluit_aan_door_aanvraag “leeftijd_voor_vsb < 26 and true” neemt in plaats van “leeftijd_voor_vsb < 26 and gevraagde_aansluiting != geen”, beslist verkeerd voor deze persoon.

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
    Wie voor jongere_sluit_aan_door_aanvraag “leeftijd_voor_vsb <= 26 and gevraagde_aansluiting != geen” neemt in plaats van “leeftijd_voor_vsb < 26 and gevraagde_aansluiting != geen”, beslist verkeerd voor deze persoon.

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
    Wie voor verzekerd_bij_aankomst “(true and sociale_zekerheid == eu_eer_zwitserland) or (year(aankomstdatum) < premiejaar and any(eu_verzekerd, from: year(aankomstdatum), until: year(aankomstdatum)))” neemt in plaats van “(year(aankomstdatum) == premiejaar and sociale_zekerheid == eu_eer_zwitserland) or (year(aankomstdatum) < premiejaar and any(eu_verzekerd, from: year(aankomstdatum), until: year(aankomstdatum)))”, beslist verkeerd voor deze persoon.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-12-31
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

  Scenario: derived:verzekerd_bij_aankomst/without-part-1.3
    Wie voor verzekerd_bij_aankomst “(year(aankomstdatum) == premiejaar and sociale_zekerheid == eu_eer_zwitserland) or (true and any(eu_verzekerd, from: year(aankomstdatum), until: year(aankomstdatum)))” neemt in plaats van “(year(aankomstdatum) == premiejaar and sociale_zekerheid == eu_eer_zwitserland) or (year(aankomstdatum) < premiejaar and any(eu_verzekerd, from: year(aankomstdatum), until: year(aankomstdatum)))”, beslist verkeerd voor deze persoon.

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

  Scenario: derived:eerste_aansluitjaar/plus1.2
    Wie voor eerste_aansluitjaar “max(year(geboortedatum) + 26, 2020)” neemt in plaats van “max(year(geboortedatum) + 26, 2019)”, beslist verkeerd voor deze persoon.

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
    Wie voor eerste_aansluitjaar “max(year(geboortedatum) + 26, 2018)” neemt in plaats van “max(year(geboortedatum) + 26, 2019)”, beslist verkeerd voor deze persoon.

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

  Scenario: derived:vroegste_ingangsdatum/day-later
    Wie voor vroegste_ingangsdatum “2019-01-02” neemt in plaats van “2019-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor vroegste_ingangsdatum “2018-12-31” neemt in plaats van “2019-01-01”, beslist verkeerd voor deze persoon.

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
    Wie voor vroegste_ingangsdatum_van_nieuwkomer “date(max(2020, year(geboortedatum) + 26), 1, 1)” neemt in plaats van “date(max(2019, year(geboortedatum) + 26), 1, 1)”, beslist verkeerd voor deze persoon.

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
    Wie voor vroegste_ingangsdatum_van_nieuwkomer “date(max(2018, year(geboortedatum) + 26), 1, 1)” neemt in plaats van “date(max(2019, year(geboortedatum) + 26), 1, 1)”, beslist verkeerd voor deze persoon.

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
    Wie voor stopgezet_in_plaats_van_beboet “woonplaats == brussel or huidige_aansluiting == officieel and openstaande_premies >= 2” neemt in plaats van “woonplaats == brussel and huidige_aansluiting == officieel and openstaande_premies >= 2”, beslist verkeerd voor deze persoon.

    Gegeven Aantal openstaande premies is 2
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
    Wie voor stopgezet_in_plaats_van_beboet “woonplaats == brussel and true and openstaande_premies >= 2” neemt in plaats van “woonplaats == brussel and huidige_aansluiting == officieel and openstaande_premies >= 2”, beslist verkeerd voor deze persoon.

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
    Wie voor stopgezet_in_plaats_van_beboet “woonplaats == wallonie and huidige_aansluiting == officieel and openstaande_premies >= 2” neemt in plaats van “woonplaats == brussel and huidige_aansluiting == officieel and openstaande_premies >= 2”, beslist verkeerd voor deze persoon.

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

  Scenario: derived:heeft_geen_aansluiting_nodig/without-part-3
    Wie voor heeft_geen_aansluiting_nodig “leeftijd_voor_vsb < 26 and woonplaats != wallonie and true” neemt in plaats van “leeftijd_voor_vsb < 26 and woonplaats != wallonie and not overleden”, beslist verkeerd voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Is overleden is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
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
    En is Melding in de software van de voorziening gelijk aan Persoon is overleden
    En is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
    En is Zorgkas via de aanvullende verzekering gelijk aan Geen bijkomende keuze
    En is Vereiste bij de ondertekening gelijk aan Niet van toepassing
    En is Facturatie van de tegemoetkoming voor zorg gelijk aan Geen facturatie
    En is Zorgbudget voor zwaar zorgbehoevenden (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
    En is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
    En is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: derived:heeft_geen_aansluiting_nodig/le
    Wie voor heeft_geen_aansluiting_nodig “leeftijd_voor_vsb <= 26 and woonplaats != wallonie and not overleden” neemt in plaats van “leeftijd_voor_vsb < 26 and woonplaats != wallonie and not overleden”, beslist verkeerd voor deze persoon.

    Gegeven Geboortedatum is 2000-01-01
    En Gevraagde aansluiting is Officieel
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

  Scenario: derived:heeft_geen_aansluiting_nodig/eu_eer_zwitserland
    Wie voor heeft_geen_aansluiting_nodig “leeftijd_voor_vsb < 26 and woonplaats != eu_eer_zwitserland and not overleden” neemt in plaats van “leeftijd_voor_vsb < 26 and woonplaats != wallonie and not overleden”, beslist verkeerd voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
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
    En is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: derived:zorgkas_via_aanvullende_verzekering_bij_cm/without-part-1
    Wie voor zorgkas_via_aanvullende_verzekering_bij_cm “true and aanvullende_verzekering == cm” neemt in plaats van “ziekenfonds in {kas_nmbs, hulpkas} and aanvullende_verzekering == cm”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgkas_via_aanvullende_verzekering_bij_cm “ziekenfonds in {kas_nmbs} and aanvullende_verzekering == cm” neemt in plaats van “ziekenfonds in {kas_nmbs, hulpkas} and aanvullende_verzekering == cm”, beslist verkeerd voor deze persoon.

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
    Wie voor zorgkas_via_aanvullende_verzekering_bij_solidaris “true and aanvullende_verzekering == solidaris” neemt in plaats van “ziekenfonds in {kas_nmbs, hulpkas} and aanvullende_verzekering == solidaris”, beslist verkeerd voor deze persoon.

    Gegeven Aanvullende verzekering bij een ziekenfonds is Solidaris
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
    Wie voor zorgkas_via_aanvullende_verzekering_bij_solidaris “ziekenfonds in {kas_nmbs} and aanvullende_verzekering == solidaris” neemt in plaats van “ziekenfonds in {kas_nmbs, hulpkas} and aanvullende_verzekering == solidaris”, beslist verkeerd voor deze persoon.

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
    Wie voor plicht_loopt_door “werkregel_geldt and true and oud_genoeg_voor_de_werkregel” neemt in plaats van “werkregel_geldt and werkregio == vlaanderen and oud_genoeg_voor_de_werkregel”, beslist verkeerd voor deze persoon.

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
    Wie voor plicht_loopt_door “werkregel_geldt and werkregio == vlaanderen and true” neemt in plaats van “werkregel_geldt and werkregio == vlaanderen and oud_genoeg_voor_de_werkregel”, beslist verkeerd voor deze persoon.

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
    Het gegeven tewerkstelling heeft de waarde buitenland.

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
    Het gegeven tewerkstelling heeft de waarde geen.

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
    Het gegeven werkgever_gevestigd heeft de waarde brussel.

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
    Het gegeven werkgever_gevestigd heeft de waarde wallonie.

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
    Het gegeven werkgever_gevestigd heeft de waarde buitenland.

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
    Het gegeven werkgever_gevestigd heeft de waarde geen.

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
    Het gegeven tijdelijke_verblijfsvergunning heeft de waarde onderzoeker.

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
    Het gegeven tijdelijke_verblijfsvergunning heeft de waarde familielid.

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
    Het gegeven ziekenfonds heeft de waarde geen.

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
