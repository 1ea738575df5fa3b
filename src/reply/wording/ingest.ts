import type { ReplyLanguage } from '../../answer/answer.ts'
import type { IngestReport, TableReport } from '../../ingest/ingest-report.ts'

/** What `ingest` says. */
export interface IngestWording {
  readonly usage: string
  readonly problem: {
    readonly missing: (file: string) => string
    readonly folder: (file: string) => string
    readonly empty: (file: string) => string
    readonly binary: (file: string) => string
    readonly 'not-utf8': (file: string) => string
    readonly unreadable: (file: string, code: string) => string
    readonly 'no-text': (file: string) => string
    readonly 'bad-id': (id: string) => string
    readonly unwritable: (folder: string, code: string) => string
  }
  readonly added: (title: string, id: string, path: string) => string
  /** The lines of the report, tables and defects apart. */
  readonly counts: (report: IngestReport) => readonly string[]
  readonly table: (table: TableReport) => string
  readonly defects: (count: number) => string
  readonly moreDefects: (count: number) => string
  readonly howToAsk: (command: string) => string
  /** Stands for a question in the command that asks. */
  readonly sampleQuestion: string
}

const usageLine = 'npm run --silent ingest --'

const simplified: IngestWording = {
  usage: [
    `用法：${usageLine} 文件 [--id 编号] [--corpus 目录]`,
    '把一篇论文的原文（UTF-8 纯文本或 Markdown）收入语料。',
    '  --id 编号       论文的编号（语料里的目录名）；不写时，已收录的论文沿用原编号，新论文自动编号',
    '  --corpus 目录   使用另一个语料目录，没有时新建',
    '  --help          显示本说明',
  ].join('\n'),
  problem: {
    missing: (file) => `找不到文件：${file}`,
    folder: (file) => `这是目录，不是文件：${file}`,
    empty: (file) => `文件是空的：${file}`,
    binary: (file) => `不是文本文件：${file}。请先存成纯文本或 Markdown（PDF 可用 pdftotext）。`,
    'not-utf8': (file) => `文件不是 UTF-8 编码：${file}。请先转码，例如：iconv -f GB18030 -t UTF-8 原文件 > 新文件`,
    unreadable: (file, code) => `无法读取文件：${file}（${code}）`,
    'no-text': (file) => `文件里没有文字：${file}`,
    'bad-id': (id) => `编号“${id}”不能用：只能含字母、数字、汉字、- 和 _，最多 80 个字符`,
    unwritable: (folder, code) => `无法写入语料目录：${folder}（${code}）`,
  },
  added: (title, id, path) => `已收录《${title}》，编号 ${id}，存为 ${path}`,
  counts: (report) => [
    `章节 ${report.sections} 个，段落 ${report.passages} 段${report.passagesEnglish > 0 ? `（其中英文 ${report.passagesEnglish} 段）` : ''}`,
    `注释 ${report.notes} 条，参考文献 ${report.references} 条，文中引用 ${report.citations} 处${report.citationsUnlinked > 0 ? `，其中 ${report.citationsUnlinked} 处在文献表中找不到` : ''}`,
    ...(report.furnitureLines > 0 ? [`略去页眉、页码之类 ${report.furnitureLines} 行`] : []),
    ...(report.errataApplied > 0 ? [`按 paper.json 勘误 ${report.errataApplied} 处`] : []),
    ...(report.errataUnmatched > 0 ? [`paper.json 中有 ${report.errataUnmatched} 处勘误在文中对不上`] : []),
  ],
  table: ({ number, caption, rows, columns, totals, totalsAgree }) =>
    `表${number} ${caption}：${rows} 行 × ${columns} 列${totals === 0 ? '' : totalsAgree ? '，合计相符' : '，合计不符'}`,
  defects: (count) => (count === 0 ? '没有发现前后不一致的地方' : `发现 ${count} 处疑误或勘误，回答涉及时会一并说明：`),
  moreDefects: (count) => `……另有 ${count} 处`,
  howToAsk: (command) => `现在可以提问：${command}`,
  sampleQuestion: '问题',
}

