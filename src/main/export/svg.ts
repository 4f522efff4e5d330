/** A finished piece of a picture. Strings beside it are text and are escaped; there is no way to pass markup as a string. */
export type Svg = { readonly markup: string }

type Attributes = Readonly<Record<string, string | number>>

export function svgElement(
  name: string,
  attributes: Attributes,
  children: readonly (Svg | string)[] = [],
): Svg {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(`${value}`)}"`,
  )
  const inside = children.map((child) =>
    typeof child === 'string' ? escaped(child) : child.markup,
  )
  const start = `<${name}${written.join('')}`
  return { markup: inside.length === 0 ? `${start}/>` : `${start}>${inside.join('')}</${name}>` }
}

type Picture = {
  /** Read out in place of the picture. */
  readonly title: string
  readonly width: number
  readonly height: number
  readonly parts: readonly Svg[]
}

/**
 * A picture on paper of its own, so that it can be read on a light page and on a dark one. Nothing in it is fetched,
 * runs or depends on where it is pasted: no script, style, font or link.
 */
export function svgFile({ title, width, height, parts }: Picture): string {
  const paper = svgElement('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    rx: 12,
    fill: INK.paper,
    stroke: INK.line,
  })
  const { markup } = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': 'system-ui, sans-serif',
    },
    [svgElement('title', {}, [title]), paper, ...parts],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`
}

export const INK = {
  paper: '#fbf7f0',
  ink: '#28231c',
  soft: '#635a4d',
  line: '#ded4c4',
  dot: '#9a4414',
} as const

/** What XML 1.0 can't hold at all, not even escaped: a reader would refuse the whole file. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Readers make a line feed of it, or a space.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

function escaped(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"'\r\n\t]/g, (character) => ENTITIES[character] ?? character)
}
