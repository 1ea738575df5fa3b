const ASKED = /叫(?:过|做|作|了)*(?:什么|啥|哪些)|(?:什么|啥|哪些|几个)名[字称]?|\b(?:called|named|names?)\b/u
const SAID = /名称|名为|[统简又通合]称|[改更命]名|[改又]叫|改称|前身|\b(?:called|named|renamed|known as|names?)\b/u

/** Whether a question asks what something is or was called (以前叫过什么), and whether a sentence tells a name as a name. */
export const asksForName = (text: string): boolean => ASKED.test(text)
export const tellsName = (text: string): boolean => SAID.test(text)

const NAMING = /叫法|提法|说法|称呼|概念|这个?词|一词|字眼|名称|名字|\b(?:term|expression|phrase|name)\b/u
const COINED = /概念|提出|首次叫|称为|名为|一词/u

/** Whether a question is about an expression (这个叫法), and whether a text says that one was used. */
export const asksForNaming = (text: string): boolean => NAMING.test(text)
export const saysNaming = (text: string): boolean => COINED.test(text)

const WHOSE =
  /谁(?:的|给的|下的)?(?:说法|讲法|提法|解释|定义|界定|观点|概念|理论|原话|话)|(?:借用|沿用|引用|引)的?是?谁|哪本书[^,。?]{0,6}(?:解释|定义|说法)|\bwhose (?:definition|words?|term|phrase|idea|concept)\b/u

/** Whether a question asks from whom a definition or an expression was taken. */
export const asksWhoseWords = (text: string): boolean => WHOSE.test(text)

const OWN_DEFINITION =
  /(?:作者|笔者|本文|自己|文章|论文)[^,。?]{0,20}?(?:下[^,。?]{0,6}(?:定义|说法|讲法)|(?:怎么|怎样|如何|咋)(?:定义|界定))|\b(?:authors?|paper)\b[^?]*\bdefines?\b/u

/** Whether a question asks for the author's own definition of something. */
export const asksForOwnDefinition = (text: string): boolean => OWN_DEFINITION.test(text)
