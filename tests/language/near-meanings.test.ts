import { expect, it } from 'vitest'
import { createGlossary } from '../../src/language/words/glossary.ts'
import { type GlossaryEntry, glossaryLines } from '../../src/language/words/glossary-lines.ts'

const entry = (simplified: string, ...english: string[]): GlossaryEntry => ({ simplified, pinyin: 'x1', english })

const ENTRIES = [
  entry('缓解', 'to bring relief', 'to alleviate (a crisis)', 'to dull (a pain)'),
  entry('缓和', 'to ease (tension)', 'to alleviate', 'to moderate', 'to allay'),
  entry('战略', 'strategy'),
  entry('谋略', 'stratagem', 'strategy', 'resourcefulness'),
  entry('培训', 'to train', 'training'),
  entry('火车', 'train'),
  entry('利益', 'benefit', 'interest'),
  entry('利息', 'interest (on a loan)'),
  entry('支付', 'to pay (money)'),
  entry('工资', 'wages', 'pay'),
  entry('缺失', 'lack; deficiency', 'shortcoming'),
  entry('缺憾', 'deficiency', 'shortcoming; regret'),
]
const KNOWN = new Set(['缓解', '战略', '培训', '利益', '支付', '缺失'])
const glossary = createGlossary(glossaryLines(ENTRIES), { knows: (word) => KNOWN.has(word), terms: [] })

it.each([
  ['缓和', '缓解'],
  ['谋略', '战略'],
  ['缺憾', '缺失'],
])('%s is nearly %s: a meaning and a character in common', (word, near) => expect(glossary.synonyms(word)).toEqual([near]))

it.each([
  ['火车', 'the English word is a noun here and a verb there'],
  ['利息', 'a thing that is narrowed is another thing'],
  ['工资', 'one English word in common proves nothing'],
])('%s has no near word: %s', (word) => expect(glossary.synonyms(word)).toEqual([]))
