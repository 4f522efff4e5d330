-- A room that was opened for a retro: what it takes to open it again under the same code after a crash.
CREATE TABLE room (
  retro_id TEXT PRIMARY KEY REFERENCES retro (id) ON DELETE CASCADE,
  secret TEXT NOT NULL,
  code TEXT NOT NULL,
  address TEXT NOT NULL,
  port INTEGER NOT NULL,
  open INTEGER NOT NULL,
  locked INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who joined, known by the hash of the token on their device alone; nothing else refers to a seat. Gone with the retro's end.
CREATE TABLE seat (
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT,
  removed INTEGER NOT NULL,
  PRIMARY KEY (retro_id, id)
) STRICT, WITHOUT ROWID;
