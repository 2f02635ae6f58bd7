# language: nl
Functionaliteit: Wachttijd opgelegd bij de aansluiting

  Scenario: laattijdig-aangesloten/decides
    De regel laattijdig-aangesloten beslist voor deze persoon.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: laattijdig-aangesloten/when-1.1-flips
    In de regel laattijdig-aangesloten maakt de voorwaarde “aansluitbaarheid in {vrijwillig, restrictief, verboden}” alleen het verschil.

    Gegeven Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: laattijdig-aangesloten/when-2.1-flips
    In de regel laattijdig-aangesloten maakt de voorwaarde “aansluiting == officieel” alleen het verschil.

    Gegeven Is overleden is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: laattijdig-aangesloten/when-3.1-flips
    In de regel laattijdig-aangesloten maakt de voorwaarde “uiterste_aansluitdatum is null” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: laattijdig-aangesloten/when-1-without-restrictief
    Wie in de regel laattijdig-aangesloten “aansluitbaarheid in {vrijwillig, verboden}” schrijft in plaats van “aansluitbaarheid in {vrijwillig, restrictief, verboden}”, beslist verkeerd voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: laattijdig-aangesloten/when-1-without-verboden
    Wie in de regel laattijdig-aangesloten “aansluitbaarheid in {vrijwillig, restrictief}” schrijft in plaats van “aansluitbaarheid in {vrijwillig, restrictief, verboden}”, beslist verkeerd voor deze persoon.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: betaald-na-de-uiterste-datum/decides
    De regel betaald-na-de-uiterste-datum beslist voor deze persoon.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: betaald-na-de-uiterste-datum/when-5.1-boundary
    Eén stap aan weerszijden van “eerste_premie_betaald_op > uiterste_aansluitdatum” in de regel betaald-na-de-uiterste-datum.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-07-01
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-1.1-flips
    In de regel betaald-na-de-uiterste-datum maakt de voorwaarde “aansluitbaarheid in {vrijwillig, restrictief, verboden}” alleen het verschil.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-2.1-flips
    In de regel betaald-na-de-uiterste-datum maakt de voorwaarde “aansluiting == officieel” alleen het verschil.

    Gegeven Is overleden is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-3.1-flips
    In de regel betaald-na-de-uiterste-datum maakt de voorwaarde “eerste_premie_betaald” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Betaaldatum van de eerste premie is 2028-01-01
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-4.1-flips
    In de regel betaald-na-de-uiterste-datum maakt de voorwaarde “uiterste_aansluitdatum is not null” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-1-without-restrictief
    Wie in de regel betaald-na-de-uiterste-datum “aansluitbaarheid in {vrijwillig, verboden}” schrijft in plaats van “aansluitbaarheid in {vrijwillig, restrictief, verboden}”, beslist verkeerd voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: betaald-na-de-uiterste-datum/when-1-without-verboden
    Wie in de regel betaald-na-de-uiterste-datum “aansluitbaarheid in {vrijwillig, restrictief}” schrijft in plaats van “aansluitbaarheid in {vrijwillig, restrictief, verboden}”, beslist verkeerd voor deze persoon.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Werkt of werkte voor een internationale instelling is ja
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: betaald-na-de-uiterste-datum/when-5-ge
    Wie in de regel betaald-na-de-uiterste-datum “eerste_premie_betaald_op >= uiterste_aansluitdatum” schrijft in plaats van “eerste_premie_betaald_op > uiterste_aansluitdatum”, beslist verkeerd voor deze persoon.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: opnieuw-aangesloten/decides
    De regel opnieuw-aangesloten beslist voor deze persoon.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: opnieuw-aangesloten/when-1.1-flips
    In de regel opnieuw-aangesloten maakt de voorwaarde “aansluitbaarheid in {vrijwillig, restrictief, verboden}” alleen het verschil.

    Gegeven Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: opnieuw-aangesloten/when-2.1-flips
    In de regel opnieuw-aangesloten maakt de voorwaarde “aansluiting == officieel” alleen het verschil.

    Gegeven Is overleden is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: opnieuw-aangesloten/when-1-without-restrictief
    Wie in de regel opnieuw-aangesloten “aansluitbaarheid in {vrijwillig, verboden}” schrijft in plaats van “aansluitbaarheid in {vrijwillig, restrictief, verboden}”, beslist verkeerd voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: opnieuw-aangesloten/when-1-without-verboden
    Wie in de regel opnieuw-aangesloten “aansluitbaarheid in {vrijwillig, restrictief}” schrijft in plaats van “aansluitbaarheid in {vrijwillig, restrictief, verboden}”, beslist verkeerd voor deze persoon.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: eerst-aangesloten-voor-2022/decides
    De regel eerst-aangesloten-voor-2022 beslist voor deze persoon.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: eerst-aangesloten-voor-2022/when-3.1-boundary
    Eén stap aan weerszijden van “aansluitingsjaar < 2022” in de regel eerst-aangesloten-voor-2022.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2022
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: eerst-aangesloten-voor-2022/when-1.1-flips
    In de regel eerst-aangesloten-voor-2022 maakt de voorwaarde “heraansluiting” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: eerst-aangesloten-voor-2022/when-1.1-flips-other
    In de regel eerst-aangesloten-voor-2022 maakt de voorwaarde “heraansluiting” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Eerste jaar van de officiële aansluiting is 2021
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: eerst-aangesloten-voor-2022/when-2.1-flips
    In de regel eerst-aangesloten-voor-2022 maakt de voorwaarde “regel_van_2022_geldt” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: eerst-aangesloten-voor-2022/exception-to-betaald-na-de-uiterste-datum
    Zowel betaald-na-de-uiterste-datum als de uitzondering eerst-aangesloten-voor-2022 is op deze persoon van toepassing.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/decides
    De regel vijf-jaar-europees-verzekerd-bij-eerste-aansluiting beslist voor deze persoon.

    Gegeven Peildatum is 2026-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-2.1-boundary
    Eén stap aan weerszijden van “aansluitingsjaar <= premiejaar” in de regel vijf-jaar-europees-verzekerd-bij-eerste-aansluiting.

    Gegeven Peildatum is 2025-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-1.1-flips
    In de regel vijf-jaar-europees-verzekerd-bij-eerste-aansluiting maakt de voorwaarde “heraansluiting” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-1.1-flips-other
    In de regel vijf-jaar-europees-verzekerd-bij-eerste-aansluiting maakt de voorwaarde “heraansluiting” alleen het verschil.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/exception-to-betaald-na-de-uiterste-datum
    Zowel betaald-na-de-uiterste-datum als de uitzondering vijf-jaar-europees-verzekerd-bij-eerste-aansluiting is op deze persoon van toepassing.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-3-dropped
    Wie in de regel vijf-jaar-europees-verzekerd-bij-eerste-aansluiting “-” schrijft in plaats van “all(eu_verzekerd, from: aansluitingsjaar - 5, until: aansluitingsjaar - 1)”, beslist verkeerd voor deze persoon.

    Gegeven Peildatum is 2025-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Eerste jaar van de officiële aansluiting is 2025
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-3-before
    Wie in de regel vijf-jaar-europees-verzekerd-bij-eerste-aansluiting “all(eu_verzekerd, from: aansluitingsjaar - 5, before: aansluitingsjaar - 1)” schrijft in plaats van “all(eu_verzekerd, from: aansluitingsjaar - 5, until: aansluitingsjaar - 1)”, beslist verkeerd voor deze persoon.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja
