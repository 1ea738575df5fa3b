const CRITIQUE =
  /评价|评判|点评|漏掉|漏了|看漏|遗漏|怎么看|如何看|咋看|看待|批评|批判|质疑|反驳|异议|忽略|忽视|无视|看不到|没看到|没考虑|遮|掩盖|盲[区点]|片面|嫌|不足|欠缺|欠(?:着|了)?(?:点|些)?(?:什么|啥|火候|考虑)|不够|差(?:着|了)?(?:点|些)?(?:儿)?(?:什么|啥|火候|意思|哪)|没(?:说|讲|照顾|顾|考虑|注意|触及|回答|解释)[到上着及]|缺陷|缺失|欠妥|局限|毛病|短板|弱点|软肋|漏洞|破绽|挑刺|不满|买账|认同|赞同|赞成|站得住|站不住|可取|(?:有|存在|出)(?:什么|啥|哪些|何)问题|缺(?:了|少)?(?:点|些)?(?:什么|啥)|少了(?:什么|啥)|leaves? out|left out|overlook|neglect|ignore|miss(?:ing|es|ed)?\b|lack(?:s|ed|ing)?\b|object(?:s|ed|ions?)?\b|criti|flaw|fault|wrong with|problem with|blind spot|falls? short|unconvinc|shortcoming|weakness|limitations? of|evaluate|assess/u

/** Whether a question asks what the author thinks of a view. */
export const asksForCritique = (text: string): boolean => CRITIQUE.test(text)

const LACKING =
  /漏|缺(?!口)|欠(?!发达)|忽略|忽视|无视|没(?:看|考虑|说|讲|照顾|顾|注意)[到上]|盲[区点]|差(?:着|了)?(?:点|些)?(?:儿)?(?:什么|啥)|少了|leaves? out|left out|overlook|neglect|ignore|miss(?:ing|es|ed)?\b|lack(?:s|ed|ing)?\b/u
const TURN = /^(?:但是?|然而|不过|可是|却|however\b|but\b|yet\b)/iu

/** Whether a question asks what a view leaves out, and whether a sentence turns against what was said before it. */
export const asksWhatIsLacking = (text: string): boolean => LACKING.test(text)
export const turns = (text: string): boolean => TURN.test(text)
