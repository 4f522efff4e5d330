import { config } from 'zod'

// zod compiles its checks with `new Function` where it may; our pages forbid that, and even the attempt is a violation.
config({ jitless: true })
