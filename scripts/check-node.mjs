// Loaded before every script (node --import), in plain JavaScript so that an old Node gets this
// sentence instead of a syntax error. Scripts are TypeScript, which Node reads from 22.18 on.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Candor's scripts need Node 22.18 or newer, and this is ${process.version}. ` +
      'Run "npm ci" first: it brings Node 24 along, for the npm scripts of this project.',
  )
  process.exit(1)
}
