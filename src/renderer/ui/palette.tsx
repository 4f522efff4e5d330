import { Dialog as Base } from '@base-ui/react/dialog'
import { Search, X } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from './class-names'
import { IconButton } from './icon-button'
import { PaletteList } from './palette-list'
import over from './over-page.module.css'
import styles from './palette.module.css'

export type PaletteItem = { readonly id: string; readonly content: ReactNode }
export type PaletteGroup = { readonly title: string; readonly items: readonly PaletteItem[] }

type Words = { title: string; label: string; hint: string; results: string; close: string }

type Props = {
  open: boolean
  onClose: () => void
  /** After it has gone and given the focus back, so that what is opened next may take it. */
  onClosed: () => void
  words: Words
  text: string
  onText: (text: string) => void
  groups: readonly PaletteGroup[]
  /** How many there are, or why there are none: seen below, and read out. */
  status: ReactNode
  onChoose: (id: string) => void
}

/** One field, and below it all that it could mean: chosen with the arrows and Enter, or pressed. */
export function Palette({ open, onClose, onClosed, words, groups, onChoose, ...field }: Props) {
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const ids = groups.flatMap(({ items }) => items.map(({ id }) => id))
  const [wished, setWished] = useState<string | null>(null)
  const active = wished !== null && ids.includes(wished) ? wished : (ids[0] ?? null)
  const optionId = (id: string) => `${listId}-${ids.indexOf(id)}`

  function move(by: number) {
    const at = active === null ? 0 : ids.indexOf(active)
    const next = ids[(at + by + ids.length) % ids.length]
    if (next === undefined) return
    setWished(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && active !== null) onChoose(active)
    else return
    event.preventDefault()
  }

  function type(text: string) {
    setWished(null)
    field.onText(text)
  }

  return (
    <Base.Root
      open={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      onOpenChangeComplete={(isOpen) => !isOpen && onClosed()}
    >
      <Base.Portal>
        <Base.Backdrop className={over.veil} />
        <Base.Viewport className={classNames(over.place, styles.place)}>
          <Base.Popup
            className={classNames(over.sheet, styles.sheet)}
            aria-label={words.title}
            initialFocus={input}
          >
            <div className={styles.head}>
              <Search aria-hidden="true" className={styles.icon} />
              <input
                ref={input}
                type="text"
                role="combobox"
                className={styles.input}
                dir="auto"
                autoComplete="off"
                spellCheck={false}
                aria-label={words.label}
                aria-autocomplete="list"
                aria-expanded={ids.length > 0}
                aria-controls={listId}
                aria-activedescendant={active === null ? undefined : optionId(active)}
                placeholder={words.hint}
                value={field.text}
                onChange={(event) => type(event.target.value)}
                onKeyDown={onKeyDown}
              />
              <Base.Close render={<IconButton icon={X} label={words.close} />} />
            </div>
            <div className={styles.body}>
              {ids.length > 0 && (
                <PaletteList
                  id={listId}
                  label={words.results}
                  groups={groups}
                  active={active}
                  optionId={optionId}
                  onPoint={setWished}
                  onChoose={onChoose}
                />
              )}
            </div>
            <div role="status" className={styles.status}>
              {field.status}
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
