import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignAtoms } from '../../src/language/words/align-atoms.ts'

const aligned = (a: string, b: string) => {
  const { matched, within, differences } = alignAtoms([...a], [...b])
  return [matched, b.slice(...within), differences.map((one) => `${a.slice(...one.a)}→${b.slice(...one.b)}`).join()]
}

describe('alignAtoms', () => {
  it.each([
    ['cde', 'abcdefg', 3, 'cde', ''],
    ['cxe', 'abcdefg', 2, 'cde', 'x→d'],
    ['ce', 'abcdefg', 2, 'cde', '→d'],
    ['cdxe', 'abcdefg', 3, 'cde', 'x→'],
    ['xcd', 'abcdefg', 2, 'cd', 'x→'],
    ['xyz', 'abc', 0, '', 'xyz→'],
    ['', 'abc', 0, '', ''],
    // What stands together is taken, not the first of its letters.
    ['cd', 'cabcd', 2, 'cd', ''],
    ['ab', 'abxb', 2, 'ab', ''],
  ])('%s in %s', (a, b, ...expected) => expect(aligned(a, b)).toEqual(expected))

  it('takes apart what is common and what is not, without loss', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const { matched, differences } = alignAtoms(a, b)
        const missed = differences.reduce((sum, one) => sum + one.a[1] - one.a[0], 0)
        expect(matched + missed).toBe(a.length)
      }),
    )
  })
})
