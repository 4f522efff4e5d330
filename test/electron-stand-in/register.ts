import { registerHooks } from 'node:module'

// Loaded before the app (node --import): from here on `electron` is the stand-in, and the real package, whose first
// import would start a download, is out of reach.
const standIn = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron') return { url: standIn, shortCircuit: true }
    return next(specifier, context)
  },
})
