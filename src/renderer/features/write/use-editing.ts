import type { CardPicture } from '@shared/domain/picture'
import { useState } from 'react'
import { useDraft } from '../../api/draft-context'
import { useRetroStore } from '../../api/retro-context'
import { editPlace } from './places'

/** Whether a card is being changed. A change that was begun goes on after a reload or another stage. */
export function useEditing(card: CardPicture) {
  const { retroId } = useRetroStore()
  const [draft, write] = useDraft(editPlace(retroId, card.id))
  const [isOpen, setOpen] = useState(false)

  return {
    isEditing: isOpen || draft !== '',
    begin() {
      if (draft === '') write(card.text)
      setOpen(true)
    },
    end: () => setOpen(false),
  }
}
