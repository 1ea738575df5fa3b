/** Words by which a sentence shows that it gives a cause or a definition. */
export const CUES = {
  cause: [
    '因为',
    '由于',
    '原因',
    '之所以',
    '在于',
    '源于',
    '为了',
    '因此',
    '因而',
    '所以',
    '从而',
    '动因',
    '缘于',
    '有鉴于此',
    '使得',
    'because',
    'reason',
    'therefore',
    'since',
    'due to',
    'so that',
    'thus',
    'owing to',
    'aims to',
    'hence',
  ],
  definition: [
    '本质上是',
    '是指',
    '指的是',
    '所谓',
    '界定为',
    '定义',
    '称为',
    '即',
    '是一种',
    '理解为',
    '意味着',
    '意为',
    'is defined',
    'defined as',
    'refers to',
    'means',
    'is essentially',
    'in essence',
    'that is',
  ],
  pointingBack: [
    '由此',
    '因此',
    '因而',
    '从而',
    '就此',
    '据此',
    '于是',
    '这一',
    '上述',
    '这样',
    '如此',
    'thereby',
    'thus',
    'therefore',
    'in this way',
    'this way',
    'as a result',
  ],
  listing: [
    '如下',
    '包括',
    '分为',
    '划分为',
    '即',
    '主要有',
    '分别是',
    '个特点',
    '种形态',
    '个阶段',
    '：',
    ':',
    'following',
    'include',
    'features',
    'namely',
    'as follows',
  ],
} as const

export const hasCue = (text: string, cues: readonly string[]): boolean => cues.some((cue) => text.includes(cue))

const PLURAL_QUESTION =
  /\b(?:what|which)(?: are the)?(?: [a-z-]+){0,3}? (?!(?:was|is|does|has|its|this|as|us|less|across|process|business|status)\b)[a-z-]{3,}s\b/u

const AUTHOR_YEAR = /\([^()]*[12]\d{3}[a-z]?[^()]*\)/u

/** Whether a sentence cites somebody: (李瑞昌,2015). */
export const hasCitation = (text: string): boolean => AUTHOR_YEAR.test(text)

/** Which scholars, what features: an English question that asks for several things. */
export const asksForSeveral = (text: string): boolean => PLURAL_QUESTION.test(text)

const QUANTITY =
  /\d[\d.]*\s*(?:[万亿]|million|billion|%)*\s*(?:\p{Script=Han}|%|yuan|people|[a-z])|[一二三四五六七八九十百千两]+(?:个|家|种|条|项|次|类|省|市|县|年|倍|大)/u
const YEAR_ONLY = /\d{4}\s*年?|\d{1,2}\s*[月日]/gu

/** Whether a text holds a figure other than a date. */
export const hasQuantity = (text: string): boolean => QUANTITY.test(text.replace(YEAR_ONLY, ' '))
