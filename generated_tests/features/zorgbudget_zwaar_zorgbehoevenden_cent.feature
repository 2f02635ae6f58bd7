# language: nl
Functionaliteit: Zorgbudget voor zwaar zorgbehoevenden (per maand)

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Zorgbudget voor zwaar zorgbehoevenden (per maand); fixtures.jsonl heeft ze alle.

  Scenario: budget-zwaar-zorgbehoevenden/decides
    Want: Wie zwaar zorgbehoevend is en recht heeft, krijgt het bedrag van de maand. Is zwaar zorgbehoevend: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 140,00; met Is zwaar zorgbehoevend: nee was het: € 0,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 140,00 euro |

  Scenario: budget-zwaar-zorgbehoevenden/when-2.1-flips
    Want: Gewoonlijk is er geen zorgbudget voor zwaar zorgbehoevenden. Is overleden: ja → Zorgbudget voor zwaar zorgbehoevenden (per maand): € 0,00; met Is overleden: nee was het: € 140,00.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Is zwaar zorgbehoevend | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Zorgbudget voor zwaar zorgbehoevenden (per maand) | 0,00 euro |
