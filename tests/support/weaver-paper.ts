import { join } from 'node:path'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { glossaryLines } from '../../src/language/words/glossary-lines.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import type { Paper } from '../../src/paper/paper.ts'
import { readCedict } from '../../src/store/cedict.ts'
import { TEST_DATA } from './bundled-library.ts'
import { tinyLibrary } from './tiny-paper.ts'

/**
 * An invented paper as journals print them on the web, without a word in its folder. The text gives 织机 of 石桥镇 as 413 where the
 * cell has 431, and the fund of 2021 as 15.4 where the cell has 14.5. Notes are called out of order.
 */
const TEXT = `首页 > 过刊浏览 > 2023年第2期 > 手工业研究

土布合作社的兴衰
——基于三镇的调查

田小禾，沈一舟

（临江大学 社会学院，江西 临江 330000）

【摘要】本文讨论土布合作社的成本与互助。
【关键词】土布；合作社；织户
【基金项目】省社会科学基金项目“手工业研究”（20SH01）
【作者简介】田小禾（1980—），女，江西临江人，临江大学社会学院教授，主要研究方向为手工业；沈一舟（1995—），男，临江大学社会学院博士研究生。

一、研究设计

（一）概念
本文将土布合作社界定为“织户共同购纱、共同销售的组织”。已有研究各有侧重（何敬之，2012；陶然，2016）。

（二）三镇概况
调查在江西石桥镇、福建白沙镇和浙江青溪镇进行②，对象为织户①的负责人，访谈共三十次③。

表1 三镇织户概况（2022年）
| 镇名 | 织户（户） | 织机（台） | 户主平均年龄（岁） |
| --- | --- | --- | --- |
| 石桥镇 | 120 | 431 | 52.5 |
| 白沙镇 | 80 | 240 | 49.0 |
| 青溪镇 | 60 | 150 | 55.5 |
资料来源：三镇台账。
说明：织机不含已停用的木机；平均年龄按户数加权。

石桥镇有413台织机，为三镇之最。

二、历史

1. 兴起
2006年，石桥镇的织户成立第一个合作社。合作社于同年9月领取执照，由龚大成任社长。

2. 2015年的顿挫
2015年合作社减至4家，织户减少30户。其原因有三：一是棉纱涨价；二是年轻人外出；三是道路中断。

三、互助

表2 合作社统计（2014—2022年）
| 年份 | 合作社（家） | 发放互助金（万元） |
| --- | --- | --- |
| 2014 | 6 | 3.1 |
| 2015 | 4 | 3.6 |
| 2020 | 7 | 18.2 |
| 2021 | 8 | 14.5 |
| 2022 | 9 | 12.3 |
说明：入社率见注释④，不在表内。

互助金在2020年达到18.2万元，2021年回落到15.4万元。2022年合作社女社员有46人。

四、讨论与建议

（一）讨论
合作社靠熟人维持。

（二）对策建议
本文提出三点建议。其一，建设仓库。其二，培训织工。其三，减免税费。

（三）研究局限
本文亦有不足。一方面，样本只有三镇；另一方面，账目依靠回忆。

注释
①本文所称织户，指自有织机两台以上的农户。
②文中镇名作了化名处理。
③访谈编号由地点和日期组成。
④入社率为入社织户除以全部织户，未剔除停业户。

参考文献
何敬之，2012. 纱价与织户[J]. 民间工业，(2)：10-18.
陶然，2016. 土布的衰落[M]. 南昌：赣江出版社：12-30.
`

export const weaverPaper = (): Paper =>
  ingestPaper({ id: 'weavers', text: TEXT, annotations: annotationsSchema.parse({}), rendition: 'original' }).paper

/** The paper ready to be asked, with the glossary that the project ships with. */
export const weaverLibrary = () => tinyLibrary([weaverPaper()], () => readCedict(join(TEST_DATA, 'cache'), glossaryLines))
