import type { AuditTopic } from '../../paper/defect.ts'

const row = (phrases: string): readonly string[] => phrases.split('|')

const AGREE =
  '一致|对得上|对不上|对不对得上|相符|吻合|矛盾|出入|不同|不一样|一样|相同|same|agree|match|consisten|contradict|discrepan|differ'
const WRONG = '对不对|算对|算得对|写得对|写对|正确|对吗|准不准|准吗|错|error|mistake|wrong|correct|right'

/**
 * What a question about the paper's own consistency is about: it holds one phrase of every row. The more a topic demands,
 * the earlier it stands.
 */
export const AUDIT_TOPICS: readonly { readonly topic: AuditTopic; readonly rows: readonly (readonly string[])[] }[] = [
  {
    topic: 'uncited',
    rows: [
      row('参考文献|文献表|文献|reference list|bibliography|references|works'),
      row('没引用|没有引用|未引用|没被引用|没有被引用|未被引用|从未|从来没|never cited|not cited|uncited'),
    ],
  },
  {
    topic: 'references',
    rows: [
      row('参考文献|文献表|reference list|bibliography'),
      row('引用|引文|引的|引了|cited|citation|cite'),
      row(`没列|没有列|未列|漏|缺|没在|不在|找不到|没收|未收|missing|not in|not listed|lacks|absent|${AGREE}`),
    ],
  },
  {
    topic: 'notes',
    rows: [
      row('注释|尾注|脚注|注码|footnote|endnote|notes'),
      row(`没有对应|漏|缺|没标|没有标|有问题|有没有问题|called|dangling|missing|${AGREE}|${WRONG}`),
    ],
  },
  {
    topic: 'names',
    rows: [
      row('人名|姓名|名字|名称|地名|机构名|作者名|names|spelling|spelled|spelt'),
      row(`两种写法|统一|two ways|misspel|${AGREE}|${WRONG}`),
    ],
  },
  {
    topic: 'stages',
    rows: [row('阶段|分期|stage|phase'), row('年份|起止|起始|开始|界限|哪年|years|year|date|boundar'), row(AGREE)],
  },
  {
    topic: 'totals',
    rows: [
      row('合计|小计|总计|加起来|相加|总数|totals|total|subtotal|sums'),
      row(`add up|adds up|${AGREE}|${WRONG}`),
      row('表|各列|table|column'),
    ],
  },
  { topic: 'dates', rows: [row('年份|日期|时间|dates|dated|years'), row(AGREE)] },
  {
    topic: 'figures',
    rows: [row('正文|文中|文字|数字|数据|数值|倍数|比例|百分比|text|prose|body|figures|numbers'), row(`${AGREE}|${WRONG}`)],
  },
  {
    topic: 'figures',
    rows: [
      row('表|table'),
      row('不一致|对不上|矛盾|出错|有错|什么错|哪里错|错误|有误|不对|inconsisten|contradict|discrepan|error|mistake'),
    ],
  },
  {
    topic: 'all',
    rows: [
      row('矛盾|不一致|错误|有错|出错|疑误|硬伤|对不上|contradict|inconsisten|error|mistake|discrepan'),
      row('论文|文章|这篇|全文|文中|前后|paper|article'),
    ],
  },
]

/** Words that say that a figure of the text is to be held against the tables. */
export const AUDITED_FIGURE = row(
  `正文说|正文写|正文没|文中说|文中写|论文说|论文写|按表|用表|text claims|text says|paper claims|paper says|${AGREE}|${WRONG}`,
)

/** Words for the paper and its parts that are no subject of their own. */
export const PAPER_WORDS = row(
  '自相|互相|标题|中文|英文|摘要|正文|文中|前后|发布|颁布|起止|起始|各列|每列|地方|说法|写法|标记|数字|有没有|列在|列进|哪些|三个|第二|从来|引用|文献|之间|chinese|english|summary|abstract|starting|second|works|list|between|cited|figures|numbers|contradictions|inconsistencies|errors|mistakes|totals|names|marks|itself|headings|heading|called|called in',
)
