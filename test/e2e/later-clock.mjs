// Imported before a host in journeys: its clock goes on from some time later than the machine's.
const laterMs = Number(process.env['CANDOR_TEST_LATER_MS'])
const machineNow = Date.now
const now = () => machineNow() + laterMs

globalThis.Date = class extends Date {
  static now = now
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given))
  }
}
