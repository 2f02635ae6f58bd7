# language: nl
Functionaliteit: Einde van de huidige aansluiting

  Scenario: verhuisd-uit-vlaanderen-en-brussel/decides
    De regel verhuisd-uit-vlaanderen-en-brussel beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-1.1-flips
    In de regel verhuisd-uit-vlaanderen-en-brussel maakt de voorwaarde “huidige_aansluiting == officieel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-2.1-flips
    In de regel verhuisd-uit-vlaanderen-en-brussel maakt de voorwaarde “woonde_eerder_dit_jaar_in_vlaanderen_of_brussel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-3.1-flips
    In de regel verhuisd-uit-vlaanderen-en-brussel maakt de voorwaarde “woonplaats not in {vlaanderen, brussel}” alleen het verschil.

    Gegeven Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-4.1-flips
    In de regel verhuisd-uit-vlaanderen-en-brussel maakt de voorwaarde “plicht_loopt_door” alleen het verschil.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-4.2-flips-other
    In de regel verhuisd-uit-vlaanderen-en-brussel maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-3-without-brussel
    Wie in de regel verhuisd-uit-vlaanderen-en-brussel “woonplaats not in {vlaanderen}” schrijft in plaats van “woonplaats not in {vlaanderen, brussel}”, beslist verkeerd voor deze persoon.

    Gegeven Woonplaats is Brussel
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: opgezegd/decides
    De regel opgezegd beslist voor deze persoon.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd

  Scenario: opgezegd/when-1.1-flips
    In de regel opgezegd maakt de voorwaarde “opzegging” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: opgezegd/when-2.1-flips
    In de regel opgezegd maakt de voorwaarde “huidige_aansluiting != geen” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: opgezegd/when-3.1-flips
    In de regel opgezegd maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

    Gegeven Inschrijving in een register is Wachtregister
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: opgezegd/exception-to-verhuisd-uit-vlaanderen-en-brussel
    Zowel verhuisd-uit-vlaanderen-en-brussel als de uitzondering opgezegd is op deze persoon van toepassing.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Officieel
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd

  Scenario: stopgezet-in-brussel/decides
    De regel stopgezet-in-brussel beslist voor deze persoon.

    Gegeven Woonplaats is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Aantal openstaande premies is 2
    En Huidige aansluiting is Officieel
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Automatisch stopgezet

  Scenario: stopgezet-in-brussel/when-4.1-boundary
    Eén stap aan weerszijden van “openstaande_premies >= 2” in de regel stopgezet-in-brussel.

    Gegeven Woonplaats is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Aantal openstaande premies is 1
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: stopgezet-in-brussel/when-4.1-boundary-other
    Eén stap aan weerszijden van “openstaande_premies >= 2” in de regel stopgezet-in-brussel.

    Gegeven Woonplaats is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Aantal openstaande premies is 2
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Automatisch stopgezet

  Scenario: stopgezet-in-brussel/when-1.1-flips
    In de regel stopgezet-in-brussel maakt de voorwaarde “huidige_aansluiting == officieel” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Aantal openstaande premies is 2
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: stopgezet-in-brussel/when-2.1-flips
    In de regel stopgezet-in-brussel maakt de voorwaarde “woonplaats == brussel” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Aantal openstaande premies is 2
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: stopgezet-in-brussel/when-3.1-flips
    In de regel stopgezet-in-brussel maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is Wachtregister
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Aantal openstaande premies is 2
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: einde-door-overlijden/decides
    De regel einde-door-overlijden beslist voor deze persoon.

    Gegeven Is overleden is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: einde-door-overlijden/exception-to-stopgezet-in-brussel
    Zowel stopgezet-in-brussel als de uitzondering einde-door-overlijden is op deze persoon van toepassing.

    Gegeven Is overleden is ja
    En Woonplaats is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Aantal openstaande premies is 2
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk
