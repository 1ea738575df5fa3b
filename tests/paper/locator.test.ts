import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Locator, locatorKey, parseLocatorKey } from '../../src/paper/locator.ts'

const paper = fc.string({ unit: fc.constantFrom('a', '论', '-', '1', ':'), minLength: 1 })
const index = fc.nat(100_000)
const text: fc.Arbitrary<Locator> = fc
  .record({
    paper,
    passage: fc.constantFrom('三(一)1¶2.1', '注释⑱¶1.1@en', 'table3!r4c1', '表3:a-b/c'),
    start: index,
    length: index,
  })
  .map(({ start, length, ...at }) => ({ kind: 'text', ...at, span: { start, end: start + length } }))
const cell: fc.Arbitrary<Locator> = fc.record({
  kind: fc.constant('cell' as const),
  paper,
  table: index,
  row: index,
  column: index,
})

describe('parseLocatorKey', () => {
  it('reads back every key', () => {
    fc.assert(
      fc.property(fc.oneof(text, cell), (at) => {
        expect(parseLocatorKey(locatorKey(at))).toEqual(at)
      }),
    )
  })

  it('accepts no second spelling of a place', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const at = parseLocatorKey(key)
        if (at) expect(locatorKey(at)).toBe(key)
      }),
    )
  })

  it.each([
    '',
    '/',
    'p',
    'p/',
    '/x:1-2',
    'p/x',
    'p/x:2-1',
    'p/x:1-',
    'p/x:01-2',
    'p/:1-2',
    'p/table!r1c1',
    'p/table3!r1',
    'p/table3!r-1c2',
    'p/x:1-2.5',
  ])('refuses %j', (key) => expect(parseLocatorKey(key)).toBeUndefined())
})
