import { answersAuthor, isCriticising } from '../language/cues/cues.ts'
import { isJoining } from '../language/cues/joining-when.ts'
import { findYears } from '../language/values/dates.ts'
import { chineseToNumber } from '../language/values/numerals.ts'
import { openYears } from '../language/values/open-years.ts'
import { isOneOfSeveral } from '../language/values/ordinals.ts'
import { provincesOf } from '../language/values/provinces.ts'
import { findParts } from '../language/values/references.ts'
import { expandShortAmounts } from '../language/values/short-amounts.ts'
import { expandShortYears } from '../language/values/short-years.ts'
import { withTableNumbers } from '../language/values/table-ordinals.ts'
import { agreesWith, yearsCounted } from '../language/values/years-counted.ts'
import type { Unit } from '../language/words/analyser.ts'
import { atomsOf, stem } from '../language/words/atoms.ts'
import { capitalisedWords } from '../language/words/capitals.ts'
import { detectLanguage } from '../language/words/detect-language.ts'
import { withoutDialect } from '../language/words/dialect.ts'
import { PhraseDictionary } from '../language/words/longest-match.ts'
import { normalise } from '../language/words/normalise.ts'
import { withCountries, writtenInFull } from '../language/words/short-forms.ts'
import type { WordClass } from '../language/words/word-class.ts'
import type { Span } from '../paper/locator.ts'
import { keepLast } from '../store/keep-last.ts'
import type { Library } from './library.ts'
import type { AskedYears, Question, QuestionUnit } from './question.ts'
import { asPrinted } from './words/abbreviations.ts'
import { withLevels } from './words/administrative-levels.ts'
import { closedOf, singleCharacterKeys } from './words/closed-forms.ts'
import { corrected, isStray } from './words/corrected.ts'
import { cutAgain } from './words/cut-again.ts'
import { isDoneTo } from './words/done-to.ts'
import { framesOf } from './words/frames.ts'
import { SEXES } from './words/sexes.ts'
import { inPapersWords } from './words/spoken-words.ts'
import { isTellingWord } from './words/telling-words.ts'

/** A message is read as a whole, in parts, and again as the question before the next one. */
const QUESTIONS_KEPT = 100

/** Reads a question into units, years, parts and what it asks for. Never throws, whatever the text. */
export const readQuestion = keepLast(QUESTIONS_KEPT, (raw, library: Library): Question => {
  const said = withoutDialect(normalise(withCountries(raw)))
  const full = writtenInFull(withTableNumbers(said, lastTable(library)), (word) => library.sentences.knows(stem(word)))
  const text = corrected(asPrinted(inPapersWords(expandShortAmounts(expandShortYears(full)), library), library), library)
  const capitals = capitalisedWords(withCountries(raw))
  const parts = findParts(text)
  const years = askedYears(text, library).filter((found) => !parts.some((part) => overlaps(part, found)))
  const read = joinStrays(cutAgain(withLevels(library.questionAnalyser.units(text)), library), text)
    .flatMap(spellProvinces)
    .flatMap((unit) => spellOut(unit, library))
    .flatMap((unit) => withoutMeasure(unit, text, library))
    .filter((unit) => ![...years.filter(({ name }) => name === undefined), ...parts].some((taken) => overlaps(unit, taken)))
    .map((unit) => readUnit(unit, library, capitals, answersAuthor(text)))
    .map((unit) => (unit.surface === 'when' && isJoining(text, unit.start) ? asLight(unit) : unit))
    // A named period (党的十八大以来) is words as well as years: the text need not repeat it.
    .map((unit) => (years.some((period) => overlaps(unit, period)) ? { ...unit, strict: false } : unit))
  const frames = framesOf({ text, units: read, years, parts }, library)
  // 1984年到1988年,这5年: the years are named already.
  const counted = years.length === 0 ? [] : yearsCounted(text).filter((stretch) => agreesWith(stretch, years))
  const isSaid = (unit: QuestionUnit) => frames.has(unit) || counted.some((stretch) => overlaps(unit, stretch))
  const units = read.map((unit): QuestionUnit => (isSaid(unit) ? asLight(unit) : unit))
  const closed = units.flatMap((unit) => unit.closed)
  const content = units.filter((unit) => unit.closed.length === 0)
  const asks = new Set(closed.flatMap((meaning) => (meaning.kind === 'ask' ? [meaning.ask] : [])))
  // A concept and nothing else asks what it is.
  if (closed.length + years.length + parts.length === 0 && content.length === 1 && content[0]?.kind === 'term')
    asks.add('definition')
  return {
    raw,
    text,
    lang: detectLanguage(raw),
    units,
    content,
    years,
    parts,
    asks,
    ops: new Set(closed.flatMap((meaning) => (meaning.kind === 'op' ? [meaning.op] : []))),
  }
})

