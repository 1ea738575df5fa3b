/** One-character names of provinces that are not common words by themselves. */
const PROVINCES: Readonly<Record<string, string>> = {
  京: '北京',
  津: '天津',
  沪: '上海',
  渝: '重庆',
  冀: '河北',
  豫: '河南',
  辽: '辽宁',
  湘: '湖南',
  皖: '安徽',
  鲁: '山东',
  苏: '江苏',
  浙: '浙江',
  赣: '江西',
  鄂: '湖北',
  桂: '广西',
  晋: '山西',
  陕: '陕西',
  闽: '福建',
  粤: '广东',
  川: '四川',
  琼: '海南',
  黔: '贵州',
  滇: '云南',
  藏: '西藏',
  疆: '新疆',
  蒙: '内蒙古',
  深: '深圳',
}

/** These are common words as well: they are names only beside others (川滇甘). */
const BESIDE: Readonly<Record<string, string>> = {
  甘: '甘肃',
  青: '青海',
  宁: '宁夏',
  吉: '吉林',
  黑: '黑龙江',
  云: '云南',
  贵: '贵州',
  新: '新疆',
}

/** The full names of a run of abbreviations (津沪浙粤, 川滇甘); undefined when any character is none. */
export function provincesOf(run: string): readonly string[] | undefined {
  const names = [...run].map((char) => PROVINCES[char] ?? BESIDE[char])
  const isSure = [...run].some((char) => PROVINCES[char] !== undefined)
  return isSure && names.every((name) => name !== undefined) ? (names as string[]) : undefined
}

const ONE = `[${Object.keys(PROVINCES).join('')}]`
/** Not within 江苏、浙江. */
const LISTED = new RegExp(
  `(?<=^|\\P{Script=Han}|[同与和由为是即及跟让被把给在对])${ONE}(?:、${ONE})+(?=$|[^\\p{Script=Han}、]|[两三四五六七八九十几各等省市同与和对展])`,
  'gu',
)

/** The full names of the provinces that a text lists by their abbreviations: 苏、浙、粤三省. */
export const provincesListed = (text: string): readonly string[] =>
  (text.match(LISTED) ?? []).flatMap((list) => provincesOf(list.replaceAll('、', '')) ?? [])

/** The two-character names of the provinces that are written with 省. */
export const PROVINCE_NAMES: readonly string[] =
  '河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾'.split('|')
