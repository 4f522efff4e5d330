-- The history of actions: what changed and when, never who did it. `step` is JSON, see shared/domain/action-history.ts.
CREATE TABLE action_event (
  id INTEGER PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  on_day TEXT NOT NULL,
  retro_id TEXT REFERENCES retro (id) ON DELETE SET NULL,
  step TEXT NOT NULL
) STRICT;
CREATE INDEX action_event_action ON action_event (action_id, on_day, id);
CREATE INDEX action_event_retro ON action_event (retro_id);

-- Of the time before there are the day that an action was made, the retros that carried it, and its end.
INSERT INTO action_event (action_id, on_day, retro_id, step)
SELECT id, created_on, retro_id, '{"kind":"made"}' FROM action;

INSERT INTO action_event (action_id, on_day, retro_id, step)
SELECT review.action_id, retro.started_on, retro.id, '{"kind":"carried"}'
FROM review JOIN retro ON retro.id = review.retro_id
WHERE review.decision IN ('keep', 'change');

INSERT INTO action_event (action_id, on_day, retro_id, step)
SELECT id, closed_on, NULL,
  json_object('kind', 'status', 'before', 'open', 'after', status, 'reason', reason)
FROM action WHERE closed_on IS NOT NULL;
