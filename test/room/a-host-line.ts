import type { Room } from './a-room'

/** All that the host's window hears, as text, as it would cross to it. */
export async function aSocketOf({ listeners, host, retroId }: Room): Promise<{ texts: string[] }> {
  const texts: string[] = []
  listeners.listen({ actor: { role: 'host' }, hear: (said) => void texts.push(said.text()) })
  texts.push(JSON.stringify(await host('retro.get', { retroId })))
  return { texts }
}
