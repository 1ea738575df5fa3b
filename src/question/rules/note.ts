import { type PlanRule, rejected } from '../plan.ts'

/** What a numbered note says. */
export const note: PlanRule = {
  name: 'note',
  examples: ['注释⑥说了什么', '注18讲什么', 'What does note 3 say?'],
  plan({ parts, content }, library, paper) {
    const numbers = parts.filter((part) => part.kind === 'note').map((part) => part.number)
    const known = new Set(
      library.papers.filter(({ id }) => !paper || id === paper).flatMap(({ notes }) => notes.map(({ number }) => number)),
    )
    const [first, ...more] = numbers.filter((number) => known.has(number))
    if (first === undefined) return rejected(numbers.length > 0 ? 'there is no note of that number' : 'no note is named')
    if (content.filter((unit) => unit.strict).length > 3) return rejected('about more than the note')
    return { plan: { kind: 'note', numbers: [first, ...more] } }
  },
}
