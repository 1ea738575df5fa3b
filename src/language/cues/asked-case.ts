const ASKED =
  /(?:以|拿|用|举|把)[^,。?]{0,4}(?:哪|什么|谁|啥)[^,。?]{0,10}?(?:为例|作例|当例|做例|举例|案例|例子|样本|个案)|(?:哪|什么|谁|啥)[^,。?]{0,16}?(?:案例|例子|样本|个案)|\b(?:case study|case studies|as (?:the|a|an|its) (?:case|example|sample)|which (?:\w+ )?(?:case|example|sample))\b/u
const NAMED = /以[^,，。]{1,16}(?:为例|为样本|为个案|为中心)|\b(?:the case of|case study of|evidence from|an example from)\b/iu

/** 以哪个省为例, used as the case study: whether a question asks on what case something is studied. */
export const asksForCase = (text: string): boolean => ASKED.test(text)

/** Whether a heading names the case that it studies: 以陕西省为例, the case of Shaanxi. */
export const namesCase = (title: string): boolean => NAMED.test(title)
