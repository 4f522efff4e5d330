import Database from 'better-sqlite3'

/** The one connection to the one file. Synchronous: no other code runs between two statements of a command. */
export type Db = Database.Database

export { Database }
