import { describe, expect, it } from 'vitest'
import { type Press, pressAction, pressValue, readPress } from '../../../../src/reply/render/slack/press.ts'

const ID = 'a'.repeat(24)

describe('a press', () => {
  it.each<Press>([
    { ref: { id: ID, shows: { kind: 'sources' } } },
    { ref: { id: ID, shows: { kind: 'sources' } }, page: 0 },
    { ref: { id: ID, shows: { kind: 'page', page: 12 } }, page: 12, asked: '2019年？' },
    { ref: { id: ID, shows: { kind: 'context', marker: 60 } }, asked: 'a~b:c\nd' },
    { ref: { id: ID, shows: { kind: 'not-useful' } }, asked: '哪年？' },
  ])('comes back from its value: %j', (press) => {
    expect(readPress(pressValue(press))).toEqual(press)
    expect(pressAction(press).length).toBeLessThanOrEqual(255)
  })

  it.each(['', 'x', 'wj:', 'wj:a1', 'wj:a1:nothing', 'wj:a1:sources~x', 'wj:a1:sources~-1', 'wj:a1:context:1.5'])(
    'is none: %s',
    (value) => {
      expect(readPress(value)).toBeUndefined()
    },
  )

  it('carries the beginning of a long question only', () => {
    const value = pressValue({ ref: { id: ID, shows: { kind: 'share' } }, asked: '很长。'.repeat(500) })
    expect(value.length).toBeLessThan(200)
  })
})
