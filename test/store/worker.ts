import { join } from 'node:path'
import { builtOnce, root } from './built-once'

/** Builds the worker for what takes long, once for a test file; gives where it lies. */
export function withWorker(): () => string {
  const built = builtOnce(join(root, 'src/main/store-worker.ts'), 'store-worker')
  return () => join(built, 'store-worker.js')
}
