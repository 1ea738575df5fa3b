import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { figureTable } from '../../src/reply/figure-table.ts'
import { wordingFor } from '../../src/reply/wording/wording-for.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()

function tableOf(text: string) {
  const { answer } = answerQuestion(text, library)
  const part = answer.kind === 'answered' ? answer.parts[0] : undefined
  const block = part && figureTable(part, wordingFor('zh-Hans'))
  return block?.kind === 'table' ? { header: block.header, rows: block.rows } : undefined
}

describe('figureTable', () => {
  it('reads a wide row down, with what the paper leaves empty', () => {
    const table = tableOf('表4里2019年是多少')
    expect(table?.header).toEqual(['项目', '2019年'])
    expect(table?.rows).toContainEqual(['直接帮扶资金', '82.38亿元'])
    expect(table?.rows).toContainEqual(['资助贫困生', '未给出'])
  })

  it('sets several years across', () => {
    const table = tableOf('2018、2019、2020年的挂职干部和结对贫困县各是多少')
    expect(table?.header[0]).toBe('年份')
    expect(table?.rows.map(([year]) => year)).toEqual(['2018年', '2019年', '2020年'])
  })
})
