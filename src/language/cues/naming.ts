const ASKED = /叫(?:过|做|作|了)*(?:什么|啥|哪些)|(?:什么|啥|哪些|几个)名[字称]?|\b(?:called|named|names?)\b/u
const SAID = /名称|名为|[统简又通合]称|[改更命]名|[改又]叫|改称|前身|\b(?:called|named|renamed|known as|names?)\b/u

/** Whether a question asks what something is or was called (以前叫过什么), and whether a sentence tells a name as a name. */
export const asksForName = (text: string): boolean => ASKED.test(text)
export const tellsName = (text: string): boolean => SAID.test(text)
