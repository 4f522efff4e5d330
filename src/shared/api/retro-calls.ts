import { z } from 'zod'
import { FormatId, TeamId, UndoStepId } from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { NamesLevel } from '../domain/names'
import { RetroPicture } from '../domain/picture'
import { People, RetroTitle, VotesPerPerson, VotesPerTopic } from '../domain/retro'
import { Stage } from '../domain/stage'
import { count, optionalWords, personName } from '../domain/text'
import { EVERYBODY, HOST, inRetro, Nothing, type Call } from './call'

const Sprint = optionalWords(LIMITS.title)
const TimerMs = count(LIMITS.timerMinSeconds * 1_000, LIMITS.timerMaxSeconds * 1_000)
/** The secret of a seat, made on the device that keeps it. */
export const SeatSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

export const retroCalls = {
  'retro.create': {
    allow: HOST,
    input: inRetro({
      teamId: TeamId,
      formatId: FormatId,
      title: RetroTitle,
      sprint: Sprint,
      names: NamesLevel,
      minutes: count(LIMITS.minutesMin, LIMITS.minutesMax),
      people: People,
      votesPerPerson: VotesPerPerson.nullable(),
      votesPerTopic: VotesPerTopic,
    }),
    output: Nothing,
  },
  'retro.get': { allow: EVERYBODY, input: inRetro({}), output: RetroPicture },
  'retro.rename': {
    allow: HOST,
    input: inRetro({ title: RetroTitle, sprint: Sprint }),
    output: Nothing,
  },
  /** Stricter only. */
  'retro.setNames': { allow: HOST, input: inRetro({ names: NamesLevel }), output: Nothing },
  'retro.setPeople': { allow: HOST, input: inRetro({ people: People }), output: Nothing },
  'retro.setVotes': {
    allow: HOST,
    input: inRetro({ votesPerPerson: VotesPerPerson, votesPerTopic: VotesPerTopic }),
    output: Nothing,
  },
  'retro.close': { allow: HOST, input: inRetro({}), output: Nothing },
  'retro.reopen': { allow: HOST, input: inRetro({}), output: Nothing },
  /** To the trash. */
  'retro.delete': { allow: HOST, input: inRetro({}), output: Nothing },
  'stage.enter': { allow: HOST, input: inRetro({ stage: Stage }), output: Nothing },
  /** Starts, resumes or prolongs: the timer runs with so much left. */
  'timer.run': { allow: HOST, input: inRetro({ remainingMs: TimerMs }), output: Nothing },
  'timer.pause': { allow: HOST, input: inRetro({}), output: Nothing },
  /** Stops it and sets it back to the time of the stage, or to `readyMs`. */
  'timer.stop': {
    allow: HOST,
    input: inRetro({ readyMs: TimerMs.nullable() }),
    output: Nothing,
  },
  /** Takes back the named step, if it is still the last. */
  'undo.run': { allow: HOST, input: inRetro({ stepId: UndoStepId }), output: Nothing },
  /** Says who sits at the host's laptop now; the secret stays on the device and proves which cards are theirs. */
  'laptop.sit': {
    allow: HOST,
    input: inRetro({ secret: SeatSecret, name: personName(LIMITS.name).nullable() }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>
