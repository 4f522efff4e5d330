import type { CardPicture } from '@shared/domain/picture'
import { useState } from 'react'
import { useDraft } from '../../api/draft-context'
import { useRetroStore } from '../../api/retro-context'
import { editPlace } from './places'

export type Editing = {
  readonly isEditing: boolean
  readonly text: string
  readonly begin: () => void
  readonly write: (text: string) => void
  readonly end: () => void
}

/**
 * The change of a card. There is one as long as there is a draft for it, so also after a reload or another stage; a box
 * that was emptied by hand stays too, until it is saved or given up.
 */
export function useEditing(card: CardPicture): Editing {
  const { retroId } = useRetroStore()
  const [text, write] = useDraft(editPlace(retroId, card.id))
  const [isEmptied, setEmptied] = useState(false)

  return {
    isEditing: text !== '' || isEmptied,
    text,
    begin: () => write(card.text),
    write: (next) => {
      setEmptied(next === '')
      write(next)
    },
    end: () => {
      setEmptied(false)
      write('')
    },
  }
}
