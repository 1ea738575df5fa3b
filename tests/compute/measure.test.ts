import { describe, expect, it } from 'vitest'
import {
  cellLocator,
  dataRows,
  headerOf,
  isSummable,
  quantityAt,
  sameMeasure,
  totalRowFor,
  yearsCovered,
  yearsOf,
} from '../../src/compute/measure.ts'
import { madeMeasure } from '../support/made-measure.ts'

const measure = madeMeasure(['1', undefined, '3', '4'], {
  totals: [
    { covers: [0, 1], amount: '1' },
    { covers: [0, 1, 2, 3], amount: '8' },
    { covers: [2, 3], amount: undefined },
  ],
})

describe('dataRows', () => {
  it.each([
    ['all years', undefined, [0, 1, 2, 3]],
    ['one year', { from: 2002, to: 2002 }, [1]],
    ['both ends of a range', { from: 2002, to: 2003 }, [1, 2]],
    ['a range that reaches beyond the table', { from: 1990, to: 2001 }, [0]],
    ['years outside', { from: 2005, to: 2010 }, []],
  ])('takes %s and never a total', (_, years, rows) => expect(dataRows(measure.table, years)).toEqual(rows))

  it('takes no row of a table without years when years are asked', () => {
    const rows = measure.table.rows.map(({ kind, cells }) => ({ kind, cells }))
    expect(dataRows({ ...measure.table, rows }, { from: 2001, to: 2004 })).toEqual([])
    expect(yearsOf({ ...measure.table, rows })).toBeUndefined()
  })
})

describe('a measure', () => {
  it('knows its years and how many of the asked ones it has', () => {
    expect(yearsOf(measure.table)).toEqual({ from: 2001, to: 2004 })
    expect(yearsCovered(measure.table, { from: 2003, to: 2010 })).toBe(2)
  })

  it('has no quantity in an empty cell, and none outside the table', () => {
    expect(quantityAt(measure, 0)).toMatchObject({ unit: { symbol: '亿元' } })
    expect(quantityAt(measure, 1)).toBeUndefined()
    expect(quantityAt(measure, 99)).toBeUndefined()
  })

  it('is addressed by paper, table, row and column', () => {
    expect(cellLocator(measure, 2)).toEqual({ kind: 'cell', paper: 'made', table: 1, row: 2, column: 1 })
    expect(headerOf(measure)?.header).toBe('电费')
  })

  it('is the same as another with the same address only', () => {
    expect(sameMeasure(measure, madeMeasure(['9']))).toBe(true)
    expect(sameMeasure(measure, madeMeasure(['1'], { table: 2 }))).toBe(false)
    expect(sameMeasure(measure, { ...measure, column: 0 })).toBe(false)
    expect(sameMeasure(measure, { ...measure, paper: { ...measure.paper, id: 'other' } })).toBe(false)
  })
})

describe('totalRowFor', () => {
  it.each([
    ['exactly the rows', [1, 0], 4],
    ['all rows', [0, 1, 2, 3], 5],
    ['rows that no total covers', [1, 2], undefined],
    ['a total that is printed empty', [2, 3], undefined],
  ])('%s', (_, rows, total) => expect(totalRowFor(measure, rows)).toBe(total))
})

describe('isSummable', () => {
  it.each([
    ['there is no total', [], true],
    ['a total is printed', [{ covers: [0, 1], amount: '2' }], true],
    ['every total is empty: a stock, not a flow', [{ covers: [0, 1], amount: undefined }], false],
  ])('when %s', (_, totals, summable) => expect(isSummable(madeMeasure(['1', '1'], { totals }))).toBe(summable))
})
