/** As in src/shared/api/contract.ts, which plain Node can't read; crash.test.ts holds the two together. */
export const API_VERSION = 1
