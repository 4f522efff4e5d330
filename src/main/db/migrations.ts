import first from './migrations/0001-first.sql?raw'
import room from './migrations/0002-room.sql?raw'
import spentCard from './migrations/0003-spent-card.sql?raw'
import actionEvent from './migrations/0004-action-event.sql?raw'
import actionLife from './migrations/0005-action-life.sql?raw'
import health from './migrations/0006-health.sql?raw'
import find from './migrations/0007-find.sql?raw'
import healthOrder from './migrations/0008-health-order.sql?raw'

/** Every step of the schema, in order; step n brings a file from version n - 1 to n. Never edited after a release. */
export const MIGRATIONS: readonly string[] = [
  first,
  room,
  spentCard,
  actionEvent,
  actionLife,
  health,
  find,
  healthOrder,
]
