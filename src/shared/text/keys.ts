/**
 * Every key of the app, as `useShortcuts` reads it. Handlers, tooltips and the sheet behind `?` all take it from here,
 * so that none of them can say something else. Space is left to the button that has the focus.
 */
export const KEYS = {
  keys: '?',
  find: 'mod+k',
  nextStage: 'n',
  bigScreen: 'p',
  timer: 't',
  addMinute: '+',
  undo: 'mod+z',
  stage1: '1',
  stage2: '2',
  stage3: '3',
  stage4: '4',
  stage5: '5',
  stage6: '6',
  stage7: '7',
  decideDone: 'd',
  decideKeep: 'k',
  decideChange: 'c',
  decideDrop: 'x',
  makeSmaller: 'm',
  checkKeep: 'k',
  checkAdapt: 'a',
  checkStop: 's',
  addCard: 'mod+enter',
  selectCard: 'x',
  cardMenu: 'enter',
  group: 'g',
  nextTopic: 'd',
  nextStatement: 'arrowright',
  previousStatement: 'arrowleft',
  newAction: 'a',
  cardLeft: 'shift+arrowleft',
  cardRight: 'shift+arrowright',
  save: 'mod+enter',
  close: 'escape',
} as const satisfies Record<string, string>

type KeyLine = {
  readonly keys: readonly string[]
  /** The keys stand for the first to the last of a row. */
  readonly isRange?: true
  readonly does: string
}
type KeyGroup = { readonly title: string; readonly lines: readonly KeyLine[] }

export const keySheet = {
  title: 'Keys',
  close: 'Close',
  about: 'Single keys work while no field has the cursor. Everything here also has a button.',
  to: 'to',
  groups: [
    {
      title: 'Everywhere',
      lines: [
        { keys: [KEYS.keys], does: 'Show this sheet' },
        { keys: [KEYS.find], does: 'Find commands, places, and what was written' },
        { keys: [KEYS.newAction], does: 'New action: for a team, in Discuss and in Close' },
        { keys: [KEYS.save], does: 'Save what you are writing in a dialog' },
        { keys: [KEYS.undo], does: 'Undo the last step: among actions, and in a retro' },
        { keys: [KEYS.close], does: 'Close a dialog or a menu; what you typed is kept' },
      ],
    },
    {
      title: 'On the board of actions',
      lines: [
        {
          keys: ['arrowleft', 'arrowup', 'arrowdown', 'arrowright'],
          does: 'Walk over the cards',
        },
        { keys: [KEYS.cardLeft, KEYS.cardRight], does: 'Move the card to the column beside' },
      ],
    },
    {
      title: 'Leading a retro',
      lines: [
        { keys: [KEYS.nextStage], does: 'Go to the next stage' },
        { keys: [KEYS.stage1, KEYS.stage7], isRange: true, does: 'Go to that stage' },
        { keys: [KEYS.timer], does: 'Start or pause the timer' },
        { keys: [KEYS.addMinute], does: 'Add a minute' },
        { keys: [KEYS.bigScreen], does: 'Big-screen view on or off' },
      ],
    },
    {
      title: 'In a stage',
      lines: [
        { keys: [KEYS.decideDone], does: 'Last actions: the marked one is done' },
        { keys: [KEYS.decideKeep], does: 'Last actions: keep the marked one' },
        { keys: [KEYS.decideChange], does: 'Last actions: change the marked one' },
        { keys: [KEYS.decideDrop], does: 'Last actions: drop the marked one, with a reason' },
        { keys: [KEYS.makeSmaller], does: 'Last actions: make the marked one smaller' },
        {
          keys: [KEYS.checkKeep, KEYS.checkAdapt, KEYS.checkStop],
          does: 'Last actions: keep, adapt or stop the marked experiment, once its day has come',
        },
        { keys: [KEYS.addCard], does: 'Write: add the card' },
        {
          keys: ['arrowleft', 'arrowup', 'arrowdown', 'arrowright'],
          does: 'Group: walk over the cards',
        },
        { keys: [KEYS.selectCard], does: 'Group: select the card' },
        { keys: [KEYS.cardMenu], does: 'Group: open the card’s menu' },
        { keys: [KEYS.group], does: 'Group: group the selected cards' },
        { keys: [KEYS.nextTopic], does: 'Discuss: go to the next topic' },
      ],
    },
    {
      title: 'Results of a health check',
      lines: [
        { keys: [KEYS.bigScreen], does: 'Big-screen view: one statement at a time' },
        { keys: [KEYS.previousStatement, KEYS.nextStatement], does: 'Go to another statement' },
      ],
    },
  ] satisfies readonly KeyGroup[],
} as const
