import { findYears } from '../../language/values/dates.ts'
import { type FoundQuantity, findQuantities } from '../../language/values/find-quantities.ts'
import type { Defect } from '../../paper/defect.ts'
import { type Audited, type AuditedSentence, proseSentences, textAt } from './audited.ts'

/** Figures further apart are about two things. */
const NEAR = 0.1
/** Characters before a figure that must be the same, where no noun follows it. */
const LEAD = 4

/** A figure with the words that say what it counts. */
interface Mention {
  readonly quantity: FoundQuantity
  readonly noun: string
  readonly lead: string
  readonly sentence: AuditedSentence
  readonly others: readonly string[]
  readonly years: ReadonlySet<number>
}

/** As much of the noun as tells 贫困村 from 贫困户. */
const NOUN = /^\p{Script=Han}{2,3}/u
const HEDGED = /[约近超逾余多]$/u

/** Two passages that say the same of the same things, with another figure in one place. */
export function figurePairs(audited: Audited): readonly Defect[] {
  const kinds = new Map<string, Mention[]>()
  for (const mention of proseSentences(audited).flatMap(mentionsIn)) {
    const kind = `${mention.quantity.unit.symbol} ${mention.noun || mention.lead}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), mention])
  }
  return [...kinds.values()].flatMap((mentions) =>
    mentions.flatMap((one, i) =>
      mentions
        .slice(i + 1)
        .filter((other) => other.sentence.passage.place !== one.sentence.passage.place && isSameThing(one, other))
        .map((other): Defect => {
          const at = [one, other].map(({ quantity, sentence: { passage, start } }) =>
            textAt(audited.paper, passage.id, start + quantity.start, start + quantity.end),
          )
          const [stated, found] = [one.quantity.surface, other.quantity.surface]
          return { kind: 'text-text-mismatch', verdict: 'contradiction', at, stated, found }
        }),
    ),
  )
}

const TWO_NUMBERS = /\d\D+\d/u

function mentionsIn(sentence: AuditedSentence): Mention[] {
  if (!TWO_NUMBERS.test(sentence.text)) return []
  const quantities = findQuantities(sentence.text)
  if (quantities.length < 2) return []
  const years = new Set(findYears(sentence.text).flatMap(({ from, to }) => [from, to]))
  const printed = quantities.map(({ surface }) => surface)
  return quantities
    .filter(({ start }) => !HEDGED.test(sentence.text.slice(0, start)))
    .map((quantity, i) => ({
      quantity,
      noun: NOUN.exec(sentence.text.slice(quantity.end))?.[0] ?? '',
      lead: sentence.text.slice(Math.max(0, quantity.start - LEAD), quantity.start),
      sentence,
      others: printed.toSpliced(i, 1),
      years,
    }))
}

/** The same words and years, a near figure that is not the same, and another figure that both sentences share. */
function isSameThing(one: Mention, other: Mention): boolean {
  const [a, b] = [one.quantity.amount, other.quantity.amount]
  const shared = one.others.some((surface) => other.others.includes(surface))
  const apart = one.years.size > 0 && other.years.size > 0 && ![...one.years].some((year) => other.years.has(year))
  return shared && !apart && !a.equals(b) && a.minus(b).abs().lte(a.abs().times(NEAR))
}
