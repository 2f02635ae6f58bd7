# language: nl
Functionaliteit: Zorgbudget voor ouderen met een zorgnood mogelijk

  Scenario: budget-ouderen/decides
    Wie in Vlaanderen woont, ouder is dan 65, beperkt zelfredzaam is en een laag inkomen heeft, kan het zorgbudget voor ouderen aanvragen. Peildatum: 1 januari 2017; Geboortedatum: 1 januari 1951; Heeft een beperkte zelfredzaamheid: ja; Heeft een inkomen onder de grens: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: ja; met Peildatum: 31 december 2016 was het: nee.

    Gegeven Peildatum is 2017-01-01
    En Geboortedatum is 1951-01-01
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja

  Scenario: budget-ouderen/when-3.1-boundary
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Peildatum: 31 december 2016 → Zorgbudget voor ouderen met een zorgnood mogelijk: nee; met Peildatum: 1 januari 2017 was het: ja.

    Gegeven Peildatum is 2016-12-31
    En Geboortedatum is 1951-01-01
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-1.1-flips
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Woonplaats: Brussel; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig; met Woonplaats: Wallonië was het: Restrictief.

    Gegeven Geboortedatum is 1960-06-01
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-1.1-flips-other
    Wie in Vlaanderen woont, ouder is dan 65, beperkt zelfredzaam is en een laag inkomen heeft, kan het zorgbudget voor ouderen aanvragen. Geboortedatum: 1 juni 1960; Inschrijving in een register: Bevolkingsregister; Heeft een beperkte zelfredzaamheid: ja; Heeft een inkomen onder de grens: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: ja; met Inschrijving in een register: Wachtregister was het: nee.

    Gegeven Geboortedatum is 1960-06-01
    En Inschrijving in een register is Bevolkingsregister
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja

  Scenario: budget-ouderen/when-2.1-flips
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Inschrijving in een register: Wachtregister → Zorgbudget voor ouderen met een zorgnood mogelijk: nee; met Inschrijving in een register: Bevolkingsregister was het: ja.

    Gegeven Geboortedatum is 1960-06-01
    En Inschrijving in een register is Wachtregister
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-4.1-flips
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Heeft een beperkte zelfredzaamheid: nee → Zorgbudget voor ouderen met een zorgnood mogelijk: nee; met Heeft een beperkte zelfredzaamheid: ja was het: ja.

    Gegeven Geboortedatum is 1960-06-01
    En Heeft een beperkte zelfredzaamheid is nee
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-5.1-flips
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Heeft een inkomen onder de grens: nee → Zorgbudget voor ouderen met een zorgnood mogelijk: nee; met Heeft een inkomen onder de grens: ja was het: ja.

    Gegeven Geboortedatum is 1960-06-01
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is nee
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-6.1-flips
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Geboortedatum is 1960-06-01
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-7.1-flips
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Is overleden: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: nee; met Is overleden: nee was het: ja.

    Gegeven Geboortedatum is 1960-06-01
    En Is overleden is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-2-without-vreemdelingenregister
    Wie in Vlaanderen woont, ouder is dan 65, beperkt zelfredzaam is en een laag inkomen heeft, kan het zorgbudget voor ouderen aanvragen. Geboortedatum: 1 juni 1960; Inschrijving in een register: Vreemdelingenregister; Heeft een beperkte zelfredzaamheid: ja; Heeft een inkomen onder de grens: ja → Zorgbudget voor ouderen met een zorgnood mogelijk: ja; met Inschrijving in een register: Wachtregister was het: nee.

    Gegeven Geboortedatum is 1960-06-01
    En Inschrijving in een register is Vreemdelingenregister
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja

  Scenario: budget-ouderen/when-3-dropped
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. De standaardpersoon → Zorgbudget voor ouderen met een zorgnood mogelijk: nee.

    Gegeven Geboortedatum is 1961-06-01
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/valid-dropped
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Peildatum: 31 december 2016 → Zorgbudget voor ouderen met een zorgnood mogelijk: nee, en niet: ja.

    Gegeven Peildatum is 2016-12-31
    En Geboortedatum is 1950-12-31
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-1.1-not-wallonie
    Wie in Wallonië woont, kan alleen administratief aansluiten. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Woonplaats: Brussel was het: Vrijwillig.

    Gegeven Geboortedatum is 1960-06-01
    En Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-1.1-not-eu_eer_zwitserland
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Woonplaats: Buitenland, in EU, EER of Zwitserland → Zorgbudget voor ouderen met een zorgnood mogelijk: nee; met Woonplaats: Vlaanderen was het: ja.

    Gegeven Geboortedatum is 1960-06-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-1.1-not-elders
    Gewoonlijk kan men het zorgbudget voor ouderen niet aanvragen. Woonplaats: Buitenland, buiten EU, EER en Zwitserland → Zorgbudget voor ouderen met een zorgnood mogelijk: nee; met Woonplaats: Vlaanderen was het: ja.

    Gegeven Geboortedatum is 1960-06-01
    En Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
