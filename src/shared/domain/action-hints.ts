import type { ActionDraft } from './action'
import { lengthOf } from './plain-text'
import { FEW_OPEN } from './to-decide'

/** Soft checks while an action is typed; none of them blocks. In the order they are shown. */
export const ACTION_HINTS = [
  'vague',
  'no-verb',
  'not-ours',
  'no-owner',
  'two-owners',
  'no-date',
  'no-done-test',
  'too-long',
  'too-many',
] as const
export type ActionHint = (typeof ACTION_HINTS)[number]

/** One sentence that is read at a glance. */
const LONG = 140

/** What may keep an action from happening; `openCount` counts the team's other open actions. */
export function actionHints(draft: ActionDraft, openCount: number): ActionHint[] {
  const step = withoutPreamble(draft.text)
  const isVague = isVagueStep(step)
  const hints: Record<ActionHint, boolean> = {
    vague: isVague,
    'no-verb': !isVague && beginsWithoutVerb(step),
    'not-ours': OTHERS_SHOULD.test(draft.text),
    'no-owner': draft.owner === null,
    'two-owners': draft.owner !== null && isSeveral(draft.owner),
    'no-date': draft.dueOn === null,
    'no-done-test': draft.doneWhen.trim() === '',
    'too-long': lengthOf(draft.text) > LONG,
    'too-many': openCount >= FEW_OPEN,
  }
  return ACTION_HINTS.filter((hint) => hints[hint])
}

// What people say before they say what they will do.
const PREAMBLE =
  /^(?:(?:we|i) (?:should|must|will|could|can|need to|have to|want to|agree(?:d)? to|are going to)|let['’]?s|please|to|action:|todo:?)\s+/i

function withoutPreamble(text: string): string {
  return text.trim().replace(PREAMBLE, '')
}

// The rules know English; a step in another language is left alone. See content/facilitation, 5.3 and 6.2.
const CANT_BE_SEEN_DONE = [
  'investigate',
  'consider',
  'think (?:about|of|through)',
  'look (?:into|at)',
  'be (?:more |less |very )?(?:careful|mindful|aware|proactive|open|consistent|disciplined)',
  '(?:be|do) better',
  'communicate',
  'remember',
  'try (?:to|harder)',
  'better',
  'more',
  'less',
  'fewer',
  'train every(?:one|body)',
  'pay (?:more )?attention',
  'focus',
  'work on',
  'keep an eye',
  'keep in mind',
  'make sure',
  'ensure',
  'raise awareness',
  '(?:have|hold) (?:a |some )?discussions?',
  'stop being',
  '(?:every(?:one|body)|people|some(?:one|body)) (?:should|must|needs? to|ha(?:s|ve) to)',
]
const VAGUE = new RegExp(String.raw`^(?:${CANT_BE_SEEN_DONE.join('|')})\b`, 'i')
// With a number they say how far: "Reduce the build to 5 minutes".
const VAGUE_WITHOUT_NUMBER =
  /^(?:improve|increase|reduce|optimi[sz]e|enhance|strengthen|speed up|clean up)\b/i

function isVagueStep(step: string): boolean {
  return VAGUE.test(step) || (VAGUE_WITHOUT_NUMBER.test(step) && !/\d/.test(step))
}

const NO_VERB = new Set(
  (
    'the a an our my your their his her its this that these those some any no not too ' +
    'we i it there they he she you why how what who where which ' +
    'because maybe perhaps lack lots many much bad poor unclear slow'
  ).split(' '),
)
// Endings of nouns, and the verbs that have them all the same.
const NOUN = /(?:tion|sion|ment|ness|ance|ence|ity|ship|ing)s?$/
const VERB_ALL_THE_SAME = new Set(
  (
    'mention position reposition partition condition question caution petition section function ' +
    'provision commission envision version transition station document implement experiment ' +
    'comment supplement augment segment complement increment fragment instrument witness harness ' +
    'balance enhance finance reference sequence influence silence fence commence advance bring ping ring string spring'
  ).split(' '),
)

function beginsWithoutVerb(step: string): boolean {
  const word = /^[a-z'’]+/i.exec(step)?.[0].toLowerCase()
  if (word === undefined) return false
  if (NO_VERB.has(word)) return true
  return NOUN.test(word) && !VERB_ALL_THE_SAME.has(word)
}

const OTHERS =
  String.raw`(?:(?:upper |senior |the )?(?:management|leadership|management team)|` +
  String.raw`they|hr|legal|marketing|sales|(?:the )?(?:managers?|boss(?:es)?|directors?|stakeholders?)|` +
  String.raw`the (?:company|business|organi[sz]ation|board|customers?|clients?|vendors?|suppliers?)|` +
  String.raw`(?:the )?other (?:teams?|departments?)|the \p{L}+ (?:team|department)|` +
  String.raw`some(?:one|body) else)`
const OTHERS_SHOULD = new RegExp(
  String.raw`(?<!\p{L})${OTHERS} (?:should|must|needs? to|ha(?:s|ve) to|ought to|could|finally)(?!\p{L})`,
  'iu',
)

const BETWEEN_NAMES = /[,;/&+]|(?<!\p{L})(?:and|or)(?!\p{L})/iu
const EVERYBODY = /^(?:(?:the )?(?:whole |entire )?team|every(?:one|body)|all(?: of us)?|us|we)$/i

/** Two owners are none: each waits for the other. */
function isSeveral(owner: string): boolean {
  return BETWEEN_NAMES.test(owner) || EVERYBODY.test(owner.trim())
}
