import type { Apart, Suggestion } from '@shared/domain/suggest'
import { useEffect, useState } from 'react'
import { usePicture } from '../../api/retro-context'

/**
 * The proposals for the wall as it is; null while they are looked for. The rule and the stemmers of its languages are a
 * piece of the program that only this needs: it is loaded when somebody asks.
 */
export function useSuggestions(apart: readonly Apart[]): readonly Suggestion[] | null {
  const cards = usePicture((picture) => picture.cards)
  const topics = usePicture((picture) => picture.topics)
  const [found, setFound] = useState<readonly Suggestion[] | null>(null)

  useEffect(() => {
    let isWanted = true
    void import('@shared/domain/suggest').then(({ suggestGroups }) => {
      if (isWanted) setFound(suggestGroups({ cards, topics }, apart))
    })
    return () => {
      isWanted = false
    }
  }, [cards, topics, apart])
  return found
}
