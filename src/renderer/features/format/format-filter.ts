import {
  FORMAT_PURPOSES,
  formatLength,
  type Format,
  type FormatPurpose,
} from '@shared/domain/format'

/** What a facilitator looks for; null: anything. */
export type FormatFilter = {
  readonly purpose: FormatPurpose | null
  /** The most minutes that it may take at its own length. */
  readonly minutes: number | null
}

export const NO_FILTER: FormatFilter = { purpose: null, minutes: null }

export const FILTER_MINUTES = [30, 45, 60, 90] as const

export function fits(
  format: Pick<Format, 'purpose' | 'minutes'>,
  { purpose, minutes }: FormatFilter,
): boolean {
  if (purpose !== null && format.purpose !== purpose) return false
  return minutes === null || formatLength(format) <= minutes
}

/** The purposes that at least one of the formats serves, in their order. */
export function purposesOf(formats: readonly Pick<Format, 'purpose'>[]): FormatPurpose[] {
  return FORMAT_PURPOSES.filter((purpose) => formats.some((format) => format.purpose === purpose))
}
