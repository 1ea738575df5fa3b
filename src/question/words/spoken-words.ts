import type { Library } from '../library.ts'

/*
 * What people say for what papers print, as data: everyday words of the language, of no one paper. Each of the two lists is
 * used in its own way, because a word may name a column (钱: 资金) that it is too general to stand for in a sentence.
 */

const rowsOf = (rows: readonly string[]): string[][][] => rows.map((row) => row.split(' → ').map((side) => side.split('|')))

/** What is read for what is said where no paper prints it, `spoken|spoken → written|written`, best first. */
const WRITTEN = rowsOf([
  '拍板 → 决策|决定',
  '高校 → 高等院校|高等学校|大学',
  '央企 → 中央企业',
  '国企 → 国有企业',
  '民企 → 民营企业|私营企业',
  '国际援助|国际间援助 → 国家间援助|国家之间的援助|对外援助',
  '派人 → 派驻|选派|派遣',
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
    '掏腰包 → 付费|自付|自费',
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
  ]).map(([spoken, names = []]) => [spoken?.[0] ?? '', names]),
)

/** What a column may be called for what people call by this word: 公司 is 企业. Empty for words that mean themselves. */
export const formalWords = (everyday: string): readonly string[] => COLUMNS.get(everyday) ?? []

/** A question with the spoken words that no paper has put into the paper's own. */
export function inPapersWords(text: string, library: Library): string {
  return WRITTEN.reduce((said, [spoken = [], written = []]) => {
    const word = spoken.filter((form) => stands(form, said)).sort((a, b) => b.length - a.length)[0]
    if (word === undefined || isPrinted(word, library)) return said
    const known = written.find((form) => isPrinted(form, library))
    return known === undefined || said.includes(known) ? said : said.replace(word, known)
  }, text)
}

const isPrinted = (word: string, { documents }: Library): boolean => documents.some(({ text }) => stands(word, text))

/** Whether a text has a word; English ones between spaces: emerge is not in emergency. */
export const stands = (word: string, text: string): boolean =>
  word.charCodeAt(0) < 128 ? ` ${text} `.includes(` ${word} `) : text.includes(word)
