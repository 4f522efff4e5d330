import type { Day } from '@shared/domain/day'
import type { FormatId, MemberId, RetroId, TeamId } from '@shared/domain/ids'
import type { RetroLine, Team, TeamLine } from '@shared/domain/team'
import type { Stage } from '@shared/domain/stage'
import type { NamesLevel } from '@shared/domain/names'
import type { Db } from '../../db/db'

type TeamRow = { id: TeamId; name: string }
type LineRow = {
  id: TeamId
  name: string
  members: number
  open_actions: number
  due_actions: number
  last_retro_on: Day | null
  running_id: RetroId | null
  running_title: string | null
  running_stage: Stage | null
}
type RetroRow = {
  id: RetroId
  title: string
  sprint: string | null
  format_id: FormatId
  format_name: string
  names: NamesLevel
  stage: Stage
  started_on: Day
  closed: number
  cards: number
  topics_discussed: number
  actions: number
  actions_done: number
}

export type TeamRepository = ReturnType<typeof teamRepository>

/** Teams, their members, and the lines that home and the timeline show. */
export function teamRepository(db: Db) {
  const selectLines = db.prepare<{ today: Day }, LineRow>(`
    SELECT team.id, team.name,
      (SELECT count(*) FROM member WHERE member.team_id = team.id) AS members,
      (SELECT count(*) FROM action WHERE action.team_id = team.id AND action.removed = 0
        AND action.status IN ('open', 'doing')) AS open_actions,
      (SELECT count(*) FROM action WHERE action.team_id = team.id AND action.removed = 0
        AND action.status IN ('open', 'doing') AND action.due_on <= @today) AS due_actions,
      (SELECT max(started_on) FROM retro WHERE retro.team_id = team.id AND retro.removed = 0
        AND retro.closed_at IS NOT NULL) AS last_retro_on,
      running.id AS running_id, running.title AS running_title, running.stage AS running_stage
    FROM team
    LEFT JOIN retro AS running ON running.id = (
      SELECT id FROM retro WHERE retro.team_id = team.id AND retro.removed = 0
        AND retro.closed_at IS NULL ORDER BY started_at DESC LIMIT 1)
    WHERE team.removed = 0
    ORDER BY team.name COLLATE NOCASE, team.id
  `)
  const selectTeam = db.prepare<[TeamId], TeamRow>(
    'SELECT id, name FROM team WHERE id = ? AND removed = 0',
  )
  const selectMembers = db.prepare<[TeamId], { id: MemberId; name: string }>(
    'SELECT id, name FROM member WHERE team_id = ? ORDER BY position, id',
  )
  const selectRetros = db.prepare<[TeamId], RetroRow>(`
    SELECT retro.id, retro.title, retro.sprint, retro.names, retro.stage, retro.started_on,
      json_extract(retro.format, '$.id') AS format_id,
      json_extract(retro.format, '$.name') AS format_name,
      retro.closed_at IS NOT NULL AS closed,
      (SELECT count(*) FROM card WHERE card.retro_id = retro.id AND card.removed = 0) AS cards,
      (SELECT count(*) FROM topic WHERE topic.retro_id = retro.id AND topic.discussed = 1
        AND EXISTS (SELECT 1 FROM card WHERE card.retro_id = retro.id
          AND card.topic_id = topic.id AND card.removed = 0)) AS topics_discussed,
      (SELECT count(*) FROM action WHERE action.retro_id = retro.id AND action.removed = 0) AS actions,
      (SELECT count(*) FROM action WHERE action.retro_id = retro.id AND action.removed = 0
        AND action.status = 'done') AS actions_done
    FROM retro
    WHERE retro.team_id = ? AND retro.removed = 0
    ORDER BY retro.started_at DESC, retro.id
  `)
  const insertTeam = db.prepare<[TeamId, string, Day]>(
    'INSERT INTO team (id, name, created_on) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
  )
  const selectRemoved = db
    .prepare<[TeamId], 1>('SELECT 1 FROM team WHERE id = ? AND removed = 1')
    .pluck()
  const updateName = db.prepare<[string, TeamId]>('UPDATE team SET name = ? WHERE id = ?')
  const updateRemoved = db.prepare<[number, TeamId]>('UPDATE team SET removed = ? WHERE id = ?')
  const insertMember = db.prepare<[MemberId, TeamId, string, TeamId]>(`
    INSERT INTO member (id, team_id, name, position)
    VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM member WHERE team_id = ?))
    ON CONFLICT (id) DO NOTHING
  `)
  const updateMember = db.prepare<[string, MemberId, TeamId]>(
    'UPDATE member SET name = ? WHERE id = ? AND team_id = ?',
  )
  const deleteMember = db.prepare<[MemberId, TeamId]>(
    'DELETE FROM member WHERE id = ? AND team_id = ?',
  )

  return {
    lines: (today: Day): TeamLine[] => selectLines.all({ today }).map(toLine),
    find(teamId: TeamId): Team | null {
      const team = selectTeam.get(teamId)
      return team ? { ...team, members: selectMembers.all(teamId) } : null
    },
    retrosOf: (teamId: TeamId): RetroLine[] => selectRetros.all(teamId).map(toRetroLine),
    /** Whether it was new: the same command again changes nothing. */
    add: (teamId: TeamId, name: string, createdOn: Day): boolean =>
      insertTeam.run(teamId, name, createdOn).changes === 1,
    rename: (teamId: TeamId, name: string): void => void updateName.run(name, teamId),
    isInTrash: (teamId: TeamId): boolean => selectRemoved.get(teamId) === 1,
    setRemoved: (teamId: TeamId, removed: boolean): void =>
      void updateRemoved.run(removed ? 1 : 0, teamId),
    addMember: (teamId: TeamId, { id, name }: { id: MemberId; name: string }): void =>
      void insertMember.run(id, teamId, name, teamId),
    renameMember: (teamId: TeamId, memberId: MemberId, name: string): boolean =>
      updateMember.run(name, memberId, teamId).changes === 1,
    removeMember: (teamId: TeamId, memberId: MemberId): void =>
      void deleteMember.run(memberId, teamId),
  }
}

function toLine(row: LineRow): TeamLine {
  return {
    id: row.id,
    name: row.name,
    members: row.members,
    openActions: row.open_actions,
    dueActions: row.due_actions,
    lastRetroOn: row.last_retro_on,
    runningRetro:
      row.running_id && row.running_stage
        ? { id: row.running_id, title: row.running_title ?? '', stage: row.running_stage }
        : null,
  }
}

function toRetroLine(row: RetroRow): RetroLine {
  return {
    id: row.id,
    title: row.title,
    sprint: row.sprint,
    formatId: row.format_id,
    formatName: row.format_name,
    names: row.names,
    stage: row.stage,
    startedOn: row.started_on,
    closed: row.closed === 1,
    cards: row.cards,
    topicsDiscussed: row.topics_discussed,
    actions: row.actions,
    actionsDone: row.actions_done,
  }
}
