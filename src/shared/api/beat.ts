/** How often a host gives a sign of life on each line: a browser is not told of the pings below its messages. */
export const BEAT_MS = 5_000

/** A line that said nothing for so long is dead, though nobody hung up: two beats were lost, and a third is late. */
export const SILENT_MS = 12_000
