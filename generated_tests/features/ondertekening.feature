# language: nl
Functionaliteit: Vereiste bij de ondertekening

  Scenario: minderjarige-tekent-niet-zelf/decides
    De regel minderjarige-tekent-niet-zelf beslist voor deze persoon.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan

  Scenario: minderjarige-tekent-niet-zelf/when-3.1-boundary
    Eén stap aan weerszijden van “leeftijd < 18” in de regel minderjarige-tekent-niet-zelf.

    Gegeven Peildatum is 2026-06-02
    En Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: minderjarige-tekent-niet-zelf/when-1.1-flips
    In de regel minderjarige-tekent-niet-zelf maakt de voorwaarde “gevraagde_aansluiting != geen” alleen het verschil.

    Gegeven Geboortedatum is 2008-06-02
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: minderjarige-tekent-niet-zelf/when-2.1-flips
    In de regel minderjarige-tekent-niet-zelf maakt de voorwaarde “ondertekenaar == persoon” alleen het verschil.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Kopie van de beschikking nodig

  Scenario: minderjarige-tekent-niet-zelf/when-4.1-flips
    In de regel minderjarige-tekent-niet-zelf maakt de voorwaarde “revalidatievoorziening_773” alleen het verschil.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: wettelijk-vertegenwoordiger/decides
    De regel wettelijk-vertegenwoordiger beslist voor deze persoon.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Kopie van de beschikking nodig

  Scenario: wettelijk-vertegenwoordiger/when-1.1-flips
    In de regel wettelijk-vertegenwoordiger maakt de voorwaarde “gevraagde_aansluiting != geen” alleen het verschil.

    Gegeven Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: naaste-familie/decides
    De regel naaste-familie beslist voor deze persoon.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Echtgenoot of wettelijk samenwonende partner
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: naaste-familie/when-1.1-flips
    In de regel naaste-familie maakt de voorwaarde “gevraagde_aansluiting != geen” alleen het verschil.

    Gegeven Ondertekenaar van het formulier is Echtgenoot of wettelijk samenwonende partner
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: naaste-familie/when-2-without-kind
    Wie in de regel naaste-familie “ondertekenaar in {partner, schoonkind}” schrijft in plaats van “ondertekenaar in {partner, kind, schoonkind}”, beslist verkeerd voor deze persoon.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Kind
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: naaste-familie/when-2-without-schoonkind
    Wie in de regel naaste-familie “ondertekenaar in {partner, kind}” schrijft in plaats van “ondertekenaar in {partner, kind, schoonkind}”, beslist verkeerd voor deze persoon.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Schoonkind
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: ouder-voor-officieel/decides
    De regel ouder-voor-officieel beslist voor deze persoon.

    Gegeven Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Ouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: ouder-voor-officieel/when-1.1-flips
    In de regel ouder-voor-officieel maakt de voorwaarde “gevraagde_aansluiting == officieel” alleen het verschil.

    Gegeven Ondertekenaar van het formulier is Ouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: ouder-voor-officieel/when-2-without-schoonouder
    Wie in de regel ouder-voor-officieel “ondertekenaar in {ouder}” schrijft in plaats van “ondertekenaar in {ouder, schoonouder}”, beslist verkeerd voor deze persoon.

    Gegeven Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Schoonouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: ouder-voor-administratief/decides
    De regel ouder-voor-administratief beslist voor deze persoon.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Ouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Volmacht van de persoon nodig

  Scenario: ouder-voor-administratief/when-2-without-schoonouder
    Wie in de regel ouder-voor-administratief “ondertekenaar in {ouder}” schrijft in plaats van “ondertekenaar in {ouder, schoonouder}”, beslist verkeerd voor deze persoon.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Schoonouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Volmacht van de persoon nodig

  Scenario: voorziening-voor-administratief/decides
    De regel voorziening-voor-administratief beslist voor deze persoon.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: voorziening-voor-administratief/when-1.1-flips
    In de regel voorziening-voor-administratief maakt de voorwaarde “gevraagde_aansluiting == administratief” alleen het verschil.

    Gegeven Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: andere-vertegenwoordiger/decides
    De regel andere-vertegenwoordiger beslist voor deze persoon.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Andere vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Volmacht van de persoon nodig

  Scenario: andere-vertegenwoordiger/when-1.1-flips
    In de regel andere-vertegenwoordiger maakt de voorwaarde “gevraagde_aansluiting != geen” alleen het verschil.

    Gegeven Ondertekenaar van het formulier is Andere vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing
