import { headingName } from '../../language/words/phrases.ts'
import { keepLast } from '../../store/keep-last.ts'
import { keptWith } from '../../store/kept-with.ts'
import type { Library } from '../library.ts'
import { DAILY, DAILY_COLUMNS } from './daily-words.ts'
import { EVERYDAY, EVERYDAY_COLUMNS } from './everyday-words.ts'

/*
 * What people say for what papers print, as data: everyday words of the language, of no one paper. Each of the two lists is
 * used in its own way, because a word may name a column (钱: 资金) that it is too general to stand for in a sentence.
 */

const rowsOf = (rows: readonly string[]): string[][][] => rows.map((row) => row.split(' → ').map((side) => side.split('|')))

/** What is read for what is said where no paper prints it, `spoken|spoken → written|written`, best first. */
const WRITTEN = rowsOf([
  ...DAILY,
  '省里自己出|省里自己掏|省里自己拿|省里自己拨|省里自己|省上自己|省里头自己|本省自己|省里掏|省里出|省里拿|省里拨|省里给|省里投|省里安排|省本级|省级自己|省财政自己 → 省级',
  '拍板 → 决策|决定',
  '高校 → 高等院校|高等学校|大学',
  '央企 → 中央企业',
  '国企 → 国有企业',
  '民企 → 民营企业|私营企业',
  '国际援助|国际间援助 → 国家间援助|国家之间的援助|对外援助',
  '派人 → 派驻|选派|派遣',
  '送东西|给东西|发东西|送物|给物 → 物质资源|物资|实物',
  '送钱|给钱|发钱 → 资金援助|资金支持|补贴|发放',
  '砸钱|花钱|掏钱 → 投入|支出',
  '挣钱|赚钱 → 收入|增收|盈利',
  '老百姓 → 人民|群众|居民',
  '当官的 → 官员|干部',
  '穷人 → 贫困人口|低收入|贫困户',
  '穷地方 → 贫困地区|欠发达地区',
  '富地方|有钱地方 → 发达地区|发达省份',
  '乡下 → 农村|乡村',
  '城里 → 城市|城镇',
  '老人|老人家|老头老太 → 老年人|老年|长者',
  '小孩|孩子|娃娃 → 儿童|学生|未成年人',
  '养老院|敬老院 → 养老机构|机构养老',
  '护工 → 护理员|护理人员|照护人员',
  '医生|大夫 → 医师|医务人员|专业人员',
  '种树|栽树 → 造林|植树|绿化',
  '补助 → 补贴|津贴|资助',
  '补贴 → 补助|津贴|资助',
  '天热|热天 → 高温|热浪',
  '温度 → 气温',
  '下雨 → 降雨|降水',
  '化肥 → 肥料|施肥',
  '冒出来|冒出|兴起|萌生|诞生 → 萌发|产生|出现',
  '下场|出力|上阵 → 参与|参加',
  '配对 → 结对|配套',
  '灾难 → 灾害|受灾|救灾',
  '外国之间 → 国家间|国家之间',
  '干什么活|干啥活|干哪些活|做什么事 → 任务|职责',
  '大工程 → 重大工程|大型工程',
  '居委会 → 居民委员会',
  '村委会 → 村民委员会',
  '淘汰 → 清退|退出',
  '测出来|测出|测的 → 测定|测量',
  '发出去|发出 → 发放|寄出',
  '收回来|收回 → 回收',
  'survive|survived → alive|survival',
  'emerge|arise → germinate|originate|appear',
  'tiny → small',
  ...EVERYDAY,
])

/** What a column may be called for what people call by a word. */
const COLUMNS = new Map(
  rowsOf([
    '拉来 → 引进|吸引',
    '引来 → 引进|吸引',
    '拉 → 引进|吸引',
    '公司 → 企业',
    '厂 → 企业',
    '民企 → 企业',
    '钱 → 资金|经费',
    '款 → 资金|经费',
    '款子 → 资金|经费',
    '专款 → 专项',
    '专项款 → 专项',
    '盘子 → 资金',
    '真金白银 → 资金',
    '跑 → 赴',
    'specialist → technical personnel|talent',
    'specialists → technical personnel|talent',
    '款项 → 资金',
    '经费 → 资金',
    '拨款 → 资金',
    '捐款 → 捐赠|捐助',
    '买书 → 购书',
    '掏 → 付费|自付|自费',
    '掏腰包 → 付费|自付|自费',
    'companies → enterprise|corporate',
    'company → enterprise|corporate',
    'firms → enterprise|corporate',
    'businesses → enterprise|corporate',
    '自掏腰包 → 付费|自付|自费',
    '官员 → 干部',
    '人手 → 人员|人才',
    '打工 → 劳务|务工',
    '务工 → 劳务',
    '民工 → 劳务',
    '受训 → 培训',
    '参观 → 考察',
    '调研 → 考察',
    '老人 → 老年人',
    '医生 → 医护|医务',
    '开销 → 支出|费用',
    '花费 → 支出|费用',
    ...EVERYDAY_COLUMNS,
    ...DAILY_COLUMNS,
  ]).flatMap(([spoken = [], names = []]) => spoken.map((form) => [form, names] as const)),
)

