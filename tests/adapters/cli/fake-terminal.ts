import { PassThrough, Readable } from 'node:stream'
import type { CliIo } from '../../../src/adapters/cli/cli-io.ts'
import type { CreateAssistant, ExplainingAssistant } from '../../../src/adapters/cli/open-assistant.ts'
import type { Answer } from '../../../src/answer/answer.ts'
import type { AskRequest } from '../../../src/service/assistant.ts'
import { lookup, ratio, refused, smallTalk } from '../../reply/sample-answers.ts'

/** A terminal without a person: what is typed is given, what is shown is kept. */
export function fakeTerminal(input: string | readonly (string | Uint8Array)[] = '', env: CliIo['env'] = {}) {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const kept = { out: '', err: '' }
  stdout.on('data', (chunk) => {
    kept.out += chunk
  })
  stderr.on('data', (chunk) => {
    kept.err += chunk
  })
  const io: CliIo = {
    stdin: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input.map((it) => Buffer.from(it))),
    stdout,
    stderr,
    env,
  }
  return { io, kept }
}

/** Knows a handful of questions, and remembers what it was asked in which conversation. */
export function fakeAssistant() {
  const asked: AskRequest[] = []
  const explained: (AskRequest & { readonly askedBefore: number })[] = []
  const answerTo = ({ text, conversation }: AskRequest): Answer => {
    if (text === '坏') throw new Error('broken on purpose')
    if (text === '你好') return smallTalk('zh-Hans', 'greeting')
    if (text === '几倍？') return ratio('zh-Hans')
    if (text.startsWith('那')) {
      const before = asked.filter((request) => request.conversation === conversation).length
      return { ...lookup('zh-Hans'), understoodAs: `第${before}问` }
    }
    return text.includes('香港') ? refused('zh-Hans', { kind: 'unknown-words', words: ['香港'] }) : lookup('zh-Hans')
  }
  const assistant: ExplainingAssistant = {
    async ask(request) {
      asked.push(request)
      return answerTo(request)
    },
    async explain(request) {
      explained.push({ ...request, askedBefore: asked.length })
      return {
        normalised: request.text,
        lang: 'zh-Hans',
        mentions: [{ surface: '扶贫资金', concepts: ['表3 扶贫资金额度', '表6 专项资金'] }],
        residue: [],
        rule: 'lookup',
        rejected: [{ rule: 'note', why: 'no note mark' }],
        plan: { kind: 'compute', years: [2015] },
        evidence: [{ place: '表3', quote: '467.45', score: 0.98765 }],
        considered: [{ place: '一(二)', quote: '1979年', score: 0.41, lacks: ['香港'] }],
        answer: request.text === '坏' ? lookup('zh-Hans') : answerTo(request),
      }
    },
    context: () => undefined,
    papers: () => [{ id: 'p1', title: '对口支援', authors: [], restated: true, tables: [], examples: [] }],
  }
  const created: Parameters<CreateAssistant>[0][] = []
  const create: CreateAssistant = async (options) => {
    created.push(options)
    return assistant
  }
  return { assistant, create, asked, explained, created }
}
