import { parseArgs } from 'node:util'
import { readConfig } from '../../config.ts'
import { caveatText } from '../../reply/caveat-text.ts'
import { printable } from '../../reply/render/printable.ts'
import { type IngestWording, ingestWording } from '../../reply/wording/ingest.ts'
import { wordingFor } from '../../reply/wording/wording-for.ts'
import { type AddedPaper, type AddProblem, addPaper } from '../../service/add-paper.ts'
import { CorpusError } from '../../service/corpus-error.ts'
import { readSourceFile, type SourceProblem } from '../../store/source-file.ts'
import { type CliIo, EXIT, write } from './cli-io.ts'
import { cliLanguage } from './cli-language.ts'
import { loadingFailureText } from './loading-failure-text.ts'
import { parseOrUsage } from './parse-or-usage.ts'

/** A text that is no paper may have hundreds. */
const DEFECTS_SHOWN = 20

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false }, id: { type: 'string' }, corpus: { type: 'string' } },
  })

/**
 * `npm run ingest -- FILE`: takes a paper's own text into the corpus and reports what was found in it. Returns the exit code:
 * 0 added, 2 wrong use or a file that is no text (nothing is written), 3 a broken corpus.
 */
export async function runIngest(argv: readonly string[], io: CliIo): Promise<number> {
  const lang = cliLanguage(io.env)
  const words = ingestWording[lang]
  const parsed = await parseOrUsage(() => parse([...argv]), words.usage, io)
  if (typeof parsed === 'number') return parsed
  const { values, positionals } = parsed
  const [file] = positionals
  if (file === undefined || positionals.length > 1) return fail(io, words.usage, EXIT.usage)
  const source = readSourceFile(file)
  if ('kind' in source) return fail(io, problemText(source, file, words), EXIT.usage)
  try {
    const corpusDir = values.corpus ?? defaultCorpus(io)
    const added = addPaper({ ...source, corpusDir, ...(values.id !== undefined && { id: values.id }) })
    if ('kind' in added) return fail(io, problemText(added, file, words), EXIT.usage)
    const lines = [...reportLines(added, source.name, io), words.howToAsk(askCommand(added.paper.id, values.corpus, words))]
    await write(io.stdout, `${lines.join('\n')}\n`)
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error
    return fail(io, loadingFailureText(error, wordingFor(lang).notices), EXIT.corpus)
  }
}

async function fail({ stderr }: CliIo, line: string, code: number): Promise<number> {
  await write(stderr, `${line}\n`)
  return code
}

/** A folder's name is never wrong, so that the rest of the settings does not matter here. */
function defaultCorpus({ env }: CliIo): string {
  const read = readConfig({ CORPUS_DIR: env.CORPUS_DIR })
  return 'config' in read ? read.config.corpusDir : ''
}

function problemText(problem: SourceProblem | AddProblem, file: string, { problem: say }: IngestWording): string {
  switch (problem.kind) {
    case 'unreadable':
      return say.unreadable(file, problem.code)
    case 'bad-id':
      return say['bad-id'](printable(problem.id))
    case 'unwritable':
      return say.unwritable(problem.folder, problem.code)
    default:
      return say[problem.kind](file)
  }
}

function reportLines({ paper, report, path }: AddedPaper, name: string, io: CliIo): string[] {
  const lang = cliLanguage(io.env)
  const words = ingestWording[lang]
  const defects = paper.defects.slice(0, DEFECTS_SHOWN).map((defect) => `  ${caveatText(defect, wordingFor(lang))}`)
  const more = paper.defects.length - defects.length
  const lines = [
    words.added(paper.record.title || name, paper.id, path),
    ...words.counts(report),
    ...report.tables.map(words.table),
    words.defects(paper.defects.length),
    ...defects,
    ...(more > 0 ? [`  ${words.moreDefects(more)}`] : []),
  ]
  return lines.map(printable)
}

/** A command to copy; the corpus folder is named only when it was given. */
function askCommand(id: string, corpus: string | undefined, { sampleQuestion }: IngestWording): string {
  const folder = corpus === undefined ? '' : ` --corpus ${corpus.includes(' ') ? `"${corpus}"` : corpus}`
  return `npm run --silent ask --${folder} --paper ${id} "${sampleQuestion}"`
}
