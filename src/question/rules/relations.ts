import { findQuantities } from '../../language/values/find-quantities.ts'
import { normalise } from '../../language/words/normalise.ts'
import { withoutAdministrativeSuffix } from '../../language/words/phrases.ts'
import { type AidRelation, aidRelations } from '../find/aid-relations.ts'
import type { Library } from '../library.ts'
import { type PlanRule, type RuleResult, rejected } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'
import type { Ask } from '../words/closed-class.ts'

/** Both sides do the same with each other: who is asked for may be either. */
const MUTUAL = '结对|搭伙|搭对|搭伴|搭档|组队|牵手|配对|挂钩|partner|team up|teams up|teamed up'.split('|')
const VERBS = [
  ...MUTUAL,
  ...'支援|帮扶|援助|帮带|对口|援|帮|扶持|接济|拉一把|出手|aid|support|assist|help|paired|pair|mentor'.split('|'),
]
const WITH = ['跟', '与', '和', '同', ' with ', ' and ']
/** Right before a place they tell that it is the one that is aided: 冲着贵州去帮的是谁. */
const TOWARDS = new Set('冲着|冲|针对|对着|给|为|向|到|朝|朝着|往|奔|奔着|奔向|帮'.split('|'))
const WHO = '谁|哪里|哪儿|什么地方|何处|who|whom|where'.split('|')
/** 哪 and which ask for one of these, 多少 for how many. */
const WHICH =
  '哪两个|哪三个|哪四个|哪五个|哪六个|哪两|哪三|哪四|哪五|哪六|哪个|哪些|哪几个|哪几家|哪家|哪|什么|多少个|多少家|多少|几个|几家|which|what|many'.split(
    '|',
  )
/** Words of the asking side that are no second subject. */
const SIDES = [
  ...'省|市|省份|省市|城市|地区|地方|单位|哪里|部门|定|安排|负责|任务'.split('|'),
  ...'province|provinces|region|regions|place|places|city|cities|unit|units|assigned|plan'.split('|'),
]
/** These ask for either side: 浙江参与过哪些对口支援. */
const TAKING_PART = '参与|参加|加入|take part|taken part|took part|taking part|participat|involved in|part of'.split('|')
const PROGRAMMES = '项目|计划|行动|活动|工作|任务|programme|programmes|program|programs|scheme|schemes|project|projects'.split(
  '|',
)
/** What is asked beside it is told with it, or is another question. */
const MOST_STRICT = 3

const OTHER: readonly Ask[] = ['why', 'how', 'difference']

/** Who aids a place, or whom it aids. */
export const relations: PlanRule = {
  name: 'relations',
  examples: ['谁支援贵州？', '上海支援哪里', '西藏是谁在支援', 'Who aids Xinjiang?', 'Which regions does Tianjin support?'],
  plan(question, library, paperId) {
    const { asks, ops } = question
    if (OTHER.some((ask) => asks.has(ask)) || ops.size > 0) return rejected('asks for something else')
    const takingPart =
      TAKING_PART.some((word) => question.text.includes(word)) && WHICH.some((word) => question.text.includes(word))
    if (takingPart) return takenPartIn(question, library, paperId)
    const asking = askingAt(question)
    const [ask = -1] = asking
    if (ask === -1 || !VERBS.some((word) => question.text.includes(word))) return rejected('does not ask who aids whom')
    const of = placesIn(question, library)
    const [place] = of
    const verb = verbIn(question, of)
    if (!place || verb === -1) return rejected('names nobody who aids or is aided')
    if (asking.length > 1 && of.length > 1) return rejected('asks two things')
    const role = isTowards(place, question) ? 'aided' : roleOf(ask, verb, place.start, question)
    const relationsOf = (asked: Role) =>
      library.papers
        .filter(({ id }) => paperId === undefined || id === paperId)
        .map((paper) => ({ paper: paper.id, relations: fitting(aidRelations(paper), of, asked, question, library) }))
        .find((one) => one.relations.length > 0)
    const found = relationsOf(role) ?? (isMutual(question) ? relationsOf(otherRole(role)) : undefined)
    const rest = question.content.filter((unit) => unit.strict && !isFrame(unit) && !of.some((one) => one.unit === unit))
    if (rest.length > MOST_STRICT - 1) return rejected('about more than who aids whom')
    // Who is aided need not aid anybody.
    if (!found && rest.length === 0 && relationsOf(otherRole(role)))
      return { plan: { kind: 'unexplained', words: of.map(({ unit }) => unit.surface) } }
    // Another year's aid is no answer.
    if (!found && rest.length === 0 && question.years.length > 0 && !isSaidTogether(of, question, library))
      return { plan: { kind: 'unexplained', words: of.map(({ unit }) => unit.surface) } }
    if (!found) return rejected('no such relation')
    const told = found.relations.map(({ programme = '', subject, object }) => `${programme}${subject}${object}`).join(' ')
    const isForeign = (unit: QuestionUnit) =>
      unit.proper ||
      // Several places say by themselves which aid is meant.
      (of.length < 2 && unit.kind !== 'latin' && !unit.keys.some((key) => library.sentences.knows(key)))
    const foreign = rest.find((unit) => isForeign(unit) && !told.includes(unit.surface))
    return foreign ? rejected(`about ${foreign.surface}`) : { plan: { kind: 'relations', ...found } }
  },
}

