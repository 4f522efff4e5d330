import { z } from 'zod'
import { RetroId } from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { optionalWords } from '../domain/text'
import { HOST, Nothing, type Call } from './call'

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  sound: z.boolean(),
})
export type Settings = z.output<typeof Settings>

/** What the desktop's native menu asks the page to do; each is also a button and a key in the page. */
export const MENU_COMMANDS = [
  'new-team',
  'go-home',
  'open-settings',
  'find',
  'save-summary',
  'next-stage',
  'toggle-timer',
  'add-minute',
  'undo',
  'big-screen',
  'theme-system',
  'theme-light',
  'theme-dark',
  'show-keys',
] as const
export const MenuCommand = z.enum(MENU_COMMANDS)
export type MenuCommand = z.output<typeof MenuCommand>

/** A draft is what stands in a field and was not sent yet; `place` names the field. */
const DraftPlace = z.string().min(1).max(200)
const Draft = z.object({ place: DraftPlace, text: optionalWords(LIMITS.note * 2) })

export const appCalls = {
  'app.info': {
    allow: HOST,
    input: z.object({}),
    output: z.object({
      /** Whether dialogs and menus are the system's (desktop) or the browser's (local). */
      host: z.enum(['desktop', 'local']),
      version: z.string(),
      apiVersion: z.int(),
      dataFolder: z.string(),
    }),
  },
  'settings.get': { allow: HOST, input: z.object({}), output: Settings },
  'settings.set': { allow: HOST, input: z.object({ settings: Settings }), output: Nothing },
  'draft.list': { allow: HOST, input: z.object({}), output: z.array(Draft) },
  /** Kept until it is replaced; an empty text forgets it. */
  'draft.save': { allow: HOST, input: Draft, output: Nothing },
  /** The Markdown of a retro, exactly as it will be saved. */
  'export.preview': {
    allow: HOST,
    input: z.object({ retroId: RetroId }),
    output: z.object({ fileName: z.string(), text: z.string() }),
  },
  /** Asks for a place and writes the file. `unavailable`: this host has no dialogs, the page saves it itself. */
  'export.saveAs': {
    allow: HOST,
    input: z.object({ retroId: RetroId }),
    output: z.object({
      outcome: z.enum(['saved', 'cancelled', 'unavailable']),
      path: z.string().nullable(),
    }),
  },
} as const satisfies Record<string, Call>
