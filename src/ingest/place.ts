import { numberToCircled } from '../language/values/numerals.ts'
import type { SourceLanguage } from '../paper/paper.ts'
import type { HeadingBlock, Numbering } from './block.ts'
import { knownHeading } from './known-headings.ts'
import { normaliseHeading } from './normalise-prose.ts'

/** Places of the parts that have no numbered heading. */
export const PLACES = {
  front: '题注',
  abstract: '摘要',
  introduction: '引言',
  notes: '注释',
  references: '参考文献',
  foreign: '英文摘要',
} as const

const PART_TITLES: Readonly<Record<SourceLanguage, Readonly<Record<string, string>>>> = {
  zh: { [PLACES.abstract]: '摘要', [PLACES.introduction]: '引言', [PLACES.notes]: '注释', [PLACES.references]: '参考文献' },
  en: {
    [PLACES.abstract]: 'Abstract',
    [PLACES.introduction]: 'Introduction',
    [PLACES.notes]: 'Notes',
    [PLACES.references]: 'References',
  },
}

/** The words that head a part which has no numbered heading. */
export const partTitle = (place: string, lang: SourceLanguage): string => PART_TITLES[lang][place] ?? place

/** 注释⑱. */
export const notePlace = (number: number): string => `${PLACES.notes}${numberToCircled(number)}`

/** An open heading: its rank orders the kinds of numbering, outermost first; undefined when it has no number. */
export interface OpenHeading {
  readonly rank: number | undefined
  readonly hash: number
  readonly place: string
  readonly title: string
}

const RANKS: Readonly<Record<Exclude<Numbering, 'none' | 'dotted' | 'chapter'>, number>> = {
  roman: 2,
  chinese: 2,
  'chinese-bracket': 3,
  arabic: 4,
  'arabic-bracket': 5,
}

function rankOf({ numbering, number }: HeadingBlock): number | undefined {
  if (numbering === 'none') return undefined
  if (numbering === 'chapter') return number.endsWith('节') ? 1 : 0
  return numbering === 'dotted' ? RANKS.arabic + number.split('.').length - 1 : RANKS[numbering]
}

/** Whether a heading stands under another: by the kinds of their numbers, else by their Markdown levels. */
function isInside(outer: OpenHeading, heading: HeadingBlock): boolean {
  const rank = rankOf(heading)
  if (outer.rank !== undefined && rank !== undefined) return outer.rank < rank
  return heading.hash > 0 && outer.hash > 0 && outer.hash < heading.hash
}

function placeOf(parent: OpenHeading | undefined, heading: HeadingBlock): string {
  const { numbering, number } = heading
  if (numbering === 'none')
    return knownHeading(heading.title) === 'introduction' ? PLACES.introduction : normaliseHeading(heading.title)
  if (numbering === 'chapter' || numbering === 'roman' || numbering === 'dotted') return number
  const label = numbering.endsWith('bracket') ? `(${number})` : number
  // An unnumbered parent lends no address; 1 under 三(一) is 三(一)1.
  return parent?.rank === undefined ? label : parent.place + label
}

/**
 * The headings open after a new one, the new one last. `uses` counts how often a place was wanted, which makes the
 * places of equal headings distinct: 小结, 小结(2).
 */
export function openHeading(
  open: readonly OpenHeading[],
  heading: HeadingBlock,
  uses: Map<string, number>,
): readonly OpenHeading[] {
  const end = open.findIndex((outer) => !isInside(outer, heading))
  const above = end < 0 ? open : open.slice(0, end)
  const wanted = placeOf(above.at(-1), heading)
  const count = (uses.get(wanted) ?? 0) + 1
  uses.set(wanted, count)
  const place = count === 1 ? wanted : `${wanted}(${count})`
  const title = normaliseHeading(heading.title) || place
  return [...above, { rank: rankOf(heading), hash: heading.hash, place, title }]
}
