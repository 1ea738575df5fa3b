import { describe, expect, it } from 'vitest'
import { runAudit } from '../../../src/adapters/cli/run-audit.ts'
import { auditOf } from '../../../src/service/audit.ts'
import { orchardPaper } from '../../support/orchard-paper.ts'
import { tinyLibrary } from '../../support/tiny-paper.ts'
import { fakeAssistant, fakeTerminal } from './fake-terminal.ts'

const sound = auditOf(tinyLibrary([orchardPaper()]))
const flawed = auditOf(tinyLibrary([orchardPaper({ '65.9%': '67%', '^①': '^①^③' })]))

async function audit(argv: readonly string[], audited = flawed, env = {}) {
  const { io, kept } = fakeTerminal('', env)
  const { assistant } = fakeAssistant()
  const code = await runAudit(argv, io, async () => ({ ...assistant, audit: () => audited }))
  return { code, ...kept }
}

describe('audit', () => {
  it('shows each finding with its verdict, both places and the computation', async () => {
    const { code, out } = await audit([])
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines[0]).toBe('《宁川果园三十年：补贴、产量与合作社》：2处')
    expect(out).toContain('1. 矛盾：')
    expect(out).toContain('占社员总数的67%')
    expect(out).toContain('   表2 · 合计 · 女社员(人)：7643（表格）')
    expect(out).toContain('   算式：7643 ÷ 11606 × 100% ≈ 65.85%')
    expect(out).toContain('\n2. 疑为扫描或排印之误：')
  })

  it('says that nothing was found', async () => {
    expect((await audit([], sound)).out).toBe('《宁川果园三十年：补贴、产量与合作社》：没有发现前后不一致的地方\n')
  })

  it('--json gives the findings as data, each with its places', async () => {
    const [paper] = JSON.parse((await audit(['--json'])).out)
    expect(paper).toMatchObject({
      paper: 'orchard',
      findings: [{ verdict: 'contradiction', stated: '67%', found: '65.85%' }, {}],
    })
    expect(paper.findings[0].places[1]).toMatchObject({ place: '表2', at: { kind: 'cell', table: 2, row: 5, column: 2 } })
  })

  it('--paper must name a paper', async () => {
    const { code, out, err } = await audit(['--paper', 'nothing'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('nothing')
  })
})
