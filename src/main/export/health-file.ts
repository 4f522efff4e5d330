import type { Day } from '@shared/domain/day'
import type { ModelHistory } from '@shared/domain/health-history'
import type { RoundResult } from '@shared/domain/health-result'
import { healthHistory as words } from '@shared/text/health-results'
import { healthCsv } from './health-csv'
import { healthHistorySvg } from './health-history-svg'
import { healthMarkdown } from './health-markdown'
import { healthSvg } from './health-svg'
import { datedFileName } from './retro-file-name'

export type TextFile = { readonly fileName: string; readonly text: string }

const ENDINGS = { markdown: '.md', csv: '.csv', svg: '.svg' } as const
type Kind = keyof typeof ENDINGS

/** Spreadsheets that people open by a double click know UTF-8 by its mark alone. */
const WITH_BOM = true

export function healthRoundFile(round: RoundResult, teamName: string, as: Kind): TextFile {
  const { title, closedOn: date } = round
  const write: Record<Kind, () => string> = {
    markdown: () => healthMarkdown(round, teamName),
    csv: () => healthCsv([round], WITH_BOM),
    svg: () => healthSvg(round, teamName),
  }
  return { fileName: nameOf({ date, teamName, title, as }), text: write[as]() }
}

export function healthHistoryFile(
  history: ModelHistory,
  teamName: string,
  as: Exclude<Kind, 'markdown'>,
): TextFile {
  const title = words.list(history.modelName)
  const text =
    as === 'csv' ? healthCsv(history.rounds, WITH_BOM) : healthHistorySvg(history, teamName)
  return { fileName: nameOf({ date: history.lastOn, teamName, title, as }), text }
}

type Named = { date: Day; teamName: string; title: string; as: Kind }

function nameOf({ as, ...named }: Named): string {
  return datedFileName({ ...named, or: 'health-check', ending: ENDINGS[as] })
}
