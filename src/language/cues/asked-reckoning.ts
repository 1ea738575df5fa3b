const ASKED =
  /(?:怎么|怎样|如何|咋|是按什么|按什么|用什么(?:方法|办法)?)(?:样)?(?:计|推|测|估|折|换)?算|(?:计算|测算|推算|折算)(?:方法|方式|公式|口径|依据)|算法|\bhow\b.{1,60}\b(?:calculated|computed|worked out|measured|derived)\b/u
const SAID =
  /除以|乘以|之比|之商|加权|折算|推算|换算|换成|等于|(?:系|是)据|按.{1,16}?(?:计算|推算|折算|计|加权)|以.{1,20}?计算|divided by|multiplied by|weighted|ratio of|calculated|computed/u
const PARTS_ASKED = /包括|包含|由.{0,6}(?:组成|构成)|含有|涵盖/u

/** Whether a question asks how a figure is reckoned. */
export const asksHowReckoned = (text: string): boolean => ASKED.test(text)
/** Whether a text says how a figure is reckoned: 在校学生除以学龄儿童. */
export const saysHowReckoned = (text: string): boolean => SAID.test(text)
/** Whether a question asks what something is made up of, which its definition tells as well as any list. */
export const asksForParts = (text: string): boolean => PARTS_ASKED.test(text)
