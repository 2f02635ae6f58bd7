# language: nl
Functionaliteit: Tarief van de premie

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Tarief van de premie; fixtures.jsonl heeft ze alle.

  Scenario: standaardtarief/decides
    Want: Wie verplicht is en niet uit eigen beweging aansluit door te betalen, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Is overleden: nee → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja; met Is overleden: ja was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: standaardtarief/when-1.1-flips
    Want: Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Geen premie |

  Scenario: verlaagd-tarief/decides
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Geboortedatum: 31 december 2000 → Aansluitbaarheid: Verplicht; met Geboortedatum: 1 januari 2001 was het: Nog niet aan de orde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: verlaagd-tarief/when-1.1-flips
    Want: Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 1 januari 2001 → Aansluitbaarheid: Nog niet aan de orde; met Geboortedatum: 31 december 2000 was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2001-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Geen premie |

  Scenario: verlaagd-tarief/when-2.1-flips-other
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: geen-vijf-opeenvolgende-jaren/decides
    Want: Vanaf premiejaar 2022 zijn vijf opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Peildatum: 1 januari 2022 → Tarief van de premie: Standaard; met Peildatum: 31 december 2021 was het: Verlaagd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-boundary
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2026; Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Peildatum: 31 december 2025 was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2026-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-boundary-other
    Want: Vanaf premiejaar 2022 zijn vijf opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Peildatum: 31 december 2025 → Tarief van de premie: Standaard; met Peildatum: 1 januari 2026 was het: Verlaagd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2025-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: geen-vijf-opeenvolgende-jaren/valid-from
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2021; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Peildatum: 1 januari 2022 was het: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2021-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: inburgeraar-zonder-attest/decides
    Want: Vanaf premiejaar 2023 heeft een verplichte inburgeraar een geldig attest nodig. Is verplichte inburgeraar: ja → Tarief van de premie: Standaard; met Is verplichte inburgeraar: nee was het: Verlaagd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-01-01 |
      | Sociaal verzekerd in België (per jaar) | 2018 2019 2020 2021 2022 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: inburgeraar-zonder-attest/valid-from
    Want: Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Peildatum: 31 december 2022; Geboortedatum: 1 januari 1997 → Aansluitbaarheid: Nog niet aan de orde; met Peildatum: 1 januari 2023 was het: Verplicht.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-12-31 |
      | Geboortedatum | 1997-01-01 |
      | Is verplichte inburgeraar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Geen premie |

  Scenario: inburgeraar-zonder-attest/valid-from-other
    Want: Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Peildatum: 1 januari 2023 → Aansluitbaarheid: Verplicht; met Peildatum: 31 december 2022 was het: Nog niet aan de orde.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-01-01 |
      | Geboortedatum | 1997-01-01 |
      | Is verplichte inburgeraar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: inburgeraar-zonder-attest/when-1.1-flips
    Want: Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Is verplichte inburgeraar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Geen premie |

  Scenario: inburgeraar-zonder-attest/when-1.1-flips-other
    Want: Wie verplicht is en niet uit eigen beweging aansluit door te betalen, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Is overleden: nee → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja; met Is overleden: ja was het: nee.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | nee |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Is verplichte inburgeraar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: inburgeraar-zonder-attest/when-2.1-flips-other
    Want: Vanaf premiejaar 2022 zijn vijf opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. De standaardpersoon → Tarief van de premie: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is verplichte inburgeraar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: inburgeraar-zonder-attest/when-3.1-flips
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Attest van inburgering op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: inburgeraar-zonder-attest/valid-dropped
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2022; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2016–2020; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2022-12-31 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2016 2017 2018 2019 2020 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: standaardtarief/beside-geboortedatum
    Want: Wie premie verschuldigd is, betaalt het volle bedrag. De standaardpersoon → Tarief van de premie: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Geboortedatum | 1979-01-01 |
      | Heeft een band met Vlaanderen | ja |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: standaardtarief/beside-woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    Want: Wie premie verschuldigd is, betaalt het volle bedrag. Peildatum: 31 december 2018; Woonplaats: Buitenland, in EU, EER of Zwitserland → Tarief van de premie: Standaard, en niet: Geen premie.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2018-12-31 |
      | Woonplaats | Buitenland, in EU, EER of Zwitserland |
      | Inschrijving in een register | In geen register |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Werkt of werkte voor een internationale instelling | ja |
      | Tijdelijke verblijfsvergunning | Als student |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: standaardtarief/beside-eerste_premie_betaald
    Want: Gewoonlijk sluit niemand ambtshalve aan. Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Heeft de eerste premie betaald: nee was het: ja.

    Gegeven een persoon met
      | gegeven | waarde |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Heeft de eerste premie betaald | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: standaardtarief/beside-opzegging
    Want: Wie premie verschuldigd is, betaalt het volle bedrag. De standaardpersoon → Tarief van de premie: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: verlaagd-tarief/beside-woonplaats
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 2021–2023; Sociaal verzekerd in België (per jaar): 2024–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Inschrijving in een register | Vreemdelingenregister |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 |
      | Sociaal verzekerd in België (per jaar) | 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: verlaagd-tarief/beside-dag_in_vlaanderen
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 2018, 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Heeft de eerste premie betaald: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Tijdelijke verblijfsvergunning | Als student |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2018 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Aantal openstaande premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Heeft de eerste premie betaald | ja |
      | Huidige aansluiting | Administratief |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: verlaagd-tarief/beside-opzegging
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2021–2023; Sociaal verzekerd in België (per jaar): 2024–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 |
      | Sociaal verzekerd in België (per jaar) | 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: geen-vijf-opeenvolgende-jaren/beside-verplichte_inburgeraar
    Want: Vanaf premiejaar 2022 zijn vijf opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. De standaardpersoon → Tarief van de premie: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2020 2021 2022 2024 2025 |
      | Is verplichte inburgeraar | ja |
      | Attest van inburgering op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: inburgeraar-zonder-attest/beside-geboortedatum
    Want: Vanaf premiejaar 2023 heeft een verplichte inburgeraar een geldig attest nodig. Is verplichte inburgeraar: ja → Tarief van de premie: Standaard, en niet: Verlaagd.

    Gegeven een persoon met
      | gegeven | waarde |
      | Peildatum | 2023-01-01 |
      | Geboortedatum | 1979-01-01 |
      | Inschrijving in een register | Vreemdelingenregister |
      | Heeft een band met Vlaanderen | ja |
      | Socialezekerheidsstelsel | Een ander stelsel of geen |
      | Is verzekerd door huidig of vroeger werk | nee |
      | Plaats van de huidige of laatste tewerkstelling | Brussel |
      | Buitenlandse student | Uit een ander land |
      | Heeft een correct bewijs van de uitzondering gegeven | nee |
      | Sociaal verzekerd in België (per jaar) | 2018 2019 2020 2021 2022 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: inburgeraar-zonder-attest/beside-woonplaats
    Want: Vanaf premiejaar 2023 heeft een verplichte inburgeraar een geldig attest nodig. De standaardpersoon → Tarief van de premie: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Wallonië |
      | Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet | ja |
      | Tijdelijke verblijfsvergunning | Als student |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Is verplichte inburgeraar | ja |
      | Aantal openstaande premies | 20 |
      | Gevraagde aansluiting | Administratief |
      | Huidige aansluiting | Administratief |
      | Heeft gevraagd de aansluiting op te zeggen | ja |
      | Ondertekenaar van het formulier | Wettelijk vertegenwoordiger |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: inburgeraar-zonder-attest/beside-dag_in_vlaanderen
    Want: Vanaf premiejaar 2023 heeft een verplichte inburgeraar een geldig attest nodig. Heeft de eerste premie betaald: ja → Tarief van de premie: Standaard, en niet: Geen premie.

    Gegeven een persoon met
      | gegeven | waarde |
      | Woonplaats | Brussel |
      | In premiejaar minstens één dag ingeschreven in Vlaanderen | nee |
      | Werkt of werkte voor een internationale instelling | ja |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Is verplichte inburgeraar | ja |
      | Heeft de eerste premie betaald | ja |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |

  Scenario: decision:tarief/both-woonde_in_vlaanderen_of_brussel+eu_verzekerd
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2035 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-woonde_in_vlaanderen_of_brussel-earliest
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 1990–1994; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 1990 1991 1992 1993 1994 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-eu_verzekerd-with-a-gap
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2018, 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2018 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-eu_verzekerd-earliest
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 1990–1994; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 1990 1991 1992 1993 1994 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-belgisch_verzekerd-with-a-gap
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2018, 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 2018 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-belgisch_verzekerd-earliest
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 1990–1994; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Sociaal verzekerd in België (per jaar) | 1990 1991 1992 1993 1994 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: decision:tarief/history-all
    Want: Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Ingeschreven in Vlaanderen of Brussel (per jaar): 2025; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Sociaal verzekerd in België (per jaar): 2021–2023; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2024 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Verlaagd |

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-in-two-runs
    Want: Vanaf premiejaar 2022 zijn vijf opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. De standaardpersoon → Tarief van de premie: Standaard.

    Gegeven een persoon met
      | gegeven | waarde |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2025 |
      | Sociaal verzekerd in België (per jaar) | 2022 2023 2024 2025 |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Tarief van de premie | Standaard |
