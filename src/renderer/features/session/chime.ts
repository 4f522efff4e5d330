const NOTES = [
  { hertz: 523.25, at: 0 },
  { hertz: 659.25, at: 0.18 },
] as const
const LENGTH = 1.4
const LOUDNESS = 0.07

/** Two soft tones, made here and now: no file, no network. Silent where the browser allows no sound yet. */
export async function chime(): Promise<void> {
  const context = new AudioContext()
  try {
    // Before the first press in a page a browser may never answer this.
    await Promise.race([context.resume(), wait(500)])
    if (context.state !== 'running') return

    for (const { hertz, at } of NOTES) {
      const start = context.currentTime + at
      const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz })
      const volume = new GainNode(context, { gain: 0 })
      volume.gain.setValueAtTime(0, start)
      volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.03)
      volume.gain.exponentialRampToValueAtTime(0.0001, start + LENGTH)
      tone.connect(volume).connect(context.destination)
      tone.start(start)
      tone.stop(start + LENGTH)
    }
    await wait((LENGTH + 0.5) * 1_000)
  } finally {
    await context.close()
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
