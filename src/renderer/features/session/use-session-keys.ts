import type { MenuCommand } from '@shared/api/app-calls'
import { STAGES } from '@shared/domain/stage'
import { find } from '@shared/text/find'
import { KEYS } from '@shared/text/keys'
import { session } from '@shared/text/session'
import { stageNames } from '@shared/text/stages'
import { useEffect, useEffectEvent } from 'react'
import { useClient } from '../../api/client-context'
import { useOfferCommands, type Command } from '../../api/commands-context'
import { toggleBigScreen } from '../../api/use-big-screen'
import { useUndo } from '../../api/use-undo'
import { useShortcuts } from '../../ui/shortcuts'
import type { Stages } from './use-stages'
import type { SessionTimer } from './use-timer'

const STAGE_KEYS = [
  KEYS.stage1,
  KEYS.stage2,
  KEYS.stage3,
  KEYS.stage4,
  KEYS.stage5,
  KEYS.stage6,
  KEYS.stage7,
] as const

type Steps = { stages: Stages; timer: SessionTimer; isClosed: boolean }

/** The facilitator's keys, and the same from the desktop's own menu. All of it also has a button in the bar. */
export function useSessionKeys({ stages, timer, isClosed }: Steps): void {
  const client = useClient()
  const { step, undo } = useUndo()
  const goOn = () => stages.next && stages.enter(stages.next)

  const ifOpen = (step: () => void) => () => {
    if (!isClosed) step()
  }
  const toStage = STAGE_KEYS.map((key, index) => {
    const stage = STAGES[index]
    return [key, ifOpen(() => stage && stages.enter(stage))] as const
  })
  useShortcuts({
    ...Object.fromEntries(toStage),
    [KEYS.nextStage]: ifOpen(goOn),
    [KEYS.timer]: ifOpen(timer.startOrPause),
    [KEYS.addMinute]: ifOpen(timer.addMinute),
    [KEYS.bigScreen]: toggleBigScreen,
    [KEYS.undo]: undo,
  })

  const words = find.commandNames
  const whileOpen: Command[] = [
    ...(stages.next === null
      ? []
      : [
          {
            id: 'next-stage',
            label: session.nextStageIs(stageNames[stages.next]),
            keys: KEYS.nextStage,
            run: goOn,
          },
        ]),
    { id: 'timer', label: words.timer, keys: KEYS.timer, run: timer.startOrPause },
    { id: 'add-minute', label: words.addMinute, keys: KEYS.addMinute, run: timer.addMinute },
  ]
  useOfferCommands([
    ...(isClosed ? [] : whileOpen),
    ...(step ? [{ id: 'undo', label: words.undo, keys: KEYS.undo, run: undo }] : []),
    { id: 'big-screen', label: words.bigScreen, keys: KEYS.bigScreen, run: toggleBigScreen },
  ])

  const onMenu = useEffectEvent((command: MenuCommand) => {
    if (command === 'undo') undo()
    if (command === 'big-screen') toggleBigScreen()
    if (isClosed) return
    if (command === 'next-stage') goOn()
    if (command === 'toggle-timer') timer.startOrPause()
    if (command === 'add-minute') timer.addMinute()
  })
  useEffect(() => client.on('menu.command', ({ command }) => onMenu(command)), [client])
}