/** Whether a sentence names every place and year of the question. */
const isSaidTogether = (of: readonly Place[], { years }: Question, { documents, sentences }: Library): boolean =>
  documents.some((document) =>
    sentences
      .of(document)
      .some(
        ({ normalised }) =>
          of.every(({ names }) => names.some((name) => normalised.includes(name))) &&
          years.every(({ from }) => normalised.includes(String(from))),
      ),
  )

/** Every aid that a place gives or is given. */
function takenPartIn(question: Question, library: Library, paperId: string | undefined): RuleResult {
  const of = placesIn(question, library)
  const isOther = (unit: QuestionUnit) =>
    unit.strict && !isFrame(unit) && !PROGRAMMES.includes(unit.surface) && !of.some((one) => one.unit === unit)
  if (of.length !== 1 || !VERBS.some((word) => question.text.includes(word)) || question.content.some(isOther))
    return rejected('names nobody who takes part in an aid, or more than that')
  for (const paper of library.papers.filter(({ id }) => paperId === undefined || id === paperId)) {
    const relations = (['aiding', 'aided'] as const).flatMap((role) => fitting(aidRelations(paper), of, role, question, library))
    if (relations.length > 0) return { plan: { kind: 'relations', paper: paper.id, relations } }
  }
  return { plan: { kind: 'unexplained', words: of.map(({ unit }) => unit.surface) } }
}

/** Where the question asks for somebody or some place: 谁, 哪里, 哪个省, which regions. */
function askingAt({ text, lang }: Question): number[] {
  const words = lang === 'en' ? text.split(' ') : []
  const starts = (word: string) => (lang === 'en' ? (words.includes(word) ? [text.indexOf(word)] : []) : allOf(text, word))
  const sideAt = (at: number) =>
    SIDES.some((side) =>
      text
        .slice(at, at + side.length + 1)
        .trimStart()
        .startsWith(side),
    )
  const which = WHICH.flatMap((word) => starts(word).filter((at) => sideAt(at + word.length)))
  const found = [...new Set([...WHO.flatMap(starts), ...which])].sort((a, b) => a - b)
  // 几个 in 哪几个 asks nothing more.
  return found.filter((at, i) => at - (found[i - 1] ?? -LONGEST_ASK) >= LONGEST_ASK)
}

/** Characters of 哪几个. */
const LONGEST_ASK = 3

function allOf(text: string, word: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) found.push(at)
  return found
}

type Role = 'aiding' | 'aided'

const isMutual = ({ text }: Question): boolean => [MUTUAL, WITH].every((words) => words.some((word) => text.includes(word)))

const otherRole = (role: Role): Role => (role === 'aiding' ? 'aided' : 'aiding')

const isTowards = ({ unit }: Place, { units }: Question): boolean => TOWARDS.has(units[units.indexOf(unit) - 1]?.surface ?? '')

interface Place {
  readonly unit: QuestionUnit
  readonly start: number
  readonly names: readonly string[]
}

