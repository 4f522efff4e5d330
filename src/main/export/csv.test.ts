import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv, withoutFormula } from './csv'

describe('toCsv', () => {
  it('ends each line with CRLF and doubles quotes', () => {
    expect(toCsv([['a', 'say "hi"']], false)).toBe('"a","say ""hi"""\r\n')
  })

  it('starts with the byte order mark only where asked', () => {
    expect(toCsv([['a']], true)).toBe('\uFEFF"a"\r\n')
  })

  it.each(['=1', '+1', '-1', '@a', '\ta', '\ra'])('guards %j', (text) => {
    expect(withoutFormula(text)).toBe(`'${text}`)
  })

  it('is read back by an independent parser, whatever the texts', () => {
    const row = fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.boolean(), (rows, withBom) => {
        const options = { bom: withBom, record_delimiter: '\r\n' }
        const guarded = rows.map((texts) => texts.map(withoutFormula))
        expect(parse(toCsv(rows, withBom), options)).toEqual(guarded)
      }),
    )
  })
})
