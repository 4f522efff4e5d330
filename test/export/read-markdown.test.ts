import { describe, expect, it } from 'vitest'
import { readRetroMarkdown } from '../../src/main/export/read-markdown'
import { retroMarkdown } from '../../src/main/export/retro-markdown'
import { aWholeRetro } from './a-whole-retro'

const file = retroMarkdown(aWholeRetro('named'), 'Payments')

describe('readRetroMarkdown', () => {
  it('refuses a file that is not ours', () => {
    expect(() => readRetroMarkdown('# Notes\n')).toThrow('file-foreign')
    expect(() => readRetroMarkdown('---\ntitle: Notes\n---\n')).toThrow('file-foreign')
    expect(() => readRetroMarkdown('---\n: [\n---\n')).toThrow('file-foreign')
    expect(() => readRetroMarkdown(file.replace('kind: retro', 'kind: actions'))).toThrow(
      'file-foreign',
    )
  })

  it('refuses a file of a newer Candor', () => {
    expect(() => readRetroMarkdown(file.replace('candor: 1', 'candor: 2'))).toThrow('file-too-new')
  })

  it('reads a file with the line ends of Windows', () => {
    expect(readRetroMarkdown(file.replaceAll('\n', '\r\n'))).toEqual(readRetroMarkdown(file))
  })

  it('reads lines that somebody added by hand', () => {
    const edited = file
      .replace('## Actions\n\n', '## Actions\n\n- [x] Buy cake\n')
      .replace('trusts\n\n', 'trusts\n\n- [ ] no card\n')
      .replace('### 2. ', '- By hand\n\n### 2. ')
    const { actions, topics } = readRetroMarkdown(edited)
    expect(actions[0]).toEqual({
      id: null,
      text: 'Buy cake',
      owner: null,
      dueOn: null,
      doneWhen: '',
      status: 'done',
      reason: '',
    })
    expect(topics.flatMap(({ cards }) => cards)).toContainEqual({
      id: null,
      text: 'By hand',
      column: null,
      author: null,
    })
  })
})
