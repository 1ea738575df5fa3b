import { describe, expect, it } from 'vitest'
import { fieldsAsked, printsField } from '../../src/language/cues/reference-fields.ts'

describe('fieldsAsked', () => {
  it.each([
    ['书名和出版社', ['title', 'source']],
    ['登在哪个刊物第几期', ['source', 'issue']],
    ['哪年哪期', ['year', 'issue']],
    ['the journal, volume and pages', ['source', 'volume', 'pages']],
    ['doi是多少', ['doi']],
    ['讲了什么', []],
  ])('reads %s', (text, fields) => expect(fieldsAsked(text)).toEqual(fields))
})

describe('printsField', () => {
  it.each([
    ['pages', '甲. 灯塔[J]. 海事, 2015(3): 22-31.', true],
    ['pages', '甲：《灯塔》，海事出版社，2015年。', false],
    ['pages', '甲：《2015—2018年的灯塔》，《海事》，2019年第2期。', false],
    ['issue', '甲：《灯塔》，《海事》，2019年第2期。', true],
    ['volume', 'Low, A. (2014). Lamps. Sea, 6(2), 33-48.', true],
    ['volume', '甲. 灯塔[J]. 海事, 2015(3): 22-31.', false],
    ['doi', '甲：《灯塔》，《海事》，2019年第2期。', false],
    ['title', '甲：《灯塔》', true],
  ] as const)('%s in %s', (field, entry, printed) => expect(printsField(field, entry)).toBe(printed))
})