/** The number of the last table, where it is clear whose. */
const lastTable = ({ papers: [only, ...others] }: Library): number | undefined =>
  others.length === 0 ? only?.tables.at(-1)?.number : undefined

const asLight = (unit: QuestionUnit): QuestionUnit => ({ ...unit, closed: [{ kind: 'light' }], strict: false, proper: false })

/**
 * Characters that the segmenter leaves alone side by side are mostly a name it does not know (芦山): taken
 * together, they must be explained together.
 */
function joinStrays(units: readonly Unit[], text: string): Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    const last = joined.at(-1)
    const strays = last && isStray(unit) && last.end === unit.start && (isStray(last) || last.kind === 'stray')
    if (!strays) joined.push(unit)
    else
      joined[joined.length - 1] = {
        surface: text.slice(last.start, unit.end),
        start: last.start,
        end: unit.end,
        kind: 'stray',
        keys: [text.slice(last.start, unit.end)],
      }
  }
  return joined
}

/** 津沪浙粤 are four provinces, not a name; so are 川滇甘三 of 川滇甘三省. */
function spellProvinces(unit: Unit): Unit[] {
  const counted = chineseToNumber(unit.surface.slice(-1)) === undefined ? unit.surface : unit.surface.slice(0, -1)
  const names = unit.kind === 'stray' ? provincesOf(counted) : undefined
  if (!names) return [unit]
  return names.map((name, i) => ({
    surface: name,
    start: unit.start + i,
    end: unit.start + i + 1,
    kind: 'word',
    keys: [name],
  }))
}

/** 是从 and 县里 are no words: what no dictionary knows and ends in a place word is cut into characters. */
function spellOut(unit: Unit, library: Library): Unit[] {
  const { surface, start } = unit
  const cut =
    unit.kind === 'word' &&
    surface.length === 2 &&
    !library.sentences.knows(surface) &&
    !ABROAD.has(surface) &&
    (LOCALISERS.has(surface.charAt(1)) ||
      isDoneTo(surface, library) ||
      [...surface].every((char) => singleCharacterKeys(char).length > 0))
  return cut
    ? [...surface].map((char, i) => ({ surface: char, start: start + i, end: start + i + 1, kind: 'word', keys: [char] }))
    : [unit]
}

/** 块拆成 in 那块拆成 is no word: after a pointing word or a number, a measure word stands by itself. */
function withoutMeasure(unit: Unit, text: string, library: Library): Unit[] {
  const { surface, start, end, kind } = unit
  const counted = COUNTING.some((word) => text.slice(0, start).endsWith(word))
  const isNone = library.wordClass(surface) === 'unknown' && !library.sentences.knows(surface)
  if (!counted || !isNone || !['word', 'stray'].includes(kind) || surface.length > 3 || !MEASURES.has(surface.charAt(0)))
    return [unit]
  const rest = surface.slice(1)
  return [
    { surface: surface.charAt(0), start, end: start + 1, kind: 'word', keys: [surface.charAt(0)] },
    ...(rest === '' ? [] : [{ surface: rest, start: start + 1, end, kind: 'word' as const, keys: [rest] }]),
  ]
}

const COUNTING = [...'那这哪几每各一两三四五六七八九十', '多少']
const MEASURES = new Set('块股拨伙群档帮派轮批茬回趟遭波摊')
const LOCALISERS = new Set('里上下中内外间')
/** Other countries, which no paper on one country is about unless it says so; a single character too (中美). */
const ABROAD = new Set(['国外', '海外', '境外', '域外', '美', '英', '俄', '韩'])

