import type { ActionLine } from '@shared/domain/action-life'
import { factLabels, ticketLabels } from '@shared/text/action-file-words'
import { paragraph } from './blocks'
import { address, typed } from './phrasing'
import { writeMarkdown } from './write-markdown'

/** What trackers take as a title. */
const TITLE_LENGTH = 200

/** One line that a tracker takes as a title; the whole text stands in the body where this is not all of it. */
export function titleOf({ text }: Pick<ActionLine, 'text'>): string {
  const line = oneLine(text)
  const characters = Array.from(line)
  if (characters.length <= TITLE_LENGTH) return line
  return `${characters.slice(0, TITLE_LENGTH - 1).join('')}…`
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

type Fact = { readonly label: string; readonly value: string; readonly isLink?: true }

/** What else is known of an action, for tools that have one field for all of it. */
export function factsOf(action: ActionLine): Fact[] {
  const { text, owner, helpers, dueOn, doneWhen, notes, links, experiment, origin } = action
  const all: Fact[] = [
    { label: '', value: titleOf(action) === text ? '' : text },
    { label: ticketLabels.owner, value: owner ?? '' },
    ...helpers.map((value) => ({ label: factLabels.helper, value })),
    { label: ticketLabels.due, value: dueOn ?? '' },
    { label: factLabels.doneWhen, value: doneWhen },
    { label: factLabels.notes, value: notes },
    ...links.map((value) => ({ label: factLabels.link, value, isLink: true as const })),
    { label: factLabels.belief, value: experiment?.belief ?? '' },
    { label: factLabels.lookAt, value: experiment?.lookAt ?? '' },
    { label: factLabels.checkOn, value: experiment?.checkOn ?? '' },
    { label: ticketLabels.dropped, value: action.reason },
    { label: ticketLabels.team, value: action.teamName },
    { label: ticketLabels.from, value: origin?.retroTitle ?? '' },
    { label: ticketLabels.madeOn, value: action.createdOn },
  ]
  return all.filter(({ value }) => value.trim() !== '')
}

/** For tools that show text as it is. */
export function plainBody(action: ActionLine): string {
  return factsOf(action)
    .map(({ label, value }) => `${label}${value}`)
    .join('\n\n')
}

/** For tools that read Markdown. Lines that begin with a slash are commands to some: there it is escaped. */
export function markdownBody(action: ActionLine): string {
  const blocks = factsOf(action).map(({ label, value, isLink }) =>
    paragraph(label, ...(isLink ? [address(value)] : typed(value))),
  )
  return writeMarkdown(blocks).replace(/^([ \t]*)\//gm, '$1\\/')
}

/** For tools that read HTML. */
export function htmlBody(action: ActionLine): string {
  return factsOf(action)
    .map(({ label, value, isLink }) => {
      const shown = isLink ? `<a href="${asHtml(value)}">${asHtml(value)}</a>` : asHtml(value)
      return `<div>${asHtml(label)}${shown}</div>`
    })
    .join('')
}

function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')
}
