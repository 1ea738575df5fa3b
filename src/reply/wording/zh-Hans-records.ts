import type { CitationField } from '../../answer/answer.ts'
import { isYears } from '../years-label.ts'
import type { RecordsWording } from './records.ts'

const FIELDS: Readonly<Record<CitationField, string>> = {
  'container-title': '刊名',
  issued: '年份',
  volume: '卷号',
  issue: '期号',
  page: '页码',
  DOI: 'DOI',
}

const list = (fields: readonly CitationField[]) => fields.map((field) => FIELDS[field]).join('、')

export const zhHansRecords: RecordsWording = {
  citationGaps(missing, inferred) {
    const guessed = inferred.length > 0 ? `${list(inferred)}论文没有印出，是推断的` : ''
    const absent = missing.length > 0 ? `${list(missing)}论文没有给出，引文里空缺` : ''
    return `请留意：${[guessed, absent].filter((part) => part !== '').join('；')}。`
  },
  relation({ subject, object, when, programme }) {
    const date = when !== undefined && isYears(when) ? `${when}年` : when
    const more = [date, programme].filter((part) => part !== undefined).join('，')
    return `${subject} → ${object}${more === '' ? '' : `（${more}）`}`
  },
  precedence: (first, second, same) =>
    same
      ? `从日期看不出先后：${first.name}（${first.date}），${second.name}（${second.date}）`
      : `先是${first.name}（${first.date}），后是${second.name}（${second.date}）`,
  called: (mark, place) => `注释${mark}在${place}标出：`,
  alike: ([one, other], same) =>
    same ? `一样：${one}和${other}打勾的栏目完全相同。` : `不一样：${one}和${other}打勾的栏目不完全相同。`,
  unmarked: (row, columns) => `没有打勾：${row}在${columns.map((name) => `“${name}”`).join('、')}各栏都是空的。`,
  unlisted: (work) => `参考文献表里没有${work}，正文却引用了它：`,
}