function readUnit(unit: Unit, library: Library, capitals: ReadonlySet<string>, answersBack: boolean): QuestionUnit {
  const keys = [...unit.keys, ...(unit.surface.length === 1 ? singleCharacterKeys(unit.surface) : [])]
  // A phrase that is also a concept of the paper counts as the concept.
  const concept = keys.some((key) => key.startsWith('#') && !key.startsWith('#!'))
  const closed = concept ? [] : closedOf(keys)
  const open = closed.length === 0
  const exact = CURRENCIES.has(unit.surface) || SEXES.has(unit.surface)
  const telling = open && unit.kind !== 'term' && (isTellingWord(unit.surface) || (!answersBack && isCriticising(unit.surface)))
  return {
    ...unit,
    keys,
    closed,
    strict: exact || (open && !telling && isStrict(unit, library)),
    ...(telling ? { telling } : {}),
    proper: exact || (open && isProper(unit, library, capitals)),
  }
}

const STRICT: ReadonlySet<WordClass> = new Set(['proper', 'noun', 'unknown'])

/** Names and things are strict; verbs and the like are not; of an unknown word nothing can be known, so it is. */
function isStrict(unit: Unit, library: Library): boolean {
  if (unit.kind === 'term' || unit.kind === 'latin') return true
  if (unit.kind === 'number') return true
  if (isNumbered(unit.surface)) return false
  if (isOneOfSeveral(unit.surface)) return true
  return ABROAD.has(unit.surface) || (unit.surface.length > 1 && STRICT.has(library.wordClass(unit.surface)))
}

/** 三格: a number with a measure word. */
const isNumbered = (surface: string): boolean =>
  surface.length === 2 && chineseToNumber(surface.charAt(0)) !== undefined && COUNTERS.has(surface.charAt(1))
const COUNTERS = new Set('格条行列项段句层页幅轮批次回趟遍张份篇本个家处大')

/** Names of people, places and organisations; in English whatever is capitalised within the sentence. */
/** Money of other countries is in no table in 元. */
const CURRENCIES = new Set([
  '美元',
  '欧元',
  '英镑',
  '日元',
  '港元',
  '港币',
  '美金',
  '卢布',
  'dollar',
  'dollars',
  'usd',
  'euro',
  'euros',
  'pounds',
])

/** The name of a concept is a word as well. */
const bare = (key: string): string => (key.startsWith('#') ? key.slice(1) : key)

const isProper = (unit: Unit, library: Library, capitals: ReadonlySet<string>): boolean =>
  unit.kind === 'latin' || (unit.kind === 'term' && capitals.size > 0)
    ? capitals.has(unit.surface)
    : [unit.surface, ...unit.keys].some((word) => library.wordClass(bare(word)) === 'proper')

/** Years as figures and named periods; a period wins over the figures inside it. */
function askedYears(text: string, library: Library): AskedYears[] {
  const atoms = atomsOf(text)
  const periods = periodsOf(library)
    .matches(atoms)
    .flatMap(({ start, end, values }) => values.slice(0, 1).map((period) => ({ ...period, start, end })))
  const figures = findYears(text)
    .filter((found) => !periods.some((period) => overlaps(period, found)))
    .map((found) => openYears(text, found) ?? found)
  return [...periods, ...figures].sort((a, b) => a.start - b.start)
}

type NamedPeriod = Omit<AskedYears, 'start' | 'end'>

const dictionaries = new WeakMap<Library, PhraseDictionary<NamedPeriod>>()

function periodsOf(library: Library): PhraseDictionary<NamedPeriod> {
  const known = dictionaries.get(library)
  if (known) return known
  const dictionary = new PhraseDictionary<NamedPeriod>()
  for (const paper of library.papers) {
    for (const { names, english, from, to } of paper.terms.periods) {
      for (const name of [...names, ...english]) dictionary.add(name, { from, to, name: names[0] ?? name })
    }
  }
  dictionaries.set(library, dictionary)
  return dictionary
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
