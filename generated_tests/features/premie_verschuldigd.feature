# language: nl
Functionaliteit: Premie verschuldigd

  Scenario: premie-uit-plicht/decides
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Socialezekerheidsstelsel: Een ander stelsel of geen → Aansluitbaarheid: Verplicht; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Een ander stelsel of geen
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan ja

  Scenario: premie-uit-plicht/when-1.1-flips
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig; met Socialezekerheidsstelsel: Een ander stelsel of geen was het: Verplicht.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee

  Scenario: premie-uit-keuze/when-1.1-flips
    Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Officieel.

    Gegeven Is overleden is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee

  Scenario: geen-premie-voor-26/decides
    Tot en met 25 jaar is de aansluiting gratis. Geboortedatum: 1 januari 2001 → Premie verschuldigd: nee; met Geboortedatum: 31 december 2000 was het: ja.

    Gegeven Geboortedatum is 2001-01-01
    En Heeft de eerste premie betaald is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee

  Scenario: geen-premie-voor-26/when-1.1-boundary
    Wie verplicht is, is de volle premie van het jaar verschuldigd. Geboortedatum: 31 december 2000 → Premie verschuldigd: ja; met Geboortedatum: 1 januari 2001 was het: nee.

    Gegeven Geboortedatum is 2000-12-31
    En Heeft de eerste premie betaald is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan ja

  Scenario: geen-premie-in-schuldenregeling/decides
    Tijdens een schuldenregeling is men vrijgesteld. Collectieve schuldenregeling of persoonlijk faillissement: ja → Premie verschuldigd: nee; met Collectieve schuldenregeling of persoonlijk faillissement: nee was het: ja.

    Gegeven Collectieve schuldenregeling of persoonlijk faillissement is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee
