-- Which round of its team one is, in the order in which they were opened: days alone don't tell, there is no time of day,
-- and the number of a row is not kept when a file is exported and read in again.
ALTER TABLE health_round ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
UPDATE health_round SET place = (
  SELECT count(*) FROM health_round AS before
  WHERE before.team_id = health_round.team_id AND before.rowid <= health_round.rowid
);
