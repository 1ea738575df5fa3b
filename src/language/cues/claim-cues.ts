const QUESTION =
  /[?？]\s*$|[吗呢么]\s*[。.!！]?$|谁|哪[一个些里儿年位种]|什么|多少|怎么|怎样|为何|是否|是不是|有没有|^\s*(?:who|what|when|where|why|how|which|is|are|does|do|did|can|could|should)\b/iu
const OPINION =
  /(?:我们?|本人|个人|大家)(?:个人)?(?:觉得|认为|以为|相信|感觉|想|猜|希望|建议|支持|反对|喜欢|看好|看)|应该|应当|希望|但愿|最好|值得|太.{0,6}了|真[的是]?(?:好|棒|有意思|了不起|不错)|令人|\b(?:i|we) (?:think|believe|feel|guess|hope|suppose|like|love|agree|disagree|doubt)\b|\b(?:should|ought to|in my (?:opinion|view)|personally|interesting|impressive|hopefully)\b/iu
/** 不仅, 不断, 不同 and the like deny nothing; 不到, 不超过 set a limit. */
const NEGATION =
  /没有|没|并非|绝非|而非|从未|未曾|尚未|未(?!来|知|必)|无(?!论|疑|非|锡|偿|私)|不(?!仅|但|断|只|同|少|多|足|到|超|低|高|大于|小于|止|等|久|过|光|单|论|管|得不|可分割|平衡|均衡)|\b(?:no|not|never|none|without|neither|nor|cannot)\b|n['’]t\b/giu

/** Whether a sentence asks instead of saying something. */
export const asksSomething = (sentence: string): boolean => QUESTION.test(sentence.trim())

/** Whether a sentence says what somebody thinks or wishes. */
export const isOpinion = (sentence: string): boolean => OPINION.test(sentence)

/** The words of a text that deny something. */
export const negationsIn = (text: string): string[] => Array.from(text.matchAll(NEGATION), ([word]) => word)
