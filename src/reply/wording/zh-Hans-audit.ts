import type { AuditTopic } from '../../paper/defect.ts'
import type { AuditWording } from './audit.ts'

const list = (places: readonly string[]) => places.join('、')

const AGREEING: Readonly<Record<AuditTopic, (count: number) => string>> = {
  all: () => '没有发现论文前后不一致的地方',
  totals: (count) => `${count}个合计、小计都与逐项相加相符`,
  figures: (count) => `正文中可以与表核对的${count}个数字都相符`,
  references: (count) => `${count}处文中引用都能在参考文献表中找到`,
  uncited: (count) => `参考文献表中的${count}条都有引用`,
  notes: (count) => `${count}条注释都有对应的注释标记`,
  names: () => '没有发现同一名称的两种写法',
  dates: () => '没有发现同一件事的两种年份',
  stages: (count) => `${count}个阶段的起止年份各处相同`,
  counts: () => '没有发现数目与所列不符',
}

const DISAGREEING: Readonly<Record<AuditTopic, (count: number) => string>> = {
  all: (count) => `论文中发现${count}处前后不一致或可疑的地方`,
  totals: (count) => `有${count}个合计与逐项相加不符`,
  figures: (count) => `正文中有${count}个数字与表不一致`,
  references: (count) => `有${count}处引用在参考文献表中找不到，或写法不同`,
  uncited: (count) => `参考文献表中有${count}条没有引用`,
  notes: (count) => `有${count}处注释标记与注释对不上`,
  names: (count) => `有${count}个名称前后写法不一致`,
  dates: (count) => `有${count}处年份前后不一致`,
  stages: (count) => `阶段的起止年份有${count}处不一致`,
  counts: (count) => `有${count}处数目与所列不符`,
}

const inTable = (table: number | undefined) => (table === undefined ? '' : `表${table}：`)

export const zhHansAudit: AuditWording = {
  finding: {
    'total-mismatch': ({ places, stated, found }) => `${list(places)}的合计印作${stated}，逐项相加为${found}`,
    'table-table-mismatch': ({ places, stated, found, subject }) =>
      `“${subject}”在${places.join('与')}中不同，分别为${stated}和${found}`,
    'text-table-mismatch': ({ places, stated, found, subject }) =>
      `${subject}：正文写${stated}，按表核算为${found}，两者不一致（${list(places)}）`,
    'text-text-mismatch': ({ places, stated, found }) => `论文两处写法不同，分别为${stated}和${found}（${list(places)}）`,
    'date-mismatch': ({ places, stated, found, subject }) =>
      `《${subject}》的年份，${places[0]}作${stated}年，${places.at(-1)}作${found}年`,
    'stage-mismatch': ({ places, stated, found, subject }) =>
      `${subject}的起止年份，${places[0]}作${stated}，${places.at(-1)}的标题作${found}`,
    'count-mismatch': ({ places, stated, found }) => `${list(places)}说有${stated}项，列出的是${found}项`,
    'dangling-marker': ({ places, stated }) => `${list(places)}的注释标记${stated}没有对应的注释`,
    'uncalled-note': ({ places }) => `${list(places)}在正文里没有注释标记`,
    'missing-reference': ({ places, stated, found }) =>
      found === ''
        ? `${list(places)}引用的“${stated}”不在参考文献表中`
        : `${places[0]}引用的“${stated}”不在参考文献表中，表中作“${found}”`,
    'uncited-reference': ({ stated }) => `参考文献表中的“${stated}”在正文里没有引用`,
    'name-variant': ({ places, stated, found }) => `同一名称有两种写法，${stated}和${found}（${list(places)}）`,
    'erratum-applied': ({ places, stated, found }) => `${list(places)}印作“${stated}”，这里按勘误读作“${found}”`,
    'doubtful-print': ({ places, stated, found }) => `${list(places)}印作“${stated}”，疑为“${found}”`,
  },
  verdict: { contradiction: '矛盾', unsupported: '数据不支持', rounding: '舍入', scan: '疑为扫描或排印之误' },
  judged: (verdict, finding) => `${verdict}：${finding}`,
  caveat: (finding) => `请留意：${finding}。`,
  consistent: (topic, count, table) => `一致：${inTable(table)}${AGREEING[topic](count)}`,
  inconsistent: (topic, count, table) => `${inTable(table)}${DISAGREEING[topic](count)}`,
  usage: '用法：npm run --silent audit [-- --paper 编号] [--corpus 目录] [--json]',
  report: (title, findings) => (findings === 0 ? `《${title}》：没有发现前后不一致的地方` : `《${title}》：${findings}处`),
}
