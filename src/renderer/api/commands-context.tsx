import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react'

/** Something that can be done now, by its name: what a button or a key on this page does. */
export type Command = {
  readonly id: string
  readonly label: string
  /** As written for `useShortcuts`. */
  readonly keys?: string | undefined
  readonly run: () => void
}

type Offers = Set<() => readonly Command[]>

const CommandsContext = createContext<Offers | null>(null)

export function CommandsProvider({ children }: { children: ReactNode }) {
  const [offers] = useState<Offers>(() => new Set())
  return <CommandsContext value={offers}>{children}</CommandsContext>
}

function useOffers(): Offers {
  const offers = use(CommandsContext)
  if (!offers) throw new Error('commands need a CommandsProvider above them')
  return offers
}

/** Offers commands as long as the part of the page that they belong to is there. */
export function useOfferCommands(commands: readonly Command[]): void {
  const offers = useOffers()
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  useEffect(() => {
    const offer = () => latest.current
    offers.add(offer)
    return () => void offers.delete(offer)
  }, [offers])
}

/** What can be done at this moment, what was opened last first. */
export function useOfferedCommands(): () => readonly Command[] {
  const offers = useOffers()
  return () => [...offers].toReversed().flatMap((offer) => offer())
}
