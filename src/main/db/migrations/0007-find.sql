-- What may be found, and nothing else: no ballot, no check-in, no author; nothing removed or in the trash, and cards and
-- topics only once they are revealed. The index below always holds exactly this.
CREATE VIEW findable (kind, team_id, retro_id, id, day, text) AS
SELECT 'team', id, '', id, created_on, name FROM team WHERE removed = 0
UNION ALL
SELECT 'retro', retro.team_id, retro.id, retro.id, retro.started_on,
  retro.title || char(10) || coalesce(retro.sprint, '')
FROM retro JOIN team ON team.id = retro.team_id
WHERE retro.removed = 0 AND team.removed = 0
UNION ALL
SELECT 'topic', retro.team_id, topic.retro_id, topic.id, retro.started_on,
  coalesce(topic.title, '') || char(10) || topic.notes
FROM topic
JOIN retro ON retro.id = topic.retro_id
JOIN team ON team.id = retro.team_id
WHERE retro.removed = 0 AND team.removed = 0 AND retro.revealed = 1
  AND (topic.title IS NOT NULL OR topic.notes <> '')
  AND EXISTS (SELECT 1 FROM card
    WHERE card.retro_id = topic.retro_id AND card.topic_id = topic.id AND card.removed = 0)
UNION ALL
SELECT 'card', retro.team_id, card.retro_id, card.id, retro.started_on, card.text
FROM card
JOIN retro ON retro.id = card.retro_id
JOIN team ON team.id = retro.team_id
WHERE retro.removed = 0 AND team.removed = 0 AND retro.revealed = 1 AND card.removed = 0
UNION ALL
SELECT 'action', action.team_id, '', action.id, action.created_on,
  action.text || char(10) || action.done_when || char(10) || action.notes || char(10)
    || coalesce(json_extract(iif(json_valid(action.experiment), action.experiment, 'null'), '$.belief'), '') || char(10)
    || coalesce(json_extract(iif(json_valid(action.experiment), action.experiment, 'null'), '$.lookAt'), '') || char(10)
    || coalesce(json_extract(iif(json_valid(action.verdict), action.verdict, 'null'), '$.seen'), '')
FROM action JOIN team ON team.id = action.team_id
WHERE action.removed = 0 AND team.removed = 0;

