import { normalise } from '../../language/words/normalise.ts'
import { type PlanRule, rejected } from '../plan.ts'

/** Words that ask where the text calls a note; 在哪 alone is enough. */
const CALLED = [
  ...[
    '标',
    '引用',
    '对应',
    '挂在',
    '挂到',
    '跟在',
    '加在',
    '打在',
    '放在',
    '附在',
    '注在',
    '出现',
    '位置',
    '后面',
    '之后',
    '正文哪',
    '正文的哪',
  ],
  ...[
    '哪句',
    '哪一句',
    '哪段',
    '哪一段',
    '哪节',
    '哪一节',
    '几节',
    '哪部分',
    '哪个部分',
    '哪个说法',
    '哪处',
    '给谁做注',
    '给什么做注',
    '注的是哪',
  ],
  ...['called', 'cited', 'attached', 'marked', 'refer', 'placed', 'hang', 'appear', 'stand', 'which sentence', 'which section'],
]

/** What a numbered note says, and where the text calls it. */
export const note: PlanRule = {
  name: 'note',
  standsAlone: true,
  examples: ['注释⑥说了什么', '注18讲什么', 'What does note 3 say?', '第18条注释在正文哪里标的'],
  plan({ parts, content, asks, text }, library, paper) {
    const numbers = parts.filter((part) => part.kind === 'note').map((part) => part.number)
    const known = new Set(
      library.papers.filter(({ id }) => !paper || id === paper).flatMap(({ notes }) => notes.map(({ number }) => number)),
    )
    const [first, ...more] = numbers.filter((number) => known.has(number))
    if (first === undefined) return rejected(numbers.length > 0 ? 'there is no note of that number' : 'no note is named')
    if (content.filter((unit) => unit.strict).length > 3) return rejected('about more than the note')
    const passages = library.papers.flatMap((one) => one.passages).filter(({ kind }) => kind === 'note' || kind === 'body')
    const isSaid = (word: string) => passages.some((passage) => normalise(passage.text).includes(word))
    const foreign = content.filter(({ surface, proper }) => proper && !isSaid(surface))
    if (foreign.length > 0) return { plan: { kind: 'unexplained', words: foreign.map(({ surface }) => surface) } }
    const called = asks.has('where') || CALLED.some((word) => text.includes(word))
    return { plan: { kind: 'note', numbers: [first, ...more], ...(called ? { called } : {}) } }
  },
}
