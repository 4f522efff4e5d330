import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { draggableByFinger, targetOfFingers } from './finger-drag'

/** What travels with a thing that is dragged. */
export type Carried = Record<string, unknown>

export type Source = {
  readonly element: HTMLElement
  readonly carried: () => Carried
  readonly onLift: () => void
  /** Let go, wherever; the target has heard of it before. */
  readonly onEnd: () => void
}
export type Target = {
  readonly element: HTMLElement
  readonly canTake: (carried: Carried) => boolean
  readonly onEnter: () => void
  readonly onLeave: () => void
  readonly onDrop: (carried: Carried) => void
}

/** Lets an element be dragged, with a mouse or a finger. Gives what ends it. */
export function makeDraggable(source: Source): () => void {
  const { element, carried, onLift, onEnd } = source
  const stops = [
    draggable({
      element,
      getInitialData: carried,
      onDragStart: onLift,
      // The library tells the source before the target.
      onDrop: () => queueMicrotask(onEnd),
    }),
    draggableByFinger(source),
  ]
  return () => stops.forEach((stop) => stop())
}

/** Lets things be dropped on an element, with a mouse or a finger. Gives what ends it. */
export function makeDropTarget(target: Target): () => void {
  const { element, canTake, onEnter, onLeave, onDrop } = target
  const stops = [
    dropTargetForElements({
      element,
      canDrop: ({ source }) => canTake(source.data),
      onDragEnter: onEnter,
      onDragLeave: onLeave,
      onDrop: ({ source }) => onDrop(source.data),
    }),
    targetOfFingers(target),
  ]
  return () => stops.forEach((stop) => stop())
}
