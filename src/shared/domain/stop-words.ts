/** Languages whose endings and small words are known, by the names that the stemmers have. */
export type Language = keyof typeof LISTS

// Words that say nothing about a topic: articles, pronouns, prepositions, helping verbs, and in each language the few
// that stand on every second card of a retro ("we should", "more", "wir müssen").
const LISTS = {
  english: `a about after again all almost also always am an and another any are aren’t around as at back be became
    because been before being between both but by came can cannot can’t could day days did didn’t do does doesn’t
    doing done don’t down during each even ever every few for friday from get gets getting go goes going good got
    great had has have haven’t having he her here him his hour hours how i if in into is isn’t it its it’s just keep
    kept last less let like little lot lots made make makes many maybe me minute minutes monday month months more most
    much must my need needed needs never new no nobody not nothing now of off often on once one only or other our out
    over own people person really same see she should so some something sometimes sprint still such take team teams
    than that that’s the their them then there these they they’re thing things this those though through thursday time
    times to today together too took tuesday two under until up us use used very want was wasn’t way we wednesday week
    weeks well went were weren’t we’re what when where which while who why will with within without won’t work worked
    working works would year years yesterday yet you your
    three four five six seven eight nine ten first second third half big bigger small smaller re ex non pre`,
  german: `ab aber alle allem allen aller alles als also am an andere anderen arbeit arbeiten auch auf aus bei beim
    bin bis bitte da dabei damit danach dann daran darauf das dass dazu dem den denn der des deshalb die dies diese
    diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einfach er erst es etwas euch euer
    für ganz geht gibt gut gute guten haben hat hatte hatten hier ich ihr ihre ihren im immer in ins ist ja jahr jahre
    jede jeden jeder jedes jetzt kann kein keine keinen können könnte lang leider leute machen man mehr mein meine
    minuten mit monat monate muss müssen nach neu neue neuen nicht nichts noch nun nur ob oder oft ohne schon sehr
    sein seine seit sich sie sind so soll sollen sollte sollten sondern sonst sprint stunde stunden tag tage tagen
    team teams um und uns unser unsere unseren unter viel viele vom von vor wann war waren warum was weil weiter
    welche wenig weniger wenn wer werden wie wieder will wir wird wo woche wochen wollen worden wurde wurden zeit
    zeiten zu zum zur zwei zwischen über`,
  french: `afin ai ainsi alors an ans après assez au aucun aussi autre autres aux avait avant avec avoir avons
    beaucoup bien bon bonne car ce cela ces cet cette ceux chaque chez comme comment c’est dans de depuis des deux
    devons devrait dire doit donc du déjà elle elles en encore entre es est et eu faire fait faut fois gens heure
    heures ici il ils jamais je jour jours j’ai la le les leur leurs lors lui là l’on ma mais me mes moi moins mois
    même ne ni nos notre nous nouveau nouveaux nouvelle n’est on ont ou où par parce pas pendant peu peut peut-être
    plus plutôt pour pourquoi pourrait près quand que quel quelle quelque qui quoi qu’on rien sa sans se semaine
    semaines sera ses si soit son sont sous souvent sprint sur ta te temps tes toi ton toujours tous tout toute toutes
    travail trop très tu un une vers voir vos votre vous y à équipe équipes était été être`,
  spanish: `a además ahora al algo alguna algunas algunos algún antes aquí así aun aunque año años bien buena bueno
    cada casi como con contra cosa cosas cual cuando cómo de debe debemos debería del desde después donde dos durante
    día días e el ella ellas ellos en entre equipo equipos era eran es esa esas ese eso esos esta estaba estamos estar
    estas este esto estos está están fue fueron gente gran ha haber habría había hace hacer hacia han hasta hay he
    hemos hizo hora horas la las le les lo los luego me mejor menos mes meses mi mientras minutos mis mucha muchas
    mucho muchos muy más nada nadie ni no nos nosotros nuestra nuestras nuestro nuestros nueva nuevo nuevos nunca o
    otra otras otro otros para pero poca poco pocos por porque puede pueden pues que quien qué se sea semana semanas
    ser será si sido siempre sin sobre solo somos son sprint su sus sí también tan tanto te tenemos tener tiempo tiene
    tienen toda todas todavía todo todos trabajo tras tu un una unas uno unos usted va vamos veces vez y ya yo`,
  italian: `a abbastanza abbiamo ad adesso ai al alcuni alla alle allo altra altre altri altro anche ancora anni anno
    avere aveva bene buon buona che chi ci ciò col come con cosa cose così cui da dai dal dalla dalle de dei del della
    delle dello deve di dobbiamo dopo dove dovrebbe due durante e ed era erano essere fa fare fatto fino fra giorni
    giorno già gli gruppo ha hanno ho i il in io la lavoro le lei li lo loro lui ma mai me meglio meno mentre mese
    mesi mi minuti mio molta molte molti molto ne nei nel nella nelle nessuno niente noi non nostra nostri nostro
    nuova nuovi nuovo o ogni ora ore per perché persone però più poca pochi poco poi prima può qualche quale quando
    quasi quella quelle quelli quello questa queste questi questo qui quindi se sempre senza settimana settimane si
    sia siamo sono sopra sotto spesso sprint squadra sta stata stati stato su sua sui sul sulla sulle suo tanto te
    team tempo ti tra troppo tu tutta tutte tutti tutto un una uno va vi voi volta volte è`,
  portuguese: `a acho ainda algo algum alguma algumas alguns além ano anos antes ao aos apenas aqui as assim até bem
    boa bom cada com como contra da das de dela dele deles depois desde deve devemos devia dia dias disso do dois dos
    durante e ela elas ele eles em entre equipa equipe era eram essa essas esse esses esta estamos estar estas estava
    este estes está estão eu fazer fez foi foram hora horas há isso isto já lhe lá mais mas me melhor menos meses
    mesmo meu minha minutos muita muitas muito muitos mês na nada nas nem nenhum ninguém no nos nossa nossas nosso
    nossos nova novo novos num numa nunca não nós o onde os ou outra outras outro outros para pela pelas pelo pelos
    pessoas pode podem por porque porém pouca pouco poucos precisamos quais qual quando quase que quem se sem semana
    semanas sempre ser será seu seus sido sim sob sobre sprint sua suas são só também tanto te tem temos tempo ter
    time tinha toda todas todo todos trabalho três tudo um uma umas uns vai vez vezes você vocês à às é`,
  dutch: `aan achter al alle alleen alles als altijd andere anders ben bij binnen daar dag dagen dan dat de deze die
    dit doen door dus echt een eens eerst eigenlijk elke en enkele er erg even ga gaan gaat geen gewoon goed goede had
    hadden heb hebben heeft heel hem het hier hij hoe hun iedereen iemand iets ik in is ja jaar je jij jullie kan
    konden kunnen laatste maand maanden maar maken me meer meest men mensen met mij mijn minder minuten moet moeten na
    naar net niemand niet niets nieuw nieuwe nog nu of om omdat onder ons onze ook op over soms sprint steeds te team
    teams tegen ten tijd tijdens toch toen tot tussen twee uit uren uur vaak van vanaf veel voor waar waarom wanneer
    want waren was wat we week weer weinig weken wel welke werd werden werk wie wij wil willen worden wordt ze zeer
    zelf zich zij zijn zo zonder zou zouden`,
  swedish: `alla allt alltid andra arbete att av bara blev bli blir bra bör dag dagar de dem den denna deras dess det
    detta dig din du där då efter eller en ett fick fler flera från få får för före gör göra ha hade han har hela hon
    hos hur här i ibland igen in ingen inget inte jag ju kan kunde lite man med mellan men mer mig min mindre minuter
    mot mycket månad månader många måste ni nu ny nya nytt när någon något några och ofta om oss på sig sin ska skulle
    som sprint så team teamet tid till timmar timme två under upp ut utan vad var vara varför varit varje vecka veckan
    veckor vi vid vilken vill vår våra än är även år över`,
  danish: `af aldrig alle alt altid andre arbejde at bare blev blive bliver burde bør da dag dage de dem den denne der
    deres det dette dig din dog du efter eller en end er et fik flere for fordi fra få får før gerne gør gøre ha han
    har havde hele hun hvad hver hvis hvor hvordan hvorfor i igen ikke ind ingen intet ja jeg kan kun kunne lidt lige
    man mange med meget mellem men mere mig min mindre minutter mod måned måneder måske nogen noget nogle nu ny nye
    nyt når ofte og også om op os over på sig sin skal skulle som sprint stadig så team teamet tid til timer to ud
    uden uge uger under var ved vi vil ville vores være været år`,
  norwegian: `aldri alle alltid alt andre arbeid at av bare ble bli blir bra burde bør da dag dager de deg dem den
    denne der deres det dette din du eller en enn er et etter flere for fordi fra få får før ga gjør gjøre ha hadde
    han har hele hun hva hver hvis hvor hvordan hvorfor i igjen ikke ingen inn ja jeg kan kun kunne litt man mange med
    meg mellom men mer min mindre minutter mot mye må måned måneder måtte noe noen nok ny nye nytt nå når ofte og også
    om opp oss over på seg sin skal skulle som sprint så team teamet tid til timer to uke uker under ut uten var ved
    vi vil ville vår våre være vært år`,
} as const

const LANGUAGES = Object.keys(LISTS) as Language[]

const WORDS_OF: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  LANGUAGES.map((language) => [language, new Set(LISTS[language].split(/\s+/))]),
)

/** The language a wall is written in (for its endings), and all small words of those spoken on it. */
export type WallLanguage = { readonly main: Language; readonly stopWords: ReadonlySet<string> }

/**
 * Tells the language of many words by the small words among them. Teams mix languages, so that the small words of each
 * that has at least a quarter of the hits of the most frequent one count; English where there are no hits at all.
 */
export function languageOf(words: Iterable<string>): WallLanguage {
  const hits = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]))
  for (const word of words) {
    for (const [language, list] of WORDS_OF) {
      if (list.has(word)) hits.set(language, (hits.get(language) ?? 0) + 1)
    }
  }
  // A stable sort: between equals the order of the lists decides, so that the same wall always reads the same.
  const ranked = [...hits].toSorted(([, a], [, b]) => b - a)
  const [main, most] = ranked[0] ?? ['english', 0]
  const spoken = ranked.filter(([, count]) => most > 0 && count >= most / 4)
  return {
    main,
    stopWords: new Set(spoken.flatMap(([language]) => [...(WORDS_OF.get(language) ?? [])])),
  }
}
