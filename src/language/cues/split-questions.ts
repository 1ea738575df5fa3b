const END = /(?<=[?？])|[;；。\n]/u
const COMMA = /[，、]|,(?![^"“]*["”])/u
const WORDS = /[\p{L}\p{N}]{2,}/u

/** 1）…2）…, (1)…(2)…, 1. …2. …: the number before a question of several. */
const NUMBER = /(?:^|[\s,，。;；:：?？])[(（]?([1-9])(?:[)）、](?=\s*[\p{L}\p{N}《“"])|[.．](?=\s*[\p{L}《“"]))/gu

/** The questions of one message that are numbered 1, 2 …, with what stands before the first; none when they are not. */
function splitAtNumbers(text: string): string[] {
  const marks = [...text.matchAll(NUMBER)]
  if (marks.length < 2 || marks.some(([, number], i) => Number(number) !== i + 1)) return []
  const starts = marks.map(({ 0: mark, index }) => index + mark.length)
  const ends = [...marks.slice(1).map(({ index }) => index + 1), text.length]
  const lead = text.slice(0, marks[0]?.index).trim()
  return starts.map((start, i) => `${i === 0 ? lead : ''} ${text.slice(start, ends[i])}`.trim())
}

const MANY = '两|兩|俩|倆|三|仨|四|几|幾|多|2|3|4'
const SEVERAL = [
  `(?:我)?(?:有|想)?(?:请教|請教|请问|請問|问|問)?(?:您|你|下|一下)?(?:${MANY})(?:个|個|件|点|點)?(?:小|简单的?|簡單的?|快)?(?:问题|問題|事情?)(?:想)?(?:请教|請教|问问?|問問?)?(?:一下|下|您|你)*`,
  "(?:i have |i’ve got |i've got |got |here are |just )?(?:(?:a )?(?:couple(?: of)?|few)|two|three|2|3|some)(?: more)?(?: quick| short| small| brief| simple)*(?: questions?| ones?| things?| queries| q’?s)(?: for you| please)?",
  '(?:some )?(?:quick|short) (?:questions?|ones?|queries)',
]
/** 查两件事, two things for a briefing: several are announced, whatever they are called. */
const ANNOUNCED = [
  `(?:麻烦|麻煩|请|請|帮我|幫我|帮忙|我|想|要)*(?:查|看|找|核|确认|確認|问|問|要)(?:一下|下)?(?:这)?(?:${MANY})(?:个|個|件|样|樣|组|組|条|條)(?:事情?|数据?|數據?|数字|數字|东西|東西|信息|问题|問題)?`,
  '(?:(?:please|i need|need|looking for|help me with) )*(?:two|three|2|3|a couple of) (?:things|figures|numbers|facts|items|data points|points)(?: (?:for|from|about|on) [^,:;]{1,30})?',
]
const LEAD = new RegExp(`^\\s*(?:${[...SEVERAL, ...ANNOUNCED].join('|')})\\s*(?:[:：,，。.!！]|[—–-]+)\\s*`, 'iu')

/** A message without what only says that several questions follow (两个小问题：, two quick ones —). */
export const withoutLead = (text: string): string => text.replace(LEAD, '')

/** 一个是…，另一个是…: each of two things that are asked for. */
const ONE_BY_ONE =
  /^(?:第一个?|头一个|一个|其?一|one|the first)(?:是|is)?[:：,，]?\s*(.+?)[,，;；。]\s*(?:and )?(?:另(?:外)?一个|另一个|还有一个|再一个|其二|第二个?|二|the other|the second)(?:是|is)?[:：,，]?\s*(.+)$/iu

/** The questions of one message, cut at their numbers, or else after question marks and at full stops; pieces without a word are dropped. */
export function splitQuestions(text: string): string[] {
  const numbered = splitAtNumbers(text)
  return worded(numbered.length > 0 ? numbered : text.split(END))
}

const TWO = /^\s*(?:[^:：]{0,30}\b)?(?:two|2|a couple of)\b[^:：]{0,40}[:：]/iu
const AND = /[,;]?\s+and\s+(?=the\b|also\b|how\b|what\b|which\b|when\b|who\b)/iu

/** The two things that a message announces and names: two things for a briefing: …, and …; 查两件事，一个是…，另一个是…; none otherwise. */
export function twoNamed(text: string): readonly string[] {
  const rest = withoutLead(text)
  const [, one, other] = rest === text ? [] : (ONE_BY_ONE.exec(rest.trim()) ?? [])
  if (one !== undefined && other !== undefined) return [one, other]
  const pieces = TWO.test(text) ? rest.split(AND) : TWO_CHINESE.test(text) ? splitAtCommas(rest) : []
  return rest !== text && pieces.length === 2 ? pieces.map(asAsked) : []
}

const TWO_CHINESE = /^[^,，。:：？?]{0,8}(?:两|兩|俩|2)(?:个|個|件|样|樣|点|點|组|條|条)/u

/** The year of the first report asks which year that is. */
const asAsked = (phrase: string): string =>
  phrase
    .trim()
    .replace(/^the (year|date|month)(?: (?:that|in which|when))?\b/iu, 'which $1')
    .replace(/^the number of\b/iu, 'how many')

const TURNS =
  '顺便|順便|顺带|順帶|另外|此外|对了|對了|还有|還有|还想|還想|再问|再問|再请问|以及|其次|第二[,，:：]|also\\b|by the way|btw\\b|on another note|another (?:thing|one)\\b'
const TURNING = `(?:(?:哦|噢|啊|oh|and|plus)[,， ]*){0,2}(?:${TURNS})`
/** Where a speaker turns to another question without having ended the first: 顺便问一下…, by the way …, and who …. */
const TURN = new RegExp(
  `(?<=[,，、…—–\\s])\\s*(?=${TURNING})|[,，]?\\s+(?=(?:and|plus|&) (?:(?:in|at|by|from|on|for|to|of) )?(?:what|who|whom|whose|which|when|where|how|why)\\b)`,
  'iu',
)

const TURNED = new RegExp(`^\\s*${TURNING}`, 'iu')

/** Whether a question begins by turning away from the one before. */
export const turnsAway = (text: string): boolean => TURNED.test(text)

const OPENING = new RegExp(
  `^\\s*${TURNING}(?:再|还|還|想)*(?:请教|請教|请问|請問|问|問|说|說|查)?(?:一下|一句|一声|下|个)?[,，:：、]?\\s*|^\\s*(?:and|plus|&)\\s+`,
  'iu',
)

/** A question without the words by which it turns away from the one before, and without its mark. */
export const withoutTurn = (text: string): string => text.replace(OPENING, '').replace(/[?？。]\s*$/u, '')

/** The pieces of a question that its words for turning to another one begin. */
export const splitAtTurns = (text: string): string[] => worded(text.split(TURN))

/** The pieces between the commas of a message; pieces without a word are dropped. */
export const splitAtCommas = (text: string): string[] => worded(text.split(COMMA))

const worded = (pieces: readonly string[]): string[] => pieces.map((part) => part.trim()).filter((part) => WORDS.test(part))
