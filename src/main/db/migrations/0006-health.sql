-- A team's own models of health checks, as JSON; see shared/domain/health-model.ts.
CREATE TABLE health_model (
  id TEXT PRIMARY KEY,
  team_id TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  body TEXT NOT NULL
) STRICT;

-- A round with its promise and the words that were asked. `roster` says who belonged to the team, not who answered.
CREATE TABLE health_round (
  id TEXT PRIMARY KEY,
  team_id TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  retro_id TEXT REFERENCES retro (id) ON DELETE SET NULL,
  title TEXT NOT NULL,
  model_id TEXT NOT NULL,
  model_name TEXT NOT NULL,
  statements TEXT NOT NULL,
  terms TEXT NOT NULL,
  roster TEXT NOT NULL,
  joined_or_left INTEGER NOT NULL,
  opened_on TEXT NOT NULL,
  closed_on TEXT,
  -- Null while it is open, and where too few answered.
  answered INTEGER,
  removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX health_round_team ON health_round (team_id);

-- All that is left of the answers: how many there were of each. There is no table of ballots.
CREATE TABLE health_count (
  round_id TEXT NOT NULL REFERENCES health_round (id) ON DELETE CASCADE,
  statement_key TEXT NOT NULL,
  step_1 INTEGER NOT NULL,
  step_2 INTEGER NOT NULL,
  step_3 INTEGER NOT NULL,
  step_4 INTEGER NOT NULL,
  step_5 INTEGER NOT NULL,
  cant_say INTEGER NOT NULL,
  worse INTEGER,
  same INTEGER,
  better INTEGER,
  PRIMARY KEY (round_id, statement_key)
) STRICT, WITHOUT ROWID;

-- Written in shuffled order under random keys, so that nothing tells which of them came from one person.
CREATE TABLE health_comment (
  round_id TEXT NOT NULL REFERENCES health_round (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  statement_key TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (round_id, id)
) STRICT, WITHOUT ROWID;

-- Which statement an action is to change; by its words as well (series), so that the next round's results can show it.
CREATE TABLE health_action (
  action_id TEXT PRIMARY KEY REFERENCES action (id) ON DELETE CASCADE,
  round_id TEXT NOT NULL REFERENCES health_round (id) ON DELETE CASCADE,
  statement_key TEXT NOT NULL,
  series TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX health_action_round ON health_action (round_id);

-- A room is for a retro, or for a health check that stands alone; so its place is no foreign key, and goes by triggers.
CREATE TABLE room_of_place (
  place_id TEXT PRIMARY KEY,
  secret TEXT NOT NULL,
  code TEXT NOT NULL,
  address TEXT NOT NULL,
  port INTEGER NOT NULL,
  open INTEGER NOT NULL,
  locked INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO room_of_place SELECT retro_id, secret, code, address, port, open, locked FROM room;
DROP TABLE room;
ALTER TABLE room_of_place RENAME TO room;

CREATE TABLE seat_of_place (
  place_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT,
  removed INTEGER NOT NULL,
  PRIMARY KEY (place_id, id)
) STRICT, WITHOUT ROWID;
INSERT INTO seat_of_place SELECT retro_id, id, name, removed FROM seat;
DROP TABLE seat;
ALTER TABLE seat_of_place RENAME TO seat;

CREATE TRIGGER retro_takes_its_room AFTER DELETE ON retro BEGIN
  DELETE FROM room WHERE place_id = OLD.id;
  DELETE FROM seat WHERE place_id = OLD.id;
END;
CREATE TRIGGER health_round_takes_its_room AFTER DELETE ON health_round BEGIN
  DELETE FROM room WHERE place_id = OLD.id;
  DELETE FROM seat WHERE place_id = OLD.id;
END;
