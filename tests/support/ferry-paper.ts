import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { createSegmenter } from '../../src/language/words/segmenter.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import { createLibrary, type Library } from '../../src/question/library.ts'
import { prepareDictionary } from '../../src/store/dictionary.ts'
import { TEST_DATA } from './bundled-library.ts'

/** An invented paper of tables in many shapes: units together in the caption, rows by two names, totals by name, years as columns. */
export const FERRY = `# 云汀县渡口与船工（1950—1953）

周清和

摘要：本文讨论云汀县渡口的数目、船工与收入。

关键词：渡口；船工；云汀县

## 一、渡口的数目

表1 1950—1953年云汀县渡口数与船工数（单位：处、人）

| 年份 | 官办渡口 | 民（合）办渡口 | 渡口合计 | 在册船工 | 其中：女船工 |
|---|---|---|---|---|---|
| 1950 | 10 | 30 | 40 | 200 | 12 |
| 1951 | 12 | 33 | 45 | 230 | 20 |
| 1952 | 12 | 48 | 60 | 270 | 33 |
| 1953 | 15 | 49 | 64 | 288 | 36 |

资料来源：渡口登记册。

## 二、船工的收入

表2 1953年云汀县各区船工与月薪（单位：人、元）

| 区别 | 船工数 | 熟练工 | 学徒 | 平均月薪 |
|---|---|---|---|---|
| 第一区（河口） | 120 | 80 | 40 | 21.5 |
| 第二区（柳滩） | 100 | 55 | 45 | 18.2 |
| 第三区（上坪） | 68 | 30 | 38 | 14.3 |
| 全县 | 288 | 165 | 123 | 18.7 |

资料来源：渡口登记册。

表3 1951—1953年云汀县渡口税收（单位：元）

| 年份 | 渡捐 | 船捐 | 合计 |
|---|---|---|---|
| 1951 | 300 | 150 | 450 |
| 1952 | 320 | 170 | 490 |
| 1953 | 340 | 180 | 560 |

## 三、邻县的渡口

表4 1951—1953年三县渡口客运量（单位：万人次）

| 县名 | 1951年 | 1952年 | 1953年 |
|---|---|---|---|
| 云汀县 | 4.1 | 4.6 | 5.2 |
| 松溪县 | 3.0 | 2.8 | 3.5 |
| 白芦县 | 1.9 | 2.6 | 2.7 |
| 三县合计 | 9.0 | 10.0 | 11.4 |
`

/** The ferry paper, ready to be asked. */
export function ferryLibrary(): Library {
  const dictionary = prepareDictionary(`${TEST_DATA}/cache`)
  const segmenter = createSegmenter({
    prefer: 'auto',
    ...(dictionary && { dictionary: dictionary.path, dictionaryText: dictionary.text }),
  })
  const { paper } = ingestPaper({ id: 'ferry', text: FERRY, annotations: annotationsSchema.parse({}), rendition: 'original' })
  return createLibrary({ papers: [paper], segmenter, dictionary: dictionary?.text ?? '' })
}
