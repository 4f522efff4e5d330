/** Languages whose endings and small words are known, by the names that the stemmers have. */
export type Language = keyof typeof LISTS

// Words that say nothing about a topic: articles, pronouns, prepositions, helping verbs, and in each language the few
// that stand on every second card of a retro ("we should", "more", "wir müssen").
const LISTS = {
  english: `a about after again all almost also always am an and another any are aren’t around as at back be became
    because been before being between both but by came can can’t cannot could did didn’t do does doesn’t doing don’t
    done down during each even ever every few for from get gets getting go goes going good got great had has have
    haven’t having he her here him his how i if in into is isn’t it its it’s just keep kept last less let like little
    lot lots made make makes many maybe me more most much must my need needed needs never no nobody not nothing now of
    off often on once one only or other our out over own really same see she should so some something sometimes still
    such take than that that’s the their them then there these they they’re thing things this those though through to
    together too took two under until up us use used very want was wasn’t way we we’re well went were weren’t what when
    where which while who why will with within without won’t would yet you your`,
  german: `ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bitte da
    dabei damit danach dann daran darauf das dass dazu dem den denn der des deshalb die dies diese diesem diesen dieser
    dieses doch dort du durch ein eine einem einen einer eines einfach er erst es etwas euch euer für ganz geht gibt gut
    gute guten haben hat hatte hatten hier ich ihr ihre ihren im immer in ins ist ja jede jeden jeder jedes jetzt kann
    kein keine keinen können könnte lang leider machen man mehr mein meine mit muss müssen nach nicht nichts noch nun
    nur ob oder oft ohne schon sehr sein seine seit sich sie sind so soll sollen sollte sollten sondern sonst um und uns
    unser unsere unseren unter viel viele vom von vor wann war waren warum was weil weiter welche wenig weniger wenn wer
    werden wie wieder will wir wird wo wollen worden wurde wurden zu zum zur zwei zwischen über`,
  french: `à afin ai ainsi alors après assez au aucun aussi autre autres aux avait avant avec avoir avons beaucoup bien
    bon bonne c’est car ce cela ces cet cette ceux chaque chez comme comment dans de depuis des deux devons devrait
    dire doit donc du déjà elle elles en encore entre es est et eu faire fait faut fois ici il ils j’ai je jamais jour
    l’on la le les leur leurs lors lui là ma mais me mes moi moins même n’est ne ni nos notre nous on ont ou où par
    parce pas pendant peu peut peut-être plus plutôt pour pourquoi pourrait près qu’on quand que quel quelle quelque
    qui quoi rien sa sans se sera ses si soit son sont sous souvent sur ta te tes toi ton toujours tous tout toute
    toutes trop très tu un une vers voir vos votre vous y été était être`,
  spanish: `a además ahora al algo algún alguna algunas algunos antes aquí así aun aunque bien bueno buena cada casi
    como con contra cosa cosas cual cuando cómo de debe debemos debería del desde después donde dos durante e el ella
    ellas ellos en entre era eran es esa esas ese eso esos esta estaba estamos estar estas este esto estos está están
    fue fueron gran ha haber habría había hace hacer hacia han hasta hay he hemos hizo la las le les lo los luego me
    mejor menos mi mientras mis mucha muchas mucho muchos muy más nada nadie ni no nos nosotros nuestra nuestras nuestro
    nuestros nunca o otra otras otro otros para pero poca poco pocos por porque puede pueden pues que quien qué se sea
    ser será si sido siempre sin sobre solo somos son su sus sí también tan tanto te tener tenemos tiene tienen toda
    todas todavía todo todos tras tu un una unas uno unos usted va vamos veces vez y ya yo`,
  italian: `a abbastanza abbiamo ad adesso ai al alcuni alla alle allo altra altre altri altro anche ancora avere aveva
    bene buon buona che chi ci ciò col come con così cosa cose cui da dai dal dalla dalle de dei del della delle dello
    deve dobbiamo di dopo dove dovrebbe due durante e ed era erano essere fa fare fatto fino fra già gli ha hanno ho i
    il in io la le lei li lo loro lui ma mai me meglio meno mentre mi mio molta molte molti molto ne nei nel nella nelle
    nessuno niente noi non nostra nostri nostro o ogni ora per perché però più poca pochi poco poi prima può qualche
    quale quando quasi quella quelle quelli quello questa queste questi questo qui quindi se sempre senza si sia siamo
    sono sopra sotto spesso sta stata stati stato su sua sui sul sulla sulle suo tanto te ti tra troppo tu tutta tutte
    tutti tutto un una uno va vi voi volta volte è`,
  portuguese: `a acho ainda além algo alguma algumas alguns algum antes ao aos apenas aqui as assim até bem boa bom cada
    com como contra cada da das de dela dele deles depois desde deve devemos devia disso do dois dos durante e ela elas
    ele eles em entre era eram essa essas esse esses esta estamos estar estas este estes estava está estão eu fazer fez
    foi foram há isso isto já lá lhe mais mas me melhor menos mesmo meu minha muita muitas muito muitos na nada nas nem
    nenhum ninguém no nos nossa nossas nosso nossos num numa nunca não nós o onde os ou outra outras outro outros para
    pela pelas pelo pelos pode podem por porque porém pouca pouco poucos precisamos quais qual quando quase que quem se
    sem sempre ser será seu seus sido sim sob sobre sua suas são só também tanto te tem temos ter tinha toda todas todo
    todos três tudo um uma umas uns vai vez vezes vocês você à às é`,
  dutch: `aan achter al alle alleen alles als altijd andere anders ben bij binnen daar dan dat de deze die dit doen door
    dus echt een eens eerst eigenlijk elke en enkele er erg even ga gaan gaat geen gewoon goed goede had hadden heb
    hebben heeft heel hem het hier hij hoe hun iedereen iemand iets ik in is ja je jij jullie kan konden kunnen laatste
    maar maken me meer meest men met mij mijn minder moet moeten na naar net niemand niet niets nog nu of om omdat onder
    ons onze ook op over soms steeds te tegen ten tijdens toch toen tot tussen twee uit vaak van vanaf veel voor waar
    waarom wanneer want waren was wat we weer weinig wel welke werd werden wie wij wil willen wordt worden ze zeer zelf
    zich zij zijn zo zonder zou zouden`,
  swedish: `alla allt alltid andra att av bara bli blir blev bra bör de dem den denna deras dess det detta dig din du
    där då efter eller en ett fick fler flera från få får för före gör göra ha hade han har hela hon hos hur här i
    ibland igen ingen inget inte in jag ju kan kunde lite man med mellan men mer mig min mindre mot mycket måste många
    ni nu något några någon när och ofta om oss på sig sin ska skulle som så så till två under upp ut utan vad var vara
    varför varit varje vi vid vilken vill vår våra än är även över`,
  danish: `af aldrig alle alt altid andre at bare blev blive bliver burde bør da de dem den denne der deres det dette
    dig din dog du efter eller en end er et få får fik flere for fordi fra før gerne gør gøre ha havde han har hele hun
    hvad hver hvis hvor hvordan hvorfor i igen ikke ind ingen intet ja jeg kan kun kunne lidt lige man mange med meget
    mellem men mere mig min mindre mod måske når nu nogen noget nogle og ofte også om op os over på sig sin skal skulle
    som stadig så til to ud uden under var ved vi vil ville vores være været`,
  norwegian: `aldri alle alltid alt andre at av bare ble bli blir bra burde bør da de dem den denne der deres det dette
    deg din du eller en enn er et etter flere for fordi fra få får før ga gjør gjøre ha hadde han har hele hun hva hver
    hvis hvor hvordan hvorfor i igjen ikke ingen inn ja jeg kan kun kunne litt man mange med meg mellom men mer min
    mindre mot mye må måtte noe noen nok nå når og ofte også om opp oss over på seg sin skal skulle som så til to under
    uten ut var ved vi vil ville vår våre vært være`,
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
