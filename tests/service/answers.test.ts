import { beforeAll, describe, expect, it } from 'vitest'
import type { EvalItem } from '../../src/adapters/eval/question-set.ts'
import type { Answer, Citation } from '../../src/answer/answer.ts'
import { quoteAt } from '../../src/answer/citer.ts'
import { locatorKey, parseLocatorKey } from '../../src/paper/locator.ts'
import type { Paper } from '../../src/paper/paper.ts'
import { compose } from '../../src/reply/compose.ts'
import { createAssistant, type FullAssistant } from '../../src/service/create-assistant.ts'
import { loadPapers } from '../../src/service/load-papers.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { CORPUS, TEST_DATA } from '../support/bundled-library.ts'
import { ungroundedNumbers } from '../support/grounded.ts'
import { questionSets } from '../support/question-sets.ts'

const SETS_TAKE_MS = 60_000

interface Asked {
  readonly item: EvalItem
  readonly answer: Answer
}

const items = questionSets()
let assistant: FullAssistant
let papers: readonly Paper[]
let asked: readonly Asked[]

const fresh = () => createAssistant({ corpusDir: CORPUS, dataDir: TEST_DATA, store: createMemoryStore(), segmenter: 'auto' })

async function ask(who: FullAssistant, { id: conversation, history, question }: EvalItem): Promise<Answer> {
  for (const text of history) await who.ask({ conversation, text })
  return who.ask({ conversation, text: question })
}

async function askAll(who: FullAssistant, some: readonly EvalItem[]): Promise<Asked[]> {
  const answers: Asked[] = []
  for (const item of some) answers.push({ item, answer: await ask(who, item) })
  return answers
}

beforeAll(async () => {
  assistant = await fresh()
  papers = loadPapers(CORPUS)
  asked = await askAll(assistant, items)
}, SETS_TAKE_MS)

const claimsOf = (answer: Answer) => (answer.kind === 'answered' ? answer.parts.flatMap(({ claims }) => claims) : [])
const citationsOf = (answer: Answer): Citation[] => claimsOf(answer).flatMap(({ citations }) => citations)
const answered = () => asked.filter(({ answer }) => answer.kind === 'answered')

describe('every citation of every answer', () => {
  it('resolves, and its quote is cut again just so', () => {
    expect(answered().length).toBeGreaterThan(items.length / 2)
    for (const { item, answer } of asked) {
      for (const { at, place, quote, quoteKind, cells, paper } of citationsOf(answer)) {
        expect(paper).toBe(at.paper)
        for (const cell of cells ?? []) expect(() => quoteAt(papers, cell), item.id).not.toThrow()
        if (!cells) expect([item.id, quoteAt(papers, at)]).toEqual([item.id, { place, quote, quoteKind }])
      }
    }
  })

  it('has a context that holds the quote', () => {
    for (const { item, answer } of asked) {
      for (const { at, quote, place } of citationsOf(answer)) {
        const context = assistant.context(at)
        if (context?.kind === 'text') {
          expect([item.id, context.quote, context.place]).toEqual([item.id, quote, place])
        } else {
          const cell = context?.rows[context.row]?.cells[context.column]
          expect(cell, `${item.id} ${locatorKey(at)}`).toBeDefined()
          expect(quote).toContain(cell)
        }
      }
    }
  })

  it('has a place in a link that leads back to it', () => {
    for (const { answer } of asked) for (const { at } of citationsOf(answer)) expect(parseLocatorKey(locatorKey(at))).toEqual(at)
  })

  it('is numbered from 1 in the order of first use', () => {
    for (const { item, answer } of answered()) {
      const markers = [...new Set(citationsOf(answer).map(({ marker }) => marker))]
      expect([item.id, [...markers].sort((a, b) => a - b)]).toEqual([item.id, markers.map((_, i) => i + 1)])
      const quotes = new Set(citationsOf(answer).map(({ marker, quote }) => `${marker} ${quote}`))
      expect([item.id, quotes.size]).toEqual([item.id, markers.length])
    }
  })
})

describe('every answer', () => {
  it('says no number that nothing grounds', () => {
    const found = asked.flatMap(({ item, answer }) => {
      const numbers = ungroundedNumbers(answer, papers)
      return numbers.length > 0 ? [`${item.id}: ${numbers.join(' ')} in ${compose(answer).plain}`] : []
    })
    expect(found).toEqual([])
  })

  it('would be caught with another number in it', () => {
    let changed = 0
    for (const { item, answer } of answered()) {
      if (answer.kind !== 'answered') continue
      const [part] = answer.parts
      const [claim] = part.claims
      if (claim.says.kind !== 'figure') continue
      const value = { ...claim.says.value, amount: claim.says.value.amount.times(3).plus('0.0517') }
      const forged: Answer = { ...answer, parts: [{ ...part, claims: [{ ...claim, says: { ...claim.says, value } }] }] }
      expect(ungroundedNumbers(forged, papers), item.id).not.toEqual([])
      changed++
    }
    expect(changed).toBeGreaterThan(20)
  })

  it('has a quotation only where the original stands', () => {
    for (const { answer } of asked) {
      for (const { at, quoteKind } of citationsOf(answer)) {
        if (at.kind === 'cell') expect(quoteKind).toBe('cell')
        const passage = papers.flatMap((paper) => paper.passages).find(({ id }) => at.kind === 'text' && id === at.passage)
        if (quoteKind === 'quotation') expect(passage?.rendition).toBe('original')
        if (quoteKind === 'restated') expect(passage?.rendition).toBe('restated')
      }
    }
  })

  it('is in the language of its question', () => {
    for (const { item, answer } of asked) {
      // A short follow-up may hold no character that differs between the scripts.
      if (item.lang === undefined || item.lang === 'mixed' || item.history.length > 0) continue
      expect([item.id, answer.lang]).toEqual([item.id, item.lang === 'zh' ? 'zh-Hans' : item.lang])
    }
  })
})

describe('a refusal', () => {
  it('offers only questions that are answered, and never the one refused', async () => {
    for (const { item, answer } of asked) {
      if (answer.kind !== 'refused') continue
      for (const text of answer.nearest) {
        expect(text).not.toBe(item.question)
        expect((await assistant.ask({ conversation: 'nearest', text })).kind, `${item.id}: ${text}`).toBe('answered')
      }
    }
  })
})

describe('the same question', () => {
  it('gets the same bytes, whatever was asked before it', { timeout: SETS_TAKE_MS }, async () => {
    const other = await askAll(await fresh(), items.filter((_, i) => i % 2 === 0).reverse())
    const bytes = (all: readonly Asked[]) => new Map(all.map(({ item, answer }) => [item.id, JSON.stringify(answer)]))
    const before = bytes(asked)
    for (const [id, answer] of bytes(other)) expect(answer, id).toBe(before.get(id))
  })
})
