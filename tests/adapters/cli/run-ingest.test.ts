import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runIngest } from '../../../src/adapters/cli/run-ingest.ts'
import { fakeTerminal } from './fake-terminal.ts'

const FIXTURE = new URL('../../fixtures/western-paper.md', import.meta.url).pathname

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenju-ingest-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const corpus = () => join(folder, 'corpus')

async function ingest(argv: readonly string[], env = {}) {
  const { io, kept } = fakeTerminal('', env)
  const code = await runIngest([...argv, '--corpus', corpus()], io)
  return { code, ...kept }
}

function given(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function knownPaper(id: string, file: string, content: string): void {
  mkdirSync(join(corpus(), id), { recursive: true })
  writeFileSync(join(corpus(), id, file), content)
}

const written = () => (existsSync(corpus()) ? readdirSync(corpus(), { recursive: true, encoding: 'utf8' }).sort() : [])

const PAPER = '# 海岛渡船的班次\n\n## 一、航线\n\n三条航线每天共有二十班渡船，冬天少四班。\n'

describe('a text is taken in', () => {
  it('makes the corpus, stores the text as it is and reports what was found', async () => {
    const { code, out, err } = await ingest([FIXTURE], { LANG: 'en_GB.UTF-8' })
    expect([code, err]).toEqual([0, ''])
    expect(written()).toEqual(['10-9999-inv-2021-0042', '10-9999-inv-2021-0042/original.md'])
    expect(readFileSync(join(corpus(), '10-9999-inv-2021-0042/original.md'), 'utf8')).toBe(readFileSync(FIXTURE, 'utf8'))
    expect(out.split('\n')).toEqual([
      `Added "Harbour Cranes and Night Shifts: Evidence from Three Invented Ports" as 10-9999-inv-2021-0042, stored in ${corpus()}/10-9999-inv-2021-0042/original.md`,
      '9 sections, 20 passages',
      '2 notes, 3 references, 4 citations in the text, 1 of them not in the list',
      'Table 1 Throughput and accidents, 2016—2020: 6 rows × 4 columns, totals agree',
      'Table 2 Effects by port: 4 rows × 5 columns, totals do not agree',
      '2 places that may be wrong or were corrected, shown beside the answers they touch:',
      expect.stringContaining('Table 2'),
      expect.stringContaining('not in the reference list'),
      `Now ask: npm run --silent ask -- --corpus ${corpus()} --paper 10-9999-inv-2021-0042 "question"`,
      '',
    ])
  })

  it('speaks the language of the locale', async () => {
    expect((await ingest([FIXTURE])).out).toContain('表2 Effects by port：4 行 × 5 列，合计不符')
    expect((await ingest([FIXTURE], { LANG: 'zh_TW.UTF-8' })).out).toContain('4 列 × 5 欄，合計不符')
  })

  it('takes the id that is given', async () => {
    expect((await ingest([given('a.txt', PAPER), '--id', '渡船_2020-a'])).code).toBe(0)
    expect(written()).toEqual(['渡船_2020-a', '渡船_2020-a/original.txt'])
  })

  it('quotes a folder with blanks in the command to copy', async () => {
    const { io, kept } = fakeTerminal()
    await runIngest([given('a.txt', PAPER), '--id', 'a', '--corpus', join(folder, 'my corpus')], io)
    expect(kept.out).toContain(`--corpus "${join(folder, 'my corpus')}"`)
  })

  it('leaves a byte order mark out', async () => {
    await ingest([given('a.txt', `\ufeff${PAPER}`), '--id', 'a'])
    expect(readFileSync(join(corpus(), 'a/original.txt'), 'utf8')).toBe(PAPER)
  })

  it('replaces the text of before, whatever its form', async () => {
    await ingest([given('a.md', PAPER), '--id', 'a'])
    await ingest([given('b.txt', PAPER.replace('二十', '二十二')), '--id', 'a'])
    expect(written()).toEqual(['a', 'a/original.txt'])
    expect(readFileSync(join(corpus(), 'a/original.txt'), 'utf8')).toContain('二十二')
  })
})

describe('the id of a paper that is known', () => {
  it.each([
    ['its title, however it is spaced and set', 'paper.md', '# 海島渡船 的班次\n\n另一种说法，字数不多。\n'],
    ['the title of its record', 'paper.json', '{"record":{"title":"海岛渡船的班次"}}'],
  ])('is found by %s', async (_, file, content) => {
    knownPaper('ferries', file, content)
    expect((await ingest([given('a.txt', PAPER)])).code).toBe(0)
    expect(written()).toEqual(['ferries', 'ferries/original.txt', `ferries/${file}`])
  })

  it.each(['10.9999/inv.2021.0042', 'https://doi.org/10.9999/INV.2021.0042'])('is found by its DOI %s', async (DOI) => {
    knownPaper('cranes', 'paper.json', JSON.stringify({ record: { title: 'Another title', DOI } }))
    await ingest([FIXTURE])
    expect(written()).toContain('cranes/original.md')
  })

  it('is not that of a paper with the same title and another DOI', async () => {
    const title = 'Harbour Cranes and Night Shifts: Evidence from Three Invented Ports'
    knownPaper('other', 'paper.json', JSON.stringify({ record: { title, DOI: '10.9999/other' } }))
    await ingest([FIXTURE])
    expect(written()).toContain('10-9999-inv-2021-0042/original.md')
    expect(written()).not.toContain('other/original.md')
  })

  it('is never guessed twice', async () => {
    knownPaper('10-9999-inv-2021-0042', 'paper.json', '{"record":{"title":"Something else","DOI":"10.1/x"}}')
    await ingest([FIXTURE])
    expect(written()).toContain('10-9999-inv-2021-0042-2/original.md')
  })

  it('brings its paper.json along', async () => {
    const errata = [
      { place: '一', printed: '二十班', read: '二十一班', reason: 'test' },
      { place: '一', printed: '不在文中', read: '无', reason: 'test' },
    ]
    knownPaper('ferries', 'paper.json', JSON.stringify({ record: { title: '海岛渡船的班次' }, errata }))
    const { out } = await ingest([given('a.txt', PAPER)])
    expect(out).toContain('按 paper.json 勘误 1 处\npaper.json 中有 1 处勘误在文中对不上\n')
    expect(out).toContain('印作“二十班”，这里按勘误读作“二十一班”')
  })
})

describe('what cannot be taken in', () => {
  it.each([
    ['nothing at all', '', '文件是空的'],
    ['blanks only', ' \n\n\t\n', '没有文字'],
    ['signs only', '!!!\n———\n。。。\n', '没有文字'],
    ['page numbers only', '- 3 -\n第 4 页\n', '没有文字'],
    ['bytes of a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1), '不是文本文件'],
    ['a PDF', '%PDF-1.4\nwithout a zero byte', '不是文本文件'],
    ['GBK', Uint8Array.of(0xb6, 0xc9, 0xb4, 0xac), '不是 UTF-8'],
    ['UTF-16', Buffer.from('\ufeff渡船', 'utf16le'), '不是 UTF-8'],
  ])('%s', async (_, content, message) => {
    const path = given('a.txt', content)
    const { code, out, err } = await ingest([path])
    expect([code, out, written()]).toEqual([2, '', []])
    expect(err).toContain(message)
    expect(err).toContain(path)
  })

  it('a file that is not there, or a folder', async () => {
    expect(await ingest([join(folder, 'nowhere.txt')])).toEqual({ code: 2, out: '', err: `找不到文件：${folder}/nowhere.txt\n` })
    expect(await ingest([folder])).toEqual({ code: 2, out: '', err: `这是目录，不是文件：${folder}\n` })
    expect(written()).toEqual([])
  })

  it.each(['', '..', '../up', 'a/b', 'a\\b', 'a b', 'a.b', 'a:b', '\u001b[1m', 'a'.repeat(81)])('the id %j', async (id) => {
    const { code, err } = await ingest([given('a.txt', PAPER), `--id=${id}`])
    expect([code, written()]).toEqual([2, []])
    expect(err).toContain('不能用')
    expect(err).not.toContain('\u001b')
  })

  it('a corpus that is a file', async () => {
    writeFileSync(corpus(), 'not a folder')
    const { code, err } = await ingest([given('a.txt', PAPER)])
    expect([code, err]).toEqual([2, `无法写入语料目录：${corpus()}（ENOTDIR）\n`])
  })

  it('a corpus with a broken paper.json', async () => {
    knownPaper('x', 'paper.json', '{"record":{"title":7}}')
    const { code, err } = await ingest([given('a.txt', PAPER)])
    expect([code, written()]).toEqual([3, ['x', 'x/paper.json']])
    expect(err).toContain('x/paper.json')
    expect(err).toContain('/record/title')
  })

  it('nothing, or two files: the usage is shown', async () => {
    for (const argv of [[], ['a.txt', 'b.txt']]) {
      const { code, out, err } = await ingest(argv)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('--corpus')
    }
    expect((await ingest(['--help'])).code).toBe(0)
  })
})
