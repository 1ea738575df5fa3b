import { describe, expectTypeOf, it } from 'vitest'
import type { Answer, Citation, Claim, Refusal, Statement } from '../../src/answer/answer.ts'

const says: Statement = { kind: 'extract', text: '三条航线每天共有二十班渡船。' }

// What is checked here is checked by the compiler (`npm run types`): at run time nothing can go wrong.
describe('a claim', () => {
  it('does not compile without a citation', () => {
    // @ts-expect-error an empty list of citations
    const empty: Claim = { says, citations: [] }
    // @ts-expect-error no citations at all
    const without: Claim = { says }
    // @ts-expect-error a list that may be empty
    const unknown = (citations: Citation[]): Claim => ({ says, citations })
    expectTypeOf([empty, without, unknown]).toBeArray()
    expectTypeOf<Claim['citations']>().toEqualTypeOf<readonly [Citation, ...Citation[]]>()
  })

  it('is what an answer is made of, at least one in at least one part', () => {
    type Answered = Extract<Answer, { kind: 'answered' }>
    expectTypeOf<[]>().not.toExtend<Answered['parts']>()
    expectTypeOf<[]>().not.toExtend<Answered['parts'][0]['claims']>()
    expectTypeOf<Claim>().toEqualTypeOf<Answered['parts'][0]['claims'][0]>()
  })
})

describe('a refusal', () => {
  it('has no place for a source', () => {
    type KeysOf<T> = T extends unknown ? keyof T : never
    expectTypeOf<KeysOf<Refusal>>().extract<'citations' | 'sources' | 'quote'>().toBeNever()
    expectTypeOf<KeysOf<Extract<Answer, { kind: 'refused' }>>>().extract<'citations' | 'parts' | 'sources'>().toBeNever()
  })
})
