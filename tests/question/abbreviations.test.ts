import { describe, expect, it } from 'vitest'
import { asPrinted } from '../../src/question/words/abbreviations.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = tinyLibrary()

describe('asPrinted', () => {
  it.each([
    ['writes out what the paper writes out', '2016年财补多少', '2016年财政补贴多少'],
    ['shortens what a concept of the paper begins with', '夜间航行补贴是什么', '夜航补贴是什么'],
    ['leaves words that the paper prints', '海湾渡船的安全', '海湾渡船的安全'],
    ['leaves words that nothing in the paper lengthens', '苏沪的票款收入', '苏沪的票款收入'],
  ])('%s', (_, question, printed) => expect(asPrinted(question, library)).toBe(printed))
})
