-- What an action gathers through its life; `experiment` and `verdict` are JSON, 'null' where there is none.
ALTER TABLE action ADD COLUMN helpers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE action ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN links TEXT NOT NULL DEFAULT '[]';
ALTER TABLE action ADD COLUMN experiment TEXT NOT NULL DEFAULT 'null';
ALTER TABLE action ADD COLUMN verdict TEXT NOT NULL DEFAULT 'null';
ALTER TABLE action ADD COLUMN split_from TEXT REFERENCES action (id) ON DELETE SET NULL;

CREATE INDEX action_split ON action (split_from);

-- Steps on actions outside a retro, newest last; `changes` are the ones that take the step back. Of several teams: no team.
CREATE TABLE shelf_step (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  team_id TEXT REFERENCES team (id) ON DELETE CASCADE,
  label TEXT NOT NULL,
  actions INTEGER NOT NULL,
  changes TEXT NOT NULL
) STRICT;
