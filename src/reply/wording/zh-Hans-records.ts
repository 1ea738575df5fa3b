import type { CitationField } from '../../answer/answer.ts'
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
    const guessed = inferred.length > 0 ? `${list(inferred)}论文没有印出，系推断` : ''
    const absent = missing.length > 0 ? `${list(missing)}论文没有给出，引文里空缺` : ''
    return `请留意：${[guessed, absent].filter((part) => part !== '').join('；')}。`
  },
  relation({ subject, object, when, programme }) {
    const more = [when, programme].filter((part) => part !== undefined).join('，')
    return `${subject} → ${object}${more === '' ? '' : `（${more}）`}`
  },
  called: (mark, place) => `注释${mark}在${place}标出：`,
  unlisted: (work) => `参考文献表里没有${work}，正文却引用了它：`,
}
