/**
 * What every paper may be asked for without naming its subject, as data: the phrases that ask for it, the words of a heading
 * under which it stands, and the words by which a sentence of the abstract, the introduction or the last part says it.
 * Phrases are separated by `|`. A question for an aspect that stands nowhere is refused.
 */
export const ASPECTS = {
  introduction: {
    asked: '引言|导言|前言|绪论|introduction',
    headed: '引言|导言|前言|绪论|导论|问题的提出|introduction',
    said: '',
  },
  argument: {
    asked:
      '核心论点|主要论点|中心论点|核心观点|主要观点|中心思想|主旨|基本观点|论文观点|main argument|main point|central argument|thesis|main claim',
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
    asked:
      '创新点|创新之处|研究创新|有什么创新|有哪些创新|有何创新|边际贡献|学术贡献|理论贡献|研究贡献|新意|novelty|contribution of this paper|contribution of the paper|original contribution',
    headed: '创新|贡献|novelty|contributions',
    said: '创新之处|创新在于|创新点|边际贡献|本文的贡献|本研究的贡献|可能的贡献|弥补了|our contribution|this paper contributes|contributes to the literature',
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
      '几个部分|哪几部分|哪几个部分|文章结构|论文结构|行文结构|全文结构|框架结构|目录|章节安排|outline|structure of the paper|structure of this paper|how is the paper organised|how is the paper organized',
    headed: '',
    said: '',
  },
  hypothesis: {
    asked: '研究假设|什么假设|哪些假设|hypothesis|hypotheses',
    headed: '假设|hypotheses|hypothesis',
    said: '提出假设|研究假设|假设1|假设一|hypothesise|hypothesize|we hypothesi',
  },
  question: {
    asked: '研究问题|研究的问题|什么问题|研究目的|research question|aim of the study|aim of this study|purpose of this study',
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
