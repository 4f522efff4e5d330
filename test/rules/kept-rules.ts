import type { Rule } from './rule.ts'

export const keptRules: readonly Rule[] = []
