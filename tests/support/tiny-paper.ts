import { join } from 'node:path'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { createSegmenter } from '../../src/language/words/segmenter.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import type { Paper } from '../../src/paper/paper.ts'
import { createLibrary, type Library, type LibraryOptions } from '../../src/question/library.ts'
import { prepareDictionary } from '../../src/store/dictionary.ts'
import { TEST_DATA } from './bundled-library.ts'

/**
 * An invented paper, small enough to know by heart. 2017 has no 财政补贴; 票款收入 is equal in 2016 and 2017; the printed total of
 * 载客量 (1771) is half a unit too high; 魏来(2014) is cited, but not listed.
 */
const TEXT = `# 海湾渡船二十年：航线、补贴与安全

林一舟

摘要：渡船把海湾的岛屿连在一起。本文根据航务日志，讨论票款、补贴与安全的关系。

关键词：海湾渡船 夜航补贴 安全

海湾的岛屿靠渡船往来。夜航补贴的作用早有争论(苏杭，2011；魏来，2014)，航务日志^①提供了新的材料。

## 一、渡船的发展阶段

海湾渡船先后经历三个阶段。首先，民营阶段由船户自行开船。其次，公营阶段由航务局统一排班。最后，联营阶段由两者分担费用。

### (一)民营阶段(1988—2004年)：船户自营

1988年，白沙岛的船户开通了第一条航线。因为木船怕风，冬季经常停航。

### (二)公营阶段(2005—2014年)：航务局统管

2005年，航务局收回全部航线。所谓夜航补贴，是指财政按班次付给夜间航班的费用。夜航补贴的目的在于让岛上病人随时就医。

## 二、渡船的成效

五年间，海湾渡船的载客量合计1771万人次，票款收入合计约7002万元，财政补贴合计4.6亿元。

表1 海湾渡船经营概况(2015—2019年)

| 年份 | 票款收入(万元) | 财政补贴(亿元) | 载客量(万人次) |
|---|---|---|---|
| 2015 | 1200.5 | 0.8 | 310 |
| 2016 | 1350.25 | 1.2 | 342 |
| 2017 | 1350.25 | — | 365.5 |
| 2018 | 1490 | 1.05 | 352 |
| 2019 | 1610.75 | 1.4 | 401 |
| 合计 | 7001.75 | 4.45 | 1771 |

资料来源：航务日志。

表2 三条航线的任务划分

| 年份 | 航线 | 航线任务 | | |
| | | 通勤 | 急救 | 货运 |
|---|---|---|---|---|
| 1988 | 白沙航线 | √ | | √ |
| 1996 | 青螺航线 | √ | √ | |
| 2007 | 灯塔航线 | | √ | √ |

渡船的安全经验有两条：(1)船员轮休；(2)大风停航。

## 注释

①航务日志由海湾航务局逐日记录，缺2010年。

## 参考文献

(1)苏杭：《海岛夜航的费用》，《航运学刊》，2011年第2期。
(2)陶然：《渡口史话》，海湾出版社，1999年。
`

const ANNOTATIONS = annotationsSchema.parse({
  terms: [{ names: ['海湾渡船', '海湾轮渡'], english: ['bay ferry'] }],
  columns: [{ table: 1, header: '票款收入', synonyms: ['船票钱'], english: ['ticket income'] }],
  tables: [{ table: 2, synonyms: ['任务表'] }],
  periods: [{ names: ['联营时期', '联营期间'], english: ['joint period'], from: 2015, to: 2017 }],
})

/** The invented paper as its author's own text. */
export const tinyPaper = (): Paper =>
  ingestPaper({ id: 'ferry', text: TEXT, annotations: ANNOTATIONS, rendition: 'original' }).paper

/** The invented paper, ready to be asked, read with the segmenter that the project ships with; it has a glossary only where one is given. */
export function tinyLibrary(papers: readonly Paper[] = [tinyPaper()], glossary?: LibraryOptions['glossary']): Library {
  const dictionary = prepareDictionary(join(TEST_DATA, 'cache'))
  const segmenter = createSegmenter({
    prefer: 'auto',
    ...(dictionary && { dictionary: dictionary.path, dictionaryText: dictionary.text }),
  })
  return createLibrary({ papers, segmenter, dictionary: dictionary?.text ?? '', ...(glossary && { glossary }) })
}
