import { describe, expect, it } from 'vitest'
import { alignNotes } from '../../src/ingest/align-notes.ts'

describe('alignNotes', () => {
  it('gives a call the note that speaks of the same, and the shared note the calls that are left', () => {
    const notes = [
      { heads: 1, text: '渡轮的航线见附图。' },
      { heads: 3, text: '《年鉴》，某社。' },
      { heads: 1, text: '码头水深在枯水期测量。' },
      { heads: 1, text: '水手名册缺三页。' },
    ]
    const calls = ['渡轮有两条航线。', '票价上涨。', '货运增加。', '码头水深六米。', '水手名册尚存。', '乘客减少。']
    expect(alignNotes(notes, calls)).toEqual([0, 1, 1, 2, 3, 1])
  })
  it('does not guess where calls and numbers are not as many', () => {
    expect(alignNotes([{ heads: 2, text: '甲' }], ['一'])).toBeUndefined()
  })
})
