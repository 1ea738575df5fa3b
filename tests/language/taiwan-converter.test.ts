import { createRequire } from 'node:module'
import fc from 'fast-check'
import type { ConverterBuilder, DictGroup } from 'opencc-js/core'
import { expect, it } from 'vitest'
import { createTaiwanConverter } from '../../src/language/words/taiwan-converter.ts'

interface OpenCc {
  readonly Converter: ReturnType<typeof ConverterBuilder>
  readonly Locale: { readonly configs: { readonly s2tw: { readonly conversionChain: readonly DictGroup[] } } }
}
const { Converter, Locale } = createRequire(import.meta.url)('opencc-js/cn2t') as OpenCc
const openCc = Converter({ from: 'cn', to: 'tw' })
/** Everything that the dictionaries have an entry for. */
const entries = Locale.configs.s2tw.conversionChain
  .flat()
  .flatMap((list) => String(list).split('|'))
  .map((entry) => entry.slice(0, entry.indexOf(' ')))

it('gives what OpenCC’s own converter gives for every word and character', () => {
  const convert = createTaiwanConverter()
  expect(entries.length).toBeGreaterThan(50_000)
  expect(entries.filter((entry) => convert(entry) !== openCc(entry))).toEqual([])
})

it('gives what OpenCC’s own converter gives where words meet or are cut off', () => {
  const convert = createTaiwanConverter()
  const piece = fc
    .tuple(fc.constantFrom(...entries), fc.nat(3), fc.nat(3))
    .map(([entry, from, cut]) => entry.slice(from, entry.length - cut))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      expect(convert(text)).toBe(openCc(text))
    }),
    { numRuns: 2000 },
  )
})
