import { describe, expect, it } from 'vitest'
import { partOfWhole } from '../../src/language/values/part-of-whole.ts'

const surfaces = (text: string) => {
  const found = partOfWhole(text)
  return found && [found.part.surface, found.whole.surface]
}

describe('partOfWhole', () => {
  it.each([
    ['帮扶4.5万村(其中山村1.2万)', ['1.2万', '4.5万村']],
    ['学校共320所，其中小学210所', ['210所', '320所']],
    ['4,500 schools (320所), of which 210所 are small', ['210所', '320所']],
  ])('%s', (text, expected) => expect(surfaces(text)).toEqual(expected))

  it.each([
    ['another scale', '投入4.5亿元，其中小学210万元'],
    ['no part', '投入4.5亿元，小学1.2亿元'],
    ['more than the whole', '学校320所，其中小学410所'],
    ['far behind', '学校320所，分布在全市各个区县和许多乡镇的村里，其中小学210所'],
  ])('%s', (_, text) => expect(partOfWhole(text)).toBeUndefined())
})
