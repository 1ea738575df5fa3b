import { describe, expect, it } from 'vitest'
import { normaliseHeading, normaliseProse } from '../../src/ingest/normalise-prose.ts'
import { readMarks } from '../../src/ingest/note-marks.ts'

describe('normaliseProse', () => {
  it.each([
    ['甲,乙;丙:丁?', '甲，乙；丙：丁？'],
    ['共 15843 支,占 74.2%;另有1,234人', '共15843支，占74.2%；另有1,234人'],
    ['(张三, 2018)认为', '（张三，2018）认为'],
    ['(Nurkse,1953)认为', '（Nurkse，1953）认为'],
    ['形态:(1)甲。（2）乙', '形态：(1)甲。(2)乙'],
    ['题为《甲 乙:丙》的书', '题为《甲 乙：丙》的书'],
    ['见http://a.org/x,y_(1).html', '见http://a.org/x,y_(1).html'],
    ['他说"好",走了', '他说“好”，走了'],
    ['２０１９年', '2019年'],
    ['函数 f(x) 在GDP占主导时', '函数 f(x)在GDP占主导时'],
    ['10:30到,国发[1983]7号', '10:30到，国发[1983]7号'],
  ])('%s', (printed, read) => expect(normaliseProse(printed)).toBe(read))

  it('leaves English alone but for white space', () => {
    expect(normaliseProse(' Growth,  as (Lee, 2019) says: "3.5%"; fine? ')).toBe('Growth, as (Lee, 2019) says: "3.5%"; fine?')
  })
  it('is stable', () => {
    const once = normaliseProse('甲 (乙,2019) 丙, "丁" 3.5 %')
    expect(normaliseProse(once)).toBe(once)
  })
  it('writes ranges of years in headings with one dash', () => {
    expect(normaliseHeading('概况(1949~1978年)')).toBe('概况（1949—1978年）')
  })
})

describe('readMarks', () => {
  it.each([
    ['优势^①。尽管', '优势。尽管', [[1, 2]]],
    ['尽力”²⁰。后', '尽力”。后', [[20, 3]]],
    ['well.^{12} Next', 'well. Next', [[12, 5]]],
    ['well[^3], next', 'well, next', [[3, 4]]],
    ['成立<sup>4</sup>。', '成立。', [[4, 2]]],
    ['判断①。', '判断。', [[1, 2]]],
    ['步骤：①清洗；②比较。', '步骤：①清洗；②比较。', []],
    ['约 5 m² 与 10³ 个', '约5 m² 与10³ 个', []],
    ['Wang Wei^{a,b}', 'Wang Wei', []],
  ])('%s', (printed, text, marks) => {
    const read = readMarks(printed)
    expect(read.text).toBe(text)
    expect(read.marks.map((mark) => [mark.printed, mark.offset])).toEqual(marks)
  })
})
