const KIND = '特征|特点|特性|经验|机制|价值|作用|形式|类型|形态|原则|启示|优势|贡献|建议|看法|定义|视角'
const POINTED = new RegExp(`(?:那|这)(?:[一几])?(?:条|点|项|个|种|类|款|方面)?(?:基本|主要|核心|根本)?(${KIND})`, 'u')
const POINTED_ENGLISH =
  /\bthe (feature|characteristic|experience|lesson|value|form|type|principle|contribution|recommendation|view) (?:of|that|about)\b/u

/** 那条特征, the feature of …: the kind of thing of which the question points out one by its name. */
export function kindPointedOut(text: string): string | undefined {
  return POINTED.exec(text)?.[1] ?? POINTED_ENGLISH.exec(text)?.[1]
}

const ITEM = new RegExp(`(?:那|这)(?:一)?[条点项](?:基本|主要|核心|根本)?(?:${KIND})`, 'u')

/** 那条特征: nothing but an item of a list is meant. */
export const pointsAtItem = (text: string): boolean => ITEM.test(text)

const CLASSES =
  /(?:按照?|依照?|依据|根据|从)[^,，。？?]{1,14}?[,，]?[^,，。？?]{0,12}?(?:分|划分|归)(?:成|为|作|出)?(?:的)?(?:哪|几|多少|什么|[两二三四五六](?:大)?[种类])|\bby [^,]{3,40},? (?:into )?(?:which|what|how many) (?:\w+ )?(?:types|kinds|classes|categories|forms)/u

/** 按任务分哪几类: a division by a criterion, which only a list that is divided so answers. */
export const asksForClasses = (text: string): boolean => CLASSES.test(text)

const REASONS = /原因|缘由|动因|\b(?:reasons?|causes?)\b/u

/** Whether what leads a list up says that it lists reasons. */
export const announcesReasons = (text: string): boolean => REASONS.test(text)

const STAGES = /阶段|时期|\b(?:stages?|phases?)\b/u
const DATED = /起止|年份|哪年|哪一年|时间|从何时|什么时候|\b(?:dates?|years?|when)\b/u

/** 三个阶段各是哪年到哪年: stages with their years, which the headings of a list of stages give. */
export const asksForStages = (text: string): boolean => STAGES.test(text) && DATED.test(text)

const YEARS = /^(?:起止|起止时间|起止年份|年份|范围|时间范围|时间段|时间)$/u

/** Words for the years themselves, which a list of stages need not say. */
export const namesYears = (word: string): boolean => YEARS.test(word)

const PART =
  /(?:那|这|哪)(?:一)?(?:部分|节|段|章|块)|几(?:点|层|方面|个方面|个层面)|哪些(?:点|方面|层面)|\bpoints\b|\bfoundations\b|\bgrounds\b/u

/** 以人民为中心那部分讲了哪几点: the points of a part that the question names. */
export const asksForPoints = (text: string): boolean => PART.test(text)

const ROLE = /作用|角色|重要|要紧|地位|有什么用|有啥用|\b(?:role|important|importance|matters?|crucial)\b/u

/** What somebody does in something, or why it matters: told where the text is about it, not where it is mentioned. */
export const asksForRole = (text: string): boolean => ROLE.test(text)

const SETTING = /在[^在,，。？?]{1,16}?(?:里|中|上|当中|过程中)|\bin [^,?]+/u

/** 在对口扶贫里, in paired poverty alleviation: where something is set, which is not what is asked about. */
export function settingIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = SETTING.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

const STEPS = /一步步|一步一步|步骤|流程|程序|全过程|来龙去脉|从头到尾|\bstep by step\b|\bsteps\b|\bprocedure\b/u

/** 怎么一步步决策, the procedure: how something goes on from its beginning to its end. */
export const asksForSteps = (text: string): boolean => STEPS.test(text)

const NOTES = /(?:注释|脚注|尾注|附注)(?:里|中|当中)|\bin the (?:foot|end)?notes\b/u

/** 注释里说的: what stands in the notes, whichever of them. */
export const pointsIntoNotes = (text: string): boolean => NOTES.test(text)
