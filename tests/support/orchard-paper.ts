import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import type { Paper } from '../../src/paper/paper.ts'

/** An invented paper in which everything agrees; tests plant one defect at a time. */
export const ORCHARD = `# 宁川果园三十年：补贴、产量与合作社

周清和

摘要：果园的发展先后经过两个阶段。本文用统计年报讨论补贴与产量。

关键词：果园补贴 合作社

果园离不开补贴(沈砚秋，2014；顾远帆、陆一苇，2017)，统计年报^①给出了材料。

## 一、果园的发展阶段

### (一)起步阶段(1990—2004年)：农户自种

1998年，县里发布《宁川果园防冻与灌溉管理暂行办法》，起步阶段的果园分为早熟、中熟、晚熟三类。

### (二)壮大阶段(2005—2020年)：合作社统管

2006年，县里印发《宁川果园补贴发放与核查工作细则》。合作社的职能有3种：(1)统一育苗；(2)统一防冻；(3)统一销售。2016年霜冻之后，12个乡镇共修复314个防冻棚。四川省和陕西省的果农前来学习(沈砚秋，2014)，陕西来得最勤。

## 二、果园的成效

2016—2020年，果园补贴累计5311.27万元，其中2020年果园补贴为1460.95万元(见表1)。五年间果园产量合计1771.5万吨，是2011—2015年果园产量830.2万吨的2.13倍。截至2020年合作社社员共11606人，其中女社员7643人，占社员总数的65.9%(见表2)。2016年起果园补贴年均新增约200万元。按照《宁川果园补贴发放与核查工作细则》^②，12个乡镇的314个防冻棚都得到补贴。

表1 果园补贴与产量(2011—2020年)

| 年份 | 果园补贴(万元) | 果园产量(万吨) |
|---|---|---|
| 2011 | 210.5 | 150.1 |
| 2012 | 232.05 | 158.2 |
| 2013 | 260.4 | 166.3 |
| 2014 | 288.15 | 174.4 |
| 2015 | 301.22 | 181.2 |
| 小计 | 1292.32 | 830.2 |
| 2016 | 667.47 | 310 |
| 2017 | 860.95 | 342 |
| 2018 | 1060.95 | 365.5 |
| 2019 | 1260.95 | 353 |
| 2020 | 1460.95 | 401 |
| 小计 | 5311.27 | 1771.5 |
| 合计 | 6603.59 | 2601.7 |

资料来源：统计年报。

表2 合作社概况(2016—2020年)

| 年份 | 社员(人) | 女社员(人) | 果园补贴(万元) |
|---|---|---|---|
| 2016 | 2107 | 1302 | 667.47 |
| 2017 | 2240 | 1490 | 860.95 |
| 2018 | 2351 | 1533 | 1060.95 |
| 2019 | 2403 | 1617 | 1260.95 |
| 2020 | 2505 | 1701 | 1460.95 |
| 合计 | 11606 | 7643 | 5311.27 |

表3 果园大事记

| 时间 | 事件 |
|---|---|
| 1998-3 | 县里发布防冻与灌溉办法 |
| 2006-5 | 全县果园补贴制度建立 |
| 2011-9 | 第一家合作社挂牌营业 |

表4 事件与经费来源

| 年份 | 事项 | 来源 |
|---|---|---|
| 2006 | 果园补贴制度建立 | 县财政 |
| 2011 | 合作社挂牌营业 | 农户入股 |

## 注释

①统计年报由县农业局逐年编印。

②该细则于2015年修订。

## 参考文献

(1)沈砚秋：《山地果园的防冻》，《果树学刊》，2014年第3期。
(2)顾远帆、陆一苇：《补贴与农户》，宁川出版社，2017年。

## Summary

Summary: Orchards in Ningchuan developed in two stages: the early stage from 1990 to 2004, and the growth stage from 2005 to 2020.
`

/** The paper with some strings exchanged, each of which must stand in it. */
export function orchardPaper(changes: Readonly<Record<string, string>> = {}): Paper {
  let text = ORCHARD
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`the paper does not say ${from}`)
    text = text.replace(from, to)
  }
  return ingestPaper({ id: 'orchard', text, annotations: annotationsSchema.parse({}), rendition: 'original' }).paper
}
