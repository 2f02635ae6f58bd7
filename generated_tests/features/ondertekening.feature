# language: nl
Functionaliteit: Vereiste bij de ondertekening

  Scenario: minderjarige-tekent-niet-zelf/decides
    Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Peildatum: 1 juni 2026; Geboortedatum: 2 juni 2008; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Peildatum: 2 juni 2026 was het: Niet van toepassing.

    Gegeven Peildatum is 2026-06-01
    En Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan

  Scenario: minderjarige-tekent-niet-zelf/when-3.1-boundary
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 2 juni 2026 → Vereiste bij de ondertekening: Niet van toepassing; met Peildatum: 1 juni 2026 was het: Ondertekening niet toegestaan.

    Gegeven Peildatum is 2026-06-02
    En Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: minderjarige-tekent-niet-zelf/when-1.1-flips
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Administratief was het: Ondertekening niet toegestaan.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Geen
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: minderjarige-tekent-niet-zelf/when-2.1-flips
    Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Ondertekening niet toegestaan.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Kopie van de beschikking nodig

  Scenario: minderjarige-tekent-niet-zelf/when-4.1-flips
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Is gebruiker van een 7.73-revalidatievoorziening: ja → Vereiste bij de ondertekening: Niet van toepassing; met Is gebruiker van een 7.73-revalidatievoorziening: nee was het: Ondertekening niet toegestaan.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: wettelijk-vertegenwoordiger/decides
    Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig; met Gevraagde aansluiting: Geen was het: Niet van toepassing.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Kopie van de beschikking nodig

  Scenario: wettelijk-vertegenwoordiger/when-1.1-flips
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Administratief was het: Kopie van de beschikking nodig.

    Gegeven Gevraagde aansluiting is Geen
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: wettelijk-vertegenwoordiger/when-2.1-flips
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Ondertekenaar van het formulier: De persoon zelf → Vereiste bij de ondertekening: Niet van toepassing; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is De persoon zelf
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: naaste-familie/decides
    Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Echtgenoot of wettelijk samenwonende partner → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Echtgenoot of wettelijk samenwonende partner
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: naaste-familie/when-1.1-flips
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Administratief was het: Geen volmacht nodig.

    Gegeven Gevraagde aansluiting is Geen
    En Ondertekenaar van het formulier is Echtgenoot of wettelijk samenwonende partner
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: naaste-familie/when-2-without-kind
    Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Kind → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Kind
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: naaste-familie/when-2-without-schoonkind
    Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Schoonkind → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Schoonkind
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: ouder-voor-officieel/decides
    Ouders en schoonouders tekenen een officiële aanvraag zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Geen volmacht nodig; met Gevraagde aansluiting: Geen was het: Niet van toepassing.

    Gegeven Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Ouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: ouder-voor-officieel/when-1.1-flips
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Officieel was het: Geen volmacht nodig.

    Gegeven Gevraagde aansluiting is Geen
    En Ondertekenaar van het formulier is Ouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: ouder-voor-officieel/when-2.1-flips
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Ondertekenaar van het formulier: De persoon zelf → Vereiste bij de ondertekening: Niet van toepassing; met Ondertekenaar van het formulier: Ouder was het: Geen volmacht nodig.

    Gegeven Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is De persoon zelf
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: ouder-voor-officieel/when-2-without-schoonouder
    Ouders en schoonouders tekenen een officiële aanvraag zonder volmacht. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Schoonouder → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Schoonouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: ouder-voor-administratief/decides
    Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Ouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Volmacht van de persoon nodig

  Scenario: ouder-voor-administratief/when-2-without-schoonouder
    Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Schoonouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Schoonouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Volmacht van de persoon nodig

  Scenario: voorziening-voor-administratief/decides
    De verantwoordelijke van de voorziening tekent een administratieve aanvraag zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig

  Scenario: voorziening-voor-administratief/when-1.1-flips
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Administratief was het: Geen volmacht nodig.

    Gegeven Gevraagde aansluiting is Geen
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: voorziening-niet-voor-officieel/decides
    De verantwoordelijke van de voorziening tekent geen officiële aanvraag. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Ondertekenaar van het formulier: Ouder was het: Geen volmacht nodig.

    Gegeven Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Ondertekening niet toegestaan

  Scenario: andere-vertegenwoordiger/decides
    Een andere vertegenwoordiger heeft een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Andere vertegenwoordiger → Vereiste bij de ondertekening: Volmacht van de persoon nodig; met Ondertekenaar van het formulier: Wettelijk vertegenwoordiger was het: Kopie van de beschikking nodig.

    Gegeven Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Andere vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Volmacht van de persoon nodig

  Scenario: andere-vertegenwoordiger/when-1.1-flips
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Gevraagde aansluiting: Geen → Vereiste bij de ondertekening: Niet van toepassing; met Gevraagde aansluiting: Administratief was het: Volmacht van de persoon nodig.

    Gegeven Gevraagde aansluiting is Geen
    En Ondertekenaar van het formulier is Andere vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Niet van toepassing

  Scenario: minderjarige-tekent-niet-zelf/when-2.1-not-ouder
    Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Ondertekening niet toegestaan.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Ouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Volmacht van de persoon nodig

  Scenario: minderjarige-tekent-niet-zelf/when-2.1-not-schoonouder
    Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Schoonouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Ondertekening niet toegestaan.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Schoonouder
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Volmacht van de persoon nodig

  Scenario: minderjarige-tekent-niet-zelf/when-2.1-not-verantwoordelijke_voorziening
    De verantwoordelijke van de voorziening tekent een administratieve aanvraag zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Ondertekening niet toegestaan.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Vereiste bij de ondertekening gelijk aan Geen volmacht nodig
