# language: nl
Functionaliteit: Recht op een mobiliteitshulpmiddel

  Scenario: hulpmiddel-op-voorschrift/decides
    De regel hulpmiddel-op-voorschrift beslist voor deze persoon.

    Gegeven Peildatum is 2019-01-01
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: hulpmiddel-op-voorschrift/valid-from
    De regel hulpmiddel-op-voorschrift geldt op 2019-01-01 en niet op 2018-12-31.

    Gegeven Peildatum is 2018-12-31
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: hulpmiddel-op-voorschrift/when-1.1-flips-other
    In de regel hulpmiddel-op-voorschrift maakt de voorwaarde “medisch_voorschrift_hulpmiddel” alleen het verschil.

    Gegeven Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: hulpmiddel-op-voorschrift/when-2.1-flips
    In de regel hulpmiddel-op-voorschrift maakt de voorwaarde “aansluiting == officieel” alleen het verschil.

    Gegeven Is overleden is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: hulpmiddel-op-voorschrift/when-2.4-flips
    In de regel hulpmiddel-op-voorschrift maakt de voorwaarde “heeft_geen_aansluiting_nodig” alleen het verschil.

    Gegeven Gevraagde aansluiting is Officieel
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: hulpmiddel-op-voorschrift/when-2.4-flips-other
    In de regel hulpmiddel-op-voorschrift maakt de voorwaarde “heeft_geen_aansluiting_nodig” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: hulpmiddel-op-voorschrift/when-2.5-flips
    In de regel hulpmiddel-op-voorschrift maakt de voorwaarde “aansluitbaarheid != verboden” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: hulpmiddel-op-voorschrift/when-3.1-flips
    In de regel hulpmiddel-op-voorschrift maakt de voorwaarde “woonplaats != wallonie” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: hulpmiddel-op-voorschrift/when-2-dropped
    Wie in de regel hulpmiddel-op-voorschrift “-” schrijft in plaats van “aansluiting == officieel or (aansluiting == administratief and hulpmiddel_ook_administratief) or (heeft_geen_aansluiting_nodig and aansluitbaarheid != verboden)”, beslist verkeerd voor deze persoon.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Officieel
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee
