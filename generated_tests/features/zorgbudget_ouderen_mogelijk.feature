# language: nl
Functionaliteit: Zorgbudget voor ouderen met een zorgnood mogelijk

  Scenario: budget-ouderen/decides
    De regel budget-ouderen beslist voor deze persoon.

    Gegeven Peildatum is 2017-01-01
    En Geboortedatum is 1951-01-01
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja

  Scenario: budget-ouderen/when-3.1-boundary
    Eén stap aan weerszijden van “leeftijd >= 66” in de regel budget-ouderen.

    Gegeven Peildatum is 2016-12-31
    En Geboortedatum is 1951-01-01
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-1.1-flips
    In de regel budget-ouderen maakt de voorwaarde “woonplaats == vlaanderen” alleen het verschil.

    Gegeven Geboortedatum is 1960-06-01
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-1.1-flips-other
    In de regel budget-ouderen maakt de voorwaarde “woonplaats == vlaanderen” alleen het verschil.

    Gegeven Geboortedatum is 1960-06-01
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja

  Scenario: budget-ouderen/when-2.1-flips
    In de regel budget-ouderen maakt de voorwaarde “register in {bevolkingsregister, vreemdelingenregister}” alleen het verschil.

    Gegeven Geboortedatum is 1960-06-01
    En Inschrijving in een register is Wachtregister
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-4.1-flips
    In de regel budget-ouderen maakt de voorwaarde “beperkte_zelfredzaamheid” alleen het verschil.

    Gegeven Geboortedatum is 1960-06-01
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-5.1-flips
    In de regel budget-ouderen maakt de voorwaarde “inkomen_onder_grens” alleen het verschil.

    Gegeven Geboortedatum is 1960-06-01
    En Heeft een beperkte zelfredzaamheid is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-6.1-flips
    In de regel budget-ouderen maakt de voorwaarde “aansluitbaarheid != verboden” alleen het verschil.

    Gegeven Geboortedatum is 1960-06-01
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-7.1-flips
    In de regel budget-ouderen maakt de voorwaarde “overleden” alleen het verschil.

    Gegeven Geboortedatum is 1960-06-01
    En Is overleden is ja
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/when-2-without-vreemdelingenregister
    Wie in de regel budget-ouderen “register in {bevolkingsregister}” schrijft in plaats van “register in {bevolkingsregister, vreemdelingenregister}”, beslist verkeerd voor deze persoon.

    Gegeven Geboortedatum is 1960-06-01
    En Inschrijving in een register is Vreemdelingenregister
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan ja

  Scenario: budget-ouderen/when-3-dropped
    Wie in de regel budget-ouderen “-” schrijft in plaats van “leeftijd >= 66 or ouder_dan_65_jaar_en_een_dag”, beslist verkeerd voor deze persoon.

    Gegeven Geboortedatum is 1961-06-01
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee

  Scenario: budget-ouderen/valid-dropped
    Wie in de regel budget-ouderen “-” schrijft in plaats van “2017-01-01..”, beslist verkeerd voor deze persoon.

    Gegeven Peildatum is 2016-12-31
    En Geboortedatum is 1950-12-31
    En Heeft een beperkte zelfredzaamheid is ja
    En Heeft een inkomen onder de grens is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor ouderen met een zorgnood mogelijk gelijk aan nee
