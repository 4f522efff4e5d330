import type { LucideIcon } from 'lucide-react'
import { Button, type Props as ButtonProps } from './button'

type Props = Omit<ButtonProps, 'children' | 'iconOnly' | 'wide'> & {
  icon: LucideIcon
  /** The accessible name, also the tooltip. */
  label: string
}

export function IconButton({ kind = 'quiet', ...rest }: Props) {
  return <Button {...rest} kind={kind} iconOnly />
}
