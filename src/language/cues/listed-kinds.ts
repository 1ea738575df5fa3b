/** What papers list under a heading or after a sentence that announces it, as data: each row is one kind of thing. */
const KINDS: readonly (readonly string[])[] = [
  ['经验', '教训', '心得', 'experience', 'experiences', 'lesson', 'lessons'],
  ['特征', '特点', '特性', '特色', 'feature', 'features', 'characteristic', 'characteristics'],
  ['价值', '意义', '贡献', 'value', 'values', 'significance', 'contribution', 'contributions'],
  ['启示', '启发', '借鉴', 'implications', 'suggests'],
  ['成就', '成效', '成绩', '成果', 'achievement', 'achievements'],
  ['形态', '类型', '形式', '种类', '类别', 'form', 'forms', 'type', 'types'],
  ['演变', '转变', '变化', 'changes', 'shifts', 'transformations'],
  ['历程', '阶段', '时期', 'stage', 'stages', 'phase', 'phases'],
  ['优势', '长处', 'strengths', 'advantages'],
  ['局限', '局限性', '局限之处', 'limitation', 'limitations'],
  ['风险', '隐患', 'risk', 'risks'],
  ['措施', '举措', '办法', '做法', '方式', '途径', 'measures', 'ways'],
  ['问题', '不足', '短板', '困难', '难题', '挑战', 'problems', 'shortcomings', 'challenges', 'limitations'],
  ['建议', '对策', '主张', '要求', '期望', '期待', '希望', 'recommendations', 'suggestions'],
]

const isEnglish = (word: string): boolean => word.charCodeAt(0) < 128

/** The kind of thing a word names (基本特征 → 特征 and what else it is called), the word itself first; empty for other words. */
export function kindOf(word: string): readonly string[] {
  const names = (name: string) => (isEnglish(name) ? word === name : word.endsWith(name))
  const row = KINDS.find((kind) => kind.some(names)) ?? []
  return [...row.filter(names), ...row.filter((name) => !names(name))]
}

/** Whether a heading is headed by a kind: 历史经验, 成就与贡献, the value of …. */
export function isHeadedBy(title: string, kind: string): boolean {
  if (isEnglish(kind)) return title.toLowerCase().split(' ').slice(0, HEAD).includes(kind)
  return title.endsWith(kind) || ['与', '和', '、'].some((and) => title.includes(`${kind}${and}`))
}

/** English headings begin with what they are about: the outstanding achievements of …. */
const HEAD = 4

const ANNOUNCING = ['是:', '如下', '以下', '即', '包括', '在于', ':', '有']
const NEAR = 5

/** Whether a sentence sets out what it names: 呈现四个特点,即…; the main features are:. */
export function setsOut(normalised: string, kind: string): boolean {
  const at = normalised.indexOf(kind)
  const after = normalised.slice(at + kind.length, at + kind.length + NEAR)
  return at !== -1 && ANNOUNCING.some((word) => after.includes(word))
}

const STAGES = KINDS.find((row) => row.includes('阶段')) ?? []
const FEATURES = KINDS.find((row) => row.includes('特征')) ?? []

const ADVICE = KINDS.find((row) => row.includes('建议')) ?? []

const MEASURES = KINDS.find((row) => row.includes('措施')) ?? []
const PROBLEMS = KINDS.find((row) => row.includes('问题')) ?? []
const ASKED_PROBLEMS =
  /(?:哪些|哪[几两二三四五六七](?:个|种|类|项|方面)?|几个|什么|啥|主要)的?(?:主要|突出)?(?:问题|不足|短板|困难|难题|挑战)|\b(?:what|which)\b[^?]{0,20}(?:problems|shortcomings|challenges|limitations)/u

/** Whether a word names problems, and whether a question asks which there are: 问题 alone is said of much. */
export const namesProblems = (word: string): boolean => PROBLEMS.includes(word)
export const asksForProblems = (text: string): boolean => ASKED_PROBLEMS.test(text)

export const namesAdvice = (word: string): boolean => ADVICE.includes(word)
/** Measures are told of what the paragraph is about. */
export const namesMeasures = (word: string): boolean => MEASURES.includes(word)
export const namesStages = (word: string): boolean => STAGES.includes(word)
export const namesFeatures = (word: string): boolean => FEATURES.includes(word)
