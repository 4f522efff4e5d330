// What is measured inside one process over the core; bundled as the product is (load-bundled.ts).
export { commitRows } from './commit'
export { exportRows } from './export-all'
export { searchRows } from './search'
export { snapshotRows } from './snapshot'
export { suggestRows } from './suggest'