/** What a column may be called for what people call by this word: 公司 is 企业. Empty for words that mean themselves. */
export const formalWords = (everyday: string): readonly string[] => COLUMNS.get(everyday) ?? []

/** A question with the spoken words that no paper has put into the paper's own. */
export function inPapersWords(spokenText: string, library: Library): string {
  const text = withStages(withParts(spokenText, library), library)
  return rowsFor(text).reduce((said, [spoken = [], written = []]) => {
    const words = spoken.filter((form) => stands(form, said) && !isPrinted(form, library))
    const known = words.length === 0 ? undefined : written.find((form) => isPrinted(form, library) || isColumn(form, library))
    if (known === undefined) return said
    return words.sort((a, b) => b.length - a.length).reduce((changed, word) => replaced(changed, word, known), said)
  }, text)
}

/** The rows that say something in a text, in their order: every word of it is looked up by its first character. */
function rowsFor(text: string): readonly string[][][] {
  const found = new Set(
    [...new Set(text)].flatMap((char) => (BY_START.get(char) ?? []).filter(({ form }) => text.includes(form))),
  )
  const rows = new Set([...found].map(({ row }) => row))
  return WRITTEN.filter((row) => rows.has(row))
}

const BY_START = new Map<string, { readonly form: string; readonly row: string[][] }[]>()
for (const row of WRITTEN)
  for (const form of row[0] ?? []) BY_START.set(form.charAt(0), [...(BY_START.get(form.charAt(0)) ?? []), { form, row }])

/** 饭碗（就业）: a word beside its meaning is replaced too, but not within it. */
function replaced(text: string, word: string, known: string): string {
  const at = placeOf(word, text)
  if (at === -1 || (text.includes(known) && known.includes(word))) return text
  return text.slice(0, at) + known + text.slice(at + word.length)
}

/** 小机制 within a 机制 is what papers call a 子机制. */
function withParts(text: string, library: Library): string {
  const at = text.indexOf('小')
  const whole = text.slice(at + 1, at + 3)
  const isPart = at !== -1 && whole.length === 2 && !isPrinted(`小${whole}`, library) && isPrinted(`子${whole}`, library)
  return isPart ? `${text.slice(0, at)}子${text.slice(at + 1)}` : text
}

/** 起步那几年 is what a paper with a part of that name calls 起步阶段. */
function withStages(text: string, library: Library): string {
  for (const { name, called } of stagesOf(library)) {
    const said = called.find((words) => text.includes(words))
    if (said) return text.replace(said, name)
  }
  return text
}

/** The stages that headings name, with what people call each. */
const stagesOf = keptWith(({ papers }: Library) =>
  papers
    .flatMap(({ sections }) => sections)
    .flatMap(({ title }) => {
      const name = headingName(title)
      const kind = STAGES.find((word) => name.endsWith(word))
      return kind && name.length > kind.length + 1
        ? [{ name, called: TIMES.map((time) => `${name.slice(0, -kind.length)}${time}`) }]
        : []
    }),
)

const WORDS_KEPT = 500
const STAGES = ['阶段', '时期']
const TIMES = [
  '那几年',
  '那些年',
  '那会儿',
  '那阵子',
  '那段时间',
  '那个阶段',
  '的那段',
  '的那几年',
  '的时候',
  '期',
  '时期',
  '的阶段',
]

/** Every paper is looked through for a word. */
const isPrinted = keepLast(WORDS_KEPT, (word, { documents }: Library) => documents.some(({ text }) => stands(word, text)))

const isColumn = (word: string, { columns }: Library): boolean =>
  columns.measures.some(({ names }) => names.some(({ text }) => stands(word, text)))

/** Whether a text has a word; English ones between other characters than letters: emerge is not in emergency. */
export const stands = (word: string, text: string): boolean => placeOf(word, text) !== -1

function placeOf(word: string, text: string): number {
  if (!isLetter(word.charAt(0))) return text.indexOf(word)
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return at
  return -1
}

const isLetter = (char: string): boolean => char >= 'a' && char <= 'z'
