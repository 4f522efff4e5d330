/** Words that stand for the 18 topics: none is a part of another, so that a search finds one topic alone. */
export const WORDS = [
  'deploys',
  'alerts',
  'reviews',
  'handover',
  'backlog',
  'standups',
  'flaky',
  'mentoring',
  'rollback',
  'oncall',
  'docs',
  'staging',
  'customers',
  'focus',
  'pairing',
  'estimates',
  'lunches',
  'noise',
] as const

/** How many cards each topic gets: 60 together. */
export const SIZES = [2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8] as const

/** Everything that has ever broken a board, an export or a spreadsheet. One line each. */
const ONE_LINE: readonly ((word: string) => string)[] = [
  (word) => `# ${word} is no heading`,
  (word) => `**${word}** _and_ \`code\` [link](https://example.com/${word}) ![x](y)`,
  (word) => `<img src=x onerror="alert('${word}')"><script>document.title='${word}'</script>`,
  (word) => `=HYPERLINK("http://example.com/?"&A1,"${word}")`,
  (word) => `+1${word}; @SUM(1+9)*cmd|' /C calc'!A0`,
  (word) => `👩‍👩‍👧‍👦🏳️‍🌈 ${word} é ñ ﷽ 𝕏 Z͑ͫ̓a`,
  (word) => `مرحبا ${word} بالعالم, שלום עולם`,
  (word) => `| ${word} | a \\| b | <!-- x --> --- *** ___`,
  (word) => `> ${word} &amp; &lt;b&gt; \\* \\_ ~~no~~ [ ] [^1] $x$`,
  (word) => `1. ${word} '; DROP TABLE card; -- %s {{x}} \${y} C:\\n`,
]

const MANY_LINES = (word: string) =>
  `${word} in lines\n\n- [ ] a list\n    deep\n\`\`\`\n## no heading\n\`\`\`\n| a |\n|---|\n\nend`

const LONG = (word: string) =>
  `${word} is long: ${'so it goes on & on, '.repeat(120)}`.slice(0, 2_000)

export type Hostile = { readonly word: string; readonly text: string; readonly isTyped: boolean }

/** The 60 cards, with the word of their topic. Ten are of several lines and can't be pasted as one a line. */
export const HOSTILE: readonly Hostile[] = WORDS.flatMap((word, topic) =>
  Array.from({ length: SIZES[topic] ?? 0 }, (_, place): Hostile => {
    const name = `${word} ${place + 1}`
    if (topic === 0 && place === 0) return { word, text: LONG(name), isTyped: false }
    // One for every second topic, so that each of the six people gets some.
    if (topic % 2 === 1 && place === 1) return { word, text: MANY_LINES(name), isTyped: true }
    const shape = ONE_LINE[(topic * 3 + place) % ONE_LINE.length]
    return { word, text: shape?.(name) ?? name, isTyped: false }
  }),
)
