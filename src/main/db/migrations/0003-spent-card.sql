-- Cards of an anonymous retro by the hash of the id that their writers gave them, kept from the reveal, where cards get
-- new ids, until the retro's end: a command that arrives again must not write its card again. Nothing leads from here
-- to a card on the wall.
CREATE TABLE spent_card (
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  PRIMARY KEY (retro_id, hash)
) STRICT, WITHOUT ROWID;
