import type { Answer, AnswerPart, SmallTalk } from '../answer/answer.ts'
import type { Defect } from '../paper/defect.ts'
import { actionsOf } from './actions.ts'
import { caveatText } from './caveat-text.ts'
import { markerText } from './marker-text.ts'
import { computationsOf, partBlocks } from './part-blocks.ts'
import { plainText } from './plain-text.ts'
import type { Block, Line, Reply, Tone } from './reply.ts'
import { sourcesOf } from './sources.ts'
import { suggestionOf } from './suggestion-of.ts'
import type { Wording } from './wording/wording.ts'
import { wordingFor } from './wording/wording-for.ts'

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>

/** Who thanks or leaves has no need of sample questions. */
const SHOWING_EXAMPLES: readonly SmallTalk[] = ['greeting', 'ability', 'identity']

/** Everything that depends on the kind of answer. */
interface Draft {
  readonly tone: Tone
  readonly blocks: readonly Block[]
  readonly sources?: Reply['sources']
  readonly lead: string
  readonly questions: readonly string[]
  readonly plain?: string
}

/** What an answer cannot tell by itself. */
export interface Beside {
  /** Whether its figure has other scopes (`service/readings.ts`). */
  readonly readings?: boolean
}

/** Nobody is asked whether a greeting was useful. */
const RATED: readonly Answer['kind'][] = ['answered', 'refused', 'clarify']

/** An answer as a neutral reply in its language, the answer itself first. Pure: the same answer makes the same reply. */
export function compose(answer: Answer, { readings = false }: Beside = {}): Reply {
  const words = wordingFor(answer.lang)
  const draft = draftOf(answer, words)
  const sources = draft.sources ?? []
  return {
    tone: draft.tone,
    lang: answer.lang,
    blocks: [...draft.blocks, ...understood(answer, words)],
    sources,
    suggestionLead: draft.lead,
    suggestions: draft.questions.map((question) => suggestionOf(question, answer.lang)),
    actions: actionsOf({ blocks: draft.blocks, sources, readings }, words),
    feedback: RATED.includes(answer.kind),
    labels: words.labels,
    plain: draft.plain ?? plainText(draft.blocks),
  }
}

function draftOf(answer: Answer, words: Wording): Draft {
  switch (answer.kind) {
    case 'answered':
      return answered(answer, words)
    case 'clarify':
      return clarify(answer, words)
    case 'refused':
      return {
        tone: 'refusal',
        blocks: [sentence(words.refusal(answer.refusal))],
        lead: words.leads.nearest,
        questions: answer.nearest,
      }
    case 'smalltalk':
      return {
        tone: 'smalltalk',
        blocks: [sentence(words.smallTalk[answer.topic](answer.papers))],
        lead: words.leads.examples,
        questions: SHOWING_EXAMPLES.includes(answer.topic) ? answer.examples : [],
      }
  }
}

function answered({ parts, left = [], caveats, followUps }: Of<'answered'>, words: Wording): Draft {
  const citations = parts.flatMap(({ claims }) => claims.flatMap((claim) => claim.citations))
  const computed = parts.some((part) => computationsOf(part).length > 0)
  return {
    tone: computed ? 'computed' : 'answer',
    blocks: [
      ...saidOnce(parts.flatMap((part) => partBlocks(part, parts.length > 1, words))),
      ...left.map(({ question, refusal }) => sentence(words.left(question, words.refusal(refusal)))),
      ...untold(caveats, parts, words).map((text): Block => ({ kind: 'caveat', text })),
    ],
    sources: sourcesOf(citations, words),
    lead: words.leads.followUps,
    questions: followUps,
  }
}

/** Blocks without what an earlier one has said: two questions may have one sentence, or one list, for an answer. */
function saidOnce(blocks: readonly Block[]): Block[] {
  const said = new Set<string>()
  const unsaid = (lines: readonly Line[]): readonly Line[] => {
    const left = lines.filter((line) => !said.has(keyOf(line)))
    for (const line of left) said.add(keyOf(line))
    return left
  }
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'list') return unsaid(block.items).length > 0 ? [block] : []
    if (block.kind !== 'prose') return [block]
    const lines = unsaid(block.lines)
    return lines.length > 0 ? [{ ...block, lines }] : []
  })
}

const keyOf = ({ text, markers }: Line) => `${text}${markerText(markers)}`

/** Caveats that the answer itself does not tell, each once. */
function untold(caveats: readonly Defect[], parts: readonly AnswerPart[], words: Wording): string[] {
  const findings = parts.flatMap(({ claims }) => claims.flatMap(({ says }) => (says.kind === 'finding' ? [says.finding] : [])))
  const told = new Set(findings.map((finding) => caveatText(finding, words)))
  return [...new Set(caveats.map((defect) => caveatText(defect, words)))].filter((text) => !told.has(text))
}

/** The choices are buttons; where there are no buttons the plain text has to name them. */
function clarify({ choices, lang }: Of<'clarify'>, words: Wording): Draft {
  const questions = choices.map((choice) => suggestionOf(choice, lang).question)
  return {
    tone: 'clarify',
    blocks: [sentence(words.clarify)],
    lead: words.leads.choices,
    questions: choices,
    plain: `${words.clarify}\n${words.choiceList(questions)}`,
  }
}

const sentence = (text: string): Block => ({ kind: 'prose', lines: [{ text, markers: [] }] })

function understood({ understoodAs }: Answer, words: Wording): Block[] {
  return understoodAs ? [{ kind: 'notice', text: words.understoodAs(understoodAs) }] : []
}
