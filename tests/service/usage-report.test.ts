import { describe, expect, it } from 'vitest'
import { usageReportView } from '../../src/reply/views/usage-report-view.ts'
import { usageReport } from '../../src/service/report.ts'
import { createMemoryJournal, type JournalRecord } from '../../src/store/journal.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const NOW = Date.UTC(2026, 10, 23, 12)

const asked = (text: string, given: Partial<JournalRecord> = {}): JournalRecord => ({
  time: NOW - DAY_MS,
  happened: 'asked',
  kind: 'question',
  text,
  outcome: 'answered',
  places: [],
  ...given,
})
const refused = (text: string, refusal = 'unknown-words') => asked(text, { outcome: 'refused', refusal })
const rated = (text: string, useful: boolean, given: Partial<JournalRecord> = {}) =>
  asked(text, { happened: 'rated', answer: text, useful, ...given })

function reportOf(records: readonly JournalRecord[], days = 30) {
  const journal = createMemoryJournal()
  for (const record of records) journal.append(record)
  return usageReport(journal, { from: NOW - days * DAY_MS, until: NOW })
}

describe('the report', () => {
  it('counts what was asked, and where the answers stand, each place once an answer', async () => {
    const report = await reportOf([
      asked('a', { places: ['表3', '一(三)'] }),
      asked('b', { places: ['表3', 'other-paper 表1'] }),
      asked('c', { outcome: 'clarify' }),
      asked('hello', { outcome: 'smalltalk' }),
      asked('help', { kind: 'help', outcome: 'shown' }),
      asked('', { kind: 'check', outcome: 'checked', places: ['一(三)'] }),
      refused('d'),
    ])
    expect(report).toMatchObject({ asked: 4, answered: 2, refused: 1, clarified: 1, checked: 1 })
    expect(report.tables).toEqual([
      { what: '表3', count: 2 },
      { what: 'other-paper 表1', count: 1 },
    ])
    expect(report.sections).toEqual([{ what: '一(三)', count: 2 }])
    expect(report.reasons).toEqual([{ what: 'unknown-words', count: 1 }])
  })

  it('groups unanswered questions whatever their script, widths and punctuation, the most frequent first', async () => {
    const report = await reportOf([
      refused('谁主持了会议'),
      refused('日本投入了多少钱？'),
      refused('日本投入了多少錢'),
      refused('　日本投入了多少钱!'),
      refused('作者是谁', 'not-computed'),
    ])
    expect(report.unanswered).toEqual([
      { what: '日本投入了多少钱？', count: 3 },
      { what: '谁主持了会议', count: 1 },
    ])
  })

  it('takes a rating and the reason given afterwards for one', async () => {
    const report = await reportOf([
      rated('a', false),
      rated('b', true),
      rated('a', false, { why: '年份不对' }),
      rated('a', false),
      rated('a', false, { why: '太长' }),
    ])
    expect(report).toMatchObject({ useful: 1, notUseful: 2 })
    expect(report.badlyRated).toEqual([{ what: 'a', count: 2, reasons: ['年份不对', '太长'] }])
  })

  it('is of its period alone, and leaves out what it does not know', async () => {
    const report = await reportOf(
      [asked('old', { time: NOW - 8 * DAY_MS }), asked('new'), { time: NOW - 1, happened: 'something else' }, { time: NOW - 1 }],
      7,
    )
    expect(report.asked).toBe(1)
  })
})

it.each(['zh-Hans', 'zh-Hant', 'en'] as const)('is told in %s', async (lang) => {
  const report = await reportOf([
    asked('a', { places: ['表3', '一(三)', 'other-paper 表1'] }),
    refused('b', 'outside-years'),
    rated('a', false, { why: 'wrong year' }),
  ])
  const { plain } = usageReportView(report, lang)
  for (const text of ['2026-10-24', '2026-11-23', 'other-paper · ', 'wrong year']) expect(plain).toContain(text)
  expect(plain).not.toContain('undefined')
  expect(plain).not.toContain('outside-years')
  expect(usageReportView(await reportOf([]), lang).blocks).toHaveLength(2)
})
