const PAPER = '(?:论文|文章|本文|该文|此文|这篇|那篇)'
/** Whether it is so (水不水, 水吗), how it is (怎么样), or how far (高吗). */
const HOW = '(?:怎么样|咋样|怎样|如何|咋地|好吗|好不好|行吗|行不行|高吗|高不高|低吗|差吗|差不差)'
const QUALITIES =
  '水|烂|差|好|行|牛|强|棒|扎实|严谨|靠谱|可信|权威|新颖|创新|有新意|有创意|有深度|有水平|有价值|好看|好读|难读|值得读|值得看|值得一读|值得一看'
/** 水不水, 水不; not 差不多. */
const WHETHER = `(${QUALITIES})(?:吗|么|嘛|没|不(?:\\1|$|[,，。?？]))|不值得[读看]`
const PATTERNS: readonly RegExp[] = [
  new RegExp(`${PAPER}[的]?(?:写|做)[得的](?:${HOW}|(?:真|很|挺)?(?:${WHETHER}))`, 'u'),
  new RegExp(
    `${PAPER}[^,，。?？]{0,4}(?:质量|水平|水准|档次|含金量|学术价值|可读性|创新性|原创性|文笔)(?:${HOW}|到底|是什么|有多高)`,
    'u',
  ),
  new RegExp(`${PAPER}(?:到底|究竟|真的|有没有)?(?:值不值得[读看]|(?:${WHETHER})|(?:水平|价值|新意|深度)(?:$|[?？]))`, 'u'),
  new RegExp(`${PAPER}(?:[^,，。?？]{0,4})(?:打|评|给)(?:个)?(?:几|多少)?分`, 'u'),
  /\bhow good is (?:this|the) (?:paper|article|study)\b|\b(?:is|was) (?:this|the) (?:paper|article|study) (?:any good|good|bad|rubbish|well written|well-written|worth reading|worth citing|convincing|original|of (?:good|high|low) quality)\b|\b(?:quality of|rate|grade|score) (?:this|the) (?:paper|article|study)\b/u,
]

/** 写得怎么样, 水不水, how good is this paper: the span of the words that ask for a verdict on the paper itself. */
export function verdictAsked(text: string): { readonly start: number; readonly end: number } | undefined {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
