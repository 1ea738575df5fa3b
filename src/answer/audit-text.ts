import { figureCues } from '../language/figure-cues.ts'
import { findFigures } from '../language/find-figures.ts'
import { unitBase } from '../language/units.ts'
import type { Paper } from '../paper/paper.ts'
import type { Library } from '../question/library.ts'
import { yearsIn } from '../retrieval/score-sentences.ts'
import type { Sentence } from '../retrieval/sentence-index.ts'
import { agreeingAmount, failingAmount } from './check-amount.ts'
import { checkedIncrease } from './check-increase.ts'
import { checkedRatio, isRatio } from './check-ratio.ts'
import type { FigureCheck, StatedFigure } from './figure-check.ts'

const checked = new WeakMap<Library, readonly FigureCheck[]>()

/**
 * Every figure of the papers' prose that the tables can be held against, in the order of the text, with what the cells give for it.
 * Worked out once for a library, when it is first asked for. A figure whose words name no column is left alone.
 */
export function figureChecks(library: Library): readonly FigureCheck[] {
  const made = checked.get(library) ?? library.papers.flatMap((paper) => checksOf(paper, library))
  checked.set(library, made)
  return made
}

function checksOf(paper: Paper, library: Library): FigureCheck[] {
  const bases = basesOf(paper)
  const stated = sentencesOf(paper, library).flatMap((sentence) => figuresIn(sentence, bases, paper, library))
  const amounts = stated.filter((figure) => !isRatio(figure))
  const agreeing = amounts.flatMap((figure) => checkedIncrease(figure) ?? agreeingAmount(figure) ?? [])
  const found = [
    ...agreeing,
    ...amounts.filter((one) => !has(agreeing, one)).flatMap((one) => failingAmount(one, agreeing) ?? []),
  ]
  const ratios = stated.filter(isRatio).flatMap((one) => checkedRatio(one, found) ?? [])
  const all = [...found, ...ratios]
  return stated.flatMap((one) => all.find((check) => isSame(check, one)) ?? [])
}

const isSame = (a: StatedFigure, b: StatedFigure): boolean => a.sentence === b.sentence && a.figure.start === b.figure.start
const has = (checks: readonly FigureCheck[], one: StatedFigure): boolean => checks.some((check) => isSame(check, one))

/** The paper's own prose: neither a rendition in another language nor the reference list. */
const PROSE = ['abstract', 'body', 'note']

function sentencesOf(paper: Paper, { documents, sentences }: Library): Sentence[] {
  const prose = new Set(paper.passages.filter(({ id, kind }) => PROSE.includes(kind) && !id.endsWith('@en')).map(({ id }) => id))
  return documents
    .filter((document) => document.paper === paper.id && document.source.kind === 'passage' && prose.has(document.source.passage))
    .flatMap((document) => sentences.of(document))
}

/** Figures in units that some column has; shares and multiples are made of them. */
function figuresIn(sentence: Sentence, bases: ReadonlySet<string>, paper: Paper, library: Library): StatedFigure[] {
  const years = yearsIn(sentence)
  return findFigures(sentence.text).flatMap(({ unit, ...rest }) => {
    const known = unit && (bases.has(unitBase(unit)) || unit.dimension === 'percent' || unit.dimension === 'ratio')
    if (!unit || !known) return []
    const figure = { ...rest, unit }
    return [{ paper, library, sentence, figure, years, cues: figureCues(sentence.text, figure) }]
  })
}

/** What the columns of a paper count; people are counted as 人 or as 人次. */
function basesOf({ tables }: Paper): Set<string> {
  const bases = tables.flatMap(({ columns }) => columns.flatMap(({ unit }) => (unit ? [unitBase(unit)] : [])))
  return new Set([...bases, ...(bases.includes('人') ? ['人次'] : []), ...(bases.includes('人次') ? ['人'] : [])])
}
