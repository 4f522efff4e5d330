import type { Heading, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { textOf } from './read-phrasing'

/** Git and editors on Windows change the line ends of a file. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text.replace(/\r\n?/g, '\n'), {
    extensions: [frontmatter(), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
  })
}

/** A heading and what stands under it, up to the next heading of its depth. */
export type Section = { readonly title: string; readonly blocks: readonly RootContent[] }

export function sectionsOf(blocks: readonly RootContent[], depth: Heading['depth']): Section[] {
  const sections: { title: string; blocks: RootContent[] }[] = []
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth) {
      sections.push({ title: textOf(block), blocks: [] })
    } else {
      sections.at(-1)?.blocks.push(block)
    }
  }
  return sections
}

export function itemsOf(blocks: readonly RootContent[]): ListItem[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.children : []))
}

/** What stands in the one paragraph of an item. */
export function lineOf(item: ListItem): readonly PhrasingContent[] {
  const [first] = item.children
  return first?.type === 'paragraph' ? first.children : []
}
