import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTION_HINTS, actionHints } from './action-hints'
import { Day } from './day'

const good = {
  text: 'Alert on checkout errors',
  owner: 'Ada',
  dueOn: Day.parse('2026-12-04'),
  doneWhen: 'It rang',
}
const ofText = (text: string) => actionHints({ ...good, text }, 0)
const ofOwner = (owner: string) => actionHints({ ...good, owner }, 0)

describe('actionHints of the text', () => {
  it.each([
    'Alert when checkout returns more than 1% errors',
    'Mute the three noisiest alerts',
    'Write the on-call sheet and pin it in the channel',
    'Merge changes below 200 lines only',
    'We will pair on every payment change',
    'We agreed to move the daily to 10:00',
    'Let’s book one quiet morning a week',
    'Please delete the old staging server',
    'To find flaky tests, run the suite ten times a night',
    'Document the release steps',
    'Version the payments API',
    'Transition the last job to the new runner',
    'Station one reviewer at the board each morning',
    'Implement a retry for the invoice job',
    'Comment every feature flag with its end date',
    'Question each meeting without an agenda',
    'Bring the support list to planning',
    'Ping the reviewer after two hours',
    'Balance support duty over all six of us',
    'Reference the incident in each fix',
    'If a build is red for an hour, revert the last change',
    'When a ticket has no done-test, send it back',
    'Every Friday, close the oldest bug',
    'Before planning, read the numbers together',
    'Improve the build from 14 to 8 minutes',
    'Reduce open pull requests to 5',
    'Ask management for a test device until Friday',
    'Invite the platform team to our next review',
    'Agree with the customer on one contact',
    'Stop the weekly status mail',
    'Try pairing on reviews for two weeks',
    'Show the team what the alert means',
    'Die Alarme aufräumen, die nachts klingeln',
    'レビューは午前中に行う',
    '2 reviewers for each migration',
  ])('have nothing to say of “%s”', (text) => {
    expect(ofText(text)).toEqual([])
  })

  it.each([
    'Investigate monitoring',
    'We should improve tests',
    'Consider a new deploy tool',
    'Think about the on-call rota',
    'Look into the slow queries',
    'Be more careful with migrations',
    'Communicate better with design',
    'Remember to update the board',
    'Try to finish stories earlier',
    'Try harder',
    'Better reviews',
    'Do better at reviews',
    'More pairing',
    'Train everyone on security',
    'Pay attention to the logs',
    'Focus on quality',
    'Work on our communication',
    'Keep an eye on costs',
    'Make sure that tests are green',
    'Ensure quality',
    'Everyone should write tests',
    'Reduce meetings',
    'Clean up the backlog',
  ])('say that “%s” is vague', (text) => {
    expect(ofText(text)).toEqual(['vague'])
  })

  it.each([
    'The build',
    'Our reviews take too long',
    'We are slow in reviews',
    'No tests on Fridays',
    'Why do builds fail?',
    'Communication with design',
    'Testing',
    'Pairing on reviews',
    'Documentation of the release steps',
    'Ownership of the alerts',
    'Lack of time',
    'Too many meetings',
  ])('say that “%s” begins with no verb', (text) => {
    expect(ofText(text)).toEqual(['no-verb'])
  })

  it.each([
    'Management should give us more time',
    'They must stop changing the scope',
    'The platform team needs to fix the runner',
    'Get a new laptop, HR has to order it',
    'The customer should answer faster',
    'Wait: other teams have to plan earlier',
    'Leadership ought to decide',
  ])('say that “%s” is for others to do', (text) => {
    expect(ofText(text)).toContain('not-ours')
  })

  it('leave to the team what the team should do', () => {
    expect(ofText('The team should pair on migrations')).not.toContain('not-ours')
  })

  it('count characters as people do, up to 140 of them', () => {
    expect([ofText('🦊'.repeat(140)), ofText('x'.repeat(141))]).toEqual([[], ['too-long']])
  })
})

describe('actionHints of the owner', () => {
  it.each(['Ada', 'Andy Anderson', 'Orlando', 'Bo-Andrea', 'Teammate Ted', 'Zoë', 'Allan'])(
    'take “%s” for one person',
    (owner) => expect(ofOwner(owner)).toEqual([]),
  )

  it.each([
    'Ada and Bo',
    'Ada & Bo',
    'Ada, Bo',
    'Ada/Bo',
    'Ada + Bo',
    'Ada or Bo',
    'Team',
    'the whole team',
    'Everyone',
    'all of us',
  ])('take “%s” for several', (owner) => expect(ofOwner(owner)).toEqual(['two-owners']))
})

describe('actionHints', () => {
  it.each([
    ['a missing owner', { ...good, owner: null }, 0, ['no-owner']],
    ['a missing date', { ...good, dueOn: null }, 0, ['no-date']],
    ['a missing test', { ...good, doneWhen: ' ' }, 0, ['no-done-test']],
    ['three open ones, so that this is the fourth', good, 3, ['too-many']],
    ['nothing of two open ones', good, 2, []],
  ] as const)('tell %s', (_what, draft, open, hints) => {
    expect(actionHints(draft, open)).toEqual(hints)
  })

  it('come in the order in which they are shown', () => {
    const bad = { text: 'Investigate', owner: null, dueOn: null, doneWhen: '' }
    expect(actionHints(bad, 9)).toEqual([
      'vague',
      'no-owner',
      'no-date',
      'no-done-test',
      'too-many',
    ])
  })

  // A pattern that tries every way to split a text would not be back before the runner loses its patience.
  it('come back, whatever is typed', () => {
    const repeated = fc
      .tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.integer({ min: 1, max: 500 }))
      .map(([part, times]) => part.repeat(times).slice(0, 500))
    const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 500 }), repeated)
    const words = fc.constantFrom(' ', 'we ', 'to ', 'and ', 'more ', 'should ', 'the team ', ', ')
    const wordy = fc.tuple(words, words, fc.nat(250)).map(([a, b, times]) => (a + b).repeat(times))
    fc.assert(
      fc.property(fc.oneof(anyText, wordy), anyText, (text, owner) => {
        expect(ACTION_HINTS).toEqual(
          expect.arrayContaining(actionHints({ ...good, text, owner }, 0)),
        )
      }),
      { numRuns: 500 },
    )
  })
})
