/** What is asked of nobody but a person. */
const PERSONAL =
  /多大(?:年[纪龄]|岁数|了)|年[纪龄]|岁数|几岁|贵庚|(?:哪年|什么时候|何时|哪一年)(?:出生|生的|去世)|出生|生日|性别|男(?:的|性|士)?(?:还|或)?是女|(?:男|女)(?:的|性)(?:吗|还是)|(?:哪|什么)(?:里|儿|地方|国|个国家的?|个省的?|地)人|籍贯|老家|国籍|(?:什么|哪个)(?:民)?族的?(?:人)?$|毕业|学历|导师|师从|邮箱|电子邮件|电话|手机|微信|联系方式|\bhow old\b|\bage\b|\bborn\b|\bbirth(?:day|place)?\b|\bgender\b|\bmale or female\b|\ba (?:man|woman)\b|\bnationality\b|\bgraduated?\b|\bsupervisor\b|\be-?mail\b|\bphone\b|\bcontact details?\b/u

/** Where somebody works, which is asked of others too. */
const WORKPLACE =
  /(?:哪|什么)(?:个|所|家|间)?[^,。?]{0,4}?(?:大学|高校|学校|学院|单位|机构|研究[所院]|地方)(?:里)?(?:的|工作|上班|教书|任教|任职|当|做)|(?:在|是|任职于|就职于|供职于)(?:哪|什么)(?:个|所|家|间)?(?:大学|高校|学校|学院|单位|机构|研究[所院])|(?:在)?(?:哪|什么地方)(?:里|儿)?(?:工作|上班|教书|任教|任职|高就|供职|就职)|工作单位|教书|任教|任职|供职|就职|\b(?:which|what) (?:university|college|institution|school|department|organi[sz]ation)\b|\bwhere (?:does|do|did|is|are)\b[^?]*\b(?:work|teach|based|employed|from)\b|\b(?:works?|teach(?:es)?|employed) (?:at|for|in)\b|\baffiliation\b/u

/** What somebody is called or does for a living. */
const POST =
  /职称|职务|职业|头衔|是(?:干|做)(?:什么|啥)的|是(?:不是)?(?:教授|副教授|博士|院士|讲师|研究员)|\b(?:a|an|full|associate) professor\b|\bwhat country\b|\b(?:job|occupation|profession)\b/u

export interface AskedOfPerson {
  readonly words: string
  /** Nobody but a person has it. */
  readonly alone: boolean
  readonly workplace: boolean
}

/** The words that ask for what somebody is: age, sex, origin, workplace, post. */
export function personAsked(text: string): AskedOfPerson | undefined {
  const [personal] = PERSONAL.exec(text) ?? []
  const [workplace] = personal === undefined ? (WORKPLACE.exec(text) ?? []) : []
  const words = personal ?? workplace ?? POST.exec(text)?.[0]
  return words === undefined ? undefined : { words, alone: personal !== undefined, workplace: workplace !== undefined }
}

const WORK =
  /论文|文章|那篇|这篇|那本|这本|著作|发表|刊|出版|引用|文献|定义|观点|\b(?:papers?|articles?|books?|thesis|dissertation|publish\w*|journal|cited?|works? on)\b/u

/** Whether a text speaks of a work, and not only of who wrote it. */
export const speaksOfWork = (text: string): boolean => WORK.test(text)

const SOMEBODY = /^(?:那|那么|and )?(?:他|她|这位|那位|此人|he|she|his|her)|\b(?:he|she|his|her)\b/u

/** Whether a text speaks of somebody without a name: 他是哪个大学的. */
export const meansSomebody = (text: string): boolean => SOMEBODY.test(text)

const AUTHOR = /作者|笔者|写(?:这|本)(?:篇|文)的人|\b(?:the |this )?authors?\b/u

/** Whether a text speaks of who wrote the paper. */
export const meansAuthor = (text: string): boolean => AUTHOR.test(text)
