import first from './migrations/0001-first.sql?raw'

/** Every step of the schema, in order; step n brings a file from version n - 1 to n. Never edited after a release. */
export const MIGRATIONS: readonly string[] = [first]
