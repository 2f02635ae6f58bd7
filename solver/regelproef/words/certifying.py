"""Sentences about the second opinion and its certificates."""

from regelproef.words import said, translated

TEXTS: dict[str, dict[str, str]] = {
    "certify-missing": said(
        "a second opinion needs solvers of its own: install `regelproef[certify]`",
        "een tweede mening vraagt eigen solvers: installeer `regelproef[certify]`",
        "un second avis demande ses propres solveurs : installez `regelproef[certify]`",
    ),
    "certify-summary": said(
        "second opinion on {asked:verdict|verdicts} for which a solver was asked: {certified} certified, {redecided} decided again without proof, "
        "{first} by the first solver alone; no solver was needed for {evaluated}",
        "tweede mening over {asked:oordeel waarvoor een solver bevraagd is|oordelen waarvoor een solver bevraagd is}: {certified} gecertificeerd, "
        "{redecided} opnieuw beslist zonder bewijs, {first} alleen door de eerste solver; geen solver was nodig voor {evaluated}",
        "second avis sur {asked:verdict pour lequel|verdicts pour lesquels} un solveur a été interrogé ; certifiés : {certified} ; "
        "tranchés à nouveau sans preuve : {redecided} ; par le premier solveur seul : {first} ; sans besoin de solveur : {evaluated}",
    ),
    "rp-certify-check": said(
        "a report with a second opinion is for reading: how much is asked of a solver differs from one version to another, so `--check` says nothing",
        "een verslag met een tweede mening is om te lezen: hoeveel een solver gevraagd wordt, verschilt per versie, dus zegt `--check` er niets van",
        "un rapport avec second avis est fait pour être lu : ce qui est demandé à un solveur varie avec sa version, `--check` n’en dit donc rien",
    ),
    "certify-stands": said("second opinion: {how}", "tweede mening: {how}", "second avis : {how}"),
    "certify-stands-count": said("{how}: {count}", "{how}: {count}", "{how} : {count}"),
    "certify-stands-certified": said("certified", "gecertificeerd", "certifié"),
    "certify-stands-re-decided": said("decided again without proof", "opnieuw beslist zonder bewijs", "tranché à nouveau sans preuve"),
    "certify-stands-first-solver": said("by the first solver alone", "alleen door de eerste solver", "par le premier solveur seul"),
    "certify-stands-evaluated": said("no solver was needed", "geen solver was nodig", "sans besoin de solveur"),
    "certify-nothing": said(
        "no second opinion: nothing that is told here was asked of a solver; no certificate is written",
        "geen tweede mening: niets van wat hier verteld wordt, is aan een solver gevraagd; er wordt geen certificaat geschreven",
        "pas de second avis : rien de ce qui est dit ici n’a été demandé à un solveur ; aucun certificat n’est écrit",
    ),
    "certify-compared": said(
        "second opinion on {asked:verdict|verdicts} about who is touched, and that nobody else is: {certified} certified, {redecided} decided again "
        "without proof, {first} by the first solver alone; asked again: {claims:claim|claims}",
        "tweede mening over {asked:oordeel|oordelen} over wie geraakt wordt, en dat niemand anders dat wordt: {certified} gecertificeerd, "
        "{redecided} opnieuw beslist zonder bewijs, {first} alleen door de eerste solver; opnieuw gevraagd: {claims:bewering|beweringen}",
        "second avis sur {asked:verdict|verdicts} (qui est touché, et personne d’autre) ; certifiés : {certified} ; "
        "tranchés à nouveau sans preuve : {redecided} ; par le premier solveur seul : {first} ; reposées : {claims:affirmation|affirmations}",
    ),
    "certify-alone": said(
        "by the first solver alone: {question}",
        "alleen door de eerste solver: {question}",
        "par le premier solveur seul : {question}",
    ),
    "certify-claims-alone": said(
        "by the first solver alone: {claims:claim|claims} about {of}",
        "alleen door de eerste solver: {claims:bewering|beweringen} over {of}",
        "par le premier solveur seul : {claims:affirmation|affirmations} sur {of}",
    ),
    "certify-headline": said("what all who are touched share", "wat alle geraakten gemeen hebben", "ce que tous ceux qui sont touchés ont en commun"),
    "certify-left": said(
        "not asked again within the bounds: {what} ({reason})",
        "niet opnieuw gevraagd binnen de grenzen: {what} ({reason})",
        "pas redemandé dans les limites : {what} ({reason})",
    ),
    "certify-left-more": said(
        "not asked again within the bounds: {what}, and {more:thing|things} more ({reason})",
        "niet opnieuw gevraagd binnen de grenzen: {what}, en nog {more:ding|dingen} meer ({reason})",
        "pas redemandé dans les limites : {what}, et {more:autre chose|autres choses} ({reason})",
    ),
    "certify-late": said(
        "there was no time to ask everything again: {count:question|questions} with the first solver alone; no certificate is written",
        "er was geen tijd om alles opnieuw te vragen: {count:vraag|vragen} alleen door de eerste solver; er wordt geen certificaat geschreven",
        "le temps a manqué pour tout reposer : {count:question|questions} par le premier solveur seul ; aucun certificat n’est écrit",
    ),
    "certify-no-time": said(
        "the time of the command (`--budget`) ran out: {count:question|questions} with the first solver alone, which is no pass",
        "de tijd van de opdracht (`--budget`) raakte op: {count:vraag|vragen} alleen door de eerste solver, en dat is geen goedkeuring",
        "le temps de la commande (`--budget`) est épuisé : {count:question|questions} par le premier solveur seul, ce qui n'est pas une réussite",
    ),
    "certify-undecided": said(
        "what the first solver left undecided has no second opinion: {count:verdict|verdicts}",
        "wat de eerste solver onbeslist liet, heeft geen tweede mening: {count:oordeel|oordelen}",
        "ce que le premier solveur a laissé non tranché n’a pas de second avis : {count:verdict|verdicts}",
    ),
    "certify-unstated": said(
        "by the first solver alone: {count:question|questions} of which more is given than a question can say",
        "alleen door de eerste solver: {count:vraag|vragen} waarvan meer gegeven is dan een vraag kan zeggen",
        "par le premier solveur seul : {count:question|questions} dont plus est donné qu’une question ne peut dire",
    ),
    "certify-not": said(
        "not certified: which of several persons is shown, and which lines already exclude one another",
        "niet gecertificeerd: wie van meer personen getoond wordt, en welke voorwaarden elkaar al uitsluiten",
        "non certifié : laquelle de plusieurs personnes est montrée, et quelles lignes s’excluent déjà",
    ),
    "gate-step-certify": said(
        "a second encoder and solver say the same",
        "een tweede vertaler en solver zeggen hetzelfde",
        "un second encodeur et solveur disent de même",
    ),
    "code:certify": said(
        "verdicts with a proof that a checker accepted, or a person whom the evaluator decided",
        "oordelen met een bewijs dat een nazicht aanvaardde, of een persoon over wie de evaluator besliste",
        "verdicts avec une preuve qu’un vérificateur a acceptée, ou une personne sur qui l’évaluateur a décidé",
    ),
    "certify-written": said(
        "certificate: {folder}, {kilobytes} kB; {questions:question|questions}, {clauses:clause|clauses}, {steps:proof step|proof steps}; "
        "the whole run took {seconds} s",
        "certificaat: {folder}, {kilobytes} kB; {questions:vraag|vragen}, {clauses:clausule|clausules}, {steps:bewijsstap|bewijsstappen}; "
        "de hele opdracht duurde {seconds} s",
        "certificat : {folder}, {kilobytes} ko ; {questions:question|questions}, {clauses:clause|clauses}, {steps} pas de preuve ; "
        "toute la commande a pris {seconds} s",
    ),
    "certify-none": said(
        "`{folder}` holds no certificate",
        "`{folder}` bevat geen certificaat",
        "`{folder}` ne contient pas de certificat",
    ),
    "certify-link": said(
        "`{file}` is a link, and a certificate may not point outside itself",
        "`{file}` is een koppeling, en een certificaat mag niet buiten zichzelf verwijzen",
        "`{file}` est un lien, et un certificat ne peut pointer hors de lui-même",
    ),
    "certify-folder": said(
        "`{folder}` holds `{file}`, which is of no certificate, or was changed since one was written",
        "`{folder}` bevat `{file}`, dat van geen certificaat is, of veranderd is sinds er een geschreven werd",
        "`{folder}` contient `{file}`, qui n’est d’aucun certificat, ou a changé depuis qu’un a été écrit",
    ),
    "certify-folder-help": said(
        "name a new or empty folder, or one that was written before",
        "noem een nieuwe of lege map, of een die eerder geschreven is",
        "nommez un dossier nouveau ou vide, ou un qui a déjà été écrit",
    ),
    "certify-within": said(
        "`{within}` lies in `{folder}`, which a certificate is to be written into, and would be taken away",
        "`{within}` ligt in `{folder}`, waarin een certificaat geschreven zou worden, en zou weggenomen worden",
        "`{within}` se trouve dans `{folder}`, où un certificat serait écrit, et serait supprimé",
    ),
    "certify-several": said(
        "a certificate is of one rulebook, and there are several",
        "een certificaat gaat over één regelboek, en er zijn er meer",
        "un certificat porte sur un seul recueil de règles, et il y en a plusieurs",
    ),
    "certify-accepted": said(
        "{folder}: accepted; proved or shown here: {shown} of {questions:answer|answers} ({clauses:clause|clauses}, {steps:proof step|proof steps}, "
        "the encoder tried on {persons:person|persons}, {seconds} s)",
        "{folder}: aanvaard; hier bewezen of getoond: {shown} van {questions:antwoord|antwoorden} ({clauses:clausule|clausules}, "
        "{steps:bewijsstap|bewijsstappen}, de vertaler beproefd op {persons:persoon|personen}, {seconds} s)",
        "{folder} : accepté ; prouvées ou montrées ici : {shown} sur {questions:réponse|réponses} ({clauses:clause|clauses}, {steps} pas de preuve, "
        "l’encodeur essayé sur {persons:personne|personnes}, {seconds} s)",
    ),
    "certify-established": said(
        "established here by proofs and persons, whatever it says itself",
        "hier vastgesteld met bewijzen en personen, wat het zelf ook zegt",
        "établi ici par des preuves et des personnes, quoi qu’il dise lui-même",
    ),
    "certify-asked-reading": said("asked under {name}={value}", "gevraagd onder {name}={value}", "demandé sous {name}={value}"),
    "certify-asked-profile": said("under profile {value}", "onder profiel {value}", "sous le profil {value}"),
    "certify-of": said(
        "it is about the rulebook “{title}”, whose digest begins with {digest}",
        "het gaat over het regelboek “{title}”, waarvan de controlesom begint met {digest}",
        "il porte sur le recueil de règles « {title} », dont l’empreinte commence par {digest}",
    ),
    "certify-of-untitled": said(
        "it is about a rulebook without a title, whose digest begins with {digest}",
        "het gaat over een regelboek zonder titel, waarvan de controlesom begint met {digest}",
        "il porte sur un recueil de règles sans titre, dont l’empreinte commence par {digest}",
    ),
    "certify-left-out": said("not seen here of: {names}", "hier niet gezien van: {names}", "pas constaté ici de : {names}"),
    "certify-left-further": said(", and {more} more", ", en nog {more}", ", et {more} de plus"),
    "certify-nobody": said(
        "nobody is possible here, so everything holds of nobody",
        "niemand is hier mogelijk, dus alles geldt voor niemand",
        "personne n’est possible ici : tout vaut donc pour personne",
    ),
    "certify-nobody-shown": said(
        "not shown that anybody is possible: what follows may hold of nobody",
        "niet getoond dat iemand mogelijk is: wat volgt, geldt misschien voor niemand",
        "non montré que quelqu’un soit possible : ce qui suit peut ne valoir pour personne",
    ),
    "certify-shown-no_conflict": said(
        "shown for {shown} of {of:decision|decisions}: nobody is in conflict",
        "getoond voor {shown} van {of:beslissing|beslissingen}: niemand is in conflict",
        "montré pour {shown} sur {of:décision|décisions} : personne n’est en conflit",
    ),
    "certify-shown-no_gap": said(
        "shown for {shown} of {of:decision|decisions}: nobody is in a gap",
        "getoond voor {shown} van {of:beslissing|beslissingen}: niemand valt in een gat",
        "montré pour {shown} sur {of:décision|décisions} : personne ne tombe dans une lacune",
    ),
    "certify-shown-holding": said(
        "shown for {shown} of {of:property|properties}: nobody breaks it",
        "getoond voor {shown} van {of:eigenschap|eigenschappen}: niemand schendt ze",
        "montré pour {shown} sur {of:propriété|propriétés} : personne ne l’enfreint",
    ),
    "certify-shown-resting": said(
        "shown for {shown} of {of:property|properties} that sources force to fail for some: it holds for all others, and there are such",
        "getoond voor {shown} van {of:eigenschap|eigenschappen} die bronnen voor sommigen doen falen: ze geldt voor alle anderen, en die zijn er",
        "montré pour {shown} sur {of:propriété|propriétés} que des sources font échouer pour certains : elle vaut pour tous les autres, qui existent",
    ),
    "certify-shown-followed": said(
        "shown for {shown} of {of:statement|statements} that must follow: nobody breaks it",
        "getoond voor {shown} van {of:bronuitspraak|bronuitspraken} waaraan voldaan moet zijn: niemand schendt ze",
        "montré pour {shown} sur {of:énoncé|énoncés} à respecter : personne ne l’enfreint",
    ),
    "certify-shown-deciding": said(
        "shown for {shown} of {of:rule|rules}: it decides somebody",
        "getoond voor {shown} van {of:regel|regels}: hij beslist over iemand",
        "montré pour {shown} sur {of:règle|règles} : elle décide de quelqu’un",
    ),
    "certify-wrong-conflicts": said(
        "somebody is shown in conflict in {count:decision|decisions}",
        "iemand is getoond in conflict in {count:beslissing|beslissingen}",
        "quelqu’un est montré en conflit dans {count:décision|décisions}",
    ),
    "certify-wrong-gaps": said(
        "somebody is shown in a gap in {count:decision|decisions}",
        "iemand is getoond in een gat in {count:beslissing|beslissingen}",
        "quelqu’un est montré dans une lacune dans {count:décision|décisions}",
    ),
    "certify-wrong-failing": said(
        "somebody is shown who breaks {count:property|properties}",
        "iemand is getoond die {count:eigenschap|eigenschappen} schendt",
        "quelqu’un est montré qui enfreint {count:propriété|propriétés}",
    ),
    "certify-told": said(
        "beyond that, in the words of whoever made it, and not checked here: that these are all questions of a check, and what its verdicts are",
        "verder, in de woorden van wie het maakte, en hier niet nagegaan: dat dit alle vragen van een nazicht zijn, en wat de oordelen zijn",
        "au-delà, dans les mots de qui l’a fait, et non vérifié ici : que ce sont toutes les questions d’un contrôle, et quels en sont les verdicts",
    ),
    "certify-told-kinds": said(
        "proved: {proofs}; found wrong: {wrong}; noted: {noted}",
        "bewezen: {proofs}; fout bevonden: {wrong}; opgemerkt: {noted}",
        "prouvés : {proofs} ; trouvés faux : {wrong} ; remarqués : {noted}",
    ),
    "certify-told-settled": said(
        "settled by a reading, not proved: {count:verdict|verdicts}",
        "beslecht door een lezing, niet bewezen: {count:oordeel|oordelen}",
        "tranchés par une lecture, non prouvés : {count:verdict|verdicts}",
    ),
    "certify-told-none": said("none", "geen", "aucun"),
    "certify-told-certified": said(
        "resting only on answers that are proved or shown: {count:verdict|verdicts}",
        "steunend op antwoorden die bewezen of getoond zijn, en op geen andere: {count:oordeel|oordelen}",
        "reposant sur des réponses prouvées ou montrées, et sur aucune autre : {count:verdict|verdicts}",
    ),
    "certify-told-redecided": said(
        "resting also on answers that were decided again without proof: {count:verdict|verdicts}",
        "ook steunend op antwoorden die opnieuw beslist zijn zonder bewijs: {count:oordeel|oordelen}",
        "reposant aussi sur des réponses tranchées à nouveau sans preuve : {count:verdict|verdicts}",
    ),
    "certify-told-first": said(
        "resting also on the first solver alone: {count:verdict|verdicts}",
        "ook steunend op de eerste solver alleen: {count:oordeel|oordelen}",
        "reposant aussi sur le premier solveur seul : {count:verdict|verdicts}",
    ),
    "certify-told-evaluated": said(
        "resting on no answer: {count:verdict|verdicts}",
        "op geen antwoord steunend: {count:oordeel|oordelen}",
        "ne reposant sur aucune réponse : {count:verdict|verdicts}",
    ),
    "certify-again": said(
        "decided again here over integers, without proof: {decided} of {of:answer|answers}",
        "hier opnieuw beslist over gehele getallen, zonder bewijs: {decided} van {of:antwoord|antwoorden}",
        "tranchées ici à nouveau sur les entiers, sans preuve : {decided} sur {of:réponse|réponses}",
    ),
    "certify-not-again": said(
        "could not be decided again here, as cvc5 is not installed: {of:answer|answers} without proof or person (`pip install cvc5`)",
        "kon hier niet opnieuw beslist worden, want cvc5 is niet geïnstalleerd: {of:antwoord|antwoorden} zonder bewijs of persoon "
        "(`pip install cvc5`)",
        "n’ont pu être tranchées à nouveau ici, cvc5 n’étant pas installé : {of:réponse|réponses} sans preuve ni personne (`pip install cvc5`)",
    ),
    "certify-unchecked": said(
        "not checked here either: {questions:answer|answers} with neither proof nor person",
        "hier evenmin nagegaan: {questions:antwoord|antwoorden} zonder bewijs of persoon",
        "non vérifié ici non plus : {questions:réponse|réponses} sans preuve ni personne",
    ),
    **translated(
        "ask every question again of a second encoder and solver, check the proofs, and write a certificate into this folder, if one is named",
        "elke vraag opnieuw stellen aan een tweede vertaler en solver, de bewijzen nagaan, en een certificaat "
        "schrijven in deze map, als er een genoemd is",
        "reposer chaque question à un second encodeur et solveur, vérifier les preuves, et écrire un certificat dans ce dossier, si un est nommé",
    ),
    **translated(
        "ask everything again of a second encoder and solver, and say how each verdict stands",
        "alles opnieuw vragen aan een tweede vertaler en solver, en zeggen hoe elk oordeel staat",
        "tout reposer à un second encodeur et solveur, et dire comment tient chaque verdict",
    ),
    **translated(
        "verify: check a certificate again, without the solvers that made it",
        "verify: een certificaat opnieuw nagaan, zonder de solvers die het maakten",
        "verify : vérifier à nouveau un certificat, sans les solveurs qui l’ont produit",
    ),
    **translated(
        "ask again, of a second encoder and solver, that nothing changes for anybody else, and check the proofs",
        "opnieuw vragen, aan een tweede vertaler en solver, dat er voor niemand anders iets verandert, en de bewijzen nagaan",
        "redemander, à un second encodeur et solveur, que rien ne change pour personne d’autre, et vérifier les preuves",
    ),
    **translated(
        "ask again, of a second encoder and solver, that it is sound and that nothing changes for anybody else",
        "opnieuw vragen, aan een tweede vertaler en solver, dat het sluitend is en dat er voor niemand anders iets verandert",
        "redemander, à un second encodeur et solveur, que tout est cohérent et que rien ne change pour personne d’autre",
    ),
    **translated("folder of the certificate", "map van het certificaat", "dossier du certificat"),
    **translated(
        "check a certificate of `check --certify` again, on any machine, without the solvers that made it.",
        "een certificaat van `check --certify` opnieuw nagaan, op elke machine, zonder de solvers die het maakten.",
        "vérifier à nouveau un certificat de `check --certify`, sur toute machine, sans les solveurs qui l’ont produit.",
    ),
}
