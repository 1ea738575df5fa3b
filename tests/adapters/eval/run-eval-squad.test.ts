import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runEvalSquad } from '../../../src/adapters/eval/run-eval-squad.ts'
import { parseSquadSet } from '../../../src/adapters/eval/squad-set.ts'
import { createSegmenter } from '../../../src/language/words/segmenter.ts'

const qa = (question: string, ...answers: string[]) => ({
  id: question,
  question,
  answers: answers.map((text) => ({ text, answer_start: 0 })),
})
const SET = {
  version: 'v1.0',
  data: [
    {
      title: '灯塔',
      paragraphs: [
        {
          context: '北岸的灯塔建于1902年。守塔人叫林阿海，他养了三只猫。',
          qas: [qa('守塔人叫什么名字？', '林阿海'), qa('灯塔是哪一年建成的？', '1902年')],
        },
        { context: '灯塔每晚亮十个小时。灯油从省城运来，走水路要两天。', qas: [qa('灯油从哪里运来？', '北京')] },
      ],
    },
    { title: '茶園', paragraphs: [{ context: '茶園在山的東面。每年春天採茶三次。', qas: [qa('茶園在山的哪一面？', '東面')] }] },
  ],
}

let folder = ''
let file = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenju-squad-'))
  file = join(folder, 'set.json')
  writeFileSync(file, JSON.stringify(SET))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...argv: string[]) {
  const lines: string[] = []
  const code = runEvalSquad(argv, {
    print: (line) => lines.push(line),
    segmenter: createSegmenter({ prefer: 'intl' }),
    dictionary: '',
  })
  return { code, out: lines.join('\n') }
}

describe('a reading set', () => {
  it('is read with the passage of each question', () => {
    const { passages, questions } = parseSquadSet(JSON.stringify(SET))
    expect(passages.map(({ title }) => title)).toEqual(['灯塔', '灯塔', '茶園'])
    expect(questions.map(({ passage, answers }) => [passage, answers])).toEqual([
      [0, ['林阿海']],
      [0, ['1902年']],
      [1, ['北京']],
      [2, ['東面']],
    ])
  })

  it('says where it has another form', () => {
    expect(() => parseSquadSet('{"data":[{"paragraphs":[{"qas":[]}]}]}')).toThrow('context')
  })
})

describe('the figures', () => {
  it('count the passage found first and the sentence with a gold answer, in either script', () => {
    const { code, out } = run(file)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      file: 'set.json',
      segmenter: 'intl',
      passages: 3,
      questions: 4,
      'recall@1': 100,
      'recall@5': 100,
      // The key of one question stands nowhere.
      'best sentence': 75,
      'best 3 sentences': 75,
    })
  })

  it('--limit asks fewer questions over all passages', () => {
    expect(JSON.parse(run(file, '--limit', '2').out)).toMatchObject({ passages: 3, questions: 2 })
  })

  it.each([[[]], [['--limit', '0', 'x.json']], [['--limit', 'many', 'x.json']]])('wrong use %j shows the usage', (argv) => {
    const { code, out } = run(...argv)
    expect(code).toBe(2)
    expect(out).toContain('usage')
  })
})
