import { anonymousRules } from './anonymous-rules.ts'
import { doorRules } from './door-rules.ts'
import { keptRules } from './kept-rules.ts'
import { roomRules } from './room-rules.ts'
import type { Rule } from './rule.ts'
import { windowRules } from './window-rules.ts'

/** In the order of trust.md. */
export const rules: readonly Rule[] = [
  ...keptRules,
  ...anonymousRules,
  ...roomRules,
  ...doorRules,
  ...windowRules,
]
