import { app } from '@shared/text/app'
import { Component, type ReactNode } from 'react'
import { places } from '../api/places'
import styles from './crash-guard.module.css'

type Props = { children: ReactNode }
type State = { hasCrashed: boolean }

/** A fault in one screen never leaves a white page in front of the team. React has this only as a class. */
export class CrashGuard extends Component<Props, State> {
  override state: State = { hasCrashed: false }

  static getDerivedStateFromError(): State {
    return { hasCrashed: true }
  }

  /** React keeps what it has caught to itself; the log of the host is to know where it was. */
  override componentDidCatch(error: unknown): void {
    reportError(error)
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children
    return (
      // Nothing of the kit: the fault may lie there.
      <main className={styles.page} role="alert">
        <h1>{app.crash.title}</h1>
        <p>{app.crash.words}</p>
        <p className={styles.ways}>
          <button type="button" onClick={() => location.reload()}>
            {app.crash.again}
          </button>
          <button
            type="button"
            onClick={() => {
              location.hash = places.home
              location.reload()
            }}
          >
            {app.crash.home}
          </button>
        </p>
      </main>
    )
  }
}
