import type { AnswerPart, Claim, Period, Scope, Statement } from '../answer/answer.ts'
import type { Computation } from '../compute/computation.ts'
import { chartBlock } from './chart-block.ts'
import { figureTable } from './figure-table.ts'
import type { Block, Line } from './reply.ts'
import { isCounted, quantityText, statementText } from './statement-text.ts'
import { traceLines } from './trace-lines.ts'
import type { Wording } from './wording/wording.ts'

type Ranked = Extract<Statement, { kind: 'ranked' }>
type ListItem = Line & { readonly label: string }

/** The blocks of one part: its claims, then how they were computed, then the reading under which they hold. */
export function partBlocks(part: AnswerPart, withScope: boolean, words: Wording): Block[] {
  const computations = computationsOf(part)
  const traced = computations.filter(({ inputs }) => inputs.length > 0).flatMap((it) => traceLines(it, words))
  const chart = chartBlock(part, words)
  const scoped = part.scope && (withScope || computations.length > 0 || part.scope.lacking)
  return [
    ...claimBlocks(part, words),
    ...(chart ? [chart] : []),
    ...(traced.length > 0 ? [{ kind: 'trace', lines: traced } as const] : []),
    ...(scoped ? [scopeBlock(part.scope, part.claims, words)] : []),
    ...(part.bridged ? [{ kind: 'scope', text: words.bridged(part.bridged) } as const] : []),
    ...(part.lacks ? [{ kind: 'scope', text: words.lacks(part.lacks) } as const] : []),
  ]
}

/** The table, and whatever else the first claim does not say itself. */
function scopeBlock({ table, measure, period, lacking }: Scope, [claim]: AnswerPart['claims'], words: Wording): Block {
  const said = statementText(claim.says, words).toLowerCase()
  const unsaid = (...texts: string[]) => !texts.every((text) => said.includes(text.toLowerCase()))
  const text = words.scope({
    ...(table && { table }),
    ...(measure && unsaid(words.head(measure, '')) && { measure }),
    ...(period && unsaid(...landmarks(period)) && { period }),
    ...(lacking && { lacking }),
  })
  return { kind: 'scope', text }
}

/** What of a period shows that a sentence speaks of it. */
function landmarks({ name, years }: Period): string[] {
  return [...(name ? [name] : []), ...(years ? [String(years.from), String(years.to)] : [])]
}

/** Computations that the reader has not seen yet; a single cell explains itself. */
export function computationsOf({ computation, claims }: AnswerPart): Computation[] {
  const inClaims = claims.flatMap(({ says }) => (says.kind === 'result' ? [says.computation] : []))
  return [...new Set([...inClaims, ...(computation ? [computation] : [])])].filter(({ op }) => op !== 'cell')
}

function claimBlocks(part: AnswerPart, words: Wording): Block[] {
  const table = part.form === 'table' ? figureTable(part, words) : undefined
  if (table) return [table]
  const ranking = rankingBlock(part.claims, words)
  if (ranking) return [ranking]
  return part.form === 'list' ? listBlocks(part.claims, words) : [proseBlock(part.claims, words)]
}

function proseBlock(claims: readonly Claim[], words: Wording): Block {
  const lines = claims.map((claim, index) => {
    const text = continuesField(claim, claims[index - 1]) ? scripted(claim.says.text, claim, words) : claimText(claim, words)
    return { text, markers: markersOf(claim) }
  })
  return { kind: 'prose', lines }
}

type FieldClaim = Claim & { readonly says: Extract<Statement, { kind: 'field' }> }

const isField = (claim: Claim | undefined): claim is FieldClaim => claim?.says.kind === 'field'

/** Another paragraph of one field goes without the field's name. */
function continuesField(claim: Claim, before: Claim | undefined): claim is FieldClaim {
  return isField(claim) && isField(before) && claim.says.field === before.says.field
}

/** A quotation keeps the script it is printed in; everything else is said in the reader's. */
function claimText(claim: Claim, words: Wording): string {
  return scripted(statementText(claim.says, words), claim, words)
}

function scripted(text: string, { citations }: Claim, words: Wording): string {
  return citations.some(({ quoteKind }) => quoteKind === 'quotation') ? text : words.inScript(text)
}

/** About a list, and so no line of it. */
const ABOUT_LIST: readonly Statement['kind'][] = ['audited', 'citation-gaps']

/** What stands before the first item leads the list in; everything from there on is a line of it, or follows it. */
function listBlocks(claims: readonly Claim[], words: Wording): Block[] {
  const isLine = ({ says }: Claim) => !ABOUT_LIST.includes(says.kind)
  const item = claims.findIndex(({ says }) => says.kind === 'item')
  const first = item < 0 ? claims.findIndex(isLine) : item
  if (first < 0) return [proseBlock(claims, words)]
  const lead = claims.slice(0, first)
  const more = claims.slice(first)
  const after = more.filter((claim) => !isLine(claim))
  return [
    ...(lead.length > 0 ? [proseBlock(lead, words)] : []),
    { kind: 'list', items: more.filter(isLine).map((claim) => listItem(claim, words)) },
    ...(after.length > 0 ? [proseBlock(after, words)] : []),
  ]
}

function listItem(claim: Claim, words: Wording): ListItem {
  const { says } = claim
  const markers = markersOf(claim)
  if (says.kind === 'item')
    return {
      label: words.inScript(words.itemLabel(says.label)),
      text: says.verbatim ? says.text : scripted(says.text, claim, words),
      markers,
    }
  return { label: '', text: claimText(claim, words), markers }
}

/** Several ranks of one measure read better as a list under its name. */
function rankingBlock(claims: readonly Claim[], words: Wording): Block | undefined {
  const ranked = claims.flatMap(({ says }) => (says.kind === 'ranked' ? [says] : []))
  const [first] = ranked
  if (!first || ranked.length < 2 || ranked.length < claims.length || isMixed(ranked)) return undefined
  return {
    kind: 'list',
    lead: words.statement.rankedLead(first.measure, first.order, isCounted(first.value)),
    items: claims.flatMap((claim) => (claim.says.kind === 'ranked' ? [rankedItem(claim.says, markersOf(claim), words)] : [])),
  }
}

const isMixed = (ranked: readonly Ranked[]) => new Set(ranked.map(({ measure, order }) => `${order} ${measure}`)).size > 1

function rankedItem({ rank, label, value }: Ranked, markers: readonly number[], words: Wording): ListItem {
  return { label: `${rank}.`, text: words.statement.rankedItem(label, quantityText(value, words)), markers }
}

const markersOf = ({ citations }: Claim) => citations.map(({ marker }) => marker)
