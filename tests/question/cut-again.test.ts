import { expect, it } from 'vitest'
import { cutAgain } from '../../src/question/words/cut-again.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = tinyLibrary()

/** Words one behind the other, as a segmenter gives them. */
function cut(...words: string[]): string[] {
  let at = 0
  const units = words.map((surface) => {
    const start = at
    at += surface.length
    return { surface, start, end: at, kind: 'word' as const, keys: [surface] }
  })
  return cutAgain(units, library).map(({ surface }) => surface)
}

it('gives the first character of an unknown word to the word of questions that it completes', () =>
  expect(cut('一', '共存')).toEqual(['一共', '存']))

it.each([
  ['nothing is completed', '去', '芦山'],
  ['the word before is longer', '全部', '共存'],
])('leaves words where %s', (_, ...words) => expect(cut(...words)).toEqual(words))
