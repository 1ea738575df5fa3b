import { expect, it } from 'vitest'
import { withCountries, writtenInFull } from '../../src/language/words/short-forms.ts'

const never = () => false

it.each([
  ['how many ppl got trained thru it', 'how many people got trained through it'],
  ['avg per yr?', 'average per year?'],
  ['lemme know', 'let me know'],
  ['2020年投了几bn', '2020年投了几billion'],
  ['throughput', 'throughput'],
])('%s → %s', (typed, full) => expect(writtenInFull(typed, never)).toBe(full))

it('leaves a short form that the papers print', () =>
  expect(writtenInFull('def of x', (word) => word === 'def')).toBe('def of x'))

it.each([
  ['the US and the UK', 'the America and the Britain'],
  ['tell us', 'tell us'],
  ['US$5 million', 'US$5 million'],
])('keeps countries from being words of grammar: %s', (typed, full) => expect(withCountries(typed)).toBe(full))
