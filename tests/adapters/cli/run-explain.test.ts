import { describe, expect, it } from 'vitest'
import { runExplain } from '../../../src/adapters/cli/run-explain.ts'
import { fakeAssistant, fakeTerminal } from './fake-terminal.ts'

async function explain(argv: readonly string[]) {
  const { io, kept } = fakeTerminal()
  const code = await runExplain(argv, io, fakeAssistant().create)
  return { code, ...kept }
}

describe('explain', () => {
  it('shows every step and the answer', async () => {
    const { code, out } = await explain(['2015年扶贫资金？'])
    expect(code).toBe(0)
    expect(out.split('\n').filter((line) => line !== '' && !line.startsWith(' ') && !line.startsWith('['))).toEqual([
      '规范化',
      '识别出的词',
      '未解释的词',
      '采用的规则',
      '未采用的规则',
      '计划',
      '证据',
      '最接近的句子',
      '回答',
      '2015年扶贫资金额度：467.45亿元 [1]',
      '来源',
      '还可以问',
      '1. 2016年扶贫资金额度是多少？',
      '2. 扶贫资金额度哪一年最多？',
    ])
    expect(out).toContain('  扶贫资金 → 表3 扶贫资金额度 | 表6 专项资金\n未解释的词\n  无\n')
    expect(out).toContain('  note: no note mark\n')
    expect(out).toContain('  0.99  表3  467.45\n')
    expect(out).toContain('  0.41  一(二)  1979年  缺：香港\n')
  })

  it('--json gives the same as data', async () => {
    expect(JSON.parse((await explain(['--json', '2015年扶贫资金？'])).out)).toMatchObject({
      rule: 'lookup',
      plan: { kind: 'compute' },
    })
  })

  it('needs a question', async () => {
    const { code, out, err } = await explain([])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('npm run --silent explain')
  })
})
