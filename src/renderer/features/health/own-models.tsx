import type { HealthModelEntry } from '@shared/domain/health-model'
import type { TeamId } from '@shared/domain/ids'
import { errorText } from '@shared/text/errors'
import { healthTab as words } from '@shared/text/health'
import { Copy, Pencil, Plus, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { useLocation } from 'wouter'
import { useClient } from '../../api/client-context'
import { places } from '../../api/places'
import { sayWithUndo } from '../../api/say-with-undo'
import { useCommand } from '../../api/use-command'
import { useLive } from '../../api/use-live'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import { Problem } from '../../ui/problem'
import { useToast } from '../../ui/toast'
import styles from './health-tab.module.css'

type Props = { teamId: TeamId }

const CHANGED_BY = ['health.changed'] as const

/** What a team asks itself in its own words. Built-in models are copied from here. */
export function OwnModels({ teamId }: Props) {
  const id = useId()
  const [, navigate] = useLocation()
  const models = useLive('health.models', { teamId }, CHANGED_BY).value
  if (!models) return null
  const own = models.filter((model) => model.teamId !== null)
  const builtIn = models.filter((model) => model.teamId === null)

  return (
    <section className={styles.models} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {words.models}
      </h2>
      {own.length === 0 ? (
        <p className={styles.about}>{words.modelsEmpty}</p>
      ) : (
        <ul className={styles.list}>
          {own.map((model) => (
            <OwnModel key={model.id} teamId={teamId} model={model} />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          icon={Plus}
          label={words.newModel}
          onPress={() => navigate(places.healthModel(teamId, 'new', 'edit'))}
        />
        {builtIn.length > 0 && (
          <Menu
            label={words.copy}
            icon={Copy}
            items={builtIn.map((model) => ({
              label: model.name,
              onSelect: () => navigate(places.healthModel(teamId, model.id, 'copy')),
            }))}
          />
        )}
      </div>
    </section>
  )
}

function OwnModel({ teamId, model }: { teamId: TeamId; model: HealthModelEntry }) {
  const client = useClient()
  const [, navigate] = useLocation()
  const { say } = useToast()
  const { run, problem } = useCommand()
  const { id, name } = model

  async function remove() {
    const { teamId: _teamId, ...kept } = model
    if (!(await run(() => client.call('health.deleteModel', { teamId, modelId: id })))) return
    sayWithUndo(
      say,
      words.modelDeleted(name),
      () => client.call('health.saveModel', { teamId, model: kept }),
      words.modelRestored(name),
    )
  }
  return (
    <li className={styles.model}>
      <div className={styles.round}>
        <h3 className={styles.title} dir="auto">
          {name}
        </h3>
        <p className={styles.about}>{words.statements(model.statements.length)}</p>
        {problem && <Problem>{errorText(problem.code)}</Problem>}
      </div>
      <Menu
        label={words.moreOf(name)}
        iconOnly
        kind="quiet"
        items={[
          {
            label: words.edit,
            icon: Pencil,
            onSelect: () => navigate(places.healthModel(teamId, id, 'edit')),
          },
          {
            label: words.copy,
            icon: Copy,
            onSelect: () => navigate(places.healthModel(teamId, id, 'copy')),
          },
          { label: words.delete, icon: Trash2, danger: true, onSelect: () => void remove() },
        ]}
      />
    </li>
  )
}
