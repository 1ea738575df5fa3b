import { COLLOQUIAL } from './closed-class.ts'
import { wordList } from './word-list.ts'

const ROWS = new Map(COLLOQUIAL.map((row) => wordList(row)).map(([word = '', ...formal]) => [word, formal]))

/** What a column may be called for what people call by this word: 公司 is 企业. Empty for words that mean themselves. */
export const formalWords = (everyday: string): readonly string[] => ROWS.get(everyday) ?? []
