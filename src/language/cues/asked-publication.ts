const THIS = /这篇(?:论文|文章)|本文|本论文|\bthis (?:paper|article)\b/u

/** Whether a question names the paper that is read, and not a work that was spoken of. */
export const pointsAtPaper = (text: string): boolean => THIS.test(text)

const SOMEBODY =
  /[他她](?:们)?(?:的)?|那(?:篇|本|部|份)|(?:该|这)(?:书|作|学者|作者)|\b(?:his|her|their|that|the) (?:paper|article|book|work|report|thesis|piece)?|\b(?:it|they|its)\b/u
const PUBLISHED =
  /期刊|刊物|杂志|哪个刊|哪本刊|题目|标题|篇名|书名|哪年(?:发|出|写)|哪一年(?:发|出|写)|什么时候(?:发|出|写)|何时(?:发|出|写)|第几期|哪一期|(?:发|登|刊|载)(?:表|登|载)?(?:在|于)|\b(?:journal|published|publish|title|come out|came out|appear|appeared)\b/u
/** Only a work has these, and not the paper that is read. */
const WORK = /出版社|哪(?:里|儿)?出版|谁出版|\b(?:publisher|published by whom)\b/u
/** 发在哪儿, with nothing before it. */
const BARE = /^(?:发|登|刊|发表|刊登|发表的)(?:在|于)?(?:哪|什么|何)/u

/** 他那篇登在什么期刊, 哪个出版社出的, 发在哪儿: whether a question asks where, when or under which title somebody's work was published. */
export const asksOfPublication = (text: string): boolean =>
  !pointsAtPaper(text) && ((SOMEBODY.test(text) && PUBLISHED.test(text)) || WORK.test(text) || BARE.test(text))
