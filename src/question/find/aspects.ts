/**
 * What every paper may be asked for without naming its subject, as data: the phrases that ask for it, the words of a heading
 * under which it stands, and the words by which a sentence of the abstract, the introduction or the last part says it.
 * Phrases are separated by `|`. A question for an aspect that stands nowhere is refused.
 */
export const ASPECTS = {
  introduction: {
    asked: '引言|导言|前言|绪论|开篇|开头部分|开头讲|开头说|开头写|introduction|opening section|opening paragraphs',
    headed: '引言|导言|前言|绪论|导论|问题的提出|introduction',
    said: '',
  },
  argument: {
    asked:
      '核心论点|主要论点|中心论点|核心主张|主要主张|中心论断|核心论断|核心思想|中心意思|总观点|总论点|论证啥|论证什么|论证了什么|想论证|想证明|要证明|证明什么|主张什么|主张啥|想说什么|想说啥|要说什么|要说啥|想表达|表达什么|想告诉|要告诉|立论|central claim|main thesis|core argument|core claim|key argument|key message|main message|trying to argue|trying to prove|what does the author argue|what does this paper argue|核心观点|主要观点|中心思想|主旨|基本观点|论文观点|main argument|main point|central argument|thesis|main claim',
    headed: '',
    said: '',
  },
  conclusion: {
    asked:
      '结论|核心结论|主要结论|研究结论|主要发现|研究发现|研究结果|得出什么|main finding|main findings|main conclusion|conclusion|conclusions|findings',
    headed: '结论|结语|余论|小结|结束语|conclusion|conclusions|concluding remarks',
    said: '指出|认为|表明|发现|得出|结果显示|points out|concludes|shows that|argues|finds that|found that',
  },
  limitations: {
    asked:
      '研究不足|本文不足|本文的不足|文章的不足|论文的不足|有哪些不足|有什么不足|有啥不足|不足之处|研究局限|局限性|局限|缺陷|未来研究|研究展望|limitation|limitations|shortcomings|future research|future work',
    headed: '不足|局限|展望|limitation|limitations|future',
    said: '不足之处|局限|有待进一步|未来研究|今后研究|后续研究|尚未考虑|limitation|future research|future work|further research',
  },
  novelty: {
    asked: '创新点|创新之处|研究创新|有什么创新|有哪些创新|有何创新|边际贡献|新意|novelty|original contribution',
    headed: '创新|贡献|novelty|contributions',
    said: '创新之处|创新在于|创新点|边际贡献|本文的贡献|本研究的贡献|可能的贡献|弥补了|our contribution|this paper contributes|contributes to the literature',
  },
  contribution: {
    asked:
      '学术贡献|理论贡献|研究贡献|学术价值|学术上的贡献|学界的贡献|本文的贡献|论文的贡献|做了哪些工作|做了什么工作|主要工作|contribution of this paper|contribution of the paper|academic contribution|scholarly contribution|contribution to the literature',
    headed: '学术贡献|研究贡献|contributions',
    said: '本文|本研究|this paper|this study',
  },
  significance: {
    asked:
      '研究意义|研究价值|有什么意义|有何意义|有啥意义|什么意义|理论意义|现实意义|why does this study matter|significance of this study|significance of the study|significance of this paper',
    headed: '研究意义|选题意义|significance',
    said: '意义|significance|implications',
  },
  method: {
    asked: '研究方法|什么方法|哪些方法|数据来源|样本来源|研究设计|research method|methodology|methods|what method',
    headed: '研究方法|方法|材料与方法|研究设计|数据与方法|数据来源|methods|methodology|materials and methods|data',
    said: '本文采用|本文运用|本文基于|本研究采用|采用了|为样本|作为样本|样本|问卷|访谈|实证|案例|本文系统梳理|we use|we used|sample|survey|interviews',
  },
  suggestions: {
    asked:
      '政策建议|对策建议|哪些建议|什么建议|啥建议|政策启示|政策含义|对策|policy recommendations|recommendations|suggestions|policy implications',
    headed: '建议|对策|政策含义|政策启示|policy|recommendations|implications',
    said: '',
  },
  outline: {
    asked:
      '几部分|多少部分|多少个部分|几章|how many sections|how many parts|how many chapters|几个部分|哪几部分|几大部分|几大块|哪几大块|哪几块|几大板块|篇章结构|谋篇布局|整体结构|大纲|提纲|总体框架|写作框架|how is the paper structured|how is this paper structured|overall structure|main sections|main parts|哪几个部分|文章结构|论文结构|行文结构|全文结构|框架结构|目录|章节安排|outline|structure of the paper|structure of this paper|how is the paper organised|how is the paper organized',
    headed: '',
    said: '',
  },
  hypothesis: {
    asked: '研究假设|什么假设|哪些假设|hypothesis|hypotheses',
    headed: '假设|hypotheses|hypothesis',
    said: '提出假设|研究假设|假设1|假设一|hypothesise|hypothesize|we hypothesi',
  },
  question: {
    asked:
      '研究问题|研究的问题|什么问题|核心问题|中心问题|要回答的问题|想回答|要回答什么|回答什么问题|问题意识|抛出的问题|写作目的|driving question|central question|key question|research question|aim of the study|aim of this study|purpose of this study',
    headed: '问题的提出|研究问题|research question',
    said: '?|？|本文旨在|本文试图|本文要回答|we ask|this paper asks|aims to|this study examines',
  },
} as const satisfies Readonly<Record<string, { asked: string; headed: string; said: string }>>

export type Aspect = keyof typeof ASPECTS

const ALL = Object.entries(ASPECTS).flatMap(([aspect, { asked }]) =>
  asked.split('|').map((phrase) => ({ aspect: aspect as Aspect, phrase })),
)

/** The aspect that a question names, with the longest phrase that names it. */
export function aspectIn(text: string): { readonly aspect: Aspect; readonly phrase: string } | undefined {
  return ALL.filter(({ phrase }) => text.includes(phrase)).sort((a, b) => b.phrase.length - a.phrase.length)[0]
}
