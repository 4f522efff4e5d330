/** "CAND": tells a Candor file from any other SQLite database. */
export const APPLICATION_ID = 0x43414e44

export const DATABASE_NAME = 'candor.db'
