import type { Meant } from '../../language/words/english-meanings.ts'
import type { Glossary } from '../../language/words/glossary.ts'
import type { IndexedColumn } from '../columns/column-index.ts'
import type { Library } from '../library.ts'
import type { Question, QuestionUnit } from '../question.ts'
import type { BridgedWord } from './bridge.ts'
import { closedOf } from './closed-forms.ts'

/** Words put for those at a place of the question. */
export interface Put extends BridgedWord {
  readonly start: number
  readonly end: number
}

/** Some English words of a question, and the words of the papers that they may mean, with how much of a meaning they are. */
interface Phrase {
  readonly start: number
  readonly end: number
  readonly units: number
  readonly said: string
  readonly meanings: readonly Meaning[]
}

interface Meaning extends Meant {
  /** It only helps to ask (期刊), or need not be said at all: it stands anywhere. */
  readonly isEmpty: boolean
}

const LONGEST_PHRASE = 3
/** Letters that may be the reading of a name. */
const SHORTEST_READING = 4
/** Less of a meaning than this says something else. */
const LEAST_SHARE = 0.5
const MOST_MEANINGS = 8
/** A word of a table's caption counts half as much as one of a column's own names. */
const AROUND = 0.5
const LENGTH = 0.1
/** A word that is put anywhere tells nothing. */
const SLIGHT = 0.01
/** Columns, tables and sentences whose words are tried. */
const COLUMNS = 2
const TABLES = 1
const SENTENCES = 3

/**
 * Ways to put a question's English words into words of papers that have no English, most likely first. A word has many
 * meanings: those are taken together that stand together in the names of a column, or in a sentence. A way that puts fewer
 * words than another does is of something else, and so is one without a name. Undefined where no word has a meaning here.
 */
export function translated(question: Question, library: Library, glossary: Glossary): readonly (readonly Put[])[] | undefined {
  const phrases = phrasesOf(question, library, glossary)
  if (phrases.every((own) => own.every(({ meanings }) => meanings.length === 0))) return undefined
  const ways = [...inTables(phrases, library), ...inSentences(phrases, library)].sort((a, b) => b.covered - a.covered)
  const most = ways[0]?.covered ?? 0
  const names = question.units.filter((unit) => isForeignWord(unit) && unit.proper)
  const puts = ways.filter(({ covered }) => covered === most).map(({ put }) => put)
  return puts.filter(
    (put, i) =>
      puts.findIndex((other) => sameWords(put, other)) === i &&
      names.every((name) => put.some(({ start, end }) => start <= name.start && name.end <= end)),
  )
}

const sameWords = (one: readonly Put[], other: readonly Put[]): boolean =>
  one.length === other.length && one.every(({ start, read }, i) => start === other[i]?.start && read === other[i]?.read)

const isForeignWord = ({ kind, closed, inherited }: QuestionUnit): boolean =>
  kind === 'latin' && closed.length === 0 && !inherited

/** What begins with a Latin letter comes before it. */
const LAST_LETTER = '\u0250'

/** Every run of neighbouring English words that means something, by its first word, longest first. */
function phrasesOf({ units, text }: Question, library: Library, glossary: Glossary): Phrases {
  const words = units.filter(
    ({ kind, closed, surface, inherited }) => (kind === 'latin' || (closed.length > 0 && surface < LAST_LETTER)) && !inherited,
  )
  return words.map((first, i) => {
    const phrases: Phrase[] = []
    for (let count = Math.min(LONGEST_PHRASE, words.length - i); count > 0; count--) {
      const run = words.slice(i, i + count)
      const end = run.at(-1)?.end ?? first.end
      // The words that ask (how many, which year) mean what they ask.
      if (!run.some(isForeignWord) || run.some(({ start }, j) => j > 0 && start - (run[j - 1]?.end ?? 0) !== 1)) continue
      const said = text.slice(first.start, end)
      const meant = glossary
        .meantBy(said)
        .filter(({ share }) => share >= LEAST_SHARE)
        .slice(0, MOST_MEANINGS)
      const meanings = (meant.length > 0 ? meant : namesRead(said, glossary)).map((one) => ({
        ...one,
        isEmpty: isEmpty(one, library),
      }))
      phrases.push({ start: first.start, end, units: run.filter(isForeignWord).length, said, meanings })
    }
    return phrases
  })
}

const isEmpty = ({ word }: Meant, { questionAnalyser }: Library): boolean =>
  questionAnalyser.units(word).every(({ keys }) => closedOf(keys).length > 0)

