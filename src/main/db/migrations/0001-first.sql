CREATE TABLE team (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_on TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE member (
  id TEXT PRIMARY KEY,
  team_id TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX member_team ON member (team_id);

CREATE TABLE format (
  id TEXT PRIMARY KEY,
  team_id TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE retro (
  id TEXT PRIMARY KEY,
  team_id TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  sprint TEXT,
  format TEXT NOT NULL,
  names TEXT NOT NULL,
  stage TEXT NOT NULL,
  version INTEGER NOT NULL,
  revealed INTEGER NOT NULL,
  votes_revealed INTEGER NOT NULL,
  roti_revealed INTEGER NOT NULL,
  votes_per_person INTEGER,
  votes_per_topic INTEGER NOT NULL,
  people INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  started_on TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  closed_at INTEGER,
  current_topic_id TEXT,
  check_in_question TEXT NOT NULL,
  timer TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX retro_team ON retro (team_id);

-- What people wrote lies under random keys and without a rowid, so that no row number tells the order of arrival.
CREATE TABLE "column" (
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  prompt TEXT NOT NULL,
  position REAL NOT NULL,
  removed INTEGER NOT NULL,
  PRIMARY KEY (retro_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  title TEXT,
  notes TEXT NOT NULL,
  discussed INTEGER NOT NULL,
  parked INTEGER NOT NULL,
  hands INTEGER NOT NULL,
  final_votes INTEGER NOT NULL,
  final_voters INTEGER NOT NULL,
  PRIMARY KEY (retro_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  column_id TEXT NOT NULL,
  topic_id TEXT NOT NULL,
  text TEXT NOT NULL,
  author TEXT,
  edit_key TEXT,
  position REAL NOT NULL,
  removed INTEGER NOT NULL,
  PRIMARY KEY (retro_id, id),
  FOREIGN KEY (retro_id, column_id) REFERENCES "column" (retro_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (retro_id, topic_id) REFERENCES topic (retro_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE vote (
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  topic_id TEXT NOT NULL,
  voter_key TEXT NOT NULL,
  removed INTEGER NOT NULL,
  PRIMARY KEY (retro_id, id),
  FOREIGN KEY (retro_id, topic_id) REFERENCES topic (retro_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE done_mark (
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  stage TEXT NOT NULL,
  name TEXT,
  PRIMARY KEY (retro_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in (
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  author TEXT,
  PRIMARY KEY (retro_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE roti (
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 4),
  PRIMARY KEY (retro_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE appreciation (
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  author TEXT,
  removed INTEGER NOT NULL,
  PRIMARY KEY (retro_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  team_id TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  retro_id TEXT REFERENCES retro (id) ON DELETE SET NULL,
  topic_id TEXT,
  text TEXT NOT NULL,
  owner TEXT,
  due_on TEXT,
  done_when TEXT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_on TEXT NOT NULL,
  closed_on TEXT,
  removed INTEGER NOT NULL
) STRICT;
CREATE INDEX action_team ON action (team_id);

CREATE TABLE review (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  decision TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX review_action ON review (action_id);
CREATE INDEX review_retro ON review (retro_id);

-- The host's structural steps, newest last; `changes` are the ones that take the step back.
CREATE TABLE undo_step (
  id TEXT PRIMARY KEY,
  retro_id TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  label TEXT NOT NULL,
  changes TEXT NOT NULL
) STRICT;
CREATE INDEX undo_step_retro ON undo_step (retro_id, place);

CREATE TABLE draft (
  place TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