/** Named places and people, and whoever a relation of the papers names; 对口支援新疆 is the name of an aid to 新疆. */
function placesIn({ units }: Question, { wordClass, analyser, papers }: Library): Place[] {
  const parties = papers.flatMap(aidRelations).map(({ subject, object }) => `${subject} ${object}`)
  const isName = (name: string) => name.length > 1 && wordClass(withoutAdministrativeSuffix(name)) === 'proper'
  return units
    .filter(({ closed }) => closed.length === 0)
    .flatMap((unit): Place[] => {
      const name = withoutVerb(unit.surface)
      const concepts = (name === unit.surface ? [unit] : analyser.units(name)).flatMap(({ keys }) => keys.flatMap(conceptOf))
      const isParty =
        unit.strict &&
        wordClass(name) === 'unknown' &&
        !isFrame(unit) &&
        name.length > 1 &&
        parties.some((party) => party.includes(name))
      if (!(unit.proper && name === unit.surface) && !isParty && ![name, ...concepts].some(isName)) return []
      const others = papers.flatMap(({ terms }) =>
        terms.terms.filter((term) => concepts.includes(term.names[0] ?? '')).flatMap((term) => term.names),
      )
      const names = [...new Set([name, ...concepts, ...others].map(withoutAdministrativeSuffix))]
      return [{ unit, start: unit.start + Math.max(0, unit.surface.indexOf(name)), names }]
    })
}

const conceptOf = (key: string): string[] => (key.startsWith('#') && !key.startsWith('#!') ? [key.slice(1)] : [])

/** 对口支援新疆 → 新疆, aids Xinjiang → Xinjiang */
function withoutVerb(surface: string): string {
  const words = surface.split(' ').filter((word) => !VERBS.some((verb) => verb.charCodeAt(0) < 128 && word.startsWith(verb)))
  return VERBS.filter((verb) => verb.length > 1).reduce((text, verb) => text.split(verb).join(''), words.join(' '))
}

/** Where the verb of aid stands; the one within a place's own unit counts too. */
function verbIn({ text }: Question, of: readonly Place[]): number {
  const at = VERBS.filter((word) => text.includes(word)).map((word) => text.lastIndexOf(word))
  const inside = of.some(({ unit }) => unit.start > Math.max(...at))
  return at.length === 0 ? -1 : inside ? Math.min(...at) : Math.max(...at)
}

/** 谁支援X and X由谁支援 ask for the aiding side; X支援谁, and in English which Y does X support, for the aided one. */
function roleOf(ask: number, verb: number, place: number, { text, lang }: Question): Role {
  if (lang === 'en') {
    const passive = text.includes(' by') || text.includes('supported by') || text.includes('aided by')
    return ask < verb && verb < place ? 'aided' : passive ? 'aided' : 'aiding'
  }
  return place < verb && verb < ask ? 'aiding' : 'aided'
}

function fitting(
  all: readonly AidRelation[],
  of: readonly Place[],
  role: Role,
  { years, asks }: Question,
  { analyser, wordClass }: Library,
): AidRelation[] {
  const other = ({ subject, object }: AidRelation) => (role === 'aiding' ? object : subject)
  const side = ({ subject, object, programme = '' }: AidRelation) => (role === 'aiding' ? subject : `${object} ${programme}`)
  const names = (relation: AidRelation, place: Place) => isNamedIn(side(relation), place)
  if (!of.every((place) => all.some((relation) => names(relation, place)))) return []
  const named = all.filter((relation) => of.some((place) => names(relation, place)))
  const dated = named.filter(({ when }) =>
    years.some(({ from, to }) => when && from <= Number.parseInt(when, 10) && Number.parseInt(when, 10) <= to),
  )
  const counts = (relation: AidRelation) => findQuantities(other(relation)).length > 0
  const chosen = (years.length > 0 ? dated : named).filter((relation) => !asks.has('amount') || counts(relation))
  // A clause says over what a fact says.
  const facts = chosen.filter(({ at }) => at === undefined)
  if (facts.length > 0) return facts
  const isNamed = (party: string) =>
    analyser
      .units(normalise(party))
      .some(({ surface, kind }) => kind === 'number' || ['proper', 'unknown'].includes(wordClass(surface)))
  return chosen.filter((relation) => isNamed(other(relation)))
}

/** By a name, or in a list of abbreviations by one character (京、津、沪). */
function isNamedIn(party: string, { names }: Place): boolean {
  const listed = party.split('、')
  return names.some((name) => (name.length === 1 ? listed.includes(name) : party.includes(name) && !party.includes(`除${name}`)))
}

const isFrame = ({ surface }: QuestionUnit): boolean =>
  SIDES.some((word) => surface.includes(word)) || VERBS.some((word) => surface.includes(word))
