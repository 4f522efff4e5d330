import { createElement, type ComponentPropsWithRef } from 'react'
import { classNames } from './class-names'
import { tintStyle, type Tint } from './tint'
import styles from './paper.module.css'

type Props = Omit<ComponentPropsWithRef<'div'>, 'style'> & {
  as?: 'div' | 'li' | 'article' | 'section' | 'form' | undefined
  /** A left edge in a column's tint. Say the column in words too. */
  tint?: Tint | undefined
  /** Being carried: lies higher than the rest. */
  lifted?: boolean | undefined
  selected?: boolean | undefined
  /** How many sheets lie under it are seen: 0, 1 or 2. */
  pile?: number | undefined
  padding?: 'none' | 'small' | 'medium' | 'large' | undefined
}

/** A sheet of paper to put things on. Unknown props go to its element. */
export function Paper({
  as = 'div',
  tint,
  lifted = false,
  selected = false,
  pile = 0,
  padding = 'medium',
  className,
  ...rest
}: Props) {
  return createElement(as, {
    ...rest,
    className: classNames(styles.paper, className),
    style: tintStyle(tint),
    'data-tinted': tint ? '' : undefined,
    'data-lifted': lifted ? '' : undefined,
    'data-selected': selected ? '' : undefined,
    'data-pile': pile > 0 ? Math.min(2, pile) : undefined,
    'data-padding': padding,
  })
}
