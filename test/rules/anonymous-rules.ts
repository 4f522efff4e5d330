import type { Rule } from './rule.ts'

export const anonymousRules: readonly Rule[] = []