-- `place` puts the newest day last, for "newest first" without sorting; within a day it is random, because the order
-- in which cards came is nobody's business.
CREATE TABLE find_entry (
  place INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  team_id TEXT NOT NULL,
  retro_id TEXT NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX find_entry_thing ON find_entry (kind, retro_id, id);

-- The rows that belong into the index, each with a place for it.
CREATE VIEW find_fresh (place, kind, team_id, retro_id, id, text) AS
SELECT (CAST(coalesce(julianday(day), 0) AS INTEGER) << 40) | (random() & 0xffffffffff),
  kind, team_id, retro_id, id, text
FROM findable;

CREATE VIRTUAL TABLE find_word USING fts5 (
  text,
  content = 'find_entry',
  content_rowid = 'place',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER find_entry_in AFTER INSERT ON find_entry BEGIN
  INSERT INTO find_word (rowid, text) VALUES (NEW.place, NEW.text);
END;
CREATE TRIGGER find_entry_out AFTER DELETE ON find_entry BEGIN
  INSERT INTO find_word (find_word, rowid, text) VALUES ('delete', OLD.place, OLD.text);
END;

-- Each change takes the thing out of the index and puts it in again as it may be found now.
CREATE TRIGGER find_team_found AFTER INSERT ON team BEGIN
  DELETE FROM find_entry WHERE kind = 'team' AND retro_id = '' AND id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh WHERE kind = 'team' AND id = NEW.id;
END;
CREATE TRIGGER find_team_renamed AFTER UPDATE OF name ON team
WHEN NEW.name IS NOT OLD.name BEGIN
  DELETE FROM find_entry WHERE kind = 'team' AND retro_id = '' AND id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh WHERE kind = 'team' AND id = NEW.id;
END;
CREATE TRIGGER find_team_moved AFTER UPDATE OF removed ON team
WHEN NEW.removed IS NOT OLD.removed BEGIN
  DELETE FROM find_entry WHERE team_id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh WHERE team_id = NEW.id;
END;
CREATE TRIGGER find_team_gone AFTER DELETE ON team BEGIN
  DELETE FROM find_entry WHERE team_id = OLD.id;
END;
CREATE TRIGGER find_retro_found AFTER INSERT ON retro BEGIN
  DELETE FROM find_entry WHERE kind = 'retro' AND retro_id = NEW.id AND id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh WHERE kind = 'retro' AND retro_id = NEW.id;
END;
CREATE TRIGGER find_retro_renamed AFTER UPDATE OF title, sprint ON retro
WHEN NEW.title IS NOT OLD.title OR NEW.sprint IS NOT OLD.sprint BEGIN
  DELETE FROM find_entry WHERE kind = 'retro' AND retro_id = NEW.id AND id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh WHERE kind = 'retro' AND retro_id = NEW.id;
END;
CREATE TRIGGER find_retro_opened AFTER UPDATE OF removed, revealed ON retro
WHEN NEW.removed IS NOT OLD.removed OR NEW.revealed IS NOT OLD.revealed BEGIN
  DELETE FROM find_entry WHERE kind IN ('retro', 'topic', 'card') AND retro_id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh
    WHERE kind IN ('retro', 'topic', 'card') AND retro_id = NEW.id;
END;
CREATE TRIGGER find_retro_gone AFTER DELETE ON retro BEGIN
  DELETE FROM find_entry WHERE kind IN ('retro', 'topic', 'card') AND retro_id = OLD.id;
END;
CREATE TRIGGER find_topic_found AFTER INSERT ON topic BEGIN
  DELETE FROM find_entry WHERE kind = 'topic' AND retro_id = NEW.retro_id AND id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh
    WHERE kind = 'topic' AND retro_id = NEW.retro_id AND id = NEW.id;
END;
CREATE TRIGGER find_topic_changed AFTER UPDATE OF title, notes ON topic
WHEN NEW.title IS NOT OLD.title OR NEW.notes IS NOT OLD.notes BEGIN
  DELETE FROM find_entry WHERE kind = 'topic' AND retro_id = NEW.retro_id AND id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh
    WHERE kind = 'topic' AND retro_id = NEW.retro_id AND id = NEW.id;
END;
CREATE TRIGGER find_topic_gone AFTER DELETE ON topic BEGIN
  DELETE FROM find_entry WHERE kind = 'topic' AND retro_id = OLD.retro_id AND id = OLD.id;
END;
CREATE TRIGGER find_card_found AFTER INSERT ON card BEGIN
  DELETE FROM find_entry WHERE kind = 'card' AND retro_id = NEW.retro_id AND id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh
    WHERE kind = 'card' AND retro_id = NEW.retro_id AND id = NEW.id;
  DELETE FROM find_entry WHERE kind = 'topic' AND retro_id = NEW.retro_id AND id = NEW.topic_id;
  INSERT INTO find_entry SELECT * FROM find_fresh
    WHERE kind = 'topic' AND retro_id = NEW.retro_id AND id = NEW.topic_id;
END;
CREATE TRIGGER find_card_changed AFTER UPDATE OF text ON card
WHEN NEW.text IS NOT OLD.text BEGIN
  DELETE FROM find_entry WHERE kind = 'card' AND retro_id = NEW.retro_id AND id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh
    WHERE kind = 'card' AND retro_id = NEW.retro_id AND id = NEW.id;
END;
CREATE TRIGGER find_card_moved AFTER UPDATE OF topic_id, removed ON card
WHEN NEW.topic_id IS NOT OLD.topic_id OR NEW.removed IS NOT OLD.removed BEGIN
  DELETE FROM find_entry WHERE kind = 'card' AND retro_id = NEW.retro_id AND id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh
    WHERE kind = 'card' AND retro_id = NEW.retro_id AND id = NEW.id;
  DELETE FROM find_entry WHERE kind = 'topic' AND retro_id = NEW.retro_id AND id IN (OLD.topic_id, NEW.topic_id);
  INSERT INTO find_entry SELECT * FROM find_fresh
    WHERE kind = 'topic' AND retro_id = NEW.retro_id AND id IN (OLD.topic_id, NEW.topic_id);
END;
CREATE TRIGGER find_card_gone AFTER DELETE ON card BEGIN
  DELETE FROM find_entry WHERE kind = 'card' AND retro_id = OLD.retro_id AND id = OLD.id;
  DELETE FROM find_entry WHERE kind = 'topic' AND retro_id = OLD.retro_id AND id = OLD.topic_id;
  INSERT INTO find_entry SELECT * FROM find_fresh
    WHERE kind = 'topic' AND retro_id = OLD.retro_id AND id = OLD.topic_id;
END;
CREATE TRIGGER find_action_found AFTER INSERT ON action BEGIN
  DELETE FROM find_entry WHERE kind = 'action' AND retro_id = '' AND id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh WHERE kind = 'action' AND id = NEW.id;
END;
CREATE TRIGGER find_action_changed AFTER UPDATE OF text, done_when, notes, experiment, verdict, removed ON action
WHEN NEW.text IS NOT OLD.text OR NEW.done_when IS NOT OLD.done_when OR NEW.notes IS NOT OLD.notes
  OR NEW.experiment IS NOT OLD.experiment OR NEW.verdict IS NOT OLD.verdict
  OR NEW.removed IS NOT OLD.removed BEGIN
  DELETE FROM find_entry WHERE kind = 'action' AND retro_id = '' AND id = NEW.id;
  INSERT INTO find_entry SELECT * FROM find_fresh WHERE kind = 'action' AND id = NEW.id;
END;
CREATE TRIGGER find_action_gone AFTER DELETE ON action BEGIN
  DELETE FROM find_entry WHERE kind = 'action' AND retro_id = '' AND id = OLD.id;
END;

INSERT INTO find_entry SELECT * FROM find_fresh;
