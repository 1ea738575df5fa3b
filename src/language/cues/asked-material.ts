const WHAT = '(?:什么|啥|哪(?!年|个年|一年|几年)|何)'
const MADE = '整理|编|制|做|汇总|统计|算|拼|凑|攒|抄|扒|摘|取|引|找|弄|搞|得|收集|采集|搜集|来的|拿来|列出|画'
const MATERIAL = new RegExp(
  [
    // 根据什么整理的, 从哪本书扒来的, 拿哪些材料拼出来的
    `(?:根据|依据|按照?|凭|靠|从|用|拿|由|参考)(?:的|了)?(?:是)?${WHAT}[^,。?]{0,12}?(?:${MADE})`,
    `(?:根据|依据|参考|采用|用|引)(?:的|了)?(?:是)?${WHAT}(?:些|个|种|本|份)?(?:材料|资料|数据|书|年鉴|报纸|文件|文献|统计|来源)`,
    // 谁做的, 怎么弄来的, 怎么整理出来的
    `(?:谁|何人)(?:自己)?(?:${MADE})的`,
    `(?:怎么|咋|怎样|如何)(?:${MADE})(?:来|出来|到|成)`,
    '\\b(?:based on what|on what basis|(?:compiled|drawn|taken|collected|put together|gathered|copied|obtained|made) (?:from|by)|what (?:book|material|materials|yearbook|documents) )',
  ].join('|'),
  'u',
)

/** 作者是拿什么材料拼出来的, compiled from: whether a question asks what something was made from, or by whom. */
export const asksForMaterial = (text: string): boolean => MATERIAL.test(text)
