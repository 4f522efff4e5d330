/** What stands in front of each fact in the files of actions; the Markdown list is read back by these. */
export const factLabels = {
  doneWhen: 'Done when: ',
  helper: 'With: ',
  notes: 'Notes: ',
  link: 'Link: ',
  belief: 'We believe: ',
  lookAt: 'We look at: ',
  checkOn: 'We look on: ',
} as const

/** Facts that only the files for other tools say in words. */
export const ticketLabels = {
  owner: 'Owner: ',
  due: 'Due: ',
  dropped: 'Dropped: ',
  team: 'Team: ',
  from: 'From: ',
  madeOn: 'Agreed on: ',
} as const

export const csvHead = {
  id: 'id',
  team: 'team',
  status: 'status',
  text: 'action',
  owner: 'owner',
  helpers: 'helpers',
  due: 'due',
  doneWhen: 'done when',
  notes: 'notes',
  links: 'links',
  created: 'created',
  closed: 'closed',
  reason: 'reason',
  carried: 'times carried',
  retro: 'retro',
  topic: 'topic',
  belief: 'we believe',
  lookAt: 'we look at',
  checkOn: 'check on',
  lookedAtOn: 'looked at on',
  outcome: 'outcome',
  seen: 'seen',
} as const

export const listTitles = {
  allTeams: 'All teams',
  actionsOf: (team: string) => `Actions of ${team}`,
}
