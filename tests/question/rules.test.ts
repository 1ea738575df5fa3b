import { describe, expect, it } from 'vitest'
import { planQuestion, RULES } from '../../src/question/plan-question.ts'
import { readQuestion } from '../../src/question/read-question.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()

describe('the examples of a rule are planned by it', () => {
  it.each(RULES.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    '%s: %s',
    (name, example) => {
      const { rule, rejected } = planQuestion(readQuestion(example, library), library)
      expect({ rule, rejected: rejected.filter((one) => one.rule === name) }).toEqual({ rule: name, rejected: [] })
    },
  )
})

describe('the rules', () => {
  it('have names of their own and at least two examples', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
    expect(RULES.filter(({ examples }) => examples.length < 2).map(({ name }) => name)).toEqual([])
  })

  it('are tried in order, and those before the one that plans say why they do not', () => {
    const names = RULES.map(({ name }) => name)
    for (const example of RULES.flatMap(({ examples }) => examples)) {
      const { rule, rejected } = planQuestion(readQuestion(example, library), library)
      expect([...rejected.map((one) => one.rule), rule]).toEqual(names.slice(0, rejected.length + 1))
      expect(rejected.every(({ why }) => why.length > 0)).toBe(true)
    }
  })
})
