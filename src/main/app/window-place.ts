import { z } from 'zod'

const Place = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  isMaximized: z.boolean(),
})

/** Where the window was when it closed last. */
export type Place = z.output<typeof Place>

/** Where to open it; without x and y the system centres it on the main display. */
export type Opening = Pick<Place, 'width' | 'height' | 'isMaximized'> & { x?: number; y?: number }

/** A display without its panels and docks. */
export type Area = Pick<Place, 'x' | 'y' | 'width' | 'height'>

export const SMALLEST = { width: 1024, height: 640 } as const
const USUAL = { width: 1280, height: 800 } as const

/** Enough of the title bar to take hold of. */
const HANDLE = { width: 120, height: 32 } as const

export function parsePlace(text: string): Place | null {
  try {
    return Place.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** The remembered place, as long as it can be seen and moved on the displays that are there now, main one first. */
export function openingFor(place: Place | null, displays: readonly Area[]): Opening {
  const home = displays.find((display) => place !== null && canBeHeld(place, display))
  if (place === null || home === undefined) {
    return { ...sizeWithin(USUAL, displays[0]), isMaximized: place?.isMaximized ?? false }
  }
  const { width, height } = sizeWithin(place, home)
  return {
    // What had to shrink starts at the display's edge, else it might now end before it.
    x: width < place.width ? home.x : place.x,
    y: height < place.height ? home.y : place.y,
    width,
    height,
    isMaximized: place.isMaximized,
  }
}

/** Is a good part of the title bar on this display? */
function canBeHeld(place: Area, display: Area): boolean {
  const left = Math.max(place.x, display.x)
  const right = Math.min(place.x + place.width, display.x + display.width)
  const isAcross = right - left >= HANDLE.width
  const isDown = place.y >= display.y && place.y + HANDLE.height <= display.y + display.height
  return isAcross && isDown
}

/** No smaller than the window may be, and no larger than the display unless that is smaller still. */
function sizeWithin(size: { width: number; height: number }, display: Area | undefined) {
  return {
    width: Math.max(SMALLEST.width, Math.min(size.width, display?.width ?? size.width)),
    height: Math.max(SMALLEST.height, Math.min(size.height, display?.height ?? size.height)),
  }
}
