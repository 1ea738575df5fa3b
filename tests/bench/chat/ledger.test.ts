import { expect, it } from 'vitest'
import { Ledger } from './ledger.ts'

function ledgerAt() {
  let now = 0
  return { ledger: new Ledger(() => now), at: (ms: number) => (now = ms) }
}

it('counts each question once, by the key that its answer comes under', () => {
  const { ledger, at } = ledgerAt()
  ledger.asked('mention', 'thread')
  ledger.asked('press', 'thread', 'response')
  at(5)
  ledger.answered('thread')
  at(30)
  ledger.answered('response')
  expect(ledger.open).toBe(0)
  expect(ledger.tally()).toMatchObject({
    questions: 2,
    lost: 0,
    duplicates: 0,
    untilLastAnswer: 30,
    answers: { count: 2, max: 30 },
  })
})

it('finds what is lost, answered twice, or never asked', () => {
  const { ledger } = ledgerAt()
  ledger.asked('mention', 'a')
  ledger.asked('command', 'b')
  ledger.answered('a')
  ledger.answered('a')
  ledger.answered('nobody')
  expect(ledger.tally()).toMatchObject({
    lost: 1,
    lostKinds: { command: 1 },
    kinds: { mention: 1, command: 1 },
    duplicates: 2,
  })
})

it('measures acknowledgements by themselves', () => {
  const { ledger, at } = ledgerAt()
  for (const id of ['one', 'two', 'three']) ledger.delivered(id)
  at(10)
  ledger.acknowledged('one')
  at(40)
  ledger.acknowledged('two')
  ledger.acknowledged('two')
  expect(ledger.tally()).toMatchObject({ deliveries: 3, unacknowledged: 1, acks: { count: 2, p50: 40, max: 40 } })
})