const traditional: IngestWording = {
  usage: [
    `用法：${usageLine} 檔案 [--id 編號] [--corpus 目錄]`,
    '把一篇論文的原文（UTF-8 純文字或 Markdown）收入語料。',
    '  --id 編號       論文的編號（語料裡的目錄名）；不寫時，已收錄的論文沿用原編號，新論文自動編號',
    '  --corpus 目錄   使用另一個語料目錄，沒有時新建',
    '  --help          顯示本說明',
  ].join('\n'),
  problem: {
    missing: (file) => `找不到檔案：${file}`,
    folder: (file) => `這是目錄，不是檔案：${file}`,
    empty: (file) => `檔案是空的：${file}`,
    binary: (file) => `不是文字檔：${file}。請先存成純文字或 Markdown（PDF 可用 pdftotext）。`,
    'not-utf8': (file) => `檔案不是 UTF-8 編碼：${file}。請先轉碼，例如：iconv -f BIG5 -t UTF-8 原檔案 > 新檔案`,
    unreadable: (file, code) => `無法讀取檔案：${file}（${code}）`,
    'no-text': (file) => `檔案裡沒有文字：${file}`,
    'bad-id': (id) => `編號「${id}」不能用：只能含字母、數字、漢字、- 和 _，最多 80 個字元`,
    unwritable: (folder, code) => `無法寫入語料目錄：${folder}（${code}）`,
  },
  added: (title, id, path) => `已收錄《${title}》，編號 ${id}，存為 ${path}`,
  counts: (report) => [
    `章節 ${report.sections} 個，段落 ${report.passages} 段${report.passagesEnglish > 0 ? `（其中英文 ${report.passagesEnglish} 段）` : ''}`,
    `註釋 ${report.notes} 條，參考文獻 ${report.references} 條，文中引用 ${report.citations} 處${report.citationsUnlinked > 0 ? `，其中 ${report.citationsUnlinked} 處在文獻表中找不到` : ''}`,
    ...(report.furnitureLines > 0 ? [`略去頁眉、頁碼之類 ${report.furnitureLines} 行`] : []),
    ...(report.errataApplied > 0 ? [`按 paper.json 勘誤 ${report.errataApplied} 處`] : []),
    ...(report.errataUnmatched > 0 ? [`paper.json 中有 ${report.errataUnmatched} 處勘誤在文中對不上`] : []),
  ],
  table: ({ number, caption, rows, columns, totals, totalsAgree }) =>
    `表${number} ${caption}：${rows} 列 × ${columns} 欄${totals === 0 ? '' : totalsAgree ? '，合計相符' : '，合計不符'}`,
  defects: (count) => (count === 0 ? '沒有發現前後不一致的地方' : `發現 ${count} 處疑誤或勘誤，回答涉及時會一併說明：`),
  moreDefects: (count) => `……另有 ${count} 處`,
  howToAsk: (command) => `現在可以提問：${command}`,
  sampleQuestion: '問題',
}

/** 1 section, 2 sections. */
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`

const english: IngestWording = {
  usage: [
    `Usage: ${usageLine} FILE [--id ID] [--corpus FOLDER]`,
    'Takes a paper’s own text (plain text or Markdown in UTF-8) into the corpus.',
    '  --id ID           the paper’s id, its folder in the corpus; by default a known paper keeps its id and a new one gets one',
    '  --corpus FOLDER   use another corpus folder; it is created when it does not exist',
    '  --help            show this text',
  ].join('\n'),
  problem: {
    missing: (file) => `There is no file ${file}`,
    folder: (file) => `${file} is a folder, not a file`,
    empty: (file) => `The file ${file} is empty`,
    binary: (file) => `${file} is no text file. Save it as plain text or Markdown first (for a PDF: pdftotext).`,
    'not-utf8': (file) => `${file} is not in UTF-8. Convert it first, for instance: iconv -f GB18030 -t UTF-8 OLD > NEW`,
    unreadable: (file, code) => `${file} cannot be read (${code})`,
    'no-text': (file) => `There are no words in ${file}`,
    'bad-id': (id) => `The id "${id}" cannot be used: letters, digits, Han characters, - and _ only, at most 80 of them`,
    unwritable: (folder, code) => `The corpus folder ${folder} cannot be written (${code})`,
  },
  added: (title, id, path) => `Added "${title}" as ${id}, stored in ${path}`,
  counts: (report) => [
    `${many(report.sections, 'section')}, ${many(report.passages, 'passage')}${report.passagesEnglish > 0 ? ` (${report.passagesEnglish} of them in English)` : ''}`,
    `${many(report.notes, 'note')}, ${many(report.references, 'reference')}, ${many(report.citations, 'citation')} in the text${report.citationsUnlinked > 0 ? `, ${report.citationsUnlinked} of them not in the list` : ''}`,
    ...(report.furnitureLines > 0
      ? [`Left out ${many(report.furnitureLines, 'line')} of running heads, page numbers and the like`]
      : []),
    ...(report.errataApplied > 0 ? [`Applied ${many(report.errataApplied, 'erratum', 'errata')} from paper.json`] : []),
    ...(report.errataUnmatched > 0
      ? [`${many(report.errataUnmatched, 'erratum', 'errata')} in paper.json not found in this text`]
      : []),
  ],
  table: ({ number, caption, rows, columns, totals, totalsAgree }) =>
    `Table ${number} ${caption}: ${many(rows, 'row')} × ${many(columns, 'column')}${totals === 0 ? '' : totalsAgree ? ', totals agree' : ', totals do not agree'}`,
  defects: (count) =>
    count === 0
      ? 'Nothing found that does not agree'
      : `${many(count, 'place')} that may be wrong or were corrected, shown beside the answers they touch:`,
  moreDefects: (count) => `… and ${count} more`,
  howToAsk: (command) => `Now ask: ${command}`,
  sampleQuestion: 'question',
}

export const ingestWording: Readonly<Record<ReplyLanguage, IngestWording>> = {
  'zh-Hans': simplified,
  'zh-Hant': traditional,
  en: english,
}