/** A name is written as it is read: Wenchuan, Dabie Mountains. */
function namesRead(said: string, glossary: Glossary): Meant[] {
  if (said.length < SHORTEST_READING) return []
  const [name, kind] = [said.slice(0, said.lastIndexOf(' ')), said.slice(said.lastIndexOf(' ') + 1)]
  const readings = [said, ...(Object.hasOwn(PLACES, kind) ? (PLACES[kind] ?? []) : []).map((reading) => name + reading)]
  return readings.flatMap((reading) => glossary.readAs(reading)).map((word) => ({ word, share: 1 }))
}

/** How the kind of a place is read at the end of its name. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  mountain: ['shan'],
  mountains: ['shan'],
  river: ['he', 'jiang'],
  lake: ['hu'],
  county: ['xian'],
  city: ['shi'],
  town: ['zhen'],
  township: ['xiang', 'zhen'],
  village: ['cun'],
  prefecture: ['zhou'],
  district: ['qu'],
  province: ['sheng'],
}

type Phrases = readonly (readonly Phrase[])[]

interface Way {
  readonly put: readonly Put[]
  /** Words of the question that it puts otherwise. */
  readonly covered: number
  readonly score: number
}

/** Each word's best meaning among those that are worth something here, with what they are worth together. */
function wayOf(phrases: Phrases, worth: (word: string) => number): Way {
  const put: Put[] = []
  let [covered, score] = [0, 0]
  for (let i = 0; i < phrases.length; ) {
    const [best] = (phrases[i] ?? [])
      .flatMap(({ meanings, ...phrase }) =>
        meanings.map(({ word, share, isEmpty }) => ({
          ...phrase,
          read: word,
          score: share * phrase.units * ((word === '' ? 0 : worth(word)) || (isEmpty ? SLIGHT : 0)),
        })),
      )
      .filter((one) => one.score > 0)
      .sort((a, b) => b.score - a.score)
    if (best) {
      put.push({ said: best.said, read: best.read, start: best.start, end: best.end })
      covered += best.units
      score += best.score
    }
    i += best?.units ?? 1
  }
  return { put, covered, score }
}

const bestOf = (ways: readonly Way[], most: number): Way[] =>
  ways
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)

/** What a word of a column's names is worth beside one of its caption or of a row's name; longer words say more. */
function worthIn({ names, measure: { table } }: IndexedColumn): (word: string) => number {
  const around = [table.caption, ...table.rows.filter(({ date }) => !date).map(({ cells }) => cells[0]?.raw ?? '')].join(' ')
  const own = names.map(({ text }) => text).join(' ')
  return (word) => (1 + LENGTH * word.length) * (own.includes(word) ? 1 : around.includes(word) ? AROUND : 0)
}

/** Words of one column; and of each run of words those of its own column, where two columns of a table are held against each other. */
function inTables(phrases: Phrases, { columns }: Library): Way[] {
  const tables = [...new Set(columns.measures.map(({ measure }) => measure.table))]
  const runs = runsOf(phrases)
  const byTable = tables.map((table) => {
    const own = columns.measures.filter(({ measure }) => measure.table === table)
    const ways = runs.flatMap((run) =>
      bestOf(
        own.map((column) => wayOf(run, worthIn(column))),
        1,
      ),
    )
    return {
      put: ways.flatMap(({ put }) => put),
      covered: sum(ways.map(({ covered }) => covered)),
      score: sum(ways.map(({ score }) => score)),
    }
  })
  const byColumn = columns.measures.map((column) => wayOf(phrases, worthIn(column)))
  return [...bestOf(byColumn, COLUMNS), ...(runs.length > 1 ? bestOf(byTable, TABLES) : [])]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Neighbouring words: others stand between two runs. */
function runsOf(phrases: Phrases): Phrases[] {
  const runs: (readonly Phrase[])[][] = []
  for (const phrase of phrases) {
    const before = runs.at(-1)?.at(-1)?.at(-1)
    if (before && (phrase[0]?.start ?? 0) - before.end === 1) runs.at(-1)?.push(phrase)
    else runs.push([phrase])
  }
  return runs
}

function inSentences(phrases: Phrases, { documents, sentences }: Library): Way[] {
  const ways = documents
    .filter(({ lang }) => lang === 'zh')
    .flatMap((document) => sentences.of(document))
    .map(({ normalised }) =>
      wayOf(phrases, (word) => (normalised.includes(word) ? sentences.idf(word) * (1 + LENGTH * word.length) : 0)),
    )
  return bestOf(ways, SENTENCES)
}
